using System.Globalization;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Drafting.Reading;
using Simulation.Domain.Voting;

namespace Simulation.Domain.Scenarios;

/// <summary>What a good committee scenario has (docs/scenario-format.md): warnings, since a scenario without it still plays.</summary>
internal static class CommitteeLint
{
    private static readonly ImmutableSortedDictionary<string, long> Nothing = ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal);

    public static IEnumerable<LintWarning> Of(Scenario scenario, CommitteeStructure committee) =>
    [
        .. Phases(scenario.Structure.Phases),
        .. News(scenario),
        .. Capitals(scenario),
        .. Texts(scenario, committee),
        .. Votes(committee),
        .. Played(scenario, committee),
    ];

    private static IEnumerable<LintWarning> Phases(ImmutableArray<Phase> phases)
    {
        if (!phases.Any(p => p.Allows.Contains(Activity.Meet)))
        {
            yield return Warning(LintCodes.NobodyMeets);
        }

        if (!phases.Any(p => p.Allows.Contains(Activity.Draft)))
        {
            yield return Warning(LintCodes.NobodyDrafts);
        }
    }

    /// <summary>The minutes of news count through all phases in which the committee meets.</summary>
    private static IEnumerable<LintWarning> News(Scenario scenario)
    {
        var meeting = scenario.Structure.Phases.Where(p => p.Kind == PhaseKind.Meeting).Sum(p => p.Minutes);
        return from inject in scenario.Material?.Injects ?? []
               where inject.Minute >= meeting
               select Warning(LintCodes.NewsTooLate, inject.Id, Text(inject.Minute ?? 0), Text(meeting));
    }

    private static IEnumerable<LintWarning> Capitals(Scenario scenario) =>
        from instructions in scenario.Instructions
        where instructions.Capital is null or { RedLines.IsEmpty: true }
        select Warning(LintCodes.NoRedLine, instructions.Delegation.Value);

    private static IEnumerable<LintWarning> Texts(Scenario scenario, CommitteeStructure committee)
    {
        foreach (var draft in scenario.Material?.Drafts ?? [])
        {
            foreach (var sponsor in draft.Sponsors.Where(s => !committee.Rules.Proposals.ObserversMay && !committee.IsMember(s)))
            {
                yield return Warning(LintCodes.SponsorMayNotPropose, draft.Id, sponsor.Value);
            }

            var read = scenario.Languages.Where(l => draft.Text.Exactly(l) is not null).ToDictionary(l => l, l => Shape.Of(draft.Text.Exactly(l)!, l));
            foreach (var (language, _) in read.Where(r => r.Value.Operative == 0))
            {
                yield return Warning(LintCodes.DraftDecidesNothing, draft.Id, Name(language));
            }

            if (!read.TryGetValue(scenario.Structure.PrimaryLanguage, out var first) || first.Operative == 0)
            {
                continue;
            }

            foreach (var (language, shape) in read.Where(r => r.Value.Operative > 0))
            {
                if (shape != first)
                {
                    yield return Warning(LintCodes.DraftLanguagesDiffer, draft.Id, Name(language), Name(scenario.Structure.PrimaryLanguage));
                }
            }
        }
    }

    /// <summary>A question that could not be carried even if everybody were in favour, or that can't be counted at all, and vetoes that count nowhere.</summary>
    private static IEnumerable<LintWarning> Votes(CommitteeStructure committee)
    {
        var members = committee.Members.Where(m => m.Status == MemberStatus.Member).ToImmutableArray();
        var electorate = Electorate.Of(members.Select(m => m.Delegation)) with
        {
            Permanent = [.. members.Where(m => m.Permanent).Select(m => m.Delegation)],
            Weights = members.ToImmutableSortedDictionary(m => m.Delegation.Value, m => (long)m.Weight, StringComparer.Ordinal),
            Populations = members.Where(m => m.Population is not null).ToImmutableSortedDictionary(m => m.Delegation.Value, m => m.Population!.Value * 1000L, StringComparer.Ordinal),
        };
        ImmutableArray<Ballot> all = [.. members.Select(m => new Ballot(m.Delegation, Choice.Yes))];
        var veto = false;
        foreach (var question in committee.Rules.Questions)
        {
            if (VotingRuleText.Parse(question.Majority).Rule is not { } rule)
            {
                continue;
            }

            veto |= rule is VotingRule.ScSubstantive;
            if (Tally.WhyNot(rule, electorate) is { } lack)
            {
                yield return Warning(LintCodes.VotesUncountable, question.Id, lack.Member.Value);
            }
            else if (rule is not (VotingRule.Consensus or VotingRule.Silence) && Tally.Of(rule, electorate, all).Outcome != Outcome.Adopted)
            {
                yield return Warning(LintCodes.MajorityOutOfReach, question.Id, Text(members.Length));
            }
        }

        foreach (var member in members.Where(m => m.Permanent && !veto))
        {
            yield return Warning(LintCodes.VetoUnknown, member.Delegation.Value);
        }
    }

    /// <summary>A script proves a case only where everybody plays and something is decided.</summary>
    private static IEnumerable<LintWarning> Played(Scenario scenario, CommitteeStructure committee)
    {
        if (scenario.Script is not { } script)
        {
            yield return Warning(LintCodes.NoScript);
            yield break;
        }

        if (!script.Steps.Any(s => s.Action is ScriptAction.Do { Command: "OpenVote" or "PutMotion" }))
        {
            yield return Warning(LintCodes.ScriptDecidesNothing);
        }

        foreach (var member in committee.Members.Where(m => !script.Steps.Any(s => s.Delegation == m.Delegation && s.Refused is null)))
        {
            yield return Warning(LintCodes.NeverPlays, member.Delegation.Value);
        }
    }

    private static LintWarning Warning(string code, params ImmutableArray<string> arguments) => new(code, arguments);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Name(Language language) => language.ToString().ToLowerInvariant();

    /// <summary>How a text is divided, and how much of it is in brackets: the same in every language, or the delegations negotiate different texts.</summary>
    private sealed record Shape(int Preambular, int Operative, int Points, int Brackets)
    {
        public static Shape Of(string text, Language language)
        {
            var read = ResolutionReader.Read(text, DraftingRules.LanguageOf(language)).Resolution;
            return new Shape(
                read.Preambular.Length,
                read.Operative.Length,
                read.Operative.Sum(c => c.Points.Sum(p => p.WithDescendants.Count())),
                Drafting.Brackets.Count(read).Open);
        }
    }
}
