namespace Simulation.Domain.Procedure;

/// <summary>One point or motion: when it is in order, who speaks on it, who decides it, what it does.</summary>
/// <param name="Meaning">What it does, in one sentence.</param>
/// <param name="Rank">Its place in the order of precedence, the lowest number first; null: it takes no part in precedence.</param>
/// <param name="Interrupts">Whether it may be raised while somebody speaks.</param>
/// <param name="SpeakersFor">How many may speak for it besides its mover; null: as many as the chair allows.</param>
/// <param name="SpeakersAgainst">How many may speak against it; null: as many as the chair allows.</param>
/// <param name="Majority">The voting rule by which it is carried; null when it is never put to the vote.</param>
/// <param name="AbstainAllowed">Whether a member may abstain when it is put to the vote.</param>
/// <param name="ObserversMay">Whether those without a vote may raise it.</param>
/// <param name="InOrderIn">Where in the proceedings it may be raised.</param>
/// <param name="Parameters">What its mover must say with it.</param>
[GenerateSerializer, Immutable, Alias("MotionRule.v1")]
public sealed record MotionRule(
    string Id,
    Localized Label,
    Localized Meaning,
    MotionKind Kind,
    MotionAct Does,
    int? Rank,
    bool Interrupts,
    bool NeedsSecond,
    int? SpeakersFor,
    int? SpeakersAgainst,
    DecidedBy DecidedBy,
    string? Majority,
    bool AbstainAllowed,
    bool ObserversMay,
    ImmutableArray<Proceedings> InOrderIn,
    ImmutableArray<MotionParameter> Parameters,
    ImmutableArray<Citation> Source)
{
    /// <summary>Whether it may be raised while the other is pending: only what comes strictly before it in the order of precedence.</summary>
    public bool Precedes(MotionRule pending) => Rank is { } mine && (pending.Rank is not { } theirs || mine < theirs);
}

[GenerateSerializer, Alias("MotionKind")]
public enum MotionKind
{
    /// <summary>Asks the chair for something; the chair answers.</summary>
    Point = 1,
    /// <summary>Asks the body for a decision.</summary>
    Motion = 2,
    /// <summary>Is granted because a delegation asks, such as a recorded vote.</summary>
    Request = 3,
}

/// <summary>Who decides a point or motion.</summary>
[GenerateSerializer, Alias("DecidedBy")]
public enum DecidedBy
{
    /// <summary>The chair, at once.</summary>
    Chair = 1,
    /// <summary>Nobody: that one member asks is enough.</summary>
    Request = 2,
    /// <summary>The body, if nobody objects; an objection ends it.</summary>
    Consent = 3,
    /// <summary>The body by vote.</summary>
    Vote = 4,
    /// <summary>The body; it is carried if nobody objects, and put to the vote if somebody does (General Assembly, rule 129).</summary>
    ConsentOrVote = 5,
    /// <summary>It is granted unless the original mover of the proposal objects (Security Council, rule 32).</summary>
    OriginalMover = 6,
}

/// <summary>What carrying it does. The presiding officer's desk performs it.</summary>
[GenerateSerializer, Alias("MotionAct")]
public enum MotionAct
{
    /// <summary>The chair rules on a point of order.</summary>
    Ruling = 1,
    /// <summary>The chair's ruling is overruled.</summary>
    AppealRuling = 2,
    /// <summary>The chair sees to what disturbs a delegate: noise, heat, a microphone.</summary>
    PersonalPrivilege = 3,
    /// <summary>The chair answers a question about the rules.</summary>
    Inquiry = 4,
    /// <summary>A question is put to the speaker.</summary>
    QuestionToSpeaker = 5,
    /// <summary>The roll is called to see whether there is a quorum.</summary>
    VerifyQuorum = 6,

    SuspendMeeting = 10,
    AdjournMeeting = 11,
    /// <summary>The meeting is adjourned to a stated day or hour.</summary>
    AdjournToTime = 12,
    ResumeMeeting = 13,

    /// <summary>The item is laid aside; proposals on it are not acted on.</summary>
    AdjournDebate = 20,
    ResumeDebate = 21,
    CloseDebate = 22,
    /// <summary>The question is referred to a committee, the Secretary-General or a rapporteur.</summary>
    Refer = 23,
    /// <summary>Discussion is put off to a stated day, or indefinitely.</summary>
    Postpone = 24,
    SetAgenda = 25,

    LimitSpeeches = 30,
    CloseList = 31,
    OpenList = 32,
    RightOfReply = 33,
    ExtendTime = 34,

    ModeratedCaucus = 40,
    UnmoderatedCaucus = 41,
    ExtendCaucus = 42,
    CloseCaucus = 43,

    IntroduceDraft = 50,
    IntroduceAmendment = 51,
    DecideCompetence = 52,
    Reconsider = 53,
    /// <summary>The question needs two thirds, like those listed (General Assembly, rule 85).</summary>
    MakeImportant = 54,

    /// <summary>Parts of a proposal are voted on separately.</summary>
    Divide = 60,
    OrderProposals = 61,
    /// <summary>The next proposal on the same question is not put to the vote.</summary>
    NotVoteOnNext = 62,
    RecordedVote = 63,
    RollCallVote = 64,
    SecretBallot = 65,
    /// <summary>A decision that the chair would state without a vote is put to a formal vote.</summary>
    FormalVote = 66,
    AdoptWithoutVote = 67,
    /// <summary>Whether the matter is procedural is itself put to the vote, as a substantive question.</summary>
    DecideNature = 68,
    ProposeSilence = 69,
    StrawPoll = 70,
}

/// <summary>Where the body is in its work: what may be raised depends on it.</summary>
[GenerateSerializer, Alias("Proceedings")]
public enum Proceedings
{
    /// <summary>The meeting is open and no item is yet under discussion: roll call, agenda.</summary>
    Opening = 1,
    GeneralDebate = 2,
    ItemDebate = 3,
    ModeratedCaucus = 4,
    UnmoderatedCaucus = 5,
    /// <summary>Debate on the item is closed, voting has not begun: statements, withdrawals, explanations before the vote.</summary>
    BeforeVoting = 6,
    /// <summary>From the announcement that voting begins to the announcement of the result (General Assembly, rule 128).</summary>
    Voting = 7,
    /// <summary>Explanations after the vote.</summary>
    AfterVoting = 8,
    Replies = 9,
    Suspended = 10,
}

/// <summary>What a mover says with a motion.</summary>
[GenerateSerializer, Alias("MotionParameter")]
public enum MotionParameter
{
    /// <summary>A length of time in minutes.</summary>
    Minutes = 1,
    /// <summary>Seconds for each speech.</summary>
    SpeechSeconds = 2,
    /// <summary>Speeches of one delegation on the item.</summary>
    Speeches = 3,
    /// <summary>A topic or reason in words.</summary>
    Topic = 4,
    /// <summary>An instant.</summary>
    Until = 5,
    Item = 6,
    Draft = 7,
    Amendment = 8,
    /// <summary>The parts of a draft meant.</summary>
    Clauses = 9,
    /// <summary>Drafts in the order proposed.</summary>
    Order = 10,
    /// <summary>Whom the question is referred to.</summary>
    Addressee = 11,
}
