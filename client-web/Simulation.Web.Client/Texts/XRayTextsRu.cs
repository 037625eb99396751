using Simulation.Domain;
using Simulation.Domain.Analysis.XRays;
using Simulation.Domain.Practice.Rehearsals;

namespace Simulation.Web.Client.Texts;

internal sealed class XRayTextsRu : XRayTexts
{
    protected override Language Language => Language.Ru;

    public override string Title => "Рентген";

    public override string Lead => "Что выигрыши делают с этим кейсом. Измените число ниже и посмотрите, что сдвинется; здесь ничего не сохраняется.";

    public override string ToCase => "К кейсу";

    public override string Undo => "Отменить";

    public override string Reset => "Как опубликовано";

    public override string Working => "Считаем …";

    public override string Changed(int n) => $"Изменено: {N(n, "число", "числа", "чисел")}";

    public override string Unchanged => "Как опубликовано.";

    public override string Findings => "На что обратить внимание";

    public override string NothingToMend => "Исправлять нечего: зона согласия есть, и обмен уступками выгоден.";

    public override string Front => "Что возможно";

    public override string FrontNotGiven => "Эффективных пакетов слишком много для рисунка; названные точки точны.";

    public override string EfficientPackage => "Эффективный пакет";

    public override string WasHint => "Бледно: как опубликовано";

    public override string Across => "По горизонтали";

    public override string Up => "По вертикали";

    public override string Nash => "Нэш";

    public override string KalaiSmorodinsky => "Калаи – Смородинский";

    public override string LargestTotal => "Наибольшая сумма";

    public override string Middle => "Всё посередине";

    public override string Figures => "Цифры";

    public override string Now => "Сейчас";

    public override string Published => "Как опубликовано";

    public override string Packages => "Пакетов";

    public override string Acceptable => "Приемлемы для всех";

    public override string Passing => "Достаточны по правилу согласия";

    public override string Efficient => "Эффективных исходов";

    public override string BestTotal => "Наибольшая сумма приемлемого пакета";

    public override string MiddleTotal => "Сумма, если все вопросы решены посередине";

    public override string TradingGain => "Что обмен добавляет к делению пополам";

    public override string Pivotal => "Решающий участник";

    public override string Nobody => "нет";

    public override string NotKnown => "слишком много для подсчёта";

    public override string Issues => "Что делает каждый вопрос";

    public override string Issue => "Вопрос";

    public override string Wishes => "Пожелания";

    public override string WeightsHint => "Проценты: какая доля возможного выигрыша делегации лежит на этом вопросе. Чем больше различия, тем больше можно обменять.";

    public override string Payoffs => "Выигрыши";

    public override string PayoffsHint => "Баллы от 0 до 1000. Control и Z отменяют последнее изменение.";

    public override string Option => "Вариант";

    public override string BestPackage => "Лучший пакет";

    public override string Take => "Взять выигрыши с собой";

    public override string TakeHint => "Перенесите эти значения в scenario.yaml кейса, увеличьте номер версии и опубликуйте его снова.";

    public override string Download => "Скачать payoffs.yaml";

    public override string Rehearse => "Ожидаемая трудность";

    public override string RehearseHint => "Автоматические делегации играют кейс по правилам стола. Это не модель ваших студентов, но если не договариваются даже они, кейс труден.";

    public override string RehearseTimes(int n) => $"Сыграть {N(n, "раз", "раза", "раз")}";

    public override string Stop => "Остановить";

    public override string BeforeChanges => "до ваших изменений";

    public override string Agreed => "Договорились";

    public override string OffersNeeded => "Предложений до соглашения";

    public override string JointReached => "Доля наибольшей общей ценности";

    public override string RangesHint => "Медиана партий с соглашением; в скобках наименьшее и наибольшее. Делегации: баллы.";

    public override string NameOf(Difficulty difficulty) => difficulty switch
    {
        Difficulty.Easy => "Лёгкий",
        Difficulty.Moderate => "Средний",
        Difficulty.Hard => "Трудный",
        _ => "Очень трудный",
    };

    public override string NameOf(Gravity gravity) => gravity switch { Gravity.Spoils => "Исправить", Gravity.Warns => "Проверить", _ => "К сведению" };

    public override string NameOf(IssueKind kind) => kind switch
    {
        IssueKind.NobodyCares => "никому не важно",
        IssueKind.OneCares => "важно одной делегации",
        IssueKind.Shared => "все хотят одного",
        IssueKind.Opposed => "противоположны",
        _ => "частично совпадают",
    };

    protected override string Sentence(XRayFinding finding, string party, string issue, string option, string other) => finding.Code switch
    {
        XRayCodes.NothingAcceptable => $"Ни один пакет не достигает всех резервных значений. В ближайшем не хватает: {party}, {Number(finding.Number)}. Снизьте резервное значение или добавьте вариант.",
        XRayCodes.OutOfReach => $"{party}: резервное значение на {Number(finding.Number)} выше лучшего пакета. Согласие невозможно.",
        XRayCodes.CaresForNothing => $"{party}: все пакеты стоят одинаково, договариваться не о чем.",
        XRayCodes.SameBest => "Один пакет лучше всех других для каждого: договариваться не о чем.",
        XRayCodes.AspirationsMeet => "Один пакет даёт каждому то, к чему он стремится: никому не нужно уступать.",
        XRayCodes.AnythingSuits => $"{party}: приемлем любой пакет, резервное значение ничего не ограничивает.",
        XRayCodes.MostAcceptable => $"Для всех приемлемы {Percent(finding.Number ?? 0)} пакетов: договориться слишком легко.",
        XRayCodes.HardlyAcceptable => $"Для всех приемлемы лишь {Percent(finding.Number ?? 0)} пакетов: отведите больше времени.",
        XRayCodes.OnlyOneAcceptable => "Для всех приемлем ровно один пакет: его либо найдут, либо нет, и делить нечего.",
        XRayCodes.FixedPie => "Пирог неизменен: что выиграл один, то потерял другой. Обмен между вопросами ничего не создаёт.",
        XRayCodes.LittleToTrade => $"Обмен между вопросами добавляет к делению пополам лишь {Percent(finding.Number ?? 0)}. Пусть делегации ценят вопросы более по-разному.",
        XRayCodes.NobodyCares => $"Вопрос «{issue}» никому не важен.",
        XRayCodes.DominatedOption => $"«{issue}»: вариант «{option}» никому не нужен; «{other}» для каждого не хуже.",
        XRayCodes.Pivotal when finding.Number is not null => $"{party} – решающий участник: без его согласия приемлемых пакетов стало бы больше: ×{Number(finding.Number)}.",
        XRayCodes.Pivotal => $"{party} – решающий участник: без его согласия приемлемые пакеты появились бы.",
        XRayCodes.SharedWish => $"«{issue}»: все, кому это важно, хотят «{option}». Заметит ли это группа?",
        XRayCodes.NotCounted => "Пакетов слишком много, чтобы пересчитать их здесь; доли неизвестны.",
        XRayCodes.NotProven => $"Поиск остановлен раньше конца; возможно, есть пакет лучше на величину до {Percent(finding.Number ?? 0)}. Командная строка ищет дольше.",
        _ => finding.Code,
    };
}
