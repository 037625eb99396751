using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Delegations.Capital;

/// <summary>What passes between a delegation and its capital.</summary>
/// <param name="Word">What the capital has said, in order: answers, and instructions unasked.</param>
/// <param name="RedLines">Those that stand.</param>
public sealed record CapitalState(
    ImmutableList<InstructionsRequested> Requests,
    ImmutableList<CapitalWord> Word,
    ImmutableList<RedLine> RedLines,
    ImmutableList<AdReferendum> AdReferendum)
{
    public static readonly CapitalState Initial = new([], [], [], []);

    public IEnumerable<InstructionsRequested> Unanswered => Requests.Where(r => AnswerTo(r.Request) is null);

    public IEnumerable<AdReferendum> Undecided => AdReferendum.Where(a => a.Decided is null);

    public CapitalWord? AnswerTo(Guid request) => Word.Find(w => w.AnswerTo == request);
}

/// <param name="AnswerTo">The request it answers; null: unasked.</param>
/// <param name="IsStanding">It came by itself.</param>
public sealed record CapitalWord(Guid Id, Guid? AnswerTo, Localized Text, bool IsStanding, DateTimeOffset At);

/// <param name="Decided">Null: the capital has not spoken yet.</param>
public sealed record AdReferendum(MarkedAdReferendum Marked, AdReferendumDecided? Decided);
