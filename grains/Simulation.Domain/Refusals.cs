using System.Text.Json.Serialization;

namespace Simulation.Domain;

/// <summary>A refused command: why, and what the sentence shown to the person needs to name.</summary>
/// <param name="Arguments">Values for the localised sentence, in the order it documents; never another delegation's secrets.</param>
[GenerateSerializer, Immutable, Alias("Refusal")]
[method: JsonConstructor]
public sealed record Refusal(RefusalCode Code, ImmutableArray<string> Arguments)
{
    public Refusal(RefusalCode code)
        : this(code, [])
    {
    }
}

/// <summary>
/// Why something was refused. The kebab-case name is the wire format, the translation key and the word that scenario scripts use:
/// never renamed, only added to; numbers are never reused.
/// </summary>
[GenerateSerializer, Alias("RefusalCode")]
[JsonConverter(typeof(RefusalCodeJson))]
public enum RefusalCode
{
    /// <summary>The request could not be understood (malformed, unknown kind, missing part).</summary>
    Malformed = 1,
    /// <summary>The person holds no seat here, or the thing does not exist: deliberately the same answer.</summary>
    NotFound = 2,
    /// <summary>The person's role does not allow it.</summary>
    NotAllowed = 3,
    /// <summary>The same command id came before with other content.</summary>
    CommandIdReused = 4,
    /// <summary>The text is empty.</summary>
    TextEmpty = 5,
    /// <summary>The text is longer than allowed. Argument: the limit in characters.</summary>
    TextTooLong = 6,
    /// <summary>Too many requests in a short time; wait and try again.</summary>
    TooFast = 7,
    /// <summary>Storage did not answer; nothing was changed; it is safe to try again.</summary>
    NotSaved = 8,
    /// <summary>Somebody else changed it meanwhile: load it again.</summary>
    StaleVersion = 9,

    SessionNotRunning = 20,
    NotAllowedInThisPhase = 21,
    SessionAlreadyOpen = 22,
    SessionClosed = 23,
    NoNextPhase = 24,
    NotPaused = 25,
    /// <summary>A length of time outside the range allowed. Arguments: from, to in minutes.</summary>
    MinutesOutOfRange = 26,

    NotAuthorisedToBind = 30,
    NotAMember = 31,
    NoSuchDelegation = 32,
    NoSuchFunction = 33,
    /// <summary>A delegation must keep one member who may bind it.</summary>
    LastBindingMember = 34,

    NoSuchChannel = 40,
    ChannelNeedsOthers = 41,

    NoSuchProposal = 50,
    ProposalNotOpen = 51,
    NotAnAddressee = 52,
    NotTheSponsor = 53,
    /// <summary>The package does not name exactly one known option for every issue. Argument: the issue.</summary>
    PackageIncomplete = 54,
    /// <summary>An agreement stands; it can be replaced in the post-settlement phase only.</summary>
    AgreementStands = 55,
    ProposalNeedsAddressee = 56,
    /// <summary>The package is the one already agreed.</summary>
    PackageAlreadyAgreed = 57,

    ExerciseNotInLobby = 70,
    ExerciseNotRunning = 71,
    DebriefNotOpen = 72,
    LobbyLocked = 73,
    GuestsNotAllowed = 74,
    NameTaken = 75,
    WrongCode = 76,
    WrongPin = 77,
    NotEveryoneSeated = 78,
    SeatTaken = 79,
    NoSuchTable = 80,
    WishesNotAllowed = 81,
    NoParticipants = 82,
    DebriefAlreadyOpen = 83,
    /// <summary>Automated delegations negotiate packages; here none are negotiated.</summary>
    NothingForAgents = 84,
    /// <summary>All tables for practising alone are in use.</summary>
    NoTableFree = 85,

