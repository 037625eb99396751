namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsEn
{
    public override string ClausePointsHint => "A line for each point, with its label: (a), (b).";

    public override string ClauseUp => "Move up";

    public override string ClauseDown => "Move down";

    public override string PaperMovedOn => "others wrote in it meanwhile; your text is kept here";

    public override string DraftReturned => "The chair gave it back:";

    public override string DraftNotice(string time) => $"May be acted on from {time}, unless the chair waives the notice.";

    public override string SignatureWithdraw => "Withdraw signature";

    public override string SponsorshipWithdraw => "Withdraw sponsorship";

    public override string SponsorshipSure => "Stop being a sponsor of this text?";

    public override string AmendmentSupportDo => "Support";

    public override string ClauseAgreedBy(string names) => $"Agreed: {names}";

    public override string ClauseNegotiate => "Brackets and agreement";

    public override string BracketsSettle(int n) => "Settle " + N(n, "bracket", "brackets", "brackets");

    public override string BracketKeep => "Keep these words";

    public override string BracketDrop => "Delete all of it";

    public override string BracketLiftBy(string names) => $"Agreed to by {names}; takes effect when all have whose bracket it is, or all sponsors.";

    public override string BracketAlternativeAdd => "Other wording in your name";

    public override string BracketPropose => "Add";

    public override string BracketNew => "Put words into brackets";

    public override string BracketNewWords => "The words as they stand";

    public override string BracketNewAlternative => "Instead, in your name (may stay empty)";

    public override string BracketPut => "Put into brackets";

    public override string AgreeAdReferendum => "Agree ad referendum";

    public override string AgreeFinally => "Agree";

    public override string AgreeWithdraw => "Take the agreement back";
}
