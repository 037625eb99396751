using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Domain.Assessment.Assessors;
using Simulation.Web.Host.Texts;

namespace Simulation.Web.Host.Assessment.Texts;

/// <summary>Marking: the queue, one student at a time, moderation.</summary>
public abstract class AssessTexts
{
    public abstract string Title { get; }
    public abstract string QueueText { get; }
    public abstract string NobodySeated { get; }
    public abstract string Student { get; }
    public abstract string Table { get; }
    public abstract string Delegation { get; }
    public abstract string Function { get; }
    public abstract string Criteria { get; }
    public abstract string Assessors { get; }
    public abstract string State { get; }
    public abstract string ToDo { get; }
    public abstract string Begun { get; }
    public abstract string Complete { get; }
    public abstract string Apart { get; }
    public abstract string Released { get; }
    public abstract string Progress { get; }
    public abstract string ReleaseAll { get; }
    public abstract string ReleaseAllText { get; }
    public abstract string Formative { get; }
    public abstract string Compare { get; }

    public abstract string Debrief { get; }
    public abstract string Gradebook { get; }
    public abstract string Back { get; }
    public abstract string Next { get; }
    public abstract string Previous { get; }
    public abstract string Result { get; }
    public abstract string NoAgreement { get; }
    public abstract string Points { get; }
    public abstract string OfMaximum { get; }
    public abstract string Surplus { get; }
    public abstract string ResultWarning { get; }
    public abstract string Indicators { get; }
    public abstract string IndicatorsText { get; }
    public abstract string OfDelegation { get; }
    public abstract string MayPointTo { get; }
    public abstract string Log { get; }
    public abstract string LogText { get; }
    public abstract string PickFor { get; }
    public abstract string Observed { get; }
    public abstract string ObservedText { get; }
    public abstract string Pick { get; }
    public abstract string Show { get; }
    public abstract string ShowOwn { get; }
    public abstract string ShowDelegation { get; }
    public abstract string ShowAll { get; }
    public abstract string WhatKind { get; }
    public abstract string KindAll { get; }
    public abstract string Contains { get; }
    public abstract string Apply { get; }
    public abstract string LogEmpty { get; }
    public abstract string Evidence { get; }
    public abstract string NoEvidence { get; }
    public abstract string ByStudent { get; }
    public abstract string Suggested { get; }
    public abstract string SetAside { get; }
    public abstract string SetAsideWhy { get; }
    public abstract string WasSetAside { get; }
    public abstract string Comment { get; }
    public abstract string Outcomes { get; }
    public abstract string OutcomesEmpty { get; }
    public abstract string OutcomesRule { get; }
    public abstract string Whole { get; }
    public abstract string Save { get; }
    public abstract string SaveNext { get; }
    public abstract string Release { get; }
    public abstract string Correct { get; }
    public abstract string CorrectText { get; }
    public abstract string Criterion { get; }
    public abstract string Level { get; }
    public abstract string Reason { get; }
    public abstract string Weight { get; }
    public abstract string Unmarked { get; }
    public abstract string Keys { get; }
    public abstract string KeysAct { get; }
    public abstract string Blind { get; }
    public abstract string Others { get; }
    public abstract string NoRubric { get; }
    public abstract string OwnMark { get; }
    public abstract string Feeling { get; }
    public abstract string Rapport { get; }
    public abstract string ModerationTitle { get; }
    public abstract string ModerationText { get; }
    public abstract string ModerationEmpty { get; }
    public abstract string Measure { get; }
    public abstract string Identical { get; }
    public abstract string IccSingle { get; }
    public abstract string IccMean { get; }
    public abstract string TooFewToTrust { get; }
    public abstract string Disagreements { get; }
    public abstract string NoDisagreements { get; }
    public abstract string Moderate { get; }
    public abstract string Moderated { get; }

    public abstract string Done(int n, int of);
    public abstract string ReleasedCount(int n);
    public abstract string Kind(LogEntryKind kind);
    public abstract string Entry(LogEntry entry);
    public abstract string Indicator(string formula);
    public abstract string Why(Undefined why);
    public abstract string MeasureName(AgreementMeasure measure);
    public abstract string Minutes(string n);
    /// <summary>What to do about a refusal that only this part knows; null: the common sentence says it.</summary>
    public abstract string? Refused(Refusal refusal);

    public static AssessTexts In(Language language) => language switch
    {
        Language.Kk => Kazakh,
        Language.Ru => Russian,
        _ => English,
    };

    private static readonly AssessTexts English = new En();
    private static readonly AssessTexts Russian = new Ru();
    private static readonly AssessTexts Kazakh = new Kk();

