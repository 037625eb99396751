using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Drafting.Reading;

namespace Simulation.Web.Client.Texts;

/// <summary>Texts on the table: working papers, drafts, clauses, amendments.</summary>
public abstract partial class CommitteeTexts
{
    // Reading

    public abstract string TabText { get; }

    public abstract string Papers { get; }

    public abstract string PapersEmpty { get; }

    public abstract string PapersNone { get; }

    public abstract string PapersBack { get; }

    public abstract string PaperUntitled { get; }

    public abstract string PaperVersion(int n);

    public abstract string PaperSponsors(string names);

    public abstract string PaperSignatories(string names);

    public abstract string PaperInvited(string names);

    public abstract string PaperYours { get; }

    public abstract string BracketsOpen(int n);

    public abstract string BracketBy(string names);

    public abstract string BracketDisputed { get; }

    public abstract string BracketAlternative { get; }

    public abstract string BracketAdReferendum { get; }

    public abstract string BracketBlank { get; }

    public abstract string ClauseWas(int n);

    public abstract string ClauseIsNew { get; }

    public abstract string ClausesGone(string numbers);

    // Exports

    public abstract string Exports { get; }

    public abstract string ExportPrint { get; }

    public abstract string ExportPlain { get; }

    // Starting and pasting

    public abstract string PaperNew { get; }

    public abstract string PaperReplace { get; }

    public abstract string PaperItem { get; }

    public abstract string PaperPaste { get; }

    public abstract string PaperPasteHint { get; }

    public abstract string PaperOutline { get; }

    public abstract string PaperRead { get; }

    public abstract string PaperReadEmpty { get; }

    public abstract string PaperCounts(int preambular, int operative);

    public abstract string FindingLine(int n);

    public abstract string FindingsNone { get; }

    public abstract string Findings { get; }

    // Clauses

    public abstract string Preamble { get; }

    public abstract string OperativePart { get; }

    public abstract string ClauseEdit(string place);

    public abstract string ClauseAdd(string place);

    public abstract string ClauseAddPreambular { get; }

    public abstract string ClauseAddOperative { get; }

    public abstract string ClauseNew { get; }

    public abstract string ClauseRemove { get; }

    public abstract string ClauseRemoveSure { get; }

    public abstract string ClauseOpener { get; }

    public abstract string ClauseOpenerHint { get; }

    public abstract string ClauseOpeners(int n);

    public abstract string ClauseSentence { get; }

    public abstract string ClauseSentenceHint { get; }

    public abstract string ClauseUnsaved { get; }

    public abstract string ClauseUnsavedSomewhere(int n);

    public abstract string ClauseDiscard { get; }

    public abstract string ClauseDiscardSure { get; }

    public abstract string ClauseMoved { get; }

    public abstract string ClauseGone { get; }

    public abstract string ClauseAddAsNew { get; }

    public abstract string Conflict { get; }

    public abstract string ConflictHint { get; }

    public abstract string ConflictMine { get; }

    public abstract string ConflictStored { get; }

    public abstract string ConflictTakeStored { get; }

    public abstract string ConflictTakeMine { get; }

    // Support

    public abstract string Support { get; }

    public abstract string SponsorsNeeded(int have, int need);

    public abstract string SupportersNeeded(int have, int need);

    public abstract string SponsorDo { get; }

    public abstract string SponsorSure { get; }

    public abstract string SignDo { get; }

    public abstract string SignHint { get; }

    public abstract string InviteDo { get; }

    public abstract string InviteHint { get; }

    public abstract string InviteSend { get; }

    public abstract string TableDo { get; }

    public abstract string TableSure { get; }

    public abstract string TableWhyBrackets(int n);

    public abstract string WithdrawDraftDo { get; }

    public abstract string WithdrawDraftSure { get; }

    // Amendments

    public abstract string Amendments { get; }

    public abstract string AmendmentsEmpty { get; }

    public abstract string AmendmentsNone { get; }

    public abstract string AmendDo { get; }

    public abstract string AmendThis(string place);

    public abstract string AmendSub(int n);

    public abstract string AmendWhere { get; }

    public abstract string AmendBeginning { get; }

    public abstract string AmendHow { get; }

    public abstract string AmendWords { get; }

    public abstract string AmendReplace { get; }

    public abstract string AmendDelete { get; }

    public abstract string AmendAdd { get; }

    public abstract string AmendHowItReads { get; }

    public abstract string AmendWordsHint { get; }

    public abstract string AmendNewClause { get; }

    public abstract string AmendThrough { get; }

    public abstract string AmendOnlyThis { get; }

    public abstract string AmendChanges { get; }

    public abstract string AmendNothing { get; }

    public abstract string AmendTable { get; }

    public abstract string AmendSure { get; }

    public abstract string Amendment(int n);

    public abstract string AmendmentTo(int n);

    public abstract string AmendmentMovers(string names);

    public abstract string AmendmentAcceptedBy(string names);

    public abstract string AmendmentAwaits(string names);

    public abstract string AmendmentMeets(string numbers);

    public abstract string AcceptDo { get; }

    public abstract string AcceptSure { get; }

    public abstract string WithdrawAmendmentDo { get; }

    public abstract string WithdrawAmendmentSure { get; }

    public abstract string AmendmentsDealtWith { get; }

    public abstract string PlaceOperative(string number);

    public abstract string PlacePreambular(int n);

    public abstract string PlaceSole { get; }

    public abstract string Of(DraftStatus status);

    public abstract string Of(AmendmentStatus status);

    /// <summary>What an amendment does and where, such as "Change words in paragraph 3".</summary>
    public abstract string AmendmentSays(AmendmentKind kind, string place);

    public abstract string Of(FindingLevel level);

    public abstract string Of(Finding finding);

    /// <summary>A text to begin with, in this language.</summary>
    public abstract string Outline(string body);
}
