using Simulation.Domain.Bargaining;

namespace Simulation.Web.Client.Texts;

/// <summary>The delegation's desk.</summary>
public abstract class DeskTexts : AreaTexts
{
    public abstract string Title(string delegation);

    public abstract string TabTable { get; }

    public abstract string TabBrief { get; }

    public abstract string TabPackages { get; }

    public abstract string TabMessages { get; }

    public abstract string NeedsYou(int n);

    public abstract string Now { get; }

    public abstract string StatusPlanned { get; }

    public abstract string ExpectPlanned { get; }

    public abstract string StatusPaused { get; }

    public abstract string ExpectPaused { get; }

    public abstract string StatusClosed { get; }

    public abstract string ExpectClosedAgreement { get; }

    public abstract string ExpectClosedNothing { get; }

    public abstract string ExpectPreparation { get; }

    public abstract string ExpectOpening { get; }

    public abstract string StatusOffersWait(int n);

    public abstract string ExpectAnswer { get; }

    public abstract string ExpectAdvise { get; }

    public abstract string StatusSuggestion { get; }

    public abstract string ExpectSuggestion { get; }

    public abstract string StatusWaiting(string names);

    public abstract string ExpectWaiting { get; }

    public abstract string StatusTalks { get; }

    public abstract string ExpectTalks { get; }

    public abstract string ExpectTalksMember { get; }

    public abstract string StatusAgreement { get; }

    public abstract string ExpectAgreement { get; }

    public abstract string StatusPostSettlement { get; }

    public abstract string ExpectPostSettlement { get; }

    public abstract string ExpectNoAgreementToImprove { get; }

    public abstract string Moved { get; }

    public abstract string GoToSeat { get; }

    /// <summary>Practising alone: the time for preparation ends now.</summary>
    public abstract string SkipPreparation { get; }

    /// <summary>Practising alone: the same delegation at a new table.</summary>
    public abstract string PractiseAgain { get; }

    public abstract string PractiseAgainHint { get; }

    public abstract string Phases { get; }

    public abstract string Present { get; }

    public abstract string PresentCount(int n);

    public abstract string Away { get; }

    public abstract string MyDelegation { get; }

    public abstract string MayBind { get; }

    public abstract string FunctionOf(string name);

    public abstract string GiveFunction { get; }

    public abstract string AgreementRule { get; }

    public abstract string RuleUnanimity { get; }

    public abstract string RuleVeto(string names, int n);

    public abstract string RuleQuota(string names, int n);

    public abstract string Announcement { get; }

    public abstract string LatestOffers { get; }

    public abstract string AgreementTitle { get; }

    public abstract string AgreementImproved(int n);

    public abstract string AgreementWorth(string points);

    public abstract string AgreementAssenting(string names);

    public abstract string AboveReservation(int n);

    public abstract string BelowReservation(int n);

    public abstract string AtReservation { get; }

    public abstract string ReachesAspiration { get; }

    public abstract string PostSettlementTitle { get; }

    public abstract string PostSettlementBody { get; }

    public abstract string Builder { get; }

    public abstract string BuilderCounter(string name);

    public abstract string BuilderIntro { get; }

    public abstract string Weight(int percent);

    public abstract string TotalForYou { get; }

    public abstract string IssuesOpen(int n);

    public abstract string NoChoice { get; }

    public abstract string Clear { get; }

    public abstract string CompareWith { get; }

    public abstract string CompareNothing { get; }

    public abstract string CompareAgreement { get; }

    public abstract string CompareOffer(string name, string time);

    public abstract string CompareKept(string name);

    public abstract string InCompared { get; }

    public abstract string ComparedTotal(string difference);

    public abstract string KeepPackage { get; }

    public abstract string KeptPackages { get; }

    public abstract string KeptName(int n);

    public abstract string LoadPackage { get; }

    public abstract string Drop { get; }

    public abstract string ToWhom { get; }

    public abstract string ToAll { get; }

    public abstract string All { get; }

    public abstract string ToChosen { get; }

    public abstract string OnlyTheySee { get; }

    public abstract string Expires { get; }

    public abstract string ExpiresNever { get; }

    public abstract string ExpiresIn(int n);

    public abstract string Note { get; }

    public abstract string NoteHint { get; }

    public abstract string Propose { get; }

    public abstract string ProposeSure(string names);

    public abstract string Proposed { get; }

    public abstract string BelowReservationWarning { get; }

    public abstract string Suggest { get; }

    public abstract string SuggestWhy { get; }

    public abstract string Suggested { get; }

    public abstract string CannotProposeNow { get; }

    public abstract string Offers { get; }

    public abstract string OffersIn { get; }

    public abstract string OffersOut { get; }

    public abstract string OffersPast { get; }

    public abstract string OffersEmpty { get; }

    public abstract string OfferFrom(string name);

    public abstract string OfferOurs { get; }

    public abstract string OfferTo(string names);

    public abstract string ExpiresAt(string time);

    public abstract string InAnswer { get; }

    public abstract string WhatMoved { get; }

    public abstract string NothingMoved { get; }

    public abstract string MovedSince(string time, string points);

    public abstract string FirstOffer { get; }

    public abstract string Accept { get; }

    public abstract string AcceptSure { get; }

    public abstract string AcceptSureBelow { get; }

    public abstract string Reject { get; }

    public abstract string RejectReason { get; }

    public abstract string Counter { get; }

    public abstract string Retract { get; }

    public abstract string Withdraw { get; }

    public abstract string WithdrawSure { get; }

    public abstract string Discuss { get; }

    public abstract string OnlyHeadAnswers { get; }

    public abstract string Answered(ProposalAnswer answer);

    public abstract string NotAnswered { get; }

    public abstract string Status(ProposalStatus status);

    public abstract string WholePackage { get; }

    public abstract string SuggestedBy(string name);

    public abstract string Talks { get; }

    public abstract string TalkTable { get; }

    public abstract string TalkInside { get; }

    public abstract string TalkSecretariat { get; }

    public abstract string TalkNew { get; }

    public abstract string TalkNewWith { get; }

    public abstract string TalkStart { get; }

    public abstract string TalkPrivate { get; }

    public abstract string WhoReads(string names);

    public abstract string ReadByTable { get; }

    public abstract string ReadByDelegation { get; }

    public abstract string ReadBySecretariat { get; }

    public abstract string TalkEmpty { get; }

    public abstract string New { get; }

    public abstract string Unread(int n);

    public abstract string Write { get; }

    public abstract string WriteTo(string name);

    public abstract string Reply { get; }

    public abstract string AboutOffer { get; }

    public abstract string AboutNothing { get; }

    public abstract string About(string name, string time);

    public abstract string CannotSayNow { get; }

    public abstract string Case { get; }

    public abstract string Instructions { get; }

    public abstract string Reveal { get; }

    public abstract string RevealWhy { get; }

    public abstract string Payoffs { get; }

    public abstract string Priority { get; }

    public abstract string PointsColumn { get; }

    public abstract string PayoffsIntro(int reservation, int aspiration, int maximum);

    public abstract string Notes { get; }

    public abstract string NotesHint { get; }

    public abstract string SearchBrief { get; }
}
