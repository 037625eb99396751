namespace Simulation.Domain.Procedure;

/// <summary>The list of speakers and their time.</summary>
/// <param name="SpeechSeconds">Longest statement in a debate; null: as long as the speaker likes.</param>
/// <param name="SpeechesPerItem">How often a delegation may speak on one item; null: as often as it likes.</param>
/// <param name="MotionSeconds">Longest statement on a motion; null: as the chair allows.</param>
/// <param name="PresentOnly">Whether a delegation must have answered the roll to be put on a list.</param>
/// <param name="QuestionsToSpeaker">Whether short questions may be put to whoever has the floor, who may decline them.</param>
/// <param name="Interventions">Whether a delegation may be called between two speakers of the list to react.</param>
/// <param name="InterventionSeconds">Longest intervention; null: as the chair allows.</param>
/// <param name="Yields">To whom a speaker may leave time that is left; empty: to nobody.</param>
/// <param name="YieldOnce">Whether time that was yielded can't be yielded again.</param>
/// <param name="RenewalAfter">Statements that must lie between a motion's defeat and the same motion; 0: none.</param>
[GenerateSerializer, Immutable, Alias("SpeakingRules.v1")]
public sealed record SpeakingRules(
    int? SpeechSeconds,
    int? SpeechesPerItem,
    int? MotionSeconds,
    bool PresentOnly,
    bool QuestionsToSpeaker,
    bool Interventions,
    int? InterventionSeconds,
    ImmutableArray<YieldTo> Yields,
    bool YieldOnce,
    WhenListEnds WhenListEnds,
    int RenewalAfter,
    ImmutableArray<Citation> Source);

[GenerateSerializer, Alias("YieldTo")]
public enum YieldTo
{
    /// <summary>The time is given up.</summary>
    Chair = 1,
    Delegation = 2,
    /// <summary>Others ask, the speaker answers.</summary>
    Questions = 3,
    /// <summary>Others comment, the speaker does not reply.</summary>
    Comments = 4,
}

/// <summary>What the chair does when nobody is left on the list.</summary>
[GenerateSerializer, Alias("WhenListEnds")]
public enum WhenListEnds
{
    /// <summary>Declares the debate closed, with the effect of closure.</summary>
    ClosesDebate = 1,
    /// <summary>Asks for motions; the debate goes on until one of them ends it.</summary>
    AsksForMotions = 2,
}

/// <summary>The right of reply.</summary>
/// <param name="PerItem">Most replies of one delegation on one item at one meeting; null: no limit.</param>
/// <param name="FirstSeconds">Longest first reply; null: as the chair allows.</param>
/// <param name="FurtherSeconds">Longest further reply; null: as the chair allows.</param>
[GenerateSerializer, Immutable, Alias("ReplyRules.v1")]
public sealed record ReplyRules(
    ReplyTime When,
    int? PerItem,
    int? FirstSeconds,
    int? FurtherSeconds,
    bool ObserversToo,
    ImmutableArray<Citation> Source);

[GenerateSerializer, Alias("ReplyTime")]
public enum ReplyTime
{
    /// <summary>The body knows no right of reply.</summary>
    Never = 1,
    /// <summary>As soon as the speaker complained of has finished.</summary>
    AtOnce = 2,
    EndOfItem = 3,
    EndOfMeeting = 4,
}

/// <summary>Debate outside the list of speakers, as Model United Nations knows it.</summary>
/// <param name="LongestMinutes">Longest caucus that may be moved.</param>
/// <param name="LongestExtensionMinutes">Longest extension; null: as long as a caucus.</param>
/// <param name="WholeSpeeches">Whether the time of a moderated caucus must be a whole number of speeches.</param>
/// <param name="Order">Which of several caucuses moved is put first.</param>
[GenerateSerializer, Immutable, Alias("CaucusRules.v1")]
public sealed record CaucusRules(
    int LongestMinutes,
    int? LongestExtensionMinutes,
    bool WholeSpeeches,
    CaucusOrder Order,
    ImmutableArray<Citation> Source);

[GenerateSerializer, Alias("CaucusOrder")]
public enum CaucusOrder
{
    FirstRaised = 1,
    /// <summary>The longer one first; among equals the one raised first.</summary>
    LongestFirst = 2,
}