    public sealed class En : AssessTexts
    {
        public override string Title => "Assessment";
        public override string QueueText => "Mark one student at a time on the rubric, with evidence from the log. Students see their marks when you release them.";
        public override string NobodySeated => "Nobody has a seat in this exercise yet. Once the tables are open, everybody who sits at one appears here.";
        public override string Student => "Student";
        public override string Table => "Table";
        public override string Delegation => "Delegation";
        public override string Function => "Function";
        public override string Criteria => "Criteria marked";
        public override string Assessors => "Assessors";
        public override string State => "State";
        public override string ToDo => "to be marked";
        public override string Begun => "begun";
        public override string Complete => "complete";
        public override string Apart => "assessors differ";
        public override string Released => "released";
        public override string Progress => "Students you have marked";
        public override string ReleaseAll => "Release all that are complete";
        public override string ReleaseAllText => "Writes the outcome record. A released mark is not overwritten; it can be corrected by a new entry.";
        public override string Formative => "Formative: to learn from, not to count";
        public override string Compare => "Compare assessors";

        public override string Debrief => "Debrief";
        public override string Gradebook => "Gradebook";
        public override string Back => "All students of this exercise";
        public override string Next => "Next student";
        public override string Previous => "Previous student";
        public override string Result => "Outcome of the table";
        public override string NoAgreement => "No agreement: every delegation has its reservation value.";
        public override string Points => "Points";
        public override string OfMaximum => "Share of maximum";
        public override string Surplus => "Above reservation value";
        public override string ResultWarning => "Shown for reference. Points depend on the seat and on the counterparts; they are not a mark.";
        public override string Indicators => "Indicators";
        public override string IndicatorsText => "Computed from the log. They suggest where to look; they do not mark.";
        public override string OfDelegation => "whole delegation";
        public override string MayPointTo => "May point to";
        public override string Log => "Log of the table";
        public override string LogText => "Choose a criterion, then pick what shows it. What you have marked is saved with it.";
        public override string PickFor => "Evidence for";
        public override string Observed => "Observed";
        public override string ObservedText => "Notes of observers: suggestions only. Picked, one becomes evidence for the criterion chosen in the log below.";
        public override string Pick => "Pick";
        public override string Show => "Show";
        public override string ShowOwn => "this student";
        public override string ShowDelegation => "their delegation";
        public override string ShowAll => "whole table";
        public override string WhatKind => "Kind";
        public override string KindAll => "everything";
        public override string Contains => "containing";
        public override string Apply => "Filter";
        public override string LogEmpty => "Nothing in the log fits this filter.";
        public override string Evidence => "Evidence";
        public override string NoEvidence => "No evidence picked yet.";
        public override string ByStudent => "linked by the student";
        public override string Suggested => "suggested by the platform";
        public override string SetAside => "Set aside";
        public override string SetAsideWhy => "Why it does not count";
        public override string WasSetAside => "set aside";
        public override string Comment => "Comment for the student";
        public override string Outcomes => "Learning outcomes that result";
        public override string OutcomesEmpty => "They appear when every criterion that speaks about an outcome is marked.";
        public override string OutcomesRule => "Each outcome is the weighted share reached on all criteria mapped to it.";
        public override string Whole => "Whole mark";
        public override string Save => "Save";
        public override string SaveNext => "Save and next";
        public override string Release => "Release to the student";
        public override string Correct => "Correct a released mark";
        public override string CorrectText => "The released entry stays; a new one names it and says why.";
        public override string Criterion => "Criterion";
        public override string Level => "Level";
        public override string Reason => "Reason";
        public override string Weight => "weight";
        public override string Unmarked => "not marked";
        public override string Keys => "Keys: 1 to 6 choose a level in the criterion that has the focus; J and K go to the next and previous student; Ctrl + Enter saves and goes on.";
        public override string KeysAct => "Single keys act";
        public override string Blind => "Marks of other assessors are closed to you until yours are complete.";
        public override string Others => "Other assessors";
        public override string NoRubric => "This exercise has no rubric that the platform knows. Choose one in the exercise's plan.";
        public override string OwnMark => "You can't mark yourself.";
        public override string Feeling => "Subjective value (from the student's questionnaire)";
        public override string Rapport => "Rapport";
        public override string ModerationTitle => "Assessors compared";
        public override string ModerationText => "Only students whom you have marked yourself, or whom two others have marked completely.";
        public override string ModerationEmpty => "There is nothing to compare yet: at least two assessors must have marked the same student.";
        public override string Measure => "Agreement";
        public override string Identical => "Identical marks";
        public override string IccSingle => "Agreement of totals, one assessor: ICC(2,1)";
        public override string IccMean => "Agreement of totals, mean of all: ICC(2,k)";
        public override string TooFewToTrust => "Fewer than five things were marked twice: read the figures as hints.";
        public override string Disagreements => "More than one level apart";
        public override string NoDisagreements => "Nobody is more than one level apart.";
        public override string Moderate => "Settle at this level";
        public override string Moderated => "moderated";

