using Simulation.Domain;
using Simulation.Domain.Bargaining;

namespace Simulation.Web.Client.Texts;

internal sealed class DeskTextsEn : DeskTexts
{
    protected override Language Language => Language.En;

    public override string Title(string delegation) => $"{delegation} – delegation desk";

    public override string TabTable => "Table";

    public override string TabBrief => "Brief";

    public override string TabPackages => "Packages";

    public override string TabMessages => "Messages";

    public override string NeedsYou(int n) => N(n, "thing needs you", "things need you", "things need you");

    public override string Now => "Now";

    public override string StatusPlanned => "The session has not opened yet";

    public override string ExpectPlanned => "Read your brief meanwhile.";

    public override string StatusPaused => "The clock is stopped";

    public override string ExpectPaused => "You can go on reading and writing; nothing can be sent until the session goes on.";

    public override string StatusClosed => "The session is closed";

    public override string ExpectClosedAgreement => "An agreement stands. Everything can still be read; the debrief follows.";

    public override string ExpectClosedNothing => "No agreement was reached: each delegation is left with its reservation value. The debrief follows.";

    public override string ExpectPreparation => "Read the case and your instructions, and agree on your line inside the delegation. The table opens later.";

    public override string ExpectOpening => "State your position to the whole table. Offers can be made in the next phase.";

    public override string StatusOffersWait(int n) => N(n, "offer waits for your answer", "offers wait for your answer", "offers wait for your answer");

    public override string ExpectAnswer => "Accept, reject or counter it.";

    public override string ExpectAdvise => "Your head of delegation answers it; tell them what you think.";

    public override string StatusSuggestion => "Your delegation suggests a package";

    public override string ExpectSuggestion => "You may bind the delegation: look at it and decide.";

    public override string StatusWaiting(string names) => $"Your offer is with {names}";

    public override string ExpectWaiting => "Ask what they need, or prepare the next step.";

    public override string StatusTalks => "The negotiation is on";

    public override string ExpectTalks => "Find out what matters to the others; build a package and propose it.";

    public override string ExpectTalksMember => "Find out what matters to the others; suggest packages to your head.";

    public override string StatusAgreement => "An agreement stands";

    public override string ExpectAgreement => "It holds until the session closes or a better one replaces it in the improvement phase.";

    public override string StatusPostSettlement => "Can you do better together?";

    public override string ExpectPostSettlement => "The agreement holds. A new package replaces it only if the same rule accepts it – look for one that is better for everyone.";

    public override string ExpectNoAgreementToImprove => "There is no agreement to improve, but one can still be made.";

    public override string Moved => "You have been moved to another seat";

    public override string GoToSeat => "Go to my new seat";

    public override string SkipPreparation => "Skip the preparation";

    public override string PractiseAgain => "Practise again";

    public override string PractiseAgainHint => "The same delegation at a new table; the others bargain anew. This table ends.";

    public override string Phases => "Phases";

    public override string Present => "At the table";

    public override string PresentCount(int n) => $"{n} here";

    public override string Away => "nobody here";

    public override string MyDelegation => "My delegation";

    public override string MayBind => "may bind";

    public override string FunctionOf(string name) => $"Function of {name}";

    public override string GiveFunction => "Give functions";

    public override string AgreementRule => "How an agreement forms";

    public override string RuleUnanimity => "Every delegation must accept the same package.";

    public override string RuleVeto(string names, int n) => $"At least {n} delegations must accept, among them {names}.";

    public override string RuleQuota(string names, int n) => $"The weights of those who accept must reach {n}" + (names.Length > 0 ? $", among them {names}." : ".");

    public override string Announcement => "From the secretariat";

    public override string LatestOffers => "On the table";

    public override string AgreementTitle => "Agreement reached";

    public override string AgreementImproved(int n) => n == 1 ? "improved once" : $"improved {n} times";

    public override string AgreementWorth(string points) => $"worth {points} to you";

    public override string AgreementAssenting(string names) => $"Accepted by {names}.";

    public override string AboveReservation(int n) => $"{n} above your reservation value";

    public override string BelowReservation(int n) => $"{n} below your reservation value";

    public override string AtReservation => "exactly your reservation value";

    public override string ReachesAspiration => "reaches your target";

    public override string PostSettlementTitle => "Improving the agreement";

    public override string PostSettlementBody => "Your agreement is safe: nothing you propose now can cost it. Propose a package that is worth more to you and at least as much to the others. If the same rule accepts it, it takes the place of the old one.";

    public override string Builder => "Package builder";

    public override string BuilderCounter(string name) => $"Counter to {name}";

    public override string BuilderIntro => "Choose one option for each issue. You see at once what it is worth to you; nobody else does.";

    public override string Weight(int percent) => $"{percent}% of what is at stake";

    public override string TotalForYou => "for you";

    public override string IssuesOpen(int n) => N(n, "issue still open", "issues still open", "issues still open");

    public override string NoChoice => "left open";

    public override string Clear => "Start over";

    public override string CompareWith => "Compare with";

    public override string CompareNothing => "nothing";

    public override string CompareAgreement => "the agreement";

    public override string CompareOffer(string name, string time) => $"{name}, {time}";

