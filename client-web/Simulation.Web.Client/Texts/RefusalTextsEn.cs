using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

internal sealed class RefusalTextsEn : RefusalTexts
{
    protected override Language Language => Language.En;

    public override string Malformed => "This could not be understood; reload the page and try again.";

    public override string NotFound => "It is not there any more, or you have no seat here; go back to the lobby.";

    public override string NotAllowed => "Your role does not allow this; ask the secretariat.";

    public override string CommandIdReused => "This was already sent with other content; write it anew.";

    public override string TextEmpty => "There is no text yet; write something first.";

    public override string TextTooLong(string limit) => $"The text is too long; shorten it to {limit} characters.";

    public override string TooFast => "Too many requests in a short time; wait a moment and try again.";

    public override string NotSaved => "It could not be saved and nothing was changed; it is safe to try again.";

    public override string StaleVersion => "Somebody changed it meanwhile; look at the new version first.";

    public override string SessionNotRunning => "The session is not running now; what you prepared is kept until it is.";

    public override string NotAllowedInThisPhase => "This is not possible in the present phase; wait for the next one.";

    public override string SessionAlreadyOpen => "The session is open already; nothing more to do.";

    public override string SessionClosed => "The session is closed; it can only be read.";

    public override string NoNextPhase => "This is the last phase; close the session instead.";

    public override string NotPaused => "The clock is running; there is nothing to resume.";

    public override string MinutesOutOfRange(string from, string to) => $"Give a time from {from} to {to} minutes.";

    public override string NotAuthorisedToBind => "Your function may not bind the delegation; suggest it to your head.";

    public override string NotAMember => "You are not a member of this delegation any more; go back to the lobby.";

    public override string NoSuchDelegation => "There is no such delegation at this table; choose one from the list.";

    public override string NoSuchFunction => "The scenario has no such function; choose one from the list.";

    public override string LastBindingMember => "Somebody must be able to bind the delegation; give that function to another member first.";

    public override string NoSuchChannel => "There is no such channel; choose another conversation.";

    public override string ChannelNeedsOthers => "A private channel needs at least one other delegation; choose with whom.";

    public override string NoSuchProposal => "There is no such offer for those who read this; leave out the reference.";

    public override string ProposalNotOpen => "This offer is not open any more; look at what is on the table now.";

    public override string NotAnAddressee => "This offer is not addressed to you; only its addressees can answer.";

    public override string NotTheSponsor => "Only the delegation that made the offer can withdraw it.";

    public override string PackageIncomplete(string issue) => $"Choose an option for every issue first; open: {issue}.";

    public override string AgreementStands => "An agreement stands; it can be improved in the improvement phase only.";

    public override string ProposalNeedsAddressee => "Choose at least one other delegation, or all.";

    public override string PackageAlreadyAgreed => "This is the package already agreed; change something first.";

    public override string ExerciseNotInLobby => "The exercise has begun; this was possible in the lobby only.";

    public override string ExerciseNotRunning => "The tables are not open; open the exercise first.";

    public override string DebriefNotOpen => "The debrief is not open yet; wait for the instructor.";

    public override string LobbyLocked => "The door is closed to new people; ask the instructor to open it.";

    public override string GuestsNotAllowed => "Only people on the roster can join; pick your name from it.";

    public override string NameTaken => "This name is taken; add something to tell you apart.";

    public override string WrongCode => "No exercise has this code; check the characters on the screen.";

    public override string WrongPin => "The PIN does not match; ask the instructor for a new one.";

    public override string NotEveryoneSeated => "Somebody has no seat yet; assign seats first.";

    public override string SeatTaken => "This seat is taken; choose another.";

    public override string NoSuchTable => "There is no such table; choose one from the list.";

    public override string WishesNotAllowed => "The instructor assigns the seats here; no wishes are taken.";

    public override string NoParticipants => "Nobody has joined yet; wait for the first participants.";

    public override string DebriefAlreadyOpen => "The debrief is open already.";

    public override string NothingForAgents => "Automated delegations negotiate packages only; a committee needs people.";

    public override string NoTableFree => "Every table is in use; ask the instructor for another exercise.";

    public override string RubricMissing => "The exercise has no rubric; choose one in its settings.";

    public override string NoSuchCriterion => "The rubric has no such criterion; load the page again.";

    public override string NoSuchLevel => "The criterion has no such level; choose one of those shown.";

    public override string MarksIncomplete => "A criterion is not marked yet; mark all before releasing.";

