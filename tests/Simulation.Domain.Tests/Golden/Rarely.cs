using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Procedure;
using Simulation.Domain.Tests.Committees;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Tests.Golden;

/// <summary>What people seldom ask for in plays by lot: in each moment of such a play it is tried.</summary>
internal static class Rarely
{
    /// <summary>Every log that goes on from this moment by one thing that is seldom asked for.</summary>
    public static IEnumerable<ImmutableList<SessionEvent>> From(Turn turn, ImmutableList<SessionEvent> log)
    {
        var number = 0;
        foreach (var steps in Asked(turn.After))
        {
            var (state, went, refused) = (turn.After, log, false);
            foreach (var (seat, command) in steps)
            {
                var decision = Session.Decide(state, seat, command(state), new DecisionContext(turn.Now, new Guid(++number, 6, 6, new byte[8])));
                refused |= decision.Refusal is not null;
                if (refused)
                {
                    break;
                }

                went = went.AddRange(decision.Events);
                state = decision.Events.Aggregate(state, Session.Evolve);
            }

            if (!refused)
            {
                yield return went;
            }
        }
    }

    /// <summary>One by one: each begins at the moment itself.</summary>
    private static IEnumerable<(Seat Seat, Func<SessionState, SessionCommand> Command)[]> Asked(SessionState state)
    {
        var committee = state.Committee!;
        var caucus = committee.Meeting.Caucus is not null;
        foreach (var draft in committee.Drafting.Drafts)
        {
            yield return [(Given.Control, _ => new ReturnDraft(draft.Id, "Number the paragraphs."))];
        }

        foreach (var member in CommitteeCase.Members)
        {
            var seat = CommitteeCase.Representative(member);
            var other = CommitteeCase.Members[(CommitteeCase.Members.IndexOf(member) + 1) % CommitteeCase.Members.Length];
            foreach (var to in Enum.GetValues<YieldTo>())
            {
                yield return [(seat, _ => new Yield(to, to == YieldTo.Delegation ? other : null))];
            }

            foreach (var draft in committee.Drafting.Drafts)
            {
                yield return [(seat, _ => new InviteToDraft(draft.Id, [other])), (seat, _ => new UninviteFromDraft(draft.Id, [other]))];
                yield return [(seat, _ => new WithdrawSponsorship(draft.Id))];
            }

            foreach (var amendment in committee.Drafting.Amendments.Select(a => a.Amendment.Id))
            {
                yield return [(seat, _ => new SupportAmendment(amendment))];
            }

            foreach (var vote in committee.Voting.Votes.Keys)
            {
                yield return [(seat, _ => new CastBallot(vote, null))];
                yield return [(seat, _ => new ObjectToDecision(vote, "", true)), (seat, _ => new WithdrawObjection(vote))];
                yield return [(seat, _ => new CorrectVote(vote, Choice.Yes))];
                yield return [(seat, _ => new CorrectVote(vote, Choice.No))];
            }

            if (caucus)
            {
                yield return
                [
                    (seat, _ => new RaiseMotion("extend-caucus", new MotionTerms(Minutes: 2))),
                    (CommitteeCase.Representative(other), s => new SecondMotion(s.Committee!.Motions.All[^1].Id)),
                    (Given.Control, s => new DecideMotion(s.Committee!.Motions.All[^1].Id, true, DecidedHow.NoObjection, null, null)),
                ];
            }
        }
    }

    /// <summary>Played from the beginning: what hardly any lot comes to.</summary>
    public static IEnumerable<ImmutableList<SessionEvent>> Played()
    {
        yield return FloorPlay.Open("una-usa").Chair(new OpenDebate("water")).Ask("ARG").Chair(new GiveFloor(null, null)).Do("ARG", new Yield(YieldTo.Chair, null)).Log;

        // Every operative clause is voted on alone and rejected: the whole is not put (General Assembly, rule 129).
        var play = FloorPlay.Open("un-general-assembly-committee").Chair(new OpenDebate("water")).Draft("ARG", out var draft).Chair(new DeclareDebateClosed());
        var clauses = play.State.Committee!.Drafting.Find(draft)!.Text.Operative.Select(c => c.Id).ToList();
        play = play.Chair(new BeginAction(draft)).Chair(new ConfirmSequence(draft, [], [.. clauses.Select(c => ImmutableArray.Create(c.Value))]));
        foreach (var clause in clauses)
        {
            play = play.Chair(new OpenVote(play.Steps(draft).First(s => s.Status == StepStatus.Pending).Subject, null, null, null, [], [])).Cast(0, 5);
        }

        yield return play.Log;

        // An amendment that all sponsors but one have accepted is carried when that one leaves.
        play = FloorPlay.Open("una-usa").Chair(new OpenDebate("water")).Paper("ARG", out draft).Do("ARG", new InviteToDraft(draft, [new("BEL")])).Do("BEL", new SponsorDraft(draft)).Do("ARG", new TableDraft(draft));
        play = play.State.Committee!.Drafting.Find(draft)!.Status == DraftStatus.Submitted ? play.Chair(new ApproveDraft(draft)) : play;
        play = play.Do("CHL", new TableAmendment(draft, AmendmentKind.Add, ClauseKind.Operative, null, null, "", 1, "Urges restraint", null));
        yield return play.Do("ARG", new AcceptAmendment(play.State.Committee!.Drafting.Amendments[^1].Amendment.Id)).Do("BEL", new WithdrawSponsorship(draft)).Log;
    }
}
