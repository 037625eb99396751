using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Drafting.Reading;

namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsKk
{
    public override string TabText => "Мәтін";

    public override string Papers => "Мәтіндер";

    public override string PapersEmpty => "Әзірге мәтін жоқ. Сіз бастаған жұмыс құжатын тек өзіңіз және шақырған делегациялар көреді; енгізілген жобаны бәрі оқиды.";

    public override string PapersNone => "Комитеттің қарауында мәтін жоқ.";

    public override string PapersBack => "Барлық мәтін";

    public override string PaperUntitled => "Атауы жоқ мәтін";

    public override string PaperVersion(int n) => $"{n}-нұсқа";

    public override string PaperSponsors(string names) => $"Авторлары: {names}";

    public override string PaperSignatories(string names) => $"Қол қойғандар: {names}";

    public override string PaperInvited(string names) => $"Жазуға шақырылғандар: {names}";

    public override string PaperYours => "Сіз мұнда жаза аласыз";

    public override string BracketsOpen(int n) => n == 0 ? "Ашық жақша жоқ" : N(n, "ашық жақша", "ашық жақша", "ашық жақша");

    public override string BracketBy(string names) => $"Келісілмеген, ұсынған {names}:";

    public override string BracketDisputed => "Келісілмеген:";

    public override string BracketAlternative => "немесе";

    public override string BracketAdReferendum => "Ad referendum келісілген:";

    public override string BracketBlank => "Толтырылуы тиіс:";

    public override string ClauseWas(int n) => $"бұрын {n}";

    public override string ClauseIsNew => "жаңа";

    public override string ClausesGone(string numbers) => $"Мәтіннен шығарылған: {numbers}";

    public override string Exports => "Мәтінді сақтау";

    public override string ExportPrint => "Басып шығару не PDF";

    public override string ExportPlain => "Жай мәтін";

    public override string PaperNew => "Жұмыс құжатын бастау";

    public override string PaperReplace => "Бүкіл мәтінді ауыстыру";

    public override string PaperItem => "Күн тәртібінің тармағы";

    public override string PaperPaste => "Бүкіл мәтін";

    public override string PaperPasteHint => "Мәтіндік редактордан қойыңыз немесе осында жазыңыз. Мәтін құрылғыңызда талданады; құжатты бастамайынша оны ешкім көрмейді.";

    public override string PaperOutline => "Үлгіден бастау";

    public override string PaperRead => "Мәтін қалай оқылды";

    public override string PaperReadEmpty => "Тармақтар осында шығады.";

    public override string PaperCounts(int preambular, int operative) => $"Кіріспе: {preambular} · қаулы бөлігі: {operative}";

    public override string FindingLine(int n) => $"{n}-жол";

    public override string FindingsNone => "Ескерту жоқ.";

    public override string Findings => "Ескертулер";

    public override string Preamble => "Кіріспе";

    public override string OperativePart => "Қаулы бөлігі";

    public override string ClauseEdit(string place) => $"Өзгерту: {place}";

    public override string ClauseAdd(string place) => $"Кейін қосу: {place}";

    public override string ClauseAddPreambular => "Кіріспеге тармақ қосу";

    public override string ClauseAddOperative => "Қаулы тармағын қосу";

    public override string ClauseNew => "Жаңа тармақ";

    public override string ClauseRemove => "Алып тастау";

    public override string ClauseRemoveSure => "Осы тармақ құжаттан алынсын ба?";

    public override string ClauseOpener => "Бастапқы сөздер";

    public override string ClauseOpenerHint => "Теріңіз: көрсеткілер таңдайды, Enter қояды.";

    public override string ClauseOpeners(int n) => n == 0 ? "Ресми мәтіндерде мұндай бастау жоқ." : N(n, "нұсқа", "нұсқа", "нұсқа");

    public override string ClauseSentence => "Тармақ";

    public override string ClauseSentenceHint => "Нөмірсіз, соңғы тыныс белгісіз. [Тік жақша] келісілмеген сөздерді белгілейді: [KAZ: сөздер].";

    public override string ClauseUnsaved => "Әлі сақталмаған; осы құрылғыда тұр.";

    public override string ClauseUnsavedSomewhere(int n) => "Сақталмаған сөзіңіз бар: " + N(n, "тармақ", "тармақ", "тармақ") + ".";

    public override string ClauseDiscard => "Тастау";

    public override string ClauseDiscardSure => "Жазғаныңыз тасталсын ба?";

    public override string ClauseMoved => "Сіз жазып жатқанда басқалар осы тармақты өзгертті. Басқа сөздердегі өзгерістер өздігінен бірігеді.";

    public override string ClauseGone => "Басқалар бұл тармақты алып тастады. Сөздеріңіз сақталды: жаңа тармақ етіп қосыңыз немесе тастаңыз.";

    public override string ClauseAddAsNew => "Жаңа тармақ етіп қосу";

    public override string Conflict => "Осы сөздерді басқалар да өзгертті";

    public override string ConflictHint => "Ештеңе жоғалған жоқ: екеуін төменде біріктіріп, сақтаңыз.";

    public override string ConflictMine => "Сіздікі";

    public override string ConflictStored => "Қазір мәтінде";

    public override string ConflictTakeStored => "Қазіргісін алу";

    public override string ConflictTakeMine => "Менікін алу";

    public override string Support => "Қолдау";

    public override string SponsorsNeeded(int have, int need) => $"Авторлар: {have} (қажеті {need})";

    public override string SupportersNeeded(int have, int need) => $"Авторлар мен қол қойғандар: {have} (қажеті {need})";

    public override string SponsorDo => "Автор болу";

    public override string SponsorSure => "Автор бүкіл мәтінге жауап береді. Делегация атынан автор болу керек пе?";

    public override string SignDo => "Қол қою";

    public override string SignHint => "Қол қою мәтінді талқылауды сұрайды, дауыс беруге міндеттемейді.";

    public override string InviteDo => "Жазуға шақыру";

    public override string InviteHint => "Олар жұмыс құжатын көріп, сізбен бірге жазады.";

    public override string InviteSend => "Шақыру";

    public override string TableDo => "Жобаны енгізу";

    public override string TableSure => "Содан кейін оны бәрі оқиды, тек түзетулер өзгертеді. Енгізілсін бе?";

    public override string TableWhyBrackets(int n) => "Онда әлі " + N(n, "ашық жақша", "ашық жақша", "ашық жақша") + " бар.";

    public override string WithdrawDraftDo => "Жобаны қайтарып алу";

    public override string WithdrawDraftSure => "Жоба комитеттен қайтарылсын ба?";

    public override string Amendments => "Түзетулер";

    public override string AmendmentsEmpty => "Әзірге түзету жоқ. Түзету ұсыну үшін тармақты таңдаңыз.";

    public override string AmendmentsNone => "Түзету жоқ.";

    public override string AmendDo => "Түзету ұсыну";

    public override string AmendThis(string place) => $"Түзету: {place}";

    public override string AmendSub(int n) => $"{n}-түзетуге түзету";

    public override string AmendWhere => "Мәтіннің бөлігі";

    public override string AmendBeginning => "Бірінші тармақтың алдына";

    public override string AmendHow => "Не істеу керек";

    public override string AmendWords => "Сөздерін өзгерту";

    public override string AmendReplace => "Жаңадан жазу";

    public override string AmendDelete => "Алып тастау";

    public override string AmendAdd => "Одан кейін қосу";

    public override string AmendHowItReads => "Қалай болуы керек";

    public override string AmendWordsHint => "Сөздерді белгілеп, үстінен басқасын жазыңыз. Тек айырмасы түзету болады.";

    public override string AmendNewClause => "Жаңа тармақтың сөздері";

    public override string AmendThrough => "Қай тармаққа дейін";

    public override string AmendOnlyThis => "Тек осы";

    public override string AmendChanges => "Не өзгереді";

    public override string AmendNothing => "Әзірге айырма жоқ.";

    public override string AmendTable => "Түзетуді енгізу";

    public override string AmendSure => "Оны бәрі оқиды. Түзету енгізілсін бе?";

    public override string Amendment(int n) => $"{n}-түзету";

    public override string AmendmentTo(int n) => $"{n}-түзетуге";

    public override string AmendmentMovers(string names) => $"Енгізген: {names}";

    public override string AmendmentAcceptedBy(string names) => $"Қабылдаған авторлар: {names}";

    public override string AmendmentAwaits(string names) => $"Әлі қабылдамағандар: {names}";

    public override string AmendmentMeets(string numbers) => $"{numbers}-түзетумен бір сөздерге қатысты: бірі қабылданса, екіншісі дауысқа қойылмайды.";

    public override string AcceptDo => "Достық түзету ретінде қабылдау";

    public override string AcceptSure => "Барлық автор қабылдаса, ол дауыссыз жобаға енеді. Қабылдансын ба?";

    public override string WithdrawAmendmentDo => "Қайтарып алу";

    public override string WithdrawAmendmentSure => "Түзету қайтарылсын ба?";

    public override string AmendmentsDealtWith => "Қаралғандар";

    public override string PlaceOperative(string number) => $"{number}-тармақ";

    public override string PlacePreambular(int n) => $"кіріспенің {n}-тармағы";

    public override string PlaceSole => "қаулы тармағы";

    public override string Of(DraftStatus status) => status switch
    {
        DraftStatus.Working => "Жұмыс құжаты",
        DraftStatus.Submitted => "Төрағаның қарауында",
        DraftStatus.Tabled => "Енгізілген жоба",
        DraftStatus.Adopted => "Қабылданды",
        DraftStatus.Rejected => "Қабылданбады",
        _ => "Қайтарып алынды",
    };

    public override string Of(AmendmentStatus status) => status switch
    {
        AmendmentStatus.Tabled => "Қаралуда",
        AmendmentStatus.Accepted => "Авторлар қабылдады",
        AmendmentStatus.Adopted => "Қабылданды",
        AmendmentStatus.Rejected => "Қабылданбады",
        AmendmentStatus.Withdrawn => "Қайтарып алынды",
        _ => "Дауысқа қойылмады",
    };

    public override string AmendmentSays(AmendmentKind kind, string place) => kind switch
    {
        AmendmentKind.Add => $"Кейін қосу: {place}",
        AmendmentKind.Delete => $"Алып тастау: {place}",
        AmendmentKind.Replace => $"Жаңадан жазу: {place}",
        AmendmentKind.InsertWords => $"Сөз қосу: {place}",
        AmendmentKind.DeleteWords => $"Сөздерді алып тастау: {place}",
        _ => $"Сөздерді ауыстыру: {place}",
    };

    public override string Of(FindingLevel level) => level switch
    {
        FindingLevel.Error => "Қате",
        FindingLevel.Warning => "Ескерту",
        _ => "Анықтама",
    };

    public override string Of(Finding finding)
    {
        var (one, other) = (finding.Arguments.ElementAtOrDefault(0) ?? "", finding.Arguments.ElementAtOrDefault(1) ?? "");
        return finding.Code switch
        {
            FindingCode.NoOperativeClause => "Бірде-бір қаулы тармағы жоқ.",
            FindingCode.EmptyOpener => $"Тармақтың бастапқы сөздері жоқ: «{one}».",
            FindingCode.NoFormula => "Орган аталған жол жоқ.",
            FindingCode.UnknownOpener => $"«{one}»: ресми мәтіндерде тармақ бұлай басталмайды.",
            FindingCode.WrongEnding => $"Тармақ «{one}» белгісімен аяқталған, «{other}» керек.",
            FindingCode.LabelGap => $"{other} күтілген жерде {one} белгісі тұр.",
            FindingCode.NumberGap => $"{other} нөмірі күтілген жерде {one} тұр.",
            FindingCode.NumberMissing => $"Қаулы тармағының нөмірі жоқ: «{one}».",
            FindingCode.WrongKindOfOpener => $"«{one}» басқа бөліктің тармақтарын бастайды.",
            FindingCode.SingleClauseUnnumbered => "Жалғыз қаулы тармағы нөмірсіз, дұрысы да осы.",
            FindingCode.SingleClauseNumbered => "Жалғыз қаулы тармағына нөмір қойылған; ресми мәтіндерде қойылмайды.",
            FindingCode.Unnumbered => "Қаулы тармақтары нөмірленбеген; нөмірлер өздігінен қойылады.",
            FindingCode.LineJoined => $"Жол алдыңғы тармаққа қосылды: «{one}».",
            FindingCode.TrailingText => $"Мәтіннен тыс жолдар ескертпе ретінде сақталды: {one}.",
            FindingCode.TooLong => $"Тек алғашқы {one} таңба оқылды.",
            FindingCode.NoPreamble => "Кіріспе жоқ.",
            FindingCode.UnbalancedBracket => "Жақшаның жұбы жоқ.",
            FindingCode.NoSuchParagraph => $"{one}-тармақ жоқ.",
            FindingCode.NotReadable => $"Құжат оқылмайды: {one}",
            _ => throw new System.Diagnostics.UnreachableException($"No sentence for {finding.Code}"),
        };
    }

    public override string Outline(string body) => $"""
        {body},

        [...] еске ала отырып,

        [...] мойындай отырып,

        1. [...] сұрайды;

        2. [...] қаулы етеді.
        """;
}
