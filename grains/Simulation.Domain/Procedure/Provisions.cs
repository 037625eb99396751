namespace Simulation.Domain.Procedure;

/// <summary>On which provision a refusal rests where it names none itself, so that whoever is refused can read the rule.</summary>
public static class Provisions
{
    /// <summary>Whether the refusal's first argument is the provision.</summary>
    public static bool AreNamedBy(RefusalCode code) =>
        code is (>= RefusalCode.MeetingNotOpen and <= RefusalCode.NumberOutOfRange) or (>= RefusalCode.NotToBeVotedOn and <= RefusalCode.VoteGivenAway);

    /// <summary>Empty: no rule of procedure says it; it is in the nature of the thing, or of the platform.</summary>
    public static ImmutableArray<Citation> Of(RulesOfProcedure rules, RefusalCode code) => code switch
    {
        RefusalCode.VoteNotOpen or RefusalCode.VoteAlreadyOpen or RefusalCode.OtherMethod or RefusalCode.MethodNotKnown or RefusalCode.MethodUnfit or RefusalCode.NotYetCalled
            or RefusalCode.AnswerNotKnown or RefusalCode.PassedAlready or RefusalCode.BallotAlreadyCast or RefusalCode.BoundNotToAbstain or RefusalCode.CorrectionNotPossible or RefusalCode.NoProxy or RefusalCode.VoteGivenAway =>
            rules.Ballots.Source,
        RefusalCode.ObserversDoNotVote or RefusalCode.NotEntitledToVote or RefusalCode.AbstentionNotAllowed or RefusalCode.NatureDecided or RefusalCode.PartyMustAbstain
            or RefusalCode.NoSuchQuestion =>
            rules.Question(rules.UsualQuestion)?.Source ?? [],
        RefusalCode.QuorumMissing => rules.Quorum.Source,
        RefusalCode.SilenceNotKnown => rules.Silence.Source,
        RefusalCode.ReservationNotPossible => rules.Consensus.Source,
        RefusalCode.NotTimeToExplain or RefusalCode.SponsorsDoNotExplain or RefusalCode.AlreadyExplained => rules.Explanations.Source,
        RefusalCode.NotItsTurn or RefusalCode.AmendmentNotOpen or RefusalCode.AmendmentDoesNotFit or RefusalCode.NoFriendlyAmendments
            or RefusalCode.SubAmendmentsFirst =>
            rules.Amendments.Source,
        RefusalCode.AlreadyDecided => rules.Motion(MotionAct.Reconsider)?.Source ?? rules.Proposals.Source,
        RefusalCode.TooLittleSupport or RefusalCode.NotASponsor or RefusalCode.DraftNotOpen or RefusalCode.TooLateToWithdraw or RefusalCode.ObserversDoNotPropose
            or RefusalCode.NothingDecided or RefusalCode.LastSponsor or RefusalCode.NoticeNotOver or RefusalCode.NoticeNotWaivable or RefusalCode.AnotherAdopted =>
            rules.Proposals.Source,
        _ => [],
    };
}
