using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Web.Host.Texts;

namespace Simulation.Web.Host.Assessment.Texts;

/// <summary>The student's record, the gradebook and its exports.</summary>
public abstract class RecordTexts
{
    public abstract string Title { get; }
    public abstract string Intro { get; }
    public abstract string Empty { get; }
    public abstract string Outcomes { get; }
    public abstract string Outcome { get; }
    public abstract string OverTime { get; }
    public abstract string Exercises { get; }
    public abstract string Exercise { get; }
    public abstract string Date { get; }
    public abstract string Discipline { get; }
    public abstract string Credits { get; }
    public abstract string Seat { get; }
    public abstract string Level { get; }
    public abstract string Share { get; }
    public abstract string Whole { get; }
    public abstract string Formative { get; }
    public abstract string Corrected { get; }
    public abstract string Correction { get; }
    public abstract string Reason { get; }
    public abstract string Comments { get; }
    public abstract string Evidence { get; }
    public abstract string Print { get; }
    public abstract string Seats { get; }
    public abstract string Pending { get; }
    public abstract string GradebookTitle { get; }
    public abstract string GradebookText { get; }
    public abstract string GradebookEmpty { get; }
    public abstract string Number { get; }
    public abstract string Email { get; }
    public abstract string Name { get; }
    public abstract string Group { get; }
    public abstract string Mean { get; }
    public abstract string Csv { get; }
    public abstract string Workbook { get; }
    public abstract string HeatMap { get; }
    public abstract string HeatMapText { get; }
    public abstract string None { get; }
    public abstract string Key { get; }
    public abstract string Meaning { get; }
    public abstract string SheetMarks { get; }
    public abstract string SheetOutcomes { get; }
    public abstract string SheetLegend { get; }
    public abstract string Programme { get; }
    public abstract string Points { get; }
    public abstract string Maximum { get; }
    public abstract string Criterion { get; }
    public abstract string LegendWhole { get; }
    public abstract string LegendOutcome { get; }
    public abstract string LegendEmpty { get; }

    public abstract string LevelName(OutcomeLevel level);
    public abstract string OfStudent(string name);
    public abstract string FromExercises(int n);
    public abstract string Semester(int n);

    public static RecordTexts In(Language language) => language switch
    {
        Language.Kk => Kazakh,
        Language.Ru => Russian,
        _ => English,
    };

    private static readonly RecordTexts English = new En();
    private static readonly RecordTexts Russian = new Ru();
    private static readonly RecordTexts Kazakh = new Kk();

    public sealed class En : RecordTexts
    {
        public override string Title => "My record";
        public override string Intro => "What has been assessed and released: marks, learning outcomes and the moments that show them.";
        public override string Empty => "Nothing has been released yet. When an assessor releases the marks of an exercise, they appear here.";
        public override string Outcomes => "Learning outcomes";
        public override string Outcome => "Learning outcome";
        public override string OverTime => "Over time";
        public override string Exercises => "Exercises";
        public override string Exercise => "Exercise";
        public override string Date => "Date";
        public override string Discipline => "Discipline";
        public override string Credits => "ECTS";
        public override string Seat => "Seat held";
        public override string Level => "Level";
        public override string Share => "Share reached";
        public override string Whole => "Whole mark";
        public override string Formative => "formative";
        public override string Corrected => "corrected";
        public override string Correction => "Correction";
        public override string Reason => "Reason";
        public override string Comments => "Comments";
        public override string Evidence => "Evidence";
        public override string Print => "Print as a portfolio";
        public override string Seats => "Seats held";
        public override string Pending => "not released yet";
        public override string GradebookTitle => "Gradebook";
        public override string GradebookText => "Released marks only. Percent of the rubric's maximum.";
        public override string GradebookEmpty => "The roster is empty. Add students to the course; their released marks appear here.";
        public override string Number => "Student number";
        public override string Email => "E-mail";
        public override string Name => "Name";
        public override string Group => "Group";
        public override string Mean => "Mean";
        public override string Csv => "Download CSV";
        public override string Workbook => "Download workbook (XLSX)";
        public override string HeatMap => "Outcomes across the class";
        public override string HeatMapText => "Each cell is the share reached over all released exercises; the colour repeats the level.";
        public override string None => "none";
        public override string Key => "Key";
        public override string Meaning => "Meaning";
        public override string SheetMarks => "Marks";
        public override string SheetOutcomes => "Outcomes";
        public override string SheetLegend => "Legend";
        public override string Programme => "Programme";
        public override string Points => "Points";
        public override string Maximum => "Maximum";
        public override string Criterion => "Criterion";
        public override string LegendWhole => "Percent of the rubric's maximum: the sum of weight x points / maximum over the criteria";
        public override string LegendOutcome => "Points and maximum of an outcome: the same sum over the criteria mapped to it";
        public override string LegendEmpty => "An empty cell: nothing was released";