        public override string Done(int n, int of) => $"{n} of {of}";

        public override string ReleasedCount(int n) => Plural.En(n, "student was released", "students were released") + ".";

        public override string Kind(LogEntryKind kind) => kind switch
        {
            LogEntryKind.Message => "messages",
            LogEntryKind.Proposal => "proposals",
            LogEntryKind.Answer => "answers",
            LogEntryKind.Vote => "votes",
            LogEntryKind.Result => "decisions",
            LogEntryKind.Statement => "positions and statements",
            LogEntryKind.Bloc => "blocs",
            LogEntryKind.Chair => "at the dais",
            LogEntryKind.Speech => "speeches",
            LogEntryKind.Motion => "points and motions",
            _ => "agreements",
        };

        public override string Entry(LogEntry entry) => entry switch
        {
            { Answer: LogAnswer.Accepted } => "accepts",
            { Answer: LogAnswer.Retracted } => "takes the assent back",
            { Answer: LogAnswer.Rejected } => "rejects",
            { Reference.Kind: LogEntryKind.Proposal } => "proposes",
            { Reference.Kind: LogEntryKind.Agreement } => "agreement",
            { Reference.Kind: LogEntryKind.Vote } => "votes",
            { Reference.Kind: LogEntryKind.Result } => "decision",
            { Reference.Kind: LogEntryKind.Statement } => "states",
            { Reference.Kind: LogEntryKind.Bloc } => "bloc",
            { Reference.Kind: LogEntryKind.Chair } => "writes at the dais",
            { Reference.Kind: LogEntryKind.Speech } => "speaks",
            { Reference.Kind: LogEntryKind.Motion } => "moves",
            { IsToAll: true } => "says to all",
            _ => "says privately",
        };

        public override string Indicator(string formula) => formula.Split('/')[0] switch
        {
            "offers" => "Offers made",
            "multi-issue-offers" => "Offers that move several issues",
            "ballots" => "Ballots cast",
            "positions" => "Positions stated with reasons",
            "blocs" => "Blocs formed or joined",
            "reasoned-offers" => "Share of offers with a reason",
            "messages" => "Messages",
            "questions" => "Questions asked",
            "private-to-table" => "Private messages per message to the table",
            "said-inside" => "Messages inside the delegation",
            "acceptances" => "Acceptances",
            "reasoned-refusals" => "Share of rejections with a reason",
            "response-time" => "Median time to answer a proposal",
            "improved-agreement" => "Agreements improved afterwards",
            "role-normalised-points" => "Points against the same role at other tables (z)",
            var other => other,
        };

        public override string Why(Undefined why) => why switch
        {
            Undefined.NothingToDivideBy => "nothing to compare with",
            Undefined.NothingHappened => "it did not happen",
            Undefined.TooFewTables => "fewer than four tables",
            Undefined.NoVariation => "all values are equal",
            Undefined.TooFewAssessors => "fewer than two assessors",
            Undefined.TooFewSubjects => "fewer than two students",
            _ => "not everybody marked everything",
        };

        public override string MeasureName(AgreementMeasure measure) => measure switch
        {
            AgreementMeasure.CohenQuadratic => "Cohen's kappa, quadratic weights",
            AgreementMeasure.Fleiss => "Fleiss' kappa",
            _ => "Krippendorff's alpha, ordinal",
        };

        public override string Minutes(string n) => $"{n} min";

        public override string? Refused(Refusal refusal) => refusal.Code switch
        {
            RefusalCode.RubricMissing => NoRubric,
            RefusalCode.NoSuchCriterion => "The rubric has no such criterion. Load the page again.",
            RefusalCode.NoSuchLevel => "The criterion has no such level. Load the page again.",
            RefusalCode.MarksIncomplete => $"Marks are missing: {refusal.Arguments.FirstOrDefault()}. Mark every criterion first.",
            RefusalCode.AlreadyReleased => "The marks are released. Use a correction.",
            RefusalCode.NoSuchEvidence => "This entry can't be evidence here, or it was set aside.",
            RefusalCode.RubricInUse => $"This student is already marked on {refusal.Arguments.FirstOrDefault()}; marks on two rubrics don't mix.",
            RefusalCode.MarksDisagree => "Assessors are more than one level apart. Settle it under “Compare assessors” first.",
            RefusalCode.MarksNotReleased => "Only released marks are corrected; change the mark itself.",
            RefusalCode.TextEmpty => "Write a reason.",
            RefusalCode.TextTooLong => $"The text is too long: at most {refusal.Arguments.FirstOrDefault()} characters.",
            _ => null,
        };
    }

