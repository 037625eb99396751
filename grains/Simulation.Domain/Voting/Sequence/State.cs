using Simulation.Domain.Committees;

namespace Simulation.Domain.Voting.Sequence;

/// <summary>Action on one draft: what is put, in which order, and what became of it.</summary>
/// <param name="Confirmed">Whether the chair has confirmed the order: nothing is put before.</param>
public sealed record ActionOnDraft(DraftId Draft, ImmutableArray<Step> Steps, bool Confirmed, DateTimeOffset BegunAt)
{
    /// <summary>What is put next; null: nothing is left.</summary>
    public Step? Next => Steps.FirstOrDefault(s => s.Status == StepStatus.Pending);

    public bool IsOver => Steps.All(s => s.Status is not (StepStatus.Pending or StepStatus.Open));

    public Step? Find(VoteSubject subject) => Steps.FirstOrDefault(s => Same(s.Subject, subject));

    public ActionOnDraft With(VoteSubject subject, Func<Step, Step> change) =>
        this with { Steps = [.. Steps.Select(s => Same(s.Subject, subject) ? change(s) : s)] };

    /// <summary>Equality that looks inside the list of clauses.</summary>
    public static bool Same(VoteSubject a, VoteSubject b) => (a, b) switch
    {
        (VoteSubject.Part x, VoteSubject.Part y) => x.Of == y.Of && x.Clauses.SequenceEqual(y.Clauses),
        (VoteSubject.Nature x, VoteSubject.Nature y) => Same(x.Of, y.Of),
        _ => a == b,
    };
}

/// <param name="Vote">The vote on it; null: not put.</param>
/// <param name="Because">For what is not put: the amendment whose adoption implies it.</param>
[GenerateSerializer, Immutable, Alias("Step.v1")]
public sealed record Step(VoteSubject Subject, StepStatus Status, VoteId? Vote, NotPutReason? Reason, AmendmentId? Because)
{
    public static Step Of(VoteSubject subject) => new(subject, StepStatus.Pending, null, null, null);
}

[GenerateSerializer, Alias("StepStatus")]
public enum StepStatus
{
    Pending = 1,
    /// <summary>Being voted on.</summary>
    Open = 2,
    Adopted = 3,
    Rejected = 4,
    NotPut = 5,
}

[GenerateSerializer, Alias("NotPutReason")]
public enum NotPutReason
{
    /// <summary>What was adopted necessarily implies its rejection (General Assembly, rule 130).</summary>
    ImpliedRejection = 1,
    Withdrawn = 2,
    /// <summary>All sponsors accepted it: it is part of the draft without a vote.</summary>
    Accepted = 3,
    /// <summary>The committee decided not to vote on it (General Assembly, rule 131).</summary>
    NotVotedOn = 4,
    /// <summary>All operative parts were rejected: nothing is left to vote on (General Assembly, rule 129).</summary>
    AllPartsRejected = 5,
}