        public override string LevelName(OutcomeLevel level) => level switch
        {
            OutcomeLevel.NotYetShown => "Not yet shown",
            OutcomeLevel.Developing => "Developing",
            OutcomeLevel.Secure => "Secure",
            _ => "Exemplary",
        };

        public override string OfStudent(string name) => $"Record of {name}";

        public override string FromExercises(int n) => Plural.En(n, "exercise", "exercises");

        public override string Semester(int n) => $"semester {n}";
    }

    public sealed class Ru : RecordTexts
    {
        public override string Title => "Мои результаты";
        public override string Intro => "Что оценено и опубликовано: оценки, результаты обучения и моменты, которые их подтверждают.";
        public override string Empty => "Пока ничего не опубликовано. Когда оценки за упражнение опубликуют, они появятся здесь.";
        public override string Outcomes => "Результаты обучения";
        public override string Outcome => "Результат обучения";
        public override string OverTime => "Во времени";
        public override string Exercises => "Упражнения";
        public override string Exercise => "Упражнение";
        public override string Date => "Дата";
        public override string Discipline => "Дисциплина";
        public override string Credits => "ECTS";
        public override string Seat => "Место";
        public override string Level => "Уровень";
        public override string Share => "Набранная доля";
        public override string Whole => "Общая оценка";
        public override string Formative => "формирующая";
        public override string Corrected => "исправлено";
        public override string Correction => "Исправление";
        public override string Reason => "Причина";
        public override string Comments => "Комментарии";
        public override string Evidence => "Свидетельства";
        public override string Print => "Распечатать как портфолио";
        public override string Seats => "Занимавшиеся места";
        public override string Pending => "ещё не опубликовано";
        public override string GradebookTitle => "Ведомость";
        public override string GradebookText => "Только опубликованные оценки. Процент от максимума рубрики.";
        public override string GradebookEmpty => "Список курса пуст. Добавьте студентов; здесь появятся их опубликованные оценки.";
        public override string Number => "Номер студента";
        public override string Email => "Эл. почта";
        public override string Name => "Имя";
        public override string Group => "Группа";
        public override string Mean => "Среднее";
        public override string Csv => "Скачать CSV";
        public override string Workbook => "Скачать XLSX";
        public override string HeatMap => "Результаты по группе";
        public override string HeatMapText => "Каждая ячейка – набранная доля по всем упражнениям с опубликованными оценками; цвет повторяет уровень.";
        public override string None => "нет";
        public override string Key => "Обозначение";
        public override string Meaning => "Значение";
        public override string SheetMarks => "Оценки";
        public override string SheetOutcomes => "Результаты";
        public override string SheetLegend => "Пояснения";
        public override string Programme => "Программа";
        public override string Points => "Баллы";
        public override string Maximum => "Максимум";
        public override string Criterion => "Критерий";
        public override string LegendWhole => "Процент от максимума рубрики: сумма вес x баллы / максимум по критериям";
        public override string LegendOutcome => "Баллы и максимум результата: та же сумма по относящимся к нему критериям";
        public override string LegendEmpty => "Пустая ячейка: ничего не опубликовано";