    public override string CompareKept(string name) => $"kept: {name}";

    public override string InCompared => "there";

    public override string ComparedTotal(string difference) => $"{difference} against it";

    public override string KeepPackage => "Keep this package";

    public override string KeptPackages => "Packages kept aside";

    public override string KeptName(int n) => $"Package {n}";

    public override string LoadPackage => "Take into the builder";

    public override string Drop => "Remove";

    public override string ToWhom => "To whom";

    public override string ToAll => "to all";

    public override string All => "all";

    public override string ToChosen => "to chosen delegations";

    public override string OnlyTheySee => "Only you and they will see it.";

    public override string Expires => "Open for";

    public override string ExpiresNever => "until answered";

    public override string ExpiresIn(int n) => N(n, "minute", "minutes", "minutes");

    public override string Note => "A sentence with it";

    public override string NoteHint => "Why this is good for them too";

    public override string Propose => "Propose";

    public override string ProposeSure(string names) => $"Propose this to {names}? It binds you once accepted.";

    public override string Proposed => "Proposed.";

    public override string BelowReservationWarning => "This is worth less to you than no agreement.";

    public override string Suggest => "Suggest to my head";

    public override string SuggestWhy => "Your function may not bind the delegation; your head decides.";

    public override string Suggested => "Suggested inside the delegation.";

    public override string CannotProposeNow => "Offers cannot be made in this phase; you can prepare one.";

    public override string Offers => "Offers";

    public override string OffersIn => "To us";

    public override string OffersOut => "From us";

    public override string OffersPast => "No longer open";

    public override string OffersEmpty => "No offers yet. They appear here as soon as a delegation proposes a package.";

    public override string OfferFrom(string name) => $"From {name}";

    public override string OfferOurs => "Our offer";

    public override string OfferTo(string names) => $"to {names}";

    public override string ExpiresAt(string time) => $"open until {time}";

    public override string InAnswer => "in answer to an earlier offer";

    public override string WhatMoved => "What did they move?";

    public override string NothingMoved => "Nothing: the same package as before.";

    public override string MovedSince(string time, string points) => $"Since their offer at {time}: {points} for you";

    public override string FirstOffer => "their first offer";

    public override string Accept => "Accept";

    public override string AcceptSure => "Accept this package in the name of your delegation?";

    public override string AcceptSureBelow => "It is worth less to you than no agreement. Accept all the same?";

    public override string Reject => "Reject";

    public override string RejectReason => "Why (they will read it; may stay empty)";

    public override string Counter => "Counter";

    public override string Retract => "Take my acceptance back";

    public override string Withdraw => "Withdraw";

    public override string WithdrawSure => "Take it off the table?";

    public override string Discuss => "Discuss inside";

    public override string OnlyHeadAnswers => "Your head of delegation answers.";

    public override string Answered(ProposalAnswer answer) => answer switch { ProposalAnswer.Accepted => "accepted", ProposalAnswer.Rejected => "rejected", _ => "countered" };

    public override string NotAnswered => "no answer yet";

    public override string Status(ProposalStatus status) => status switch { ProposalStatus.Open => "open", ProposalStatus.Agreed => "agreed", ProposalStatus.Rejected => "rejected", ProposalStatus.Withdrawn => "withdrawn", ProposalStatus.Expired => "expired", _ => "lapsed" };

    public override string WholePackage => "The whole package";

    public override string SuggestedBy(string name) => $"Suggested by {name}";

    public override string Talks => "Conversations";

    public override string TalkTable => "The table";

    public override string TalkInside => "My delegation";

    public override string TalkSecretariat => "Secretariat";

    public override string TalkNew => "New private channel";

    public override string TalkNewWith => "With whom?";

    public override string TalkStart => "Start";

    public override string TalkPrivate => "private";

    public override string WhoReads(string names) => $"Read by {names}";

    public override string ReadByTable => "Read by all delegations";

    public override string ReadByDelegation => "Read by your delegation only";

    public override string ReadBySecretariat => "Read by your delegation and the instructors";

    public override string TalkEmpty => "Nothing said here yet.";

    public override string New => "new";

    public override string Unread(int n) => $"{n} unread";

    public override string Write => "Message";

    public override string WriteTo(string name) => $"Write to: {name}";

    public override string Reply => "Reply";

    public override string AboutOffer => "About an offer";

    public override string AboutNothing => "no offer";

    public override string About(string name, string time) => $"About the offer of {name}, {time}";

    public override string CannotSayNow => "This channel is not open in this phase; what you write is kept.";

    public override string Case => "The case";

    public override string Instructions => "Your instructions";

    public override string Reveal => "Show the confidential brief";

    public override string RevealWhy => "Check that nobody looks over your shoulder.";

    public override string Payoffs => "Your pay-offs";

    public override string Priority => "Priority";

    public override string PointsColumn => "Points";

    public override string PayoffsIntro(int reservation, int aspiration, int maximum) => $"Without an agreement you are left with {reservation} points: accept nothing that is worth less. A good result starts at {aspiration}; the most there is, {maximum}.";

    public override string Notes => "My notes";

    public override string NotesHint => "Only you read them during play.";

    public override string SearchBrief => "Search the brief";
}