    public sealed class Ru : AssessTexts
    {
        public override string Title => "Оценивание";
        public override string QueueText => "Оценивайте студентов по одному по рубрике, опираясь на журнал сессии. Студенты увидят оценки, когда вы их опубликуете.";
        public override string NobodySeated => "В этом упражнении пока никто не сидит за столом. Когда столы откроются, здесь появятся все участники.";
        public override string Student => "Студент";
        public override string Table => "Стол";
        public override string Delegation => "Делегация";
        public override string Function => "Функция";
        public override string Criteria => "Оценено критериев";
        public override string Assessors => "Оценивающие";
        public override string State => "Состояние";
        public override string ToDo => "не оценено";
        public override string Begun => "начато";
        public override string Complete => "готово";
        public override string Apart => "расхождение";
        public override string Released => "опубликовано";
        public override string Progress => "Вы оценили студентов";
        public override string ReleaseAll => "Опубликовать все готовые";
        public override string ReleaseAllText => "Вносит записи в реестр результатов. Опубликованная оценка не переписывается; её можно исправить новой записью.";
        public override string Formative => "Формирующая: для обучения, без зачёта";
        public override string Compare => "Сравнить оценивающих";

        public override string Debrief => "Разбор";
        public override string Gradebook => "Ведомость";
        public override string Back => "Все студенты упражнения";
        public override string Next => "Следующий студент";
        public override string Previous => "Предыдущий студент";
        public override string Result => "Результат стола";
        public override string NoAgreement => "Соглашения нет: у каждой делегации остаётся её резервное значение.";
        public override string Points => "Баллы";
        public override string OfMaximum => "Доля максимума";
        public override string Surplus => "Сверх резервного значения";
        public override string ResultWarning => "Для сведения. Баллы зависят от места и от партнёров; это не оценка.";
        public override string Indicators => "Показатели";
        public override string IndicatorsText => "Вычислены по журналу. Подсказывают, куда посмотреть, но не оценивают.";
        public override string OfDelegation => "вся делегация";
        public override string MayPointTo => "Может указывать на";
        public override string Log => "Журнал стола";
        public override string LogText => "Выберите критерий, затем отметьте записи, которые его подтверждают. Поставленные оценки сохранятся вместе с этим.";
        public override string PickFor => "Свидетельство для";
        public override string Observed => "Наблюдения";
        public override string ObservedText => "Заметки наблюдателей – только подсказки. Выбранная становится свидетельством для критерия, указанного в журнале ниже.";
        public override string Pick => "Выбрать";
        public override string Show => "Показать";
        public override string ShowOwn => "этот студент";
        public override string ShowDelegation => "его делегация";
        public override string ShowAll => "весь стол";
        public override string WhatKind => "Вид";
        public override string KindAll => "всё";
        public override string Contains => "содержит";
        public override string Apply => "Отобрать";
        public override string LogEmpty => "В журнале нет записей под этот отбор.";
        public override string Evidence => "Свидетельства";
        public override string NoEvidence => "Свидетельства пока не выбраны.";
        public override string ByStudent => "указано студентом";
        public override string Suggested => "предложено платформой";
        public override string SetAside => "Отклонить";
        public override string SetAsideWhy => "Почему не учитывается";
        public override string WasSetAside => "отклонено";
        public override string Comment => "Комментарий для студента";
        public override string Outcomes => "Итоговые результаты обучения";
        public override string OutcomesEmpty => "Появятся, когда будут оценены все критерии, относящиеся к результату.";
        public override string OutcomesRule => "Каждый результат – взвешенная доля, набранная по всем относящимся к нему критериям.";
        public override string Whole => "Общая оценка";
        public override string Save => "Сохранить";
        public override string SaveNext => "Сохранить и далее";
        public override string Release => "Опубликовать для студента";
        public override string Correct => "Исправить опубликованную оценку";
        public override string CorrectText => "Опубликованная запись остаётся; новая ссылается на неё и объясняет причину.";
        public override string Criterion => "Критерий";
        public override string Level => "Уровень";
        public override string Reason => "Причина";
        public override string Weight => "вес";
        public override string Unmarked => "без оценки";
        public override string Keys => "Клавиши: 1–6 выбирают уровень критерия, на котором фокус; J и K – следующий и предыдущий студент; Ctrl + Enter сохраняет и переходит дальше.";
        public override string KeysAct => "Одиночные клавиши действуют";
        public override string Blind => "Оценки других закрыты, пока ваши не готовы.";
        public override string Others => "Другие оценивающие";
        public override string NoRubric => "У этого упражнения нет известной платформе рубрики. Выберите её в плане упражнения.";
        public override string OwnMark => "Нельзя оценивать самого себя.";
        public override string Feeling => "Субъективная ценность (из опроса студента)";
        public override string Rapport => "Взаимопонимание";
        public override string ModerationTitle => "Сравнение оценивающих";
        public override string ModerationText => "Только студенты, которых вы оценили сами или которых полностью оценили двое других.";
        public override string ModerationEmpty => "Сравнивать пока нечего: одного студента должны оценить хотя бы двое.";
        public override string Measure => "Согласованность";
        public override string Identical => "Совпадающие оценки";
        public override string IccSingle => "Согласованность сумм, один оценивающий: ICC(2,1)";
        public override string IccMean => "Согласованность сумм, среднее всех: ICC(2,k)";
        public override string TooFewToTrust => "Дважды оценено меньше пяти объектов: воспринимайте числа как намёк.";
        public override string Disagreements => "Расхождение больше чем на уровень";
        public override string NoDisagreements => "Расхождений больше чем на один уровень нет.";
        public override string Moderate => "Согласовать этот уровень";
        public override string Moderated => "согласовано";

