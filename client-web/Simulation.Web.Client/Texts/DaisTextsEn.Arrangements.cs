using Simulation.Domain.Procedure;

namespace Simulation.Web.Client.Texts;

internal sealed partial class DaisTextsEn
{
    public override string Arranged => "Decided about the votes";

    public override string ArrangedNext => "Next vote";

    public override string ArrangedByVote => "by a vote, not by consensus";

    public override string ArrangedMethod(string on, string how) => $"{on}: {how}";

    public override string ArrangedKind(string on, string kind) => $"{on}: decided as “{kind}”";

    public override string ArrangedPart(string part) => $"Separate vote: {part}";

    public override string ArrangedSilence(string draft, string time) => $"{draft}: silence procedure, {time}";

    public override string ArrangedOrder(string drafts) => $"Order of drafts: {drafts}";

    public override string ArrangedNotVoted(string draft) => $"{draft}: not put to the vote";

    public override string ArrangedNotCompetent(string draft) => $"{draft}: the committee is not competent";

    public override string ArrangedDiscussed(string text) => $"Under discussion: {text}";

    public override string PartiesAbstain => "Parties to the dispute, who abstain";

    public override string StateConcerned => "State that the matter concerns";

    public override string StateNone => "none";

    public override string OptedOut => "Not taking part";

    public override string YieldedTo(YieldTo to) => to == YieldTo.Comments ? "rest of the time for comments" : "rest of the time for questions";
}
