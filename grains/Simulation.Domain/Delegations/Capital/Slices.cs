using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;

namespace Simulation.Domain.Delegations.Capital;

/// <summary>Confidential: what passes between the delegation and its capital. Sent to the delegation's members and to control only.</summary>
/// <param name="Requests">In order of asking.</param>
/// <param name="Instructions">What the capital said unasked, in order.</param>
[GenerateSerializer, Immutable, Alias("CapitalSlice.v1")]
public sealed record CapitalSlice(
    ImmutableArray<RedLine> RedLines,
    ImmutableArray<RequestView> Requests,
    ImmutableArray<InstructionView> Instructions,
    ImmutableArray<AdReferendumView> AdReferendum) : Slice
{
    internal static CapitalSlice Of(CapitalState state) => new(
        [.. state.RedLines],
        [.. state.Requests.Select(r => new RequestView(r.Request, r.By, r.Question, r.At, r.AnswersItselfAt, state.AnswerTo(r.Request) is { } word ? Of(word) : null))],
        [.. state.Word.Where(w => w.AnswerTo is null).Select(Of)],
        [
            .. state.AdReferendum.Select(a => new AdReferendumView(
                a.Marked.Commitment, a.Marked.On, a.Marked.Subject, a.Marked.By, a.Marked.At, a.Marked.Until, a.Decided?.Confirmed, a.Decided?.Text ?? "", a.Decided?.At)),
        ]);

    private static InstructionView Of(CapitalWord word) => new(word.Id, word.Text, word.IsStanding, word.At);
}

/// <param name="AnswersItselfAt">When a standing answer comes unless somebody has answered.</param>
[GenerateSerializer, Immutable, Alias("RequestView.v1")]
public sealed record RequestView(Guid Id, PersonId By, string Question, DateTimeOffset At, DateTimeOffset AnswersItselfAt, InstructionView? Answer);

/// <param name="IsStanding">It came by itself, since nobody had answered.</param>
[GenerateSerializer, Immutable, Alias("InstructionView.v1")]
public sealed record InstructionView(Guid Id, Localized Text, bool IsStanding, DateTimeOffset At);

/// <param name="Until">When the capital's silence confirms it.</param>
/// <param name="Confirmed">Null: not decided yet.</param>
[GenerateSerializer, Immutable, Alias("AdReferendumView.v1")]
public sealed record AdReferendumView(
    Guid Id,
    Commitment On,
    string Subject,
    PersonId By,
    DateTimeOffset At,
    DateTimeOffset Until,
    bool? Confirmed,
    string Text,
    DateTimeOffset? DecidedAt);

/// <summary>Confidential: what waits for a capital's word, of all delegations of a table. Sent to control only, and kept nowhere: delegations say it again and again.</summary>
[GenerateSerializer, Immutable, Alias("CapitalQueueSlice.v1")]
public sealed record CapitalQueueSlice(ImmutableArray<AwaitedWord> Awaited) : Slice;

/// <param name="Id">Of the request, or of the mark.</param>
/// <param name="On">What was done ad referendum; null: a request for instructions.</param>
/// <param name="Until">When it settles by itself.</param>
[GenerateSerializer, Immutable, Alias("AwaitedWord.v1")]
public sealed record AwaitedWord(DelegationId Delegation, Guid Id, Commitment? On, string Text, DateTimeOffset At, DateTimeOffset Until);
