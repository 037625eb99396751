namespace Simulation.Web.Client.Texts;

/// <summary>How texts are negotiated: clauses in their order, brackets, agreement, admission.</summary>
public abstract partial class CommitteeTexts
{
    public abstract string ClausePointsHint { get; }

    public abstract string ClauseUp { get; }

    public abstract string ClauseDown { get; }

    public abstract string PaperMovedOn { get; }

    public abstract string DraftReturned { get; }

    public abstract string DraftNotice(string time);

    public abstract string SignatureWithdraw { get; }

    public abstract string SponsorshipWithdraw { get; }

    public abstract string SponsorshipSure { get; }

    public abstract string AmendmentSupportDo { get; }

    public abstract string ClauseAgreedBy(string names);

    public abstract string ClauseNegotiate { get; }

    public abstract string BracketsSettle(int n);

    public abstract string BracketKeep { get; }

    public abstract string BracketDrop { get; }

    public abstract string BracketLiftBy(string names);

    public abstract string BracketAlternativeAdd { get; }

    public abstract string BracketPropose { get; }

    public abstract string BracketNew { get; }

    public abstract string BracketNewWords { get; }

    public abstract string BracketNewAlternative { get; }

    public abstract string BracketPut { get; }

    public abstract string AgreeAdReferendum { get; }

    public abstract string AgreeFinally { get; }

    public abstract string AgreeWithdraw { get; }

    public abstract string ClauseWriting(string names, int n);

    public abstract string ClauseWritingAfter(string names, int n);

    public abstract string UninviteDo { get; }

    public abstract string UninviteHint { get; }

    public abstract string UninviteSend { get; }

    public abstract string PaperTitle { get; }

    public abstract string PaperRetitle { get; }

    public abstract string BracketWhich { get; }

    public abstract string BracketThese(string words);

    public abstract string BracketSelectHint { get; }

    public abstract string PlaceLeave { get; }

    public abstract string PlaceAfter { get; }

    public abstract string PlaceWord { get; }

    public abstract string BracketCurve { get; }
}