        public override string Done(int n, int of) => $"{n} из {of}";

        public override string ReleasedCount(int n) => $"Опубликовано: {Plural.Ru(n, "студент", "студента", "студентов")}.";

        public override string Kind(LogEntryKind kind) => kind switch
        {
            LogEntryKind.Message => "сообщения",
            LogEntryKind.Proposal => "предложения",
            LogEntryKind.Answer => "ответы",
            LogEntryKind.Vote => "голоса",
            LogEntryKind.Result => "решения",
            LogEntryKind.Statement => "позиции и заявления",
            LogEntryKind.Bloc => "группы",
            LogEntryKind.Chair => "в президиуме",
            LogEntryKind.Speech => "выступления",
            LogEntryKind.Motion => "вопросы и предложения",
            _ => "соглашения",
        };

        public override string Entry(LogEntry entry) => entry switch
        {
            { Answer: LogAnswer.Accepted } => "принимает",
            { Answer: LogAnswer.Retracted } => "отзывает согласие",
            { Answer: LogAnswer.Rejected } => "отклоняет",
            { Reference.Kind: LogEntryKind.Proposal } => "предлагает",
            { Reference.Kind: LogEntryKind.Agreement } => "соглашение",
            { Reference.Kind: LogEntryKind.Vote } => "голосует",
            { Reference.Kind: LogEntryKind.Result } => "решение",
            { Reference.Kind: LogEntryKind.Statement } => "заявляет",
            { Reference.Kind: LogEntryKind.Bloc } => "группа",
            { Reference.Kind: LogEntryKind.Chair } => "пишет в президиуме",
            { Reference.Kind: LogEntryKind.Speech } => "выступает",
            { Reference.Kind: LogEntryKind.Motion } => "вносит",
            { IsToAll: true } => "говорит всем",
            _ => "говорит конфиденциально",
        };

        public override string Indicator(string formula) => formula.Split('/')[0] switch
        {
            "offers" => "Сделанные предложения",
            "multi-issue-offers" => "Предложения сразу по нескольким вопросам",
            "ballots" => "Поданные голоса",
            "positions" => "Изложенные позиции",
            "blocs" => "Созданные и выбранные группы",
            "reasoned-offers" => "Доля предложений с обоснованием",
            "messages" => "Сообщения",
            "questions" => "Заданные вопросы",
            "private-to-table" => "Закрытых сообщений на одно сообщение столу",
            "said-inside" => "Сообщения внутри делегации",
            "acceptances" => "Принятые предложения",
            "reasoned-refusals" => "Доля отказов с обоснованием",
            "response-time" => "Медианное время ответа на предложение",
            "improved-agreement" => "Соглашения, улучшенные после",
            "role-normalised-points" => "Баллы относительно той же роли за другими столами (z)",
            var other => other,
        };

        public override string Why(Undefined why) => why switch
        {
            Undefined.NothingToDivideBy => "не с чем сравнить",
            Undefined.NothingHappened => "этого не было",
            Undefined.TooFewTables => "меньше четырёх столов",
            Undefined.NoVariation => "все значения равны",
            Undefined.TooFewAssessors => "меньше двух оценивающих",
            Undefined.TooFewSubjects => "меньше двух студентов",
            _ => "оценено не всё и не всеми",
        };