    RubricMissing = 100,
    NoSuchCriterion = 101,
    NoSuchLevel = 102,
    /// <summary>Criteria without a mark. Argument: how many.</summary>
    MarksIncomplete = 103,
    AlreadyReleased = 104,
    NoSuchEvidence = 105,
    /// <summary>The table's log has no such entry.</summary>
    NoSuchEntry = 106,
    /// <summary>The observation does not exist, or was withdrawn.</summary>
    NoSuchObservation = 107,
    /// <summary>Only who noted an observation mends or withdraws it.</summary>
    NotTheObserver = 108,

    RosterInvalid = 120,
    ScenarioInvalid = 121,
    SignInFailed = 122,
    PasswordTooWeak = 123,
    UserNameTaken = 124,
    LinkExpired = 125,
    CourseInvalid = 126,

    /// <summary>The exercise is already marked on another rubric or version. Argument: the one in use.</summary>
    RubricInUse = 130,
    /// <summary>Assessors are more than one level apart and nobody has moderated it. Argument: the criterion.</summary>
    MarksDisagree = 131,
    /// <summary>Only a released mark can be corrected.</summary>
    MarksNotReleased = 132,

    // On the floor the first argument is always the provision that the refusal rests on, as citations are written in rules of procedure.

    /// <summary>Arguments: provision.</summary>
    MeetingNotOpen = 200,
    /// <summary>Arguments: provision; how much is there; how much is needed.</summary>
    NoQuorum = 201,
    /// <summary>The rules do not admit it at this point of the proceedings. Arguments: provision.</summary>
    NotInOrderNow = 202,
    /// <summary>It may not interrupt a speaker. Arguments: provision.</summary>
    SomebodySpeaks = 203,
    /// <summary>A pending motion has precedence. Arguments: provision; that motion's rule.</summary>
    MotionPendingFirst = 204,
    /// <summary>It is for members with a vote. Arguments: provision.</summary>
    ObserversMayNot = 205,
    /// <summary>Arguments: provision.</summary>
    NeedsSecond = 206,
    /// <summary>Arguments: provision.</summary>
    NoSuchMotion = 207,
    /// <summary>The motion is decided already. Arguments: provision.</summary>
    MotionNotPending = 208,
    /// <summary>Arguments: provision.</summary>
    NotTheMover = 209,
    /// <summary>The mover can't second or object. Arguments: provision.</summary>
    OwnMotion = 210,
    /// <summary>The mover has not said what the rule asks for, or outside its range. Arguments: provision; what.</summary>
    MotionIncomplete = 211,
    /// <summary>It was defeated, and too little has been said since. Arguments: provision; how many speeches must lie between.</summary>
    MotionRenewedTooSoon = 212,
    /// <summary>An appeal is in order only directly after a ruling. Arguments: provision.</summary>
    NothingToAppeal = 213,
    /// <summary>Arguments: provision.</summary>
    ListClosed = 214,
    /// <summary>Arguments: provision.</summary>
    AlreadyOnList = 215,
    /// <summary>Nobody waits under this entry. Arguments: provision.</summary>
    NoSuchSpeaker = 216,
    /// <summary>Arguments: provision.</summary>
    NobodySpeaks = 217,
    /// <summary>The delegation does not have the floor. Arguments: provision.</summary>
    NotSpeaking = 218,
    /// <summary>As many have spoken on the motion as the rules allow. Arguments: provision; how many.</summary>
    SpeakersExhausted = 219,
    /// <summary>Somebody has objected to deciding it without a vote. Arguments: provision.</summary>
    ObjectionStands = 220,
    /// <summary>Arguments: provision; how many replies are allowed.</summary>
    RepliesExhausted = 221,
    /// <summary>Arguments: provision.</summary>
    NoSuchItem = 222,
    /// <summary>Arguments: provision.</summary>
    MeetingAlreadyOpen = 223,
    /// <summary>The body knows no such thing. Arguments: provision.</summary>
    NotKnownHere = 224,
    /// <summary>Arguments: provision; the longest in minutes.</summary>
    CaucusTooLong = 225,
    /// <summary>The time of a moderated caucus must be a whole number of speeches. Arguments: provision.</summary>
    SpeechesDoNotFit = 226,
    /// <summary>Arguments: provision.</summary>
    NoCaucus = 227,
    /// <summary>Arguments: provision; how many speeches are allowed on the item.</summary>
    SpeechesUsedUp = 228,
    /// <summary>The delegation has not answered the roll. Arguments: provision.</summary>
    NotPresent = 229,
    /// <summary>Speakers wait; closing the debate takes a motion. Arguments: provision.</summary>
    ListNotExhausted = 230,
    /// <summary>Arguments: provision.</summary>
    NothingToUndo = 231,
    /// <summary>Others have acted on it since, or a vote was opened. Arguments: provision.</summary>
    NoLongerUndoable = 232,
    /// <summary>Nobody speaks on this motion. Arguments: provision.</summary>
    NotDebatable = 233,
    /// <summary>Arguments: provision.</summary>
    VoteUnderWay = 234,
    /// <summary>The motion has to be put to the vote. Arguments: provision.</summary>
    MotionNeedsVote = 235,
    /// <summary>It is for the chair to rule on, not for the committee to decide. Arguments: provision.</summary>
    ChairRules = 236,
    /// <summary>Arguments: provision.</summary>
    CaucusRunning = 237,
    /// <summary>Nobody waits. Arguments: provision.</summary>
    ListEmpty = 238,
    /// <summary>Arguments: provision; from; to.</summary>
    NumberOutOfRange = 239,

