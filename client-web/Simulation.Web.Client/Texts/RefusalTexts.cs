namespace Simulation.Web.Client.Texts;

/// <summary>Why something was refused: what is wrong and what to do, one sentence for every code.</summary>
public abstract partial class RefusalTexts : AreaTexts
{
    public abstract string Malformed { get; }

    public abstract string NotFound { get; }

    public abstract string NotAllowed { get; }

    public abstract string CommandIdReused { get; }

    public abstract string TextEmpty { get; }

    public abstract string TextTooLong(string limit);

    public abstract string TooFast { get; }

    public abstract string NotSaved { get; }

    public abstract string StaleVersion { get; }

    public abstract string SessionNotRunning { get; }

    public abstract string NotAllowedInThisPhase { get; }

    public abstract string SessionAlreadyOpen { get; }

    public abstract string SessionClosed { get; }

    public abstract string NoNextPhase { get; }

    public abstract string NotPaused { get; }

    public abstract string MinutesOutOfRange(string from, string to);

    public abstract string NotAuthorisedToBind { get; }

    public abstract string NotAMember { get; }

    public abstract string NoSuchDelegation { get; }

    public abstract string NoSuchFunction { get; }

    public abstract string LastBindingMember { get; }

    public abstract string NoSuchChannel { get; }

    public abstract string ChannelNeedsOthers { get; }

    public abstract string NoSuchProposal { get; }

    public abstract string ProposalNotOpen { get; }

    public abstract string NotAnAddressee { get; }

    public abstract string NotTheSponsor { get; }

    public abstract string PackageIncomplete(string issue);

    public abstract string AgreementStands { get; }

    public abstract string ProposalNeedsAddressee { get; }

    public abstract string PackageAlreadyAgreed { get; }

    public abstract string ExerciseNotInLobby { get; }

    public abstract string ExerciseNotRunning { get; }

    public abstract string DebriefNotOpen { get; }

    public abstract string LobbyLocked { get; }

    public abstract string GuestsNotAllowed { get; }

    public abstract string NameTaken { get; }

    public abstract string WrongCode { get; }

    public abstract string WrongPin { get; }

    public abstract string NotEveryoneSeated { get; }

    public abstract string SeatTaken { get; }

    public abstract string NoSuchTable { get; }

    public abstract string WishesNotAllowed { get; }

    public abstract string NoParticipants { get; }

    public abstract string DebriefAlreadyOpen { get; }

    public abstract string NothingForAgents { get; }

    public abstract string NoTableFree { get; }

    public abstract string RubricMissing { get; }

    public abstract string NoSuchCriterion { get; }

    public abstract string NoSuchLevel { get; }

    public abstract string MarksIncomplete { get; }

    public abstract string AlreadyReleased { get; }

    public abstract string NoSuchEvidence { get; }

    public abstract string NoSuchEntry { get; }

    public abstract string NoSuchObservation { get; }

    public abstract string NotTheObserver { get; }

    public abstract string RosterInvalid { get; }

    public abstract string ScenarioInvalid { get; }

    public abstract string SignInFailed { get; }

    public abstract string PasswordTooWeak { get; }

    public abstract string UserNameTaken { get; }

    public abstract string LinkExpired { get; }

    public abstract string CourseInvalid { get; }

    public abstract string RubricInUse { get; }

    public abstract string MarksDisagree { get; }

    public abstract string MarksNotReleased { get; }

    public abstract string NoSuchDraft { get; }

    public abstract string NotASponsor { get; }

    public abstract string TooLittleSupport(string supporters, string needed);

    public abstract string TextMovedOn(string sentence);

    public abstract string NoSuchClause { get; }

    public abstract string DraftNotOpen { get; }

    public abstract string NoSuchAmendment { get; }

    public abstract string AmendmentNotOpen { get; }

    public abstract string AmendmentDoesNotFit { get; }

    public abstract string TooLateToWithdraw { get; }

    public abstract string BracketsUnbalanced { get; }

    public abstract string NothingDecided { get; }

    public abstract string ObserversDoNotPropose { get; }

    public abstract string NoFriendlyAmendments { get; }

    public abstract string NotYourBracket { get; }

    public abstract string StillBracketed { get; }

    public abstract string LastSponsor { get; }

    public abstract string NoticeNotOver(string hours);

    public abstract string NoticeNotWaivable { get; }

    public abstract string AnotherAdopted { get; }

    public abstract string WordsNotFound { get; }

    public abstract string NoSuchBracket { get; }

    public abstract string SubAmendmentsFirst { get; }

    public abstract string NoSuchMessage { get; }

    public abstract string NoSuchReference { get; }

    public abstract string NoSuchBloc { get; }

    public abstract string NotInBloc { get; }

    public abstract string NotInvited { get; }

    public abstract string NotTheSpokesperson { get; }

