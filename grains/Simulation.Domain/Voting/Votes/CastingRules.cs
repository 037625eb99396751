using System.Globalization;
using Simulation.Domain.Agenda;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Voting.Votes;

/// <summary>Ballots: one for each member, changed as often as it likes until the vote is closed, and never after.</summary>
public static class CastingRules
{
    public static Decision<SessionEvent> Cast(SessionState state, Seat.Member seat, CastBallot command, DecisionContext context)
    {
        if (state.Committee!.Voting.Find(command.Vote) is not { } vote)
        {
            return RefusalCode.NoSuchVote;
        }

        if (seat.Person == state.Committee.PresidingOfficer)
        {
            return RefusalCode.ChairDoesNotVote;
        }

        return Proxies.ProxyRules.WhyNotFor(state, seat.Delegation, command.For) is { } refusal
            ? refusal
            : Answer(state, vote, command.For ?? seat.Delegation, seat.Person, command.Choice, command.WithRights, command.Declared, context);
    }

    public static Decision<SessionEvent> Record(SessionState state, Seat seat, RecordAnswer command, DecisionContext context)
    {
        if (state.Committee!.Voting.Find(command.Vote) is not { } vote)
        {
            return RefusalCode.NoSuchVote;
        }

        if (vote.Terms.Method != VotingMethod.RollCall)
        {
            return RefusalCode.OtherMethod;
        }

        return Answer(state, vote, command.Delegation, Person(seat), command.Choice, command.WithRights, declared: false, context);
    }

    public static Decision<SessionEvent> CallNext(SessionState state, CallNext command, DecisionContext context) =>
        state.Committee!.Voting.Find(command.Vote) switch
        {
            null => RefusalCode.NoSuchVote,
            { Status: not VoteStatus.Open } => RefusalCode.VoteNotOpen,
            { Terms.Method: not VotingMethod.RollCall } => RefusalCode.OtherMethod,
            { } vote when vote.Called != command.Called => Decision.Accept<SessionEvent>(),
            _ => Decision.Accept<SessionEvent>(new CallUnanswered(command.Vote, command.Called, context.Now)),
        };

    public static Decision<SessionEvent> Enter(SessionState state, EnterTotals command, DecisionContext context)
    {
        if (state.Committee!.Voting.Find(command.Vote) is not { } vote)
        {
            return RefusalCode.NoSuchVote;
        }

        if (vote.Status != VoteStatus.Open)
        {
            return RefusalCode.VoteNotOpen;
        }

        if (vote.Terms.Method != VotingMethod.Show)
        {
            return RefusalCode.OtherMethod;
        }

        var entitled = vote.Opened.Electorate.Entitled.Length;
        if (command is { Yes: < 0 } or { No: < 0 } or { Abstain: < 0 } || (long)command.Yes + command.No + command.Abstain > entitled)
        {
            return new Refusal(RefusalCode.TotalsImpossible, [entitled.ToString(CultureInfo.InvariantCulture)]);
        }

        if (command.Abstain > 0 && !vote.Terms.AbstainAllowed)
        {
            return RefusalCode.AbstentionNotAllowed;
        }

        var totals = new VoteTotals(command.Yes, command.No, command.Abstain, 0);
        return totals == vote.Entered ? Decision.Accept<SessionEvent>() : Decision.Accept<SessionEvent>(new TotalsEntered(vote.Id, totals, context.Now));
    }

    public static Decision<SessionEvent> Correct(SessionState state, Seat.Member seat, CorrectVote command, DecisionContext context)
    {
        if (state.Committee!.Voting.Find(command.Vote) is not { } vote)
        {
            return RefusalCode.NoSuchVote;
        }

        if (vote.Status != VoteStatus.Declared
            || vote.Terms.Method is not (VotingMethod.Recorded or VotingMethod.RollCall)
            || !VotingRules.Rules(state).Ballots.Corrections
            || !vote.Opened.Electorate.Entitled.Contains(seat.Delegation)
            || command.Meant is not (Choice.Yes or Choice.No or Choice.Abstain))
        {
            return RefusalCode.CorrectionNotPossible;
        }

        return vote.Corrections.FindLast(c => c.Delegation == seat.Delegation)?.Meant == command.Meant
            ? Decision.Accept<SessionEvent>()
            : Decision.Accept<SessionEvent>(new VoteCorrected(vote.Id, seat.Delegation, seat.Person, command.Meant, context.Now));
    }