    NoSuchVote = 240,
    VoteNotOpen = 241,
    /// <summary>One vote at a time: another one is on.</summary>
    VoteAlreadyOpen = 242,
    ObserversDoNotVote = 243,
    /// <summary>The member has no vote for the time being, or this vote does not concern it.</summary>
    NotEntitledToVote = 244,
    AbstentionNotAllowed = 245,
    /// <summary>Who is "present and voting" may not abstain on a question of substance.</summary>
    BoundNotToAbstain = 246,
    /// <summary>Passing, voting with rights or another answer that these rules or this method don't know.</summary>
    AnswerNotKnown = 247,
    /// <summary>Who passed says yes or no when asked again.</summary>
    PassedAlready = 248,
    /// <summary>Who presides does not vote; another member of the delegation does (General Assembly, rule 104).</summary>
    ChairDoesNotVote = 249,
    NotYetCalled = 250,
    /// <summary>A secret ballot can't be changed.</summary>
    BallotAlreadyCast = 251,
    /// <summary>This vote is taken in another way.</summary>
    OtherMethod = 252,
    MethodNotKnown = 253,
    /// <summary>The result depends on who votes how, so that it can't be decided in this way.</summary>
    MethodUnfit = 254,
    NoSuchQuestion = 255,
    /// <summary>Whether the matter is procedural has been decided by a preliminary vote.</summary>
    NatureDecided = 256,
    /// <summary>The case gives no weight or population for a member. Argument: the member.</summary>
    ElectorateIncomplete = 257,
    SilenceNotKnown = 258,
    /// <summary>More votes than members. Argument: how many may vote.</summary>
    TotalsImpossible = 259,
    /// <summary>A party to the dispute abstains (Charter, article 27 (3)).</summary>
    PartyMustAbstain = 260,
    AlreadyDecided = 261,
    /// <summary>Something else is put first, or the order is not confirmed yet.</summary>
    NotItsTurn = 262,
    NoSuchStep = 263,
    NotTimeToExplain = 264,
    SponsorsDoNotExplain = 265,
    AlreadyExplained = 266,
    CorrectionNotPossible = 267,
    ReservationNotPossible = 268,
    /// <summary>Too few are present to decide. Arguments: present, needed.</summary>
    QuorumMissing = 269,