        public override string MeasureName(AgreementMeasure measure) => measure switch
        {
            AgreementMeasure.CohenQuadratic => "каппа Коэна, квадратичные веса",
            AgreementMeasure.Fleiss => "каппа Флейса",
            _ => "альфа Криппендорфа, порядковая",
        };

        public override string Minutes(string n) => $"{n} мин";

        public override string? Refused(Refusal refusal) => refusal.Code switch
        {
            RefusalCode.RubricMissing => NoRubric,
            RefusalCode.NoSuchCriterion => "В рубрике нет такого критерия. Обновите страницу.",
            RefusalCode.NoSuchLevel => "У критерия нет такого уровня. Обновите страницу.",
            RefusalCode.MarksIncomplete => $"Не хватает оценок: {refusal.Arguments.FirstOrDefault()}. Сначала оцените все критерии.",
            RefusalCode.AlreadyReleased => "Оценки опубликованы. Используйте исправление.",
            RefusalCode.NoSuchEvidence => "Эта запись не может быть здесь свидетельством или была отклонена.",
            RefusalCode.RubricInUse => $"Этот студент уже оценивается по {refusal.Arguments.FirstOrDefault()}; две рубрики не смешиваются.",
            RefusalCode.MarksDisagree => "Оценивающие расходятся больше чем на уровень. Сначала согласуйте в разделе «Сравнить оценивающих».",
            RefusalCode.MarksNotReleased => "Исправляются только опубликованные оценки; измените саму оценку.",
            RefusalCode.TextEmpty => "Напишите причину.",
            RefusalCode.TextTooLong => $"Слишком длинный текст: не больше {refusal.Arguments.FirstOrDefault()} знаков.",
            _ => null,
        };
    }

    public sealed class Kk : AssessTexts
    {
        public override string Title => "Бағалау";
        public override string QueueText => "Студенттерді сессия журналына сүйеніп, рубрика бойынша бір-бірлеп бағалаңыз. Студенттер бағаларды сіз жариялағанда көреді.";
        public override string NobodySeated => "Бұл жаттығуда әзірге ешкім үстелде отырған жоқ. Үстелдер ашылғанда, қатысушылардың бәрі осында пайда болады.";
        public override string Student => "Студент";
        public override string Table => "Үстел";
        public override string Delegation => "Делегация";
        public override string Function => "Функция";
        public override string Criteria => "Бағаланған критерий";
        public override string Assessors => "Бағалаушылар";
        public override string State => "Күйі";
        public override string ToDo => "бағаланбаған";
        public override string Begun => "басталған";
        public override string Complete => "дайын";
        public override string Apart => "пікірлер алшақ";
        public override string Released => "жарияланған";
        public override string Progress => "Сіз бағалаған студенттер";
        public override string ReleaseAll => "Дайын бағалардың бәрін жариялау";
        public override string ReleaseAllText => "Нәтижелер тізіліміне жазады. Жарияланған баға қайта жазылмайды; оны жаңа жазбамен түзетуге болады.";
        public override string Formative => "Қалыптастырушы: үйрену үшін, есепке алынбайды";
        public override string Compare => "Бағалаушыларды салыстыру";

