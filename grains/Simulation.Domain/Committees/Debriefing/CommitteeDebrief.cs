using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Motions;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Committees.Debriefing;

/// <summary>
/// What a committee looks back on once play is over: how it voted, what became of its texts and whose words they are, who spoke, what was moved
/// and ruled. All of it follows from the events of the session.
/// </summary>
/// <param name="Votes">Declared votes, in order; of a secret one no more than its totals was ever kept.</param>
/// <param name="Texts">Texts that came before the committee, in the order in which they were begun; to control also those that did not.</param>
/// <param name="Speakers">Every delegation, in the order of the body.</param>
/// <param name="Blocs">Blocs that were announced, in order of forming; to control all.</param>
public sealed record CommitteeDebrief(
    ImmutableArray<VoteRecord> Votes,
    ImmutableArray<CorrectionView> Corrections,
    ImmutableArray<TextHistory> Texts,
    ImmutableArray<TimeSpoken> Speakers,
    ImmutableArray<BlocHistory> Blocs,
    ImmutableArray<Motion> Motions,
    ImmutableArray<Ruling> Rulings)
{
    /// <param name="everything">Also what only its writers or members knew: for control.</param>
    /// <returns>Null: packages were negotiated.</returns>
    public static CommitteeDebrief? Of(SessionState state, bool everything)
    {
        if (state.Committee is not { } committee || state.Plan?.Scenario.Committee is not { } structure)
        {
            return null;
        }

        var voting = committee.Voting;
        return new CommitteeDebrief(
            [.. voting.Declared.Select(id => Voting.VotingView.Record(voting.Votes[id]))],
            [.. voting.Declared.SelectMany(id => voting.Votes[id].Corrections).Select(c => new CorrectionView(c.Vote, c.Delegation, c.Meant, c.At))],
            [.. committee.Drafting.Drafts.Where(d => everything || d.Tabled is not null).Select(TextHistory.Of)],
            [.. structure.Members.Select(m => TimeSpoken.Of(m.Delegation, committee.Floor.Spoken))],
            [.. committee.Correspondence.Blocs.All.Where(b => everything || b.IsPublic).Select(b => new BlocHistory(b.Name, [.. b.Members, .. b.Former.Except(b.Members)]))],
            [.. committee.Motions.All],
            [.. committee.Motions.Rulings]);
    }
}

/// <summary>What became of one text.</summary>
/// <param name="Brackets">How many places were not agreed, at the start and after every change of their number.</param>
/// <param name="Words">Whose words it consists of in the end, the most first; an empty author is the secretariat or the committee.</param>
public sealed record TextHistory(
    DraftId Id,
    string Symbol,
    string Title,
    DraftStatus Status,
    ImmutableArray<DelegationId> Sponsors,
    int Revisions,
    ImmutableArray<OpenBrackets> Brackets,
    ImmutableArray<AuthorShare> Words)
{
    internal static TextHistory Of(Draft draft) => new(
        draft.Id,
        draft.Symbol,
        draft.Text.Cover.Title,
        draft.Status,
        draft.Sponsors,
        draft.Revision,
        [.. draft.Curve.Select(p => new OpenBrackets(p.At, p.Count.Open, p.Count.AdReferendum))],
        Ancestry.Shares([.. draft.Versions.Select(v => (v.By, v.Text))]));
}

/// <param name="Open">Disputed places, those to be filled among them.</param>
/// <param name="AdReferendum">Places agreed subject to capitals.</param>
public sealed record OpenBrackets(DateTimeOffset At, int Open, int AdReferendum);

/// <param name="Members">Who belonged to it at any time.</param>
public sealed record BlocHistory(string Name, ImmutableArray<DelegationId> Members);
