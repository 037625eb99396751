using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Drafting.Reading;

namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsRu
{
    public override string TabText => "Текст";

    public override string Papers => "Тексты";

    public override string PapersEmpty => "Текстов пока нет. Рабочий документ, который вы начнёте, видите только вы и те, кого вы пригласите; внесённый проект читают все.";

    public override string PapersNone => "На рассмотрении комитета текстов нет.";

    public override string PapersBack => "Все тексты";

    public override string PaperUntitled => "Текст без заголовка";

    public override string PaperVersion(int n) => $"Версия {n}";

    public override string PaperSponsors(string names) => $"Авторы: {names}";

    public override string PaperSignatories(string names) => $"Подписали: {names}";

    public override string PaperInvited(string names) => $"Приглашены писать: {names}";

    public override string PaperYours => "Вы можете писать здесь";

    public override string BracketsOpen(int n) => n == 0 ? "Открытых скобок нет" : N(n, "открытая скобка", "открытые скобки", "открытых скобок");

    public override string BracketBy(string names) => $"Не согласовано, предлагает {names}:";

    public override string BracketDisputed => "Не согласовано:";

    public override string BracketAlternative => "или";

    public override string BracketAdReferendum => "Согласовано ad referendum:";

    public override string BracketBlank => "Предстоит заполнить:";

    public override string ClauseWas(int n) => $"было {n}";

    public override string ClauseIsNew => "новый";

    public override string ClausesGone(string numbers) => $"Исключены из текста: {numbers}";

    public override string Exports => "Сохранить текст";

    public override string ExportPrint => "Печать или PDF";

    public override string ExportPlain => "Простой текст";

    public override string PaperNew => "Начать рабочий документ";

    public override string PaperReplace => "Заменить весь текст";

    public override string PaperItem => "Пункт повестки дня";

    public override string PaperPaste => "Весь текст";

    public override string PaperPasteHint => "Вставьте из текстового редактора или пишите здесь. Текст разбирается на вашем устройстве; никто не увидит его, пока вы не начнёте документ.";

    public override string PaperOutline => "Начать с заготовки";

    public override string PaperRead => "Как он прочитан";

    public override string PaperReadEmpty => "Здесь появятся пункты.";

    public override string PaperCounts(int preambular, int operative) => $"Преамбула: {preambular} · постановляющая часть: {operative}";

    public override string FindingLine(int n) => $"строка {n}";

    public override string FindingsNone => "Замечаний нет.";

    public override string Findings => "Замечания";

    public override string Preamble => "Преамбула";

    public override string OperativePart => "Постановляющая часть";

    public override string ClauseEdit(string place) => $"Изменить {place}";

    public override string ClauseAdd(string place) => $"Добавить после: {place}";

    public override string ClauseAddPreambular => "Добавить в преамбулу";

    public override string ClauseAddOperative => "Добавить постановляющий пункт";

    public override string ClauseNew => "Новый пункт";

    public override string ClauseRemove => "Удалить";

    public override string ClauseRemoveSure => "Удалить этот пункт из документа?";

    public override string ClauseOpener => "Начальные слова";

    public override string ClauseOpenerHint => "Начните печатать: стрелки выбирают, Enter вставляет.";

    public override string ClauseOpeners(int n) => n == 0 ? "Таких начальных слов в официальных текстах нет." : N(n, "вариант", "варианта", "вариантов");

    public override string ClauseSentence => "Пункт";

    public override string ClauseSentenceHint => "Без номера и знака в конце. [Квадратные скобки] отмечают несогласованное: [KAZ: слова].";

    public override string ClauseUnsaved => "Ещё не сохранено; хранится на этом устройстве.";

    public override string ClauseUnsavedSomewhere(int n) => "Не сохранены ваши слова: " + N(n, "пункт", "пункта", "пунктов") + ".";

    public override string ClauseDiscard => "Отбросить";

    public override string ClauseDiscardSure => "Отбросить написанное?";

    public override string ClauseMoved => "Пока вы пишете, другие изменили этот пункт. Правки других слов соединятся сами.";

    public override string ClauseGone => "Другие удалили этот пункт. Ваши слова сохранены: добавьте их новым пунктом или отбросьте.";

    public override string ClauseAddAsNew => "Добавить новым пунктом";

    public override string Conflict => "Те же слова изменили другие";

    public override string ConflictHint => "Ничего не потеряно: соедините обе версии ниже и сохраните.";

    public override string ConflictMine => "Ваша версия";

    public override string ConflictStored => "Как сейчас в тексте";

    public override string ConflictTakeStored => "Взять нынешнюю";

    public override string ConflictTakeMine => "Взять мою";

    public override string Support => "Поддержка";

    public override string SponsorsNeeded(int have, int need) => $"Авторов: {have} (нужно {need})";

    public override string SupportersNeeded(int have, int need) => $"Авторов и подписавших: {have} (нужно {need})";

    public override string SponsorDo => "Стать автором";

    public override string SponsorSure => "Автор отвечает за весь текст. Стать автором от имени делегации?";

    public override string SignDo => "Подписать";

    public override string SignHint => "Подпись означает просьбу обсудить текст, а не обещание голоса.";

    public override string InviteDo => "Пригласить писать";

    public override string InviteHint => "Они видят рабочий документ и пишут в нём вместе с вами.";

    public override string InviteSend => "Пригласить";

    public override string TableDo => "Внести проект";

    public override string TableSure => "После этого его читают все, и меняют его только поправки. Внести?";

    public override string TableWhyBrackets(int n) => "В нём ещё " + N(n, "открытая скобка", "открытые скобки", "открытых скобок") + ".";

    public override string WithdrawDraftDo => "Отозвать проект";

    public override string WithdrawDraftSure => "Отозвать проект из комитета?";

    public override string Amendments => "Поправки";

    public override string AmendmentsEmpty => "Поправок пока нет. Выберите пункт, чтобы предложить поправку.";

    public override string AmendmentsNone => "Поправок нет.";

    public override string AmendDo => "Предложить поправку";

    public override string AmendThis(string place) => $"Поправка: {place}";

    public override string AmendSub(int n) => $"Поправка к поправке {n}";

    public override string AmendWhere => "Часть текста";

    public override string AmendBeginning => "Перед первым пунктом";

    public override string AmendHow => "Что сделать";

    public override string AmendWords => "Изменить слова";

    public override string AmendReplace => "Изложить заново";

    public override string AmendDelete => "Исключить";

    public override string AmendAdd => "Добавить после";

    public override string AmendHowItReads => "Как должно быть";

    public override string AmendWordsHint => "Выделите слова и напишите поверх них другие. Поправкой станет только то, что отличается.";

    public override string AmendNewClause => "Слова нового пункта";

    public override string AmendThrough => "По пункт";

    public override string AmendOnlyThis => "Только этот";

    public override string AmendChanges => "Что меняется";

    public override string AmendNothing => "Пока ничего не изменено.";

    public override string AmendTable => "Внести поправку";

    public override string AmendSure => "Её прочитают все. Внести поправку?";

    public override string Amendment(int n) => $"Поправка {n}";

    public override string AmendmentTo(int n) => $"к поправке {n}";

    public override string AmendmentMovers(string names) => $"Внесла: {names}";

    public override string AmendmentAcceptedBy(string names) => $"Приняли авторы: {names}";

    public override string AmendmentAwaits(string names) => $"Ещё не приняли: {names}";

    public override string AmendmentMeets(string numbers) => $"Затрагивает те же слова, что и поправка {numbers}: если принята одна, другая не ставится на голосование.";

    public override string AcceptDo => "Принять как дружественную";

    public override string AcceptSure => "Когда её примут все авторы, она войдёт в проект без голосования. Принять?";

    public override string WithdrawAmendmentDo => "Отозвать";

    public override string WithdrawAmendmentSure => "Отозвать поправку?";

    public override string AmendmentsDealtWith => "Рассмотренные";

    public override string PlaceOperative(string number) => $"пункт {number}";

    public override string PlacePreambular(int n) => $"пункт {n} преамбулы";

    public override string PlaceSole => "постановляющий пункт";

    public override string Of(DraftStatus status) => status switch
    {
        DraftStatus.Working => "Рабочий документ",
        DraftStatus.Submitted => "У председателя",
        DraftStatus.Tabled => "Внесённый проект",
        DraftStatus.Adopted => "Принят",
        DraftStatus.Rejected => "Отклонён",
        _ => "Отозван",
    };

    public override string Of(AmendmentStatus status) => status switch
    {
        AmendmentStatus.Tabled => "На рассмотрении",
        AmendmentStatus.Accepted => "Принята авторами",
        AmendmentStatus.Adopted => "Принята",
        AmendmentStatus.Rejected => "Отклонена",
        AmendmentStatus.Withdrawn => "Отозвана",
        _ => "Не ставилась на голосование",
    };

    public override string AmendmentSays(AmendmentKind kind, string place) => kind switch
    {
        AmendmentKind.Add => $"Добавить. Место: после, {place}",
        AmendmentKind.Delete => $"Исключить: {place}",
        AmendmentKind.Replace => $"Изложить заново: {place}",
        AmendmentKind.InsertWords => $"Вставить слова: {place}",
        AmendmentKind.DeleteWords => $"Исключить слова: {place}",
        _ => $"Заменить слова: {place}",
    };

    public override string Of(FindingLevel level) => level switch
    {
        FindingLevel.Error => "Ошибка",
        FindingLevel.Warning => "Замечание",
        _ => "Справка",
    };

    public override string Of(Finding finding)
    {
        var (one, other) = (finding.Arguments.ElementAtOrDefault(0) ?? "", finding.Arguments.ElementAtOrDefault(1) ?? "");
        return finding.Code switch
        {
            FindingCode.NoOperativeClause => "Нет ни одного постановляющего пункта.",
            FindingCode.EmptyOpener => $"У пункта нет начальных слов: «{one}».",
            FindingCode.NoFormula => "Нет строки, где назван орган.",
            FindingCode.UnknownOpener => $"«{one}»: так пункты официальных текстов не начинаются.",
            FindingCode.WrongEnding => $"Пункт заканчивается знаком «{one}», а нужен «{other}».",
            FindingCode.LabelGap => $"Обозначение {one} стоит там, где ожидалось {other}.",
            FindingCode.NumberGap => $"Номер {one} стоит там, где ожидался {other}.",
            FindingCode.NumberMissing => $"У постановляющего пункта нет номера: «{one}».",
            FindingCode.WrongKindOfOpener => $"«{one}» начинает пункты другой части.",
            FindingCode.SingleClauseUnnumbered => "Единственный постановляющий пункт без номера, как и положено.",
            FindingCode.SingleClauseNumbered => "У единственного постановляющего пункта есть номер; в официальных текстах его не ставят.",
            FindingCode.Unnumbered => "Постановляющие пункты не пронумерованы; номера появятся сами.",
            FindingCode.LineJoined => $"Строка присоединена к предыдущему пункту: «{one}».",
            FindingCode.TrailingText => $"Строки вне текста сохранены как примечания: {one}.",
            FindingCode.TooLong => $"Прочитаны только первые {one} знаков.",
            FindingCode.NoPreamble => "Нет преамбулы.",
            FindingCode.UnbalancedBracket => "У скобки нет пары.",
            FindingCode.NoSuchParagraph => $"Пункта {one} нет.",
            FindingCode.NotReadable => $"Документ не читается: {one}",
            _ => throw new System.Diagnostics.UnreachableException($"No sentence for {finding.Code}"),
        };
    }

    public override string Outline(string body) => $"""
        {body},

        ссылаясь на [...],

        признавая [...],

        1. просит [...];

        2. постановляет [...].
        """;
}
