using Simulation.Domain.Channels;

namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsEn
{
    public override string Status(NoteStatus status) => status switch
    {
        NoteStatus.Read => "Read",
        NoteStatus.Answered => "Answered",
        NoteStatus.Resolved => "Settled",
        _ => "Not read yet",
    };

    public override string TalkChair => "The chair";

    public override string ReadByChair => "Read by your delegation, whoever presides, and the instructors";

    public override string ReadByBloc(string names) => $"Read by {names}; who joins later does not see it";

    public override string FormerBloc => "You have left this bloc; what you read stays here.";

    public override string Replying(string name) => $"In reply to {name}";

    public override string NotAReply => "Do not reply to it";

    public override string About => "Refers to";

    public override string AboutCommunique(int number) => $"Communiqué No. {number}";

    public override string AboutGone => "something that is no longer there";

    public override string InboxChair => "Notes to the chair";

    public override string InboxSecretariat => "Notes to the secretariat";

    public override string InboxEmpty => "Nobody has written yet. Notes from delegations appear here.";

    public override string InboxWaiting(int n) => N(n, "note waits", "notes wait", "notes wait");

    public override string InboxSettled(int n) => $"Answered and settled ({n})";

    public override string MarkAsRead => "Seen";

    public override string Settle => "Settled";

    public override string Reopen => "Open again";

    public override string AnswerTo(string name) => $"Answer {name}";

    public override string Dais => "Chair and secretariat";

    public override string DaisHint => "Read by whoever presides and the secretariat only.";

    public override string DaisWrite => "A quiet word";

    public override string Blocs => "Blocs";

    public override string BlocsEmpty => "No bloc that you know of. Form one with delegations that want the same.";

    public override string BlocsNone => "No blocs yet.";

    public override string BlocNew => "Form a bloc";

    public override string BlocName => "Name of the bloc";

    public override string BlocInvite => "Whom to invite";

    public override string BlocInviteMore => "Invite more";

    public override string BlocInviteDo => "Invite";

    public override string BlocSecretHint => "Until you announce it, only its members and those invited know of it.";

    public override string BlocInvitation(string name) => $"You are invited into “{name}”";

    public override string BlocJoin => "Join";

    public override string BlocDecline => "Decline";

    public override string BlocLeave => "Leave";

    public override string BlocLeaveSure => "Leave the bloc? You will no longer read its channel.";

    public override string BlocAnnounce => "Announce the bloc";

    public override string BlocAnnounceSure => "Everybody will see its name and members, for good. Announce it?";

    public override string BlocPublic => "announced";

    public override string BlocSecret => "known to members only";

    public override string BlocSpokesperson(string name) => $"Speaks for it: {name}";

    public override string BlocYouSpeak => "You speak for this bloc";

    public override string BlocHandOn => "Hand the voice to";

    public override string BlocInvited(string names) => $"Invited, no answer yet: {names}";

    public override string BlocFormer => "You have left it";

    public override string BlocNobody => "Everybody has left it";

    public override string BlocTalk => "Its channel";

    public override string BindingDecides => "A member who may bind the delegation decides on this.";

    public override string Communiques => "Communiqués";

    public override string CommuniquesEmpty => "No public statement yet.";

    public override string CommuniqueNumber(int n) => $"Communiqué No. {n}";

    public override string CommuniqueJoint(int n) => $"Joint communiqué No. {n}";

    public override string CommuniquePrepared => "Prepared, not published";

    public override string CommuniqueDeclined => "Not published: a signature was declined";

    public override string CommuniqueWithdrawn => "Withdrawn before publication";

    public override string CommuniqueNew => "New communiqué";

    public override string CommuniqueText => "Text";

    public override string CommuniqueTextHint => "What your government wants everybody to know.";

    public override string CommuniqueWith => "Jointly with";

    public override string CommuniqueWithHint => "It is published when all of them have signed; if one declines, it is not.";

    public override string CommuniquePublish => "Publish";

    public override string CommuniquePublishSure => "Everybody will read it, the hall included. It can be corrected, never taken back. Publish?";

    public override string CommuniquePublished => "Published";

    public override string CommuniqueAsk => "Ask for signatures";

    public override string CommuniqueAskSure(string names) => $"{names} will read it and be asked to sign. Send?";

    public override string CommuniqueAsked => "Sent for signature";

    public override string CommuniqueToSign => "Your signature is asked for";

    public override string CommuniqueSign => "Sign";

    public override string CommuniqueSignSure => "It is published with the last signature and cannot be taken back. Sign?";

    public override string CommuniqueDecline => "Decline";

    public override string CommuniqueDeclineSure => "Then it will not be published. Decline?";

    public override string CommuniqueWithdraw => "Withdraw";

    public override string CommuniqueCorrect => "Correct";

    public override string CommuniqueCorrecting(int n) => $"Correction of No. {n}";

    public override string CommuniqueCorrectingHint(int n) => $"All who signed No. {n} are asked to sign the correction.";

    public override string CommuniqueNotCorrecting => "Not a correction";

    public override string CommuniqueCorrects(int n) => $"Corrects No. {n}";

    public override string CommuniqueCorrectedBy(int n) => $"Corrected by No. {n}";

    public override string CommuniqueAwaits(string names) => $"Waits for: {names}";

    public override string Signatories(string names) => $"Signed by {names}";

    public override string Capital => "Your capital";

    public override string CapitalHint => "Confidential: only your delegation and the instructors, who act as your capital, ever see this.";

    public override string RedLines => "Red lines";

    public override string RedLinesEmpty => "No red lines are drawn for you.";

    public override string AskCapital => "Ask for instructions";

    public override string Question => "Your question";

    public override string QuestionHint => "What do you want to do, and what do you need for it?";

    public override string QuestionSent => "Sent to the capital";

    public override string RequestsEmpty => "Nothing asked yet.";

    public override string AnswerComes => "No answer yet; at the latest in";

    public override string StandingAnswer => "standing answer";

    public override string FromCapital => "The capital";

    public override string Instructed => "Instructions received";

    public override string AdReferendum => "Agreed ad referendum";

    public override string AdReferendumHint => "What you did stands until the capital confirms or disavows it. If it is silent, it stands for good.";

    public override string AdReferendumEmpty => "Nothing is marked.";

    public override string MarkAdReferendum => "Mark as ad referendum";

    public override string MarkWhat => "What you did";

    public override string MarkOther => "Something else";

    public override string MarkSubject => "What the capital has to know";

    public override string Marked => "The capital is told";

    public override string SilenceConfirms => "The capital is silent; confirmed in";

    public override string Confirmed => "Confirmed by the capital";

    public override string ConfirmedBySilence => "Confirmed by silence";

    public override string Disavowed => "Disavowed by the capital";

    public override string DisavowedHint => "Draw the consequences at the table: withdraw, correct your vote, or explain.";

    public override string CapitalQueue => "Capitals are waited for";

    public override string CapitalQueueEmpty => "No delegation waits for its capital.";

    public override string AsksCapital(string name) => $"{name} asks";

    public override string DidAdReferendum(string name) => $"{name} did this ad referendum";

    public override string AnswerAsCapital(string name) => $"Answer as the capital of {name}";

    public override string SettlesItself => "Settles by itself in";

    public override string Confirm => "Confirm";

    public override string Disavow => "Disavow";

    public override string DisavowSure => "The delegation will be told that its capital does not stand by this. Disavow?";

    public override string WordToDelegation => "A word to the delegation (may be empty)";

    public override string InstructAs(string name) => $"Instruct {name} as its capital";

    public override string DrawRedLine => "Draw a red line";

    public override string RedLineHint => "What the delegation must not accept";

    public override string LiftRedLine => "Lift";

    public override string LiftRedLineSure => "The delegation will be free of this line. Lift it?";

    public override string News => "News";

    public override string NewsEmpty => "No news has come in.";

    public override string NewsConfidential => "Confidential: not everybody received this";

    public override string NewsJustIn => "Just in";

    public override string Injects => "News held ready";

    public override string InjectsEmpty => "This scenario holds no news ready.";

    public override string InjectsAutomatic => "Release by themselves, each at its minute";

    public override string InjectsAutomaticHint => "What was due before you turn this on stays for you to release.";

    public override string InjectMinute(int n) => $"minute {n} of the meeting";

    public override string InjectByHand => "by hand only";

    public override string InjectTo(string names) => $"to {names}";

    public override string InjectToAll => "to everybody";

    public override string InjectRelease => "Release";

    public override string InjectReleaseSure => "They will read it at once. Release?";

    public override string InjectReleased(string time) => $"released at {time}";

    public override string InjectComes => "comes by itself in";

    public override string InjectRead => "Read it";
}