    NoSuchDraft = 270,
    NotASponsor = 271,
    /// <summary>Arguments: supporters, needed.</summary>
    TooLittleSupport = 272,
    /// <summary>Others changed the same words meanwhile. Argument: the sentence as it stands.</summary>
    TextMovedOn = 273,
    NoSuchClause = 274,
    DraftNotOpen = 275,
    NoSuchAmendment = 276,
    AmendmentNotOpen = 277,
    AmendmentDoesNotFit = 278,
    TooLateToWithdraw = 279,
    BracketsUnbalanced = 280,
    NothingDecided = 281,
    ObserversDoNotPropose = 282,
    NoFriendlyAmendments = 283,
    /// <summary>A bracket in another delegation's name is not written, changed or struck for it.</summary>
    NotYourBracket = 284,
    /// <summary>A clause with open brackets can't be agreed to.</summary>
    StillBracketed = 285,
    /// <summary>A text can't be without a sponsor: it is withdrawn, or another one joins first.</summary>
    LastSponsor = 286,
    /// <summary>It has not been circulated long enough (General Assembly, rule 120). Argument: hours that are left.</summary>
    NoticeNotOver = 287,
    NoticeNotWaivable = 288,
    /// <summary>Only one draft on an item may be adopted, and another one was.</summary>
    AnotherAdopted = 289,
    /// <summary>The words are not in the clause, or not that often.</summary>
    WordsNotFound = 290,
    /// <summary>The bracket, or the wording in it, is not there any more.</summary>
    NoSuchBracket = 291,
    /// <summary>What amends an amendment is put before it (General Assembly, rule 130).</summary>
    SubAmendmentsFirst = 292,

    NoSuchMessage = 310,
    /// <summary>What a message refers to does not exist, or not every reader may see it.</summary>
    NoSuchReference = 311,
    NoSuchBloc = 312,
    NotInBloc = 313,
    NotInvited = 314,
    NotTheSpokesperson = 315,
    BlocNameTaken = 316,
    /// <summary>A bloc that is not public can't speak with one voice.</summary>
    BlocNotAnnounced = 317,
    NoSuchCommunique = 318,
    CommuniqueNotOpen = 319,
    NotASignatory = 320,
    AlreadyCorrected = 321,
    NoSuchInject = 322,
    NoSuchRequest = 323,
    RequestAnswered = 324,
    NoSuchRedLine = 325,
    NoSuchCommitment = 326,
    CommitmentDecided = 327,

    /// <summary>The committee decided not to vote on the draft, or is not competent to. Arguments: provision.</summary>
    NotToBeVotedOn = 328,
    /// <summary>Another method of voting was asked for or decided. Arguments: provision.</summary>
    MethodDecided = 329,
    /// <summary>Which kind of question it is, and so by which majority, was decided. Arguments: provision.</summary>
    KindDecided = 330,
    /// <summary>A procedure of silence has to be agreed at a meeting first. Arguments: provision.</summary>
    SilenceNotAgreed = 331,
    /// <summary>Another draft is acted on first, by the order decided or of submission. Arguments: provision; its symbol.</summary>
    AnotherDraftFirst = 332,
    /// <summary>Only the original mover of the draft can object to its division. Arguments: provision.</summary>
    OriginalMoverObjects = 333,
    /// <summary>By the hands counted the result is the other one. Arguments: provision; hands in favour; hands against.</summary>
    CountSaysOtherwise = 334,
    /// <summary>The group has time left. Arguments: provision.</summary>
    NoOverrun = 335,
    /// <summary>The member gave no proxy to this delegation, or took it back. Arguments: provision.</summary>
    NoProxy = 336,
    /// <summary>Whoever is asked holds as many proxies as the rules allow, or gave its own vote away. Arguments: provision; how many are allowed.</summary>
    ProxiesExhausted = 337,
    /// <summary>The delegation's vote is in another's hands until it takes the proxy back. Arguments: provision.</summary>
    VoteGivenAway = 338,
}

internal sealed class RefusalCodeJson() : JsonStringEnumConverter<RefusalCode>(System.Text.Json.JsonNamingPolicy.KebabCaseLower);
