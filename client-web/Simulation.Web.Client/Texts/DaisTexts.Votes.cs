using Simulation.Domain.Procedure;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Sequence;

namespace Simulation.Web.Client.Texts;

/// <summary>Votes at the dais and on the wall.</summary>
public abstract partial class DaisTexts
{
    public abstract string TabText { get; }

    public abstract string TabVotes { get; }

    public abstract string Decision { get; }

    public abstract string DecisionNone { get; }

    public abstract string TakeAction(string draft);

    public abstract string Put(string what);

    public abstract string PutOtherwise { get; }

    public abstract string PutQuestion { get; }

    public abstract string QuestionKind { get; }

    public abstract string QuestionText { get; }

    public abstract string QuestionBinding { get; }

    public abstract string SilenceMinutes { get; }

    public abstract string CloseAndAnnounce { get; }

    public abstract string CloseEarly(int n);

    public abstract string AnyObjection { get; }

    public abstract string Abandon { get; }

    public abstract string AbandonReason { get; }

    public abstract string Called(string name);

    public abstract string AnswerHint { get; }

    public abstract string NoAnswer { get; }

    public abstract string CountedInRoom { get; }

    public abstract string EnterTotals { get; }

    public abstract string TotalAbstain { get; }

    public abstract string SequenceHint { get; }

    public abstract string SequenceSuggested { get; }

    public abstract string SequenceConfirmed { get; }

    public abstract string ConfirmOrder { get; }

    public abstract string NotPut(string what);

    public abstract string Conflicts(string what);

    public abstract string Because(string what);

    public abstract string Separate { get; }

    public abstract string SeparateDo { get; }

    public abstract string PartOf(string draft, string places);

    public abstract string WholeDraft(string draft);

    public abstract string NatureOf(string what);

    public abstract string AmendmentBy(int n, string movers);

    public abstract string Explanations { get; }

    public abstract string Explains(string name);

    public abstract string Hear(string name);

    public abstract string EndExplanation { get; }

    public abstract string ResultsNone { get; }

    public abstract string TextNone { get; }

    public abstract string Drafts { get; }

    public abstract string Undo(string act);

    public abstract string ToDais { get; }

    public abstract string YouPreside { get; }

    public abstract string ChairGone { get; }

    public abstract string ChairGoneMeans { get; }

    public abstract string ToDesk { get; }

    public abstract string KeyBallot { get; }

    public abstract string KeyVotes { get; }

    public abstract string HallVote { get; }

    public abstract string HallResult { get; }

    public abstract string HallText { get; }

    public abstract string HallAdopted { get; }

    public abstract string HallCommunique { get; }

    public abstract string HallObjections { get; }

    public abstract string HallBegins { get; }

    public abstract string Method(VotingMethod method);

    public abstract string Nature(QuestionNature nature);

    public abstract string Step(StepStatus status);

    public abstract string When(ExplanationTime time);
}