    public override string AlreadyReleased => "These marks are released; write a correction instead.";

    public override string NoSuchEvidence => "The record has no such entry; pick evidence from the log.";

    public override string NoSuchEntry => "The table’s log has no such entry; load the page again.";

    public override string NoSuchObservation => "This observation was withdrawn.";

    public override string NotTheObserver => "Only who noted an observation can change it.";

    public override string RosterInvalid => "The roster has mistakes; correct the lines shown.";

    public override string ScenarioInvalid => "The scenario has mistakes; see its check.";

    public override string SignInFailed => "Name and password do not match; try again.";

    public override string PasswordTooWeak => "The password is too short or too common; take a longer one.";

    public override string UserNameTaken => "This user name is taken; choose another.";

    public override string LinkExpired => "The link has expired or was used; ask for a new one.";

    public override string CourseInvalid => "Something in the course is missing; fill in the fields marked.";

    public override string RubricInUse => "Marks were already given on another version of the rubric; go on with that one.";

    public override string MarksDisagree => "The assessors are more than one level apart; agree on the levels first.";

    public override string MarksNotReleased => "The marks are not released yet; release them before correcting.";

    public override string NoSuchDraft => "There is no such text here, or it has not been shown to you.";

    public override string NotASponsor => "Only those whose text it is may do this.";

    public override string TooLittleSupport(string supporters, string needed) => $"Too little support: {supporters}, and {needed} are needed.";

    public override string TextMovedOn(string sentence) => $"Others changed the same words meanwhile. It now reads: “{sentence}”.";

    public override string NoSuchClause => "There is no such clause in this text.";

    public override string DraftNotOpen => "This text can no longer, or not yet, be changed in this way.";

    public override string NoSuchAmendment => "There is no such amendment to this text, or it can't be amended.";

    public override string AmendmentNotOpen => "The amendment is being voted on or has been dealt with.";

    public override string AmendmentDoesNotFit => "The amendment does not fit the text: check the clause and the words it changes.";

    public override string TooLateToWithdraw => "The rules no longer allow this draft to be withdrawn.";

    public override string BracketsUnbalanced => "Every bracket that opens must close.";

    public override string NothingDecided => "A draft needs at least one operative clause.";

    public override string ObserversDoNotPropose => "Under these rules observers do not propose texts.";

    public override string NoFriendlyAmendments => "Under these rules every amendment is put to the vote.";

    public override string NotYourBracket => "This bracket stands in another delegation’s name: only that delegation, or all sponsors together, can settle it.";

    public override string StillBracketed => "The clause still has open brackets: settle them first, then agree to it.";

    public override string LastSponsor => "You are the only sponsor left: withdraw the draft instead, or find another sponsor first.";

    public override string NoticeNotOver(string hours) => $"The text has not been circulated long enough: {hours} more hour(s). The chair may waive the notice where the rules allow it.";

    public override string NoticeNotWaivable => "These rules do not let the chair waive the notice.";

    public override string AnotherAdopted => "Another draft on this item has been adopted, and the rules allow only one.";

    public override string WordsNotFound => "These words are not in the clause any more, or not that many times.";

    public override string NoSuchBracket => "This bracket, or this wording in it, is no longer in the text.";

    public override string SubAmendmentsFirst => "An amendment to an amendment is put to the vote before the amendment itself.";

    public override string NoSuchMessage => "There is no such message here; choose one from this conversation.";

    public override string NoSuchReference => "What you refer to is not there, or not every reader may see it; choose something else.";

    public override string NoSuchBloc => "There is no such bloc, or you do not belong to it.";

    public override string NotInBloc => "Only members of the bloc can do this, and only a member can be named.";

    public override string NotInvited => "You are not invited into this bloc; ask one of its members to invite you.";

    public override string NotTheSpokesperson => "Only the delegation that speaks for the bloc can do this.";

    public override string BlocNameTaken => "Another bloc bears this name; choose a different one.";

    public override string BlocNotAnnounced => "The bloc is not announced yet; announce it before speaking in its name.";

    public override string NoSuchCommunique => "There is no such communiqué that you could act on.";

    public override string CommuniqueNotOpen => "This communiqué no longer waits for signatures.";

    public override string NotASignatory => "Only a delegation whose communiqué it is can do this.";

    public override string AlreadyCorrected => "A correction of this communiqué already stands or waits for signatures; correct that one.";

