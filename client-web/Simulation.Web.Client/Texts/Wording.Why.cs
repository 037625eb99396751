using Simulation.Domain;
using Simulation.Domain.Procedure;

namespace Simulation.Web.Client.Texts;

public sealed partial record Wording
{
    /// <summary>A refusal in words, with the provision that it rests on.</summary>
    /// <param name="rules">Null outside a committee.</param>
    /// <param name="name">Turns another argument that is an id into its name.</param>
    public string Why(Refusal refusal, RulesOfProcedure? rules, Func<string, string>? name = null)
    {
        if (rules is null)
        {
            return Refusals.Of(refusal, name);
        }

        var rests = Provisions.Of(rules, refusal.Code);
        if (Provisions.AreNamedBy(refusal.Code))
        {
            // A view that says no more than the code leaves it to the reader to find the provision.
            refusal = refusal.Arguments.IsDefaultOrEmpty && !rests.IsDefaultOrEmpty ? refusal with { Arguments = [string.Join("; ", rests)] } : refusal;
            rests = [];
        }

        var sentence = Refusals.Of(refusal, argument =>
            Cited(argument, rules) is { } cited && Provisions.AreNamedBy(refusal.Code) ? cited
            : rules.Motion(argument)?.Label.In(Language) ?? name?.Invoke(argument) ?? argument);
        return rests.IsDefaultOrEmpty ? sentence : $"{sentence.TrimEnd('.')} ({Cited(rests, rules)}).";
    }

    /// <summary>Provisions in words; those of one text after each other name it once.</summary>
    public string Cited(IEnumerable<Citation> source, RulesOfProcedure rules)
    {
        ImmutableArray<Citation> all = [.. source];
        return string.Join("; ", all.Select((c, i) => (i > 0 && all[i - 1].Document == c.Document ? c with { Document = "" } : c).In(Language, rules.Documents)));
    }

    /// <summary>Null: it is no provision.</summary>
    private string? Cited(string argument, RulesOfProcedure rules)
    {
        var provisions = argument.Split("; ").Select(p => Citation.Parse(p, "")).ToList();
        return provisions.TrueForAll(p => p is not null) ? Cited(provisions.OfType<Citation>(), rules) : null;
    }
}
