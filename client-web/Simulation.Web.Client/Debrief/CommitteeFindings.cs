using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Committees.Debriefing;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Scenarios;
using Simulation.Web.Client.Committee;
using Simulation.Web.Client.Desk;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Debrief;

/// <summary>What a committee's record says, in one sentence each.</summary>
public static class CommitteeFindings
{
    /// <summary>How the committee did.</summary>
    public static string Headline(CommitteeDebrief committee, Wording w)
    {
        var adopted = committee.Texts.Where(t => t.Status == DraftStatus.Adopted).Select(NameOf).ToList();
        return (adopted.Count == 0 ? w.Committee.DebriefNothingAdopted : w.Committee.DebriefAdopted(w.Formats.List(adopted)))
            + " " + w.Committee.DebriefVotesHeld(committee.Votes.Length);
    }

    /// <summary>What a text is called: by its symbol, or by its title while it has none.</summary>
    public static string NameOf(TextHistory text) => text.Symbol.Length > 0 ? text.Symbol : text.Title;

    /// <summary>What a vote was on, as far as it has a name.</summary>
    public static string Subject(VoteSubject subject, CommitteeDebrief committee, ScenarioStructure scenario, Wording w)
    {
        string? Text(DraftId id) => committee.Texts.FirstOrDefault(t => t.Id == id) is { } text ? NameOf(text) : null;
        var named = subject switch
        {
            VoteSubject.Draft draft => Text(draft.Id),
            VoteSubject.Part part => Text(part.Of),
            VoteSubject.Motion motion when committee.Motions.FirstOrDefault(m => m.Id == motion.Id) is { } moved =>
                scenario.Committee?.Rules.Motion(moved.Rule)?.Label.In(w.Language),
            _ => null,
        };
        var kind = VoteNames.Of(subject, w);
        return named is null ? kind : $"{kind}: {named}";
    }

    /// <summary>The three that spoke longest and their share of the time.</summary>
    public static string Speaking(CommitteeDebrief committee, ScenarioStructure scenario, Wording w)
    {
        long all = committee.Speakers.Sum(s => s.Seconds);
        if (all == 0)
        {
            return w.Committee.DebriefNobodySpoke;
        }

        var most = committee.Speakers.Where(s => s.Seconds > 0).OrderByDescending(s => s.Seconds).Take(3).ToList();
        return w.Committee.DebriefSpeakingMost(scenario.Of(most.Select(s => s.Delegation), w.Language), (int)(100 * most.Sum(s => (long)s.Seconds) / all));
    }

    /// <summary>Who an author of words is: a delegation, or the secretariat.</summary>
    public static string Author(string author, ScenarioStructure scenario, Wording w) =>
        author.Length == 0 ? w.Common.Secretariat : scenario.Of(new DelegationId(author), w.Language);
}
