using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Drafting.Reading;

namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsEn
{
    public override string TabText => "Text";

    public override string Papers => "Texts";

    public override string PapersEmpty => "No texts yet. A working paper that you start is seen only by you and those you invite; once tabled, everybody reads it.";

    public override string PapersNone => "No text is before the committee.";

    public override string PapersBack => "All texts";

    public override string PaperUntitled => "Text without a title";

    public override string PaperVersion(int n) => $"Version {n}";

    public override string PaperSponsors(string names) => $"Sponsors: {names}";

    public override string PaperSignatories(string names) => $"Signatories: {names}";

    public override string PaperInvited(string names) => $"Invited to write: {names}";

    public override string PaperYours => "You may write here";

    public override string BracketsOpen(int n) => n == 0 ? "No open brackets" : N(n, "open bracket", "open brackets", "open brackets");

    public override string BracketBy(string names) => $"Disputed, proposed by {names}:";

    public override string BracketDisputed => "Disputed:";

    public override string BracketAlternative => "or";

    public override string BracketAdReferendum => "Agreed ad referendum:";

    public override string BracketBlank => "To be filled in:";

    public override string ClauseWas(int n) => $"was {n}";

    public override string ClauseIsNew => "new";

    public override string ClausesGone(string numbers) => $"No longer in the text: {numbers}";

    public override string Exports => "Save this text";

    public override string ExportPrint => "Print or PDF";

    public override string ExportPlain => "Plain text";

    public override string PaperNew => "Start a working paper";

    public override string PaperReplace => "Replace the whole text";

    public override string PaperItem => "Agenda item";

    public override string PaperPaste => "The whole text";

    public override string PaperPasteHint => "Paste from a word processor or write here. It is read on your device as you go; nobody sees it before you start the paper.";

    public override string PaperOutline => "Begin with an outline";

    public override string PaperRead => "As it is read";

    public override string PaperReadEmpty => "The clauses appear here as you write.";

    public override string PaperCounts(int preambular, int operative) => $"Preambular {preambular} · operative {operative}";

    public override string FindingLine(int n) => $"line {n}";

    public override string FindingsNone => "Nothing to remark.";

    public override string Findings => "Remarks";

    public override string Preamble => "Preamble";

    public override string OperativePart => "Operative part";

    public override string ClauseEdit(string place) => $"Edit {place}";

    public override string ClauseAdd(string place) => $"Add a clause after {place}";

    public override string ClauseAddPreambular => "Add a preambular clause";

    public override string ClauseAddOperative => "Add an operative clause";

    public override string ClauseNew => "New clause";

    public override string ClauseRemove => "Remove";

    public override string ClauseRemoveSure => "Remove this clause from the paper?";

    public override string ClauseOpener => "Opener";

    public override string ClauseOpenerHint => "Type to find an official opener; arrows choose, Enter puts it in.";

    public override string ClauseOpeners(int n) => n == 0 ? "No official opener begins so." : N(n, "opener", "openers", "openers");

    public override string ClauseSentence => "The clause";

    public override string ClauseSentenceHint => "Without number and final punctuation. [Square brackets] mark what is not agreed: [KAZ: words].";

    public override string ClauseUnsaved => "Not saved yet; kept on this device.";

    public override string ClauseUnsavedSomewhere(int n) => N(n, "clause has words", "clauses have words", "clauses have words") + " of yours that are not saved yet.";

    public override string ClauseDiscard => "Discard";

    public override string ClauseDiscardSure => "Discard what you wrote?";

    public override string ClauseMoved => "Others changed this clause while you write. What touches other words is put together by itself.";

    public override string ClauseGone => "Others removed this clause. Your words are kept: add them as a new clause, or discard them.";

    public override string ClauseAddAsNew => "Add as a new clause";

    public override string Conflict => "The same words were changed by others";

    public override string ConflictHint => "Nothing is lost: put both together below and save.";

    public override string ConflictMine => "Yours";

    public override string ConflictStored => "As it stands now";

    public override string ConflictTakeStored => "Take what stands now";

    public override string ConflictTakeMine => "Take mine";

    public override string Support => "Support";

    public override string SponsorsNeeded(int have, int need) => $"Sponsors: {have} of {need} needed";

    public override string SupportersNeeded(int have, int need) => $"Sponsors and signatories: {have} of {need} needed";

    public override string SponsorDo => "Become a sponsor";

    public override string SponsorSure => "A sponsor stands for the whole text. Sponsor it in your delegation's name?";

    public override string SignDo => "Sign";

    public override string SignHint => "A signature asks that the text be debated; it promises no vote.";

    public override string InviteDo => "Let others write";

    public override string InviteHint => "They see the working paper and write in it with you.";

    public override string InviteSend => "Invite";

    public override string TableDo => "Table the draft";

    public override string TableSure => "From then on everybody reads it, and only amendments change it. Table it?";

    public override string TableWhyBrackets(int n) => "It still has " + N(n, "open bracket", "open brackets", "open brackets") + ".";

    public override string WithdrawDraftDo => "Withdraw the draft";

    public override string WithdrawDraftSure => "Withdraw the draft from the committee?";

    public override string Amendments => "Amendments";

    public override string AmendmentsEmpty => "No amendments yet. Choose a clause to propose one.";

    public override string AmendmentsNone => "No amendments.";

    public override string AmendDo => "Propose an amendment";

    public override string AmendThis(string place) => $"Amend {place}";

    public override string AmendSub(int n) => $"Amend amendment {n}";

    public override string AmendWhere => "Which part of the text";

    public override string AmendBeginning => "Before the first clause";

    public override string AmendHow => "What to do";

    public override string AmendWords => "Change words";

    public override string AmendReplace => "Write it anew";

    public override string AmendDelete => "Delete it";

    public override string AmendAdd => "Add after it";

    public override string AmendHowItReads => "How it should read";

    public override string AmendWordsHint => "Select the words and write others over them. Only what differs becomes the amendment.";

    public override string AmendNewClause => "Words of the new clause";

    public override string AmendThrough => "Through";

    public override string AmendOnlyThis => "This one alone";

    public override string AmendChanges => "What changes";

    public override string AmendNothing => "Nothing differs yet.";

    public override string AmendTable => "Move the amendment";

    public override string AmendSure => "Everybody will read it. Move the amendment?";

    public override string Amendment(int n) => $"Amendment {n}";

    public override string AmendmentTo(int n) => $"to amendment {n}";

    public override string AmendmentMovers(string names) => $"Moved by {names}";

    public override string AmendmentAcceptedBy(string names) => $"Accepted by {names}";

    public override string AmendmentAwaits(string names) => $"Still to accept: {names}";

    public override string AmendmentMeets(string numbers) => $"Touches the same words as amendment {numbers}: if one is adopted, the other is not put to the vote.";

    public override string AcceptDo => "Accept as friendly";

    public override string AcceptSure => "When all sponsors have accepted it, it is part of the draft without a vote. Accept it?";

    public override string WithdrawAmendmentDo => "Withdraw";

    public override string WithdrawAmendmentSure => "Withdraw the amendment?";

    public override string AmendmentsDealtWith => "Dealt with";

    public override string PlaceOperative(string number) => $"paragraph {number}";

    public override string PlacePreambular(int n) => $"preambular paragraph {n}";

    public override string PlaceSole => "the operative paragraph";

    public override string Of(DraftStatus status) => status switch
    {
        DraftStatus.Working => "Working paper",
        DraftStatus.Submitted => "With the chair",
        DraftStatus.Tabled => "Tabled draft",
        DraftStatus.Adopted => "Adopted",
        DraftStatus.Rejected => "Rejected",
        _ => "Withdrawn",
    };

    public override string Of(AmendmentStatus status) => status switch
    {
        AmendmentStatus.Tabled => "To be decided",
        AmendmentStatus.Accepted => "Accepted by the sponsors",
        AmendmentStatus.Adopted => "Adopted",
        AmendmentStatus.Rejected => "Rejected",
        AmendmentStatus.Withdrawn => "Withdrawn",
        _ => "Not put to the vote",
    };

    public override string AmendmentSays(AmendmentKind kind, string place) => kind switch
    {
        AmendmentKind.Add => $"Add after {place}",
        AmendmentKind.Delete => $"Delete {place}",
        AmendmentKind.Replace => $"Write {place} anew",
        AmendmentKind.InsertWords => $"Insert words in {place}",
        AmendmentKind.DeleteWords => $"Delete words in {place}",
        _ => $"Replace words in {place}",
    };

    public override string Of(FindingLevel level) => level switch
    {
        FindingLevel.Error => "Error",
        FindingLevel.Warning => "Remark",
        _ => "Note",
    };

    public override string Of(Finding finding)
    {
        var (one, other) = (finding.Arguments.ElementAtOrDefault(0) ?? "", finding.Arguments.ElementAtOrDefault(1) ?? "");
        return finding.Code switch
        {
            FindingCode.NoOperativeClause => "There is no operative clause.",
            FindingCode.EmptyOpener => $"This clause has no opener: “{one}”.",
            FindingCode.NoFormula => "No line names the body that speaks.",
            FindingCode.UnknownOpener => $"“{one}” is not an opener of official texts.",
            FindingCode.WrongEnding => $"The clause ends with “{one}”; it should end with “{other}”.",
            FindingCode.LabelGap => $"Label {one} stands where {other} was expected.",
            FindingCode.NumberGap => $"Number {one} stands where {other} was expected.",
            FindingCode.NumberMissing => $"This operative clause has no number: “{one}”.",
            FindingCode.WrongKindOfOpener => $"“{one}” opens clauses of the other part.",
            FindingCode.SingleClauseUnnumbered => "The only operative clause has no number, as is right.",
            FindingCode.SingleClauseNumbered => "The only operative clause has a number; official texts leave it out.",
            FindingCode.Unnumbered => "The operative clauses are not numbered; they get numbers by themselves.",
            FindingCode.LineJoined => $"This line was joined to the clause before it: “{one}”.",
            FindingCode.TrailingText => $"Lines beside the text were kept as notes: {one}.",
            FindingCode.TooLong => $"Only the first {one} characters were read.",
            FindingCode.NoPreamble => "There is no preamble.",
            FindingCode.UnbalancedBracket => "A bracket has no partner.",
            FindingCode.NoSuchParagraph => $"There is no paragraph {one}.",
            FindingCode.NotReadable => $"The document cannot be read: {one}",
            _ => throw new System.Diagnostics.UnreachableException($"No sentence for {finding.Code}"),
        };
    }

    public override string Outline(string body) => $"""
        {body},

        Recalling [...],

        Recognizing [...],

        1. Requests [...];

        2. Decides [...].
        """;
}
