using Simulation.Domain.Channels;

namespace Simulation.Web.Client.Texts;

/// <summary>Notes, blocs, communiqués, the capital, news.</summary>
public abstract partial class CommitteeTexts
{
    public abstract string Status(NoteStatus status);

    // Notes

    public abstract string TalkChair { get; }

    public abstract string ReadByChair { get; }

    public abstract string ReadByBloc(string names);

    public abstract string FormerBloc { get; }

    public abstract string Replying(string name);

    public abstract string NotAReply { get; }

    public abstract string About { get; }

    public abstract string AboutCommunique(int number);

    public abstract string AboutGone { get; }

    // Inbox of the chair and of the secretariat

    public abstract string InboxChair { get; }

    public abstract string InboxSecretariat { get; }

    public abstract string InboxEmpty { get; }

    public abstract string InboxWaiting(int n);

    public abstract string InboxSettled(int n);

    public abstract string MarkAsRead { get; }

    public abstract string Settle { get; }

    public abstract string Reopen { get; }

    public abstract string AnswerTo(string name);

    // Chair and secretariat

    public abstract string Dais { get; }

    public abstract string DaisHint { get; }

    public abstract string DaisWrite { get; }

    // Blocs

    public abstract string Blocs { get; }

    public abstract string BlocsEmpty { get; }

    public abstract string BlocsNone { get; }

    public abstract string BlocNew { get; }

    public abstract string BlocName { get; }

    public abstract string BlocInvite { get; }

    public abstract string BlocInviteMore { get; }

    public abstract string BlocInviteDo { get; }

    public abstract string BlocSecretHint { get; }

    public abstract string BlocInvitation(string name);

    public abstract string BlocJoin { get; }

    public abstract string BlocDecline { get; }

    public abstract string BlocLeave { get; }

    public abstract string BlocLeaveSure { get; }

    public abstract string BlocAnnounce { get; }

    public abstract string BlocAnnounceSure { get; }

    public abstract string BlocPublic { get; }

    public abstract string BlocSecret { get; }

    public abstract string BlocSpokesperson(string name);

    public abstract string BlocYouSpeak { get; }

    public abstract string BlocHandOn { get; }

    public abstract string BlocInvited(string names);

    public abstract string BlocFormer { get; }

    public abstract string BlocNobody { get; }

    public abstract string BlocTalk { get; }

    public abstract string BindingDecides { get; }

    // Communiqués

    public abstract string Communiques { get; }

    public abstract string CommuniquesEmpty { get; }

    public abstract string CommuniqueNumber(int n);

    public abstract string CommuniqueJoint(int n);

    public abstract string CommuniquePrepared { get; }

    public abstract string CommuniqueDeclined { get; }

    public abstract string CommuniqueWithdrawn { get; }

    public abstract string CommuniqueNew { get; }

    public abstract string CommuniqueText { get; }

    public abstract string CommuniqueTextHint { get; }

    public abstract string CommuniqueWith { get; }

    public abstract string CommuniqueWithHint { get; }

    public abstract string CommuniquePublish { get; }

    public abstract string CommuniquePublishSure { get; }

    public abstract string CommuniquePublished { get; }

    public abstract string CommuniqueAsk { get; }

    public abstract string CommuniqueAskSure(string names);

    public abstract string CommuniqueAsked { get; }

    public abstract string CommuniqueToSign { get; }

    public abstract string CommuniqueSign { get; }

    public abstract string CommuniqueSignSure { get; }

    public abstract string CommuniqueDecline { get; }

    public abstract string CommuniqueDeclineSure { get; }

    public abstract string CommuniqueWithdraw { get; }

    public abstract string CommuniqueCorrect { get; }

    public abstract string CommuniqueCorrecting(int n);

    public abstract string CommuniqueCorrectingHint(int n);

    public abstract string CommuniqueNotCorrecting { get; }

    public abstract string CommuniqueCorrects(int n);

    public abstract string CommuniqueCorrectedBy(int n);

    public abstract string CommuniqueAwaits(string names);

    public abstract string Signatories(string names);

    // Capital

    public abstract string Capital { get; }

    public abstract string CapitalHint { get; }

    public abstract string RedLines { get; }

    public abstract string RedLinesEmpty { get; }

    public abstract string AskCapital { get; }

    public abstract string Question { get; }

    public abstract string QuestionHint { get; }

    public abstract string QuestionSent { get; }

    public abstract string RequestsEmpty { get; }

    public abstract string AnswerComes { get; }

    public abstract string StandingAnswer { get; }

    public abstract string FromCapital { get; }

    public abstract string Instructed { get; }

    public abstract string AdReferendum { get; }

    public abstract string AdReferendumHint { get; }

    public abstract string AdReferendumEmpty { get; }

    public abstract string MarkAdReferendum { get; }

    public abstract string MarkWhat { get; }

    public abstract string MarkOther { get; }

    public abstract string MarkSubject { get; }

    public abstract string Marked { get; }

    public abstract string SilenceConfirms { get; }

    public abstract string Confirmed { get; }

    public abstract string ConfirmedBySilence { get; }

    public abstract string Disavowed { get; }

    public abstract string DisavowedHint { get; }

    // Capital, played by control

    public abstract string CapitalQueue { get; }

    public abstract string CapitalQueueEmpty { get; }

    public abstract string AsksCapital(string name);

    public abstract string DidAdReferendum(string name);

    public abstract string AnswerAsCapital(string name);

    public abstract string SettlesItself { get; }

    public abstract string Confirm { get; }

    public abstract string Disavow { get; }

    public abstract string DisavowSure { get; }

    public abstract string WordToDelegation { get; }

    public abstract string InstructAs(string name);

    public abstract string DrawRedLine { get; }

    public abstract string RedLineHint { get; }

    public abstract string LiftRedLine { get; }

    public abstract string LiftRedLineSure { get; }

    // News

    public abstract string News { get; }

    public abstract string NewsEmpty { get; }

    public abstract string NewsConfidential { get; }

    public abstract string NewsJustIn { get; }

    public abstract string Injects { get; }

    public abstract string InjectsEmpty { get; }

    public abstract string InjectsAutomatic { get; }

    public abstract string InjectsAutomaticHint { get; }

    public abstract string InjectMinute(int n);

    public abstract string InjectByHand { get; }

    public abstract string InjectTo(string names);

    public abstract string InjectToAll { get; }

    public abstract string InjectRelease { get; }

    public abstract string InjectReleaseSure { get; }

    public abstract string InjectReleased(string time);

    public abstract string InjectComes { get; }

    public abstract string InjectRead { get; }
}