        public override string LevelName(OutcomeLevel level) => level switch
        {
            OutcomeLevel.NotYetShown => "Пока не проявлено",
            OutcomeLevel.Developing => "Формируется",
            OutcomeLevel.Secure => "Уверенно",
            _ => "Образцово",
        };

        public override string OfStudent(string name) => $"Результаты: {name}";

        public override string FromExercises(int n) => Plural.Ru(n, "упражнение", "упражнения", "упражнений");

        public override string Semester(int n) => $"семестр {n}";
    }

    public sealed class Kk : RecordTexts
    {
        public override string Title => "Менің нәтижелерім";
        public override string Intro => "Бағаланғаны және жарияланғаны: бағалар, оқу нәтижелері және оларды дәлелдейтін сәттер.";
        public override string Empty => "Әзірге ештеңе жарияланған жоқ. Жаттығу бағалары жарияланғанда, осында пайда болады.";
        public override string Outcomes => "Оқу нәтижелері";
        public override string Outcome => "Оқу нәтижесі";
        public override string OverTime => "Уақыт бойынша";
        public override string Exercises => "Жаттығулар";
        public override string Exercise => "Жаттығу";
        public override string Date => "Күні";
        public override string Discipline => "Пән";
        public override string Credits => "ECTS";
        public override string Seat => "Орны";
        public override string Level => "Деңгей";
        public override string Share => "Жиналған үлес";
        public override string Whole => "Жалпы баға";
        public override string Formative => "қалыптастырушы";
        public override string Corrected => "түзетілген";
        public override string Correction => "Түзету";
        public override string Reason => "Себебі";
        public override string Comments => "Түсініктемелер";
        public override string Evidence => "Дәлелдер";
        public override string Print => "Портфолио ретінде басып шығару";
        public override string Seats => "Отырған орындары";
        public override string Pending => "әлі жарияланбаған";
        public override string GradebookTitle => "Бағалар тізімдемесі";
        public override string GradebookText => "Тек жарияланған бағалар. Рубрика максимумынан пайызбен.";
        public override string GradebookEmpty => "Курс тізімі бос. Студенттерді қосыңыз; олардың жарияланған бағалары осында пайда болады.";
        public override string Number => "Студент нөмірі";
        public override string Email => "Эл. пошта";
        public override string Name => "Аты-жөні";
        public override string Group => "Топ";
        public override string Mean => "Орташа";
        public override string Csv => "CSV жүктеу";
        public override string Workbook => "XLSX жүктеу";
        public override string HeatMap => "Топ бойынша нәтижелер";
        public override string HeatMapText => "Әр ұяшық – барлық жарияланған жаттығулар бойынша жиналған үлес; түсі деңгейді қайталайды.";
        public override string None => "жоқ";
        public override string Key => "Белгі";
        public override string Meaning => "Мағынасы";
        public override string SheetMarks => "Бағалар";
        public override string SheetOutcomes => "Нәтижелер";
        public override string SheetLegend => "Түсініктеме";
        public override string Programme => "Бағдарлама";
        public override string Points => "Ұпай";
        public override string Maximum => "Максимум";
        public override string Criterion => "Критерий";
        public override string LegendWhole => "Рубрика максимумынан пайыз: критерийлер бойынша салмақ x ұпай / максимум қосындысы";
        public override string LegendOutcome => "Нәтиженің ұпайы мен максимумы: оған қатысты критерийлер бойынша сол қосынды";
        public override string LegendEmpty => "Бос ұяшық: ештеңе жарияланбаған";

        public override string LevelName(OutcomeLevel level) => level switch
        {
            OutcomeLevel.NotYetShown => "Әзірге байқалмайды",
            OutcomeLevel.Developing => "Қалыптасып келеді",
            OutcomeLevel.Secure => "Сенімді",
            _ => "Үлгілі",
        };

        public override string OfStudent(string name) => $"Нәтижелер: {name}";

        public override string FromExercises(int n) => Plural.Kk(n, "жаттығу");

        public override string Semester(int n) => $"{n}-семестр";
    }
}