    /// <summary>Why this delegation can't cast a ballot in the vote now; null when it can.</summary>
    public static RefusalCode? WhyNot(SessionState state, Vote vote, DelegationId delegation)
    {
        if (vote.Status != VoteStatus.Open)
        {
            return RefusalCode.VoteNotOpen;
        }

        if (WhyNotEntitled(vote, delegation) is { } refusal)
        {
            return refusal;
        }

        if (AgendaRules.WhyNot(state, Scenarios.Activity.Meet) is { } notNow)
        {
            return notNow;
        }

        return vote.Terms.Method switch
        {
            VotingMethod.WithoutVote => RefusalCode.OtherMethod,
            VotingMethod.Secret when vote.Cast.ContainsKey(delegation) => RefusalCode.BallotAlreadyCast,
            VotingMethod.RollCall when vote.Called != delegation && vote.Cast.GetValueOrDefault(delegation)?.Choice is null => RefusalCode.NotYetCalled,
            _ => null,
        };
    }

    /// <summary>Why this delegation has no part in the vote; null when it has.</summary>
    public static RefusalCode? WhyNotEntitled(Vote vote, DelegationId delegation) =>
        vote.Opened.Electorate.Observers.Contains(delegation) ? RefusalCode.ObserversDoNotVote
        : IsEntitled(vote.Opened.Electorate, delegation) ? null
        : RefusalCode.NotEntitledToVote;

    /// <summary>Why the ballot can't say this; null when it can.</summary>
    public static RefusalCode? WhyNotChoice(Vote vote, DelegationId delegation, Choice choice) => choice switch
    {
        Choice.Yes or Choice.No when vote.Opened.MustAbstain.Contains(delegation) => RefusalCode.PartyMustAbstain,
        Choice.Yes or Choice.No => null,
        Choice.Abstain when vote.Cast.GetValueOrDefault(delegation) is { Passed: true } => RefusalCode.PassedAlready,
        Choice.Abstain when vote.Opened.MustVote.Contains(delegation) => RefusalCode.BoundNotToAbstain,
        Choice.Abstain when !vote.Terms.AbstainAllowed && !vote.Opened.MustAbstain.Contains(delegation) => RefusalCode.AbstentionNotAllowed,
        Choice.Abstain => null,
        Choice.NotParticipating when vote.Cast.GetValueOrDefault(delegation) is { Passed: true } => RefusalCode.PassedAlready,
        Choice.NotParticipating when vote.Opened.MustVote.Contains(delegation) => RefusalCode.BoundNotToAbstain,
        Choice.NotParticipating => null,
        _ => RefusalCode.AnswerNotKnown,
    };

    public static bool MayPass(SessionState state, Vote vote, DelegationId delegation) =>
        vote.Terms.Method == VotingMethod.RollCall && VotingRules.Rules(state).Ballots.Pass && !vote.Cast.ContainsKey(delegation);

    public static bool MayReserveRights(SessionState state, Vote vote, DelegationId delegation) =>
        vote.Terms.Method == VotingMethod.RollCall && VotingRules.Rules(state).Ballots.WithRights && vote.Cast.GetValueOrDefault(delegation) is not { Passed: true };

    private static Decision<SessionEvent> Answer(
        SessionState state, Vote vote, DelegationId delegation, PersonId by, Choice? choice, bool withRights, bool declared, DecisionContext context)
    {
        if (WhyNot(state, vote, delegation) is { } refusal)
        {
            return refusal;
        }

        var before = vote.Cast.GetValueOrDefault(delegation);
        if (choice is not { } chosen)
        {
            return MayPass(state, vote, delegation) ? Decision.Accept<SessionEvent>(new BallotPassed(vote.Id, delegation, by, context.Now))
                : before is { Passed: true } ? RefusalCode.PassedAlready
                : RefusalCode.AnswerNotKnown;
        }

        if (WhyNotChoice(vote, delegation, chosen) is { } wrong)
        {
            return wrong;
        }

        if (withRights && !(MayReserveRights(state, vote, delegation) && chosen is Choice.Yes or Choice.No))
        {
            return before is { Passed: true } ? RefusalCode.PassedAlready : RefusalCode.AnswerNotKnown;
        }

        if (vote.IsSecret)
        {
            return Decision.Accept<SessionEvent>(new SecretBallotCast(vote.Id, delegation, by, context.Now));
        }

        var declares = declared && chosen == Choice.Abstain;
        return before is { Choice: { } same } && same == chosen && before.WithRights == withRights && before.Declared == declares
            ? Decision.Accept<SessionEvent>()
            : Decision.Accept<SessionEvent>(new BallotCast(vote.Id, delegation, by, chosen, withRights, declares, context.Now));
    }

    private static bool IsEntitled(Electorate electorate, DelegationId delegation) =>
        electorate.Members.Contains(delegation)
        && !electorate.Suspended.Contains(delegation)
        && (electorate.Participating.IsDefaultOrEmpty || electorate.Participating.Contains(delegation));

    private static PersonId Person(Seat seat) => seat switch
    {
        Seat.Control control => control.Person,
        Seat.Chair chair => chair.Person,
        _ => default,
    };
}