        public override string Debrief => "Талдау";
        public override string Gradebook => "Бағалар тізімдемесі";
        public override string Back => "Жаттығудың барлық студенттері";
        public override string Next => "Келесі студент";
        public override string Previous => "Алдыңғы студент";
        public override string Result => "Үстелдің нәтижесі";
        public override string NoAgreement => "Келісім жоқ: әр делегацияда оның резервтік мәні қалады.";
        public override string Points => "Ұпай";
        public override string OfMaximum => "Ең көптен үлесі";
        public override string Surplus => "Резервтік мәннен артық";
        public override string ResultWarning => "Анықтама үшін. Ұпай орынға және серіктестерге байланысты; бұл баға емес.";
        public override string Indicators => "Көрсеткіштер";
        public override string IndicatorsText => "Журнал бойынша есептелген. Қайда қарау керегін көрсетеді, бірақ бағаламайды.";
        public override string OfDelegation => "бүкіл делегация";
        public override string MayPointTo => "Мына әрекетті көрсетуі мүмкін:";
        public override string Log => "Үстел журналы";
        public override string LogText => "Критерийді таңдап, оны дәлелдейтін жазбаларды белгілеңіз. Қойылған бағалар бірге сақталады.";
        public override string PickFor => "Дәлел:";
        public override string Observed => "Бақылаулар";
        public override string ObservedText => "Бақылаушылардың жазбалары – тек ұсыныс. Таңдалғаны төмендегі журналда көрсетілген критерийге дәлел болады.";
        public override string Pick => "Таңдау";
        public override string Show => "Көрсету";
        public override string ShowOwn => "осы студент";
        public override string ShowDelegation => "оның делегациясы";
        public override string ShowAll => "бүкіл үстел";
        public override string WhatKind => "Түрі";
        public override string KindAll => "бәрі";
        public override string Contains => "мәтінінде бар";
        public override string Apply => "Іріктеу";
        public override string LogEmpty => "Журналда бұл іріктеуге сай жазба жоқ.";
        public override string Evidence => "Дәлелдер";
        public override string NoEvidence => "Дәлел әлі таңдалмаған.";
        public override string ByStudent => "студент көрсеткен";
        public override string Suggested => "платформа ұсынған";
        public override string SetAside => "Қабылдамау";
        public override string SetAsideWhy => "Неге есепке алынбайды";
        public override string WasSetAside => "қабылданбаған";
        public override string Comment => "Студентке түсініктеме";
        public override string Outcomes => "Қорытынды оқу нәтижелері";
        public override string OutcomesEmpty => "Нәтижеге қатысты барлық критерий бағаланғанда пайда болады.";
        public override string OutcomesRule => "Әр нәтиже – оған қатысты барлық критерий бойынша жиналған салмақталған үлес.";
        public override string Whole => "Жалпы баға";
        public override string Save => "Сақтау";
        public override string SaveNext => "Сақтау және келесі";
        public override string Release => "Студентке жариялау";
        public override string Correct => "Жарияланған бағаны түзету";
        public override string CorrectText => "Жарияланған жазба қалады; жаңасы оған сілтеп, себебін айтады.";
        public override string Criterion => "Критерий";
        public override string Level => "Деңгей";
        public override string Reason => "Себебі";
        public override string Weight => "салмағы";
        public override string Unmarked => "бағаланбаған";
        public override string Keys => "Пернелер: 1–6 фокустағы критерийдің деңгейін таңдайды; J және K – келесі және алдыңғы студент; Ctrl + Enter сақтап, әрі қарай өтеді.";
        public override string KeysAct => "Бір пернемен басқару қосулы";
        public override string Blind => "Сіздің бағаларыңыз дайын болғанша, басқалардың бағалары жабық.";
        public override string Others => "Басқа бағалаушылар";
        public override string NoRubric => "Бұл жаттығуда платформаға белгілі рубрика жоқ. Оны жаттығу жоспарынан таңдаңыз.";
        public override string OwnMark => "Өзіңізді бағалай алмайсыз.";
        public override string Feeling => "Субъективті құндылық (студент сауалнамасынан)";
        public override string Rapport => "Өзара түсіністік";
        public override string ModerationTitle => "Бағалаушыларды салыстыру";
        public override string ModerationText => "Тек сіз өзіңіз бағалаған немесе басқа екі адам толық бағалаған студенттер.";
        public override string ModerationEmpty => "Әзірге салыстыратын ештеңе жоқ: бір студентті кемінде екі адам бағалауы керек.";
        public override string Measure => "Келісім дәрежесі";
        public override string Identical => "Бірдей бағалар";
        public override string IccSingle => "Жиынтықтардың келісімі, бір бағалаушы: ICC(2,1)";
        public override string IccMean => "Жиынтықтардың келісімі, бәрінің орташасы: ICC(2,k)";
        public override string TooFewToTrust => "Екі рет бағаланғаны бестен аз: сандарды тек белгі ретінде қабылдаңыз.";
        public override string Disagreements => "Бір деңгейден артық алшақтық";
        public override string NoDisagreements => "Бір деңгейден артық алшақтық жоқ.";
        public override string Moderate => "Осы деңгейге келісу";
        public override string Moderated => "келісілген";

        public override string Done(int n, int of) => $"{of} ішінен {n}";

        public override string ReleasedCount(int n) => $"Жарияланды: {Plural.Kk(n, "студент")}.";

        public override string Kind(LogEntryKind kind) => kind switch
        {
            LogEntryKind.Message => "хабарлар",
            LogEntryKind.Proposal => "ұсыныстар",
            LogEntryKind.Answer => "жауаптар",
            LogEntryKind.Vote => "дауыстар",
            LogEntryKind.Result => "шешімдер",
            LogEntryKind.Statement => "ұстаным мен мәлімдемелер",
            LogEntryKind.Bloc => "топтар",
            LogEntryKind.Chair => "төрағалықта",
            LogEntryKind.Speech => "сөздер",
            LogEntryKind.Motion => "мәселелер мен ұсыныстар",
            _ => "келісімдер",
        };