    public abstract string BlocNameTaken { get; }

    public abstract string BlocNotAnnounced { get; }

    public abstract string NoSuchCommunique { get; }

    public abstract string CommuniqueNotOpen { get; }

    public abstract string NotASignatory { get; }

    public abstract string AlreadyCorrected { get; }

    public abstract string NoSuchInject { get; }

    public abstract string NoSuchRequest { get; }

    public abstract string RequestAnswered { get; }

    public abstract string NoSuchRedLine { get; }

    public abstract string NoSuchCommitment { get; }

    public abstract string CommitmentDecided { get; }

    public abstract string MeetingNotOpen(string rule);

    public abstract string NoQuorum(string rule, string present, string needed);

    public abstract string NotInOrderNow(string rule);

    public abstract string SomebodySpeaks(string rule);

    public abstract string MotionPendingFirst(string rule, string motion);

    public abstract string ObserversMayNot(string rule);

    public abstract string NeedsSecond(string rule);

    public abstract string NoSuchMotion(string rule);

    public abstract string MotionNotPending(string rule);

    public abstract string NotTheMover(string rule);

    public abstract string OwnMotion(string rule);

    public abstract string MotionIncomplete(string rule, string part);

    public abstract string MotionRenewedTooSoon(string rule, string speeches);

    public abstract string NothingToAppeal(string rule);

    public abstract string ListClosed(string rule);

    public abstract string AlreadyOnList(string rule);

    public abstract string NoSuchSpeaker(string rule);

    public abstract string NobodySpeaks(string rule);

    public abstract string NotSpeaking(string rule);

    public abstract string SpeakersExhausted(string rule, string speakers);

    public abstract string ObjectionStands(string rule);

    public abstract string RepliesExhausted(string rule, string replies);

    public abstract string NoSuchItem(string rule);

    public abstract string MeetingAlreadyOpen(string rule);

    public abstract string NotKnownHere(string rule);

    public abstract string CaucusTooLong(string rule, string minutes);

    public abstract string SpeechesDoNotFit(string rule);

    public abstract string NoCaucus(string rule);

    public abstract string SpeechesUsedUp(string rule, string speeches);

    public abstract string NotPresent(string rule);

    public abstract string ListNotExhausted(string rule);

    public abstract string NothingToUndo(string rule);

    public abstract string NoLongerUndoable(string rule);

    public abstract string NotDebatable(string rule);

    public abstract string VoteUnderWay(string rule);

    public abstract string MotionNeedsVote(string rule);

    public abstract string ChairRules(string rule);

    public abstract string CaucusRunning(string rule);

    public abstract string ListEmpty(string rule);

    public abstract string NumberOutOfRange(string rule, string from, string to);

    public abstract string NotToBeVotedOn(string rule);

    public abstract string MethodDecided(string rule);

    public abstract string KindDecided(string rule);

    public abstract string SilenceNotAgreed(string rule);

    public abstract string AnotherDraftFirst(string rule, string symbol);

    public abstract string OriginalMoverObjects(string rule);

    public abstract string CountSaysOtherwise(string rule, string yes, string no);

    public abstract string NoOverrun(string rule);

    public abstract string NoProxy(string rule);

    public abstract string ProxiesExhausted(string rule, string most);

    public abstract string VoteGivenAway(string rule);

    public abstract string NoSuchVote { get; }

    public abstract string VoteNotOpen { get; }

    public abstract string VoteAlreadyOpen { get; }

    public abstract string ObserversDoNotVote { get; }

    public abstract string NotEntitledToVote { get; }

    public abstract string AbstentionNotAllowed { get; }

    public abstract string BoundNotToAbstain { get; }

    public abstract string AnswerNotKnown { get; }

    public abstract string PassedAlready { get; }

    public abstract string ChairDoesNotVote { get; }

    public abstract string NotYetCalled { get; }

    public abstract string BallotAlreadyCast { get; }

    public abstract string OtherMethod { get; }

    public abstract string MethodNotKnown { get; }

    public abstract string MethodUnfit { get; }

    public abstract string NoSuchQuestion { get; }

    public abstract string NatureDecided { get; }

    public abstract string ElectorateIncomplete(string member);

    public abstract string SilenceNotKnown { get; }

    public abstract string TotalsImpossible(string entitled);

    public abstract string PartyMustAbstain { get; }

    public abstract string AlreadyDecided { get; }

    public abstract string NotItsTurn { get; }

    public abstract string NoSuchStep { get; }

    public abstract string NotTimeToExplain { get; }

    public abstract string SponsorsDoNotExplain { get; }

    public abstract string AlreadyExplained { get; }

    public abstract string CorrectionNotPossible { get; }

    public abstract string ReservationNotPossible { get; }

    public abstract string QuorumMissing(string present, string needed);
}
