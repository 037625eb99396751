using Simulation.Domain;
using Simulation.Domain.Procedure;
using Simulation.Library;

namespace Simulation.Web.Host.Pages.Exercises;

/// <summary>Rules of procedure as an instructor fills them in: a body to start from, and what of it is otherwise.</summary>
public sealed class RulesForm
{
    /// <summary>Every field's name begins so.</summary>
    public const string Prefix = "rules.";

    private const string Longest = "999999";

    private RulesForm(RulesOfProcedure scenario, RulesOfProcedure from, RulesOfProcedure adapted, ImmutableArray<ProcedureFinding> unreadable)
    {
        From = from;
        Adapted = adapted;
        IsScenarios = from.Id == scenario.Id;
        Differences = RulesDifferences.Between(from, adapted);
        Findings = [.. unreadable, .. RulesChecks.Of(adapted)];
        Starts = [scenario, .. BuiltInLibrary.RulesOfProcedure.Where(r => r.Id != scenario.Id)];
        Others =
        [
            .. Starts
                .SelectMany(r => r.Motions)
                .DistinctBy(m => m.Id)
                .Where(m => adapted.Motion(m.Id) is null && from.Motion(m.Id) is null)
                .OrderBy(m => m.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>What the form started from: the scenario's own rules, or a preset.</summary>
    public RulesOfProcedure From { get; }

    public RulesOfProcedure Adapted { get; }

    public ImmutableArray<RulesDifference> Differences { get; }

    public ImmutableArray<ProcedureFinding> Findings { get; }

    /// <summary>What one may start from, the scenario's own rules first.</summary>
    public ImmutableArray<RulesOfProcedure> Starts { get; }

    /// <summary>Motions of other bodies, that could be added.</summary>
    public ImmutableArray<MotionRule> Others { get; }

    private bool IsScenarios { get; }

    /// <summary>What goes into the plan: nothing where the scenario's rules stay as they are.</summary>
    public RulesOfProcedure? Chosen => !Differences.IsEmpty ? Named(Adapted) : IsScenarios ? null : From;

    /// <summary>Untouched: the rules as the scenario says.</summary>
    public static RulesForm Of(RulesOfProcedure scenario) => new(scenario, scenario, scenario, []);

    /// <summary>What was sent; untouched when the form was not among it.</summary>
    public static RulesForm Read(RulesOfProcedure scenario, IFormCollection form)
    {
        var restarts = form.ContainsKey(Prefix + "restart");
        var id = (string?)form[Prefix + (restarts ? "start" : "from")];
        var from = id is null || id == scenario.Id ? scenario : BuiltInLibrary.Rules(id) ?? scenario;
        if (restarts || id is null)
        {
            return new(scenario, from, from, []);
        }

        var unreadable = ImmutableArray.CreateBuilder<ProcedureFinding>();
        var adapted = from;
        foreach (var section in RulesFields.Sections)
        {
            foreach (var field in section.Fields)
            {
                var value = field.Kind == FieldKind.Several ? string.Join(',', form[Prefix + field.Code].ToArray()) : Single(form, field.Code);
                if (field.Write(adapted, value) is { } written)
                {
                    adapted = written;
                }
                else
                {
                    unreadable.Add(Unreadable(field.Code, value));
                }
            }
        }

        adapted = adapted with
        {
            Questions = [.. from.Questions.Select(q => Question(form, q))],
            UsualQuestion = Single(form, "usual-question") is { Length: > 0 } usual ? usual : from.UsualQuestion,
            Motions = Motions(scenario, from, form, unreadable),
        };
        var withSources = RulesFields.Sections
            .Where(s => !SameSettings(from, adapted, s))
            .Aggregate(adapted, (rules, section) => section.AsOwnChoice(rules));
        return new(scenario, from, withSources, unreadable.ToImmutable());
    }

    /// <summary>Beside which field a finding belongs: a setting's code, <c>motion …</c>, <c>question …</c> or a section.</summary>
    public static string PlaceOf(ProcedureFinding finding) => (finding.Code, finding.Where, finding.Arguments is [var name, ..] ? name : "") switch
    {
        ("setting-unreadable", var code, _) => code,
        ("setting-out-of-range", "replies", "per-item") => "replies-per-item",
        ("setting-out-of-range", "replies", "first-seconds") => "first-reply-seconds",
        ("setting-out-of-range", "replies", "further-seconds") => "further-reply-seconds",
        ("setting-out-of-range", "caucus", "longest-minutes") => "caucus-minutes",
        ("setting-out-of-range", "caucus", "longest-extension-minutes") => "caucus-extension-minutes",
        ("setting-out-of-range", "amendments", var setting) => "amendment-" + setting,
        ("setting-out-of-range", "explanations", _) => "explanation-seconds",
        ("setting-out-of-range", "silence", var setting) => "silence-" + setting,
        ("setting-out-of-range", var where, var setting) when !where.Contains(' ', StringComparison.Ordinal) => setting,
        ("usual-method-unknown", _, _) => "usual-method",
        ("pass-without-roll-call", _, _) => "pass",
        ("unknown-voting-rule", "amendments", _) => "amendment-majority",
        ("share-impossible", "proposals", _) => "support",
        ("share-impossible", "amendments", _) => "amendment-support",
        ("usual-question-unknown", _, _) => "usual-question",
        var (_, where, _) => where,
    };

    private static ProcedureFinding Unreadable(string where, string value) => new("setting-unreadable", where, [value]);

    private static bool SameSettings(RulesOfProcedure from, RulesOfProcedure adapted, RulesSection section) =>
        section.Fields.All(f => f.Read(from) == f.Read(adapted)) && (section.Part(from) is null) == (section.Part(adapted) is null);

    private static RulesOfProcedure Named(RulesOfProcedure adapted) => adapted with
    {
        Id = adapted.Id + "-adapted",
        Version = "1",
        AdaptedFrom = adapted.Id,
        Name = new Localized(
            adapted.Name.Kk is { } kk ? kk + " (бейімделген)" : null,
            adapted.Name.Ru is { } ru ? ru + " (с изменениями)" : null,
            adapted.Name.En is { } en ? en + " (adapted)" : null),
    };

    private static QuestionRule Question(IFormCollection form, QuestionRule question)
    {
        string Field(string name) => Single(form, $"question.{question.Id}.{name}");

        var adapted = question with
        {
            Majority = Field("majority") is { Length: > 0 } majority ? majority : question.Majority,
            Tie = RulesFields.Named<TieRule>(Field("tie")) ?? question.Tie,
            AbstainAllowed = Field("abstain") == "true",
        };
        return adapted == question ? question : adapted with { Source = [Citation.OwnChoice] };
    }

    private static ImmutableArray<MotionRule> Motions(RulesOfProcedure scenario, RulesOfProcedure from, IFormCollection form, ImmutableArray<ProcedureFinding>.Builder unreadable)
    {
        // A motion that was taken from another body keeps its row in the form, and is found there again.
        var known = from.Motions
            .Concat(scenario.Motions)
            .Concat(BuiltInLibrary.RulesOfProcedure.SelectMany(r => r.Motions))
            .DistinctBy(m => m.Id)
            .ToImmutableDictionary(m => m.Id, StringComparer.Ordinal);
        var rows = form[Prefix + "motions"].OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var motions = rows
            .Where(id => known.ContainsKey(id) && Single(form, $"motion.{id}.on") == "true")
            .Select(id => Motion(form, known[id], from.Motion(id) is null, unreadable))
            .ToList();
        var last = motions.Max(m => m.Rank) ?? 0;
        motions.AddRange(form[Prefix + "add"]
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Where(id => known.ContainsKey(id) && motions.All(m => m.Id != id))
            .Select(id => known[id] with { Rank = known[id].Kind == MotionKind.Motion ? ++last : known[id].Rank, Source = [Citation.OwnChoice] }));
        return [.. motions];
    }

    private static MotionRule Motion(IFormCollection form, MotionRule motion, bool isAdded, ImmutableArray<ProcedureFinding>.Builder unreadable)
    {
        string Field(string name) => Single(form, $"motion.{motion.Id}.{name}");

        int? Number(string name, int? otherwise)
        {
            var text = Field(name);
            if (text.Length > 0 && RulesFields.Whole(text) is null)
            {
                unreadable.Add(Unreadable("motion " + motion.Id, text));
                return otherwise;
            }

            return RulesFields.Whole(text);
        }

        var places = form[$"{Prefix}motion.{motion.Id}.in"].OfType<string>().Select(RulesFields.Named<Proceedings>).OfType<Proceedings>().Order().ToImmutableArray();
        var majority = Field("majority");
        var adapted = motion with
        {
            Rank = Number("rank", motion.Rank),
            Interrupts = Field("interrupts") == "true",
            NeedsSecond = Field("second") == "true",
            SpeakersFor = Number("for", motion.SpeakersFor),
            SpeakersAgainst = Number("against", motion.SpeakersAgainst),
            DecidedBy = RulesFields.Named<DecidedBy>(Field("decided-by")) ?? motion.DecidedBy,
            Majority = majority.Length == 0 ? null : majority,
            AbstainAllowed = Field("abstain") == "true",
            ObserversMay = Field("observers") == "true",
            InOrderIn = places.SequenceEqual(motion.InOrderIn.Order()) ? motion.InOrderIn : places,
        };
        return adapted == motion && !isAdded ? motion : adapted with { Source = [Citation.OwnChoice] };
    }

    private static string Single(IFormCollection form, string name)
    {
        var text = ((string?)form[Prefix + name])?.Trim() ?? "";
        return text.Length > 100 ? Longest : text;
    }
}
