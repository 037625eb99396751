using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

internal sealed class DebriefTextsRu : DebriefTexts
{
    protected override Language Language => Language.Ru;

    public override string Title => "Разбор";

    public override string NotOpenTitle => "Разбор ещё не открыт";

    public override string NotOpenBody => "Преподаватель откроет его после переговоров; страница покажет его сама.";

    public override string HeadlineNone(int tables) => tables == 1 ? "Стол не пришёл к соглашению" : $"Ни один из столов ({tables}) не договорился";

    public override string Headline(int agreed, int tables, int best, int worst) => tables == 1 ? $"Стол договорился и получил {best} % возможного совместно" : best == worst ? $"Столов с соглашением: {agreed} из {tables}; вместе получено {best} % возможного" : $"Столов с соглашением: {agreed} из {tables}; вместе получено от {worst} % до {best} % возможного";

    public override string HeadlineAgreed(int agreed, int tables) => tables == 1 ? "Стол договорился." : $"Столов с соглашением: {agreed} из {tables}";

    public override string TableHeadlineNone => "Соглашения нет: все остались при резервных значениях.";

    public override string TableHeadlineBest => "Ни один пакет не дал бы вместе больше.";

    public override string TableHeadlineLeft(string points, int percent) => $"На столе осталось {points}: достигнуто {percent} % от лучшего совместного итога.";

    public override string TableHeadlineBelow(string names) => $"Ниже резервного значения: {names}.";

    public override string Outcomes => "Итоги";

    public override string Joint => "Вместе";

    public override string JointChart => "Что столы получили вместе от возможного";

    public override string PointsChart => "Баллы делегаций и их резервные значения";

    public override string ScatterChart(string first, string second) => $"{first} и {second}: точка для каждого стола";

    public override string PercentOfMaximum => "% от максимума";

    public override string Surplus => "К резервному значению";

    public override string Assented => "приняла";

    public override string NotAssented => "не приняла";

    public override string Package => "Согласованный пакет";

    public override string MyTable => "мой стол";

    public override string Record => "Что было сказано и предложено";

    public override string RecordEmpty => "По этому столу ничего не открыто.";

    public override string RecordOffers => "Предложения";

    public override string RecordTable => "Общий стол";

    public override string RecordPrivate => "Закрытые каналы";

    public override string RecordInside(string name) => $"Внутри делегации: {name}";

    public override string RecordBrief(string name) => $"Инструкция: {name}";

    public override string RecordPayoffs(string name) => $"Выигрыши: {name}";

    public override string OfferLine(string names) => $"кому: {names}";

    public override string ConcessionChart(string name) => $"Чего стоило каждое предложение для: {name}";

    public override string QuestionnaireTitle => "Ваши впечатления";

    public override string Answered(int n) => $"ответили: {n}";

    public override string NotAnswered(int n) => $"без ответа: {n}; это допустимо.";

    public override string RatingOf(int n, int to) => $"{n} из {to}";

    public override string SendAnswers => "Отправить ответы";

    public override string ChangeAnswers => "Изменить ответы";

    public override string Thanks => "Спасибо. Ваши ответы сохранены.";

    public override string ThanksBody => "Группе показываются только средние не менее трёх человек.";

    public override string Factors => "Впечатления группы";

    public override string FactorsChart(int from, int to) => $"Среднее по фактору, от {from} до {to}";

    public override string Closed => "Упражнение закрыто; опрос больше не принимается.";
}
