using Simulation.Domain.Procedure;

namespace Simulation.Web.Client.Texts;

/// <summary>What was decided about votes to come, whom a vote leaves out, and to whom time is left.</summary>
public abstract partial class DaisTexts
{
    public abstract string Arranged { get; }

    public abstract string ArrangedNext { get; }

    public abstract string ArrangedByVote { get; }

    public abstract string ArrangedMethod(string on, string how);

    public abstract string ArrangedKind(string on, string kind);

    public abstract string ArrangedPart(string part);

    public abstract string ArrangedSilence(string draft, string time);

    public abstract string ArrangedOrder(string drafts);

    public abstract string ArrangedNotVoted(string draft);

    public abstract string ArrangedNotCompetent(string draft);

    public abstract string ArrangedDiscussed(string text);

    public abstract string PartiesAbstain { get; }

    public abstract string StateConcerned { get; }

    public abstract string StateNone { get; }

    public abstract string OptedOut { get; }

    /// <summary>To what a speaker leaves the rest of the time.</summary>
    public abstract string YieldedTo(YieldTo to);
}