    public override string NoSuchInject => "The scenario holds no such news ready; load the page again.";

    public override string NoSuchRequest => "There is no such request for instructions.";

    public override string RequestAnswered => "The capital has already answered; send a further instruction instead.";

    public override string NoSuchRedLine => "There is no such red line; load the page again.";

    public override string NoSuchCommitment => "There is nothing of that kind marked ad referendum.";

    public override string CommitmentDecided => "The capital has already decided on this.";

    public override string MeetingNotOpen(string rule) => $"The meeting is not open; wait until the chair opens or resumes it ({rule}).";

    public override string NoQuorum(string rule, string present, string needed) => $"There is no quorum: {present} are here, {needed} are needed ({rule}).";

    public override string NotInOrderNow(string rule) => $"This is not in order at this point of the proceedings ({rule}).";

    public override string SomebodySpeaks(string rule) => $"This may not interrupt a speaker; wait for the end of the statement ({rule}).";

    public override string MotionPendingFirst(string rule, string motion) => $"Another motion is pending and has precedence: {motion} ({rule}).";

    public override string ObserversMayNot(string rule) => $"Only members with a vote may do this ({rule}).";

    public override string NeedsSecond(string rule) => $"The motion still needs a second from another delegation ({rule}).";

    public override string NoSuchMotion(string rule) => $"There is no such motion; load the page again ({rule}).";

    public override string MotionNotPending(string rule) => $"This motion is no longer pending ({rule}).";

    public override string NotTheMover(string rule) => $"Only the delegation that made the motion can take it back ({rule}).";

    public override string OwnMotion(string rule) => $"This is for other delegations: the motion is your own ({rule}).";

    public override string MotionIncomplete(string rule, string part) => $"Something is missing in the motion or out of range: {part} ({rule}).";

    public override string MotionRenewedTooSoon(string rule, string speeches) => $"This motion was just defeated; speeches that must come between: {speeches} ({rule}).";

    public override string NothingToAppeal(string rule) => $"An appeal is in order only directly after a ruling of the chair ({rule}).";

    public override string ListClosed(string rule) => $"The list of speakers is closed ({rule}).";

    public override string AlreadyOnList(string rule) => $"Your delegation is already waiting ({rule}).";

    public override string NoSuchSpeaker(string rule) => $"Nobody waits under this entry; the list has changed ({rule}).";

    public override string NobodySpeaks(string rule) => $"Nobody has the floor whom this could concern ({rule}).";

    public override string NotSpeaking(string rule) => $"Your delegation does not have the floor ({rule}).";

    public override string SpeakersExhausted(string rule, string speakers) => $"As many have spoken on this side of the motion as the rules allow: {speakers} ({rule}).";

    public override string ObjectionStands(string rule) => $"A delegation has objected; put the motion to the vote ({rule}).";

    public override string RepliesExhausted(string rule, string replies) => $"Your delegation has used its rights of reply: {replies} ({rule}).";

    public override string NoSuchItem(string rule) => $"The agenda has no such item ({rule}).";

    public override string MeetingAlreadyOpen(string rule) => $"The meeting is already open ({rule}).";

    public override string NotKnownHere(string rule) => $"These rules of procedure do not know this ({rule}).";

    public override string CaucusTooLong(string rule, string minutes) => $"A caucus may last at most {minutes} minutes ({rule}).";

    public override string SpeechesDoNotFit(string rule) => $"The time must be a whole number of speeches ({rule}).";

    public override string NoCaucus(string rule) => $"There is no caucus now ({rule}).";

    public override string SpeechesUsedUp(string rule, string speeches) => $"Your delegation has spoken on this item as often as allowed: {speeches} ({rule}).";

    public override string NotPresent(string rule) => $"Your delegation has not answered the roll; say that you are present first ({rule}).";

    public override string ListNotExhausted(string rule) => $"Speakers are still waiting; closing the debate takes a motion ({rule}).";

    public override string NothingToUndo(string rule) => $"There is nothing to take back ({rule}).";

    public override string NoLongerUndoable(string rule) => $"Others have acted on it since, or a vote was opened: it can no longer be taken back ({rule}).";

    public override string NotDebatable(string rule) => $"Nobody speaks on this motion now; it is decided without debate ({rule}).";

    public override string VoteUnderWay(string rule) => $"A vote is under way; wait for its result ({rule}).";

    public override string MotionNeedsVote(string rule) => $"The committee has to decide this motion; put it to the vote ({rule}).";

