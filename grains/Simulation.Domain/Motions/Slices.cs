using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;
using Simulation.Domain.Views;

namespace Simulation.Domain.Motions;

/// <summary>What has been moved: what is pending in order of precedence (the first is decided first), and what was decided last.</summary>
/// <param name="Decided">The last twelve, the latest first.</param>
[GenerateSerializer, Immutable, Alias("MotionsSlice.v1")]
public sealed record MotionsSlice(ImmutableArray<MotionView> Pending, ImmutableArray<Motion> Decided) : Slice;

/// <summary>A pending motion and what this seat may do with it.</summary>
/// <param name="NeedsSecond">Whether it still waits for a second.</param>
/// <param name="For">Who has asked to speak or has spoken for it, besides the mover.</param>
/// <param name="ForLeft">How many more may; null: as the chair allows.</param>
/// <param name="AgainstLeft">How many more may; null: as the chair allows.</param>
[GenerateSerializer, Immutable, Alias("MotionView.v1")]
public sealed record MotionView(
    Motion Motion,
    bool NeedsSecond,
    ImmutableArray<DelegationId> For,
    ImmutableArray<DelegationId> Against,
    int? ForLeft,
    int? AgainstLeft,
    MotionMay May);

/// <summary>Null: this seat may; otherwise why not.</summary>
/// <param name="Oppose">Object to deciding it without a vote.</param>
/// <param name="Put">Put it to the vote.</param>
/// <param name="Decide">Announce it decided without a vote held here.</param>
/// <param name="Rule">Rule on it.</param>
[GenerateSerializer, Immutable, Alias("MotionMay.v1")]
public sealed record MotionMay(Refusal? Second, Refusal? Withdraw, Refusal? Oppose, Refusal? SpeakFor, Refusal? SpeakAgainst, Refusal? Put, Refusal? Decide, Refusal? Rule);

/// <summary>The chair's rulings, the first first.</summary>
[GenerateSerializer, Immutable, Alias("RulingsSlice.v1")]
public sealed record RulingsSlice(ImmutableArray<Ruling> Rulings) : Slice;

/// <summary>What was decided or granted about votes to come, and the text that is discussed: the same for everybody.</summary>
[GenerateSerializer, Immutable, Alias("ArrangementsSlice.v1")]
public sealed record ArrangementsSlice(ImmutableArray<Arranged> Arranged) : Slice;

/// <summary>What is in order now for this seat, and why the rest is not.</summary>
/// <param name="Motions">Every point and motion of the rules, in their order.</param>
/// <param name="Acts">The other acts of the floor: a delegation's own, or the chair's.</param>
/// <param name="Next">For the chair: the likely next act; null: none, or not in the chair.</param>
[GenerateSerializer, Immutable, Alias("InOrderSlice.v1")]
public sealed record InOrderSlice(ImmutableArray<MotionInOrder> Motions, ImmutableArray<ActInOrder> Acts, NextAct? Next) : Slice;

/// <param name="Rule">Id in the rules of procedure.</param>
/// <param name="WhyNot">Null: it is in order. Its first argument cites the provision.</param>
[GenerateSerializer, Immutable, Alias("MotionInOrder.v1")]
public sealed record MotionInOrder(string Rule, Refusal? WhyNot);

/// <param name="WhyNot">Null: it is in order. Its first argument cites the provision.</param>
[GenerateSerializer, Immutable, Alias("ActInOrder.v1")]
public sealed record ActInOrder(FloorAct Act, Refusal? WhyNot);

/// <summary>What the chair most likely does next.</summary>
/// <param name="Entry">Whom to call, when it is to give the floor.</param>
/// <param name="Motion">Which motion, when it is about one.</param>
/// <param name="Item">Which item, when it is to take one up.</param>
/// <param name="Because">The provision it rests on.</param>
/// <param name="Command">The act with everything filled in; null: what is named above is enough.</param>
/// <param name="NotBefore">It is in order from this instant on, when a notice is over; null: now.</param>
/// <param name="Meanwhile">What is likely until then; null: nothing.</param>
[GenerateSerializer, Immutable, Alias("NextAct.v1")]
public sealed record NextAct(
    FloorAct Act,
    Guid? Entry,
    MotionId? Motion,
    string? Item,
    ImmutableArray<Citation> Because,
    Command? Command = null,
    DateTimeOffset? NotBefore = null,
    NextAct? Meanwhile = null)
{
    /// <summary>What is likely at this instant; null: nothing.</summary>
    public NextAct? At(DateTimeOffset now) => NotBefore > now ? Meanwhile : this;
}
