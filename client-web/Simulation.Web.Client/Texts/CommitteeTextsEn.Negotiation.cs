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

    public override string ClauseWriting(string names, int n) => n == 1 ? $"{names} is writing here" : $"{names} are writing here";

    public override string ClauseWritingAfter(string names, int n) => n == 1 ? $"{names} is writing a new clause to follow this one" : $"{names} are writing new clauses to follow this one";

    public override string UninviteDo => "Withdraw invitations";

    public override string UninviteHint => "They stop seeing the working paper; their signatures under it go.";

    public override string UninviteSend => "Withdraw";

    public override string PaperTitle => "Title";

    public override string PaperRetitle => "Change the title";

    public override string BracketWhich => "Which of these places";

    public override string BracketThese(string words) => $"Put “{words}” into brackets";

    public override string BracketSelectHint => "Select words in the text above, or write them here as they stand.";

    public override string PlaceLeave => "Leave a place to fill in";

    public override string PlaceAfter => "After these words";

    public override string PlaceWord => "What is missing, such as date or number (may stay empty)";

    public override string BracketCurve => "Open brackets over time";
}