        public override string Entry(LogEntry entry) => entry switch
        {
            { Answer: LogAnswer.Accepted } => "қабылдайды",
            { Answer: LogAnswer.Retracted } => "келісімін қайтарып алады",
            { Answer: LogAnswer.Rejected } => "қабылдамайды",
            { Reference.Kind: LogEntryKind.Proposal } => "ұсынады",
            { Reference.Kind: LogEntryKind.Agreement } => "келісім",
            { Reference.Kind: LogEntryKind.Vote } => "дауыс береді",
            { Reference.Kind: LogEntryKind.Result } => "шешім",
            { Reference.Kind: LogEntryKind.Statement } => "мәлімдейді",
            { Reference.Kind: LogEntryKind.Bloc } => "топ",
            { Reference.Kind: LogEntryKind.Chair } => "төрағалықта жазады",
            { Reference.Kind: LogEntryKind.Speech } => "сөйлейді",
            { Reference.Kind: LogEntryKind.Motion } => "енгізеді",
            { IsToAll: true } => "бәріне айтады",
            _ => "жеке айтады",
        };

        public override string Indicator(string formula) => formula.Split('/')[0] switch
        {
            "offers" => "Жасалған ұсыныстар",
            "multi-issue-offers" => "Бірнеше мәселені қозғайтын ұсыныстар",
            "ballots" => "Берілген дауыстар",
            "positions" => "Негізделген ұстанымдар",
            "blocs" => "Құрылған немесе қосылған топтар",
            "reasoned-offers" => "Негіздемесі бар ұсыныстар үлесі",
            "messages" => "Хабарлар",
            "questions" => "Қойылған сұрақтар",
            "private-to-table" => "Үстелге айтылған бір хабарға келетін жабық хабарлар",
            "said-inside" => "Делегация ішіндегі хабарлар",
            "acceptances" => "Қабылданған ұсыныстар",
            "reasoned-refusals" => "Негіздемесі бар қабылдамаулар үлесі",
            "response-time" => "Ұсынысқа жауап берудің медианалық уақыты",
            "improved-agreement" => "Кейін жақсартылған келісімдер",
            "role-normalised-points" => "Басқа үстелдердегі сол рөлмен салыстырғандағы ұпай (z)",
            var other => other,
        };

        public override string Why(Undefined why) => why switch
        {
            Undefined.NothingToDivideBy => "салыстыратын ештеңе жоқ",
            Undefined.NothingHappened => "мұндай болмаған",
            Undefined.TooFewTables => "төрт үстелден аз",
            Undefined.NoVariation => "барлық мән бірдей",
            Undefined.TooFewAssessors => "екі бағалаушыдан аз",
            Undefined.TooFewSubjects => "екі студенттен аз",
            _ => "бәрі бәрін бағаламаған",
        };

        public override string MeasureName(AgreementMeasure measure) => measure switch
        {
            AgreementMeasure.CohenQuadratic => "Коэн каппасы, квадраттық салмақтар",
            AgreementMeasure.Fleiss => "Флейс каппасы",
            _ => "Криппендорф альфасы, реттік",
        };

        public override string Minutes(string n) => $"{n} мин";

        public override string? Refused(Refusal refusal) => refusal.Code switch
        {
            RefusalCode.RubricMissing => NoRubric,
            RefusalCode.NoSuchCriterion => "Рубрикада мұндай критерий жоқ. Бетті жаңартыңыз.",
            RefusalCode.NoSuchLevel => "Критерийде мұндай деңгей жоқ. Бетті жаңартыңыз.",
            RefusalCode.MarksIncomplete => $"Баға жетіспейді: {refusal.Arguments.FirstOrDefault()}. Алдымен барлық критерийді бағалаңыз.",
            RefusalCode.AlreadyReleased => "Бағалар жарияланған. Түзетуді пайдаланыңыз.",
            RefusalCode.NoSuchEvidence => "Бұл жазба мұнда дәлел бола алмайды немесе қабылданбаған.",
            RefusalCode.RubricInUse => $"Бұл студент {refusal.Arguments.FirstOrDefault()} бойынша бағаланып жатыр; екі рубрика араласпайды.",
            RefusalCode.MarksDisagree => "Бағалаушылар бір деңгейден артық алшақ. Алдымен «Бағалаушыларды салыстыру» бөлімінде келісіңіз.",
            RefusalCode.MarksNotReleased => "Тек жарияланған бағалар түзетіледі; бағаның өзін өзгертіңіз.",
            RefusalCode.TextEmpty => "Себебін жазыңыз.",
            RefusalCode.TextTooLong => $"Мәтін тым ұзын: {refusal.Arguments.FirstOrDefault()} таңбадан аспауы керек.",
            _ => null,
        };
    }
}