    public override string ChairRules(string rule) => $"This is for the chair to rule on ({rule}).";

    public override string CaucusRunning(string rule) => $"A caucus is on; end it first ({rule}).";

    public override string ListEmpty(string rule) => $"Nobody is waiting to speak ({rule}).";

    public override string NumberOutOfRange(string rule, string from, string to) => $"Choose a number from {from} to {to} ({rule}).";

    public override string NotToBeVotedOn(string rule) => $"The committee has decided not to put this draft to the vote ({rule}).";

    public override string MethodDecided(string rule) => $"Another method of voting was asked for or decided; the vote is taken in that way ({rule}).";

    public override string KindDecided(string rule) => $"What kind of question this is, and so which majority it needs, has been decided ({rule}).";

    public override string SilenceNotAgreed(string rule) => $"The committee has to agree on a procedure of silence first; move it or have it moved ({rule}).";

    public override string AnotherDraftFirst(string rule, string symbol) => $"By the order of the drafts, {symbol} is acted on first ({rule}).";

    public override string OriginalMoverObjects(string rule) => $"Only the delegation that submitted the draft can object to voting on its parts ({rule}).";

    public override string CountSaysOtherwise(string rule, string yes, string no) => $"With {yes} in favour and {no} against the result is the other one ({rule}).";

    public override string NoOverrun(string rule) => $"This group has not used up its time ({rule}).";

    public override string NoProxy(string rule) => $"This member has given you no proxy, or has taken it back ({rule}).";

    public override string ProxiesExhausted(string rule, string most) => $"A delegation can vote for at most {most} other members, and one that has given its own vote away can hold none ({rule}).";

    public override string VoteGivenAway(string rule) => $"Another member holds your vote; take the proxy back to vote yourselves ({rule}).";

    public override string NoSuchVote => "There is no such vote here; load the page again.";

    public override string VoteNotOpen => "This vote is not open: ballots and objections are no longer taken.";

    public override string VoteAlreadyOpen => "Another vote is on; close it first.";

    public override string ObserversDoNotVote => "Observers may speak but have no vote.";

    public override string NotEntitledToVote => "Your delegation has no vote in this.";

    public override string AbstentionNotAllowed => "On this question nobody may abstain: vote for or against.";

    public override string BoundNotToAbstain => "You answered “present and voting” at the roll call, so you may not abstain on this question.";

    public override string AnswerNotKnown => "These rules do not know this answer in a vote of this kind.";

    public override string PassedAlready => "You have passed once; now answer yes or no.";

    public override string ChairDoesNotVote => "Whoever presides does not vote; another member of your delegation does.";

    public override string NotYetCalled => "Your delegation has not been called yet; answer when its name is read out.";

    public override string BallotAlreadyCast => "Your delegation has already voted; a secret ballot cannot be changed.";

    public override string OtherMethod => "This vote is taken in another way.";

    public override string MethodNotKnown => "The rules of this body do not know this method of voting.";

    public override string MethodUnfit => "This question cannot be decided in this way: its majority does not fit the method.";

    public override string NoSuchQuestion => "The rules of this body do not know this kind of question.";

    public override string NatureDecided => "A preliminary vote has decided whether this matter is procedural; put it accordingly.";

    public override string ElectorateIncomplete(string member) => $"The case does not say how much the vote of {member} weighs, so this majority cannot be counted.";

    public override string SilenceNotKnown => "The rules of this body do not know decisions by silence.";

    public override string TotalsImpossible(string entitled) => $"More votes than members: at most {entitled} may vote.";

    public override string PartyMustAbstain => "A party to the dispute abstains from voting on this question.";

    public override string AlreadyDecided => "This has been decided; it can be put again only after a decision to reconsider it.";

    public override string NotItsTurn => "Something else is put first: confirm the order of voting and follow it.";

    public override string NoSuchStep => "This is not part of the action now under way; load the page again.";

    public override string NotTimeToExplain => "Votes on this cannot be explained now.";

    public override string SponsorsDoNotExplain => "Sponsors do not explain their vote on their own text.";

    public override string AlreadyExplained => "Your delegation has already explained its vote on this.";

    public override string CorrectionNotPossible => "How this vote was cast cannot be corrected for the record.";

    public override string ReservationNotPossible => "These rules do not know reservations to a decision.";

    public override string QuorumMissing(string present, string needed) => $"There is no quorum for a decision: {present} present, {needed} needed.";
}
