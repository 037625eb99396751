using Simulation.Domain;
using Simulation.Domain.Views;

namespace Simulation.Web.Client.Texts;

internal sealed class ControlTextsRu : ControlTexts
{
    protected override Language Language => Language.Ru;

    public override string Title => "Пульт управления";

    public override string Tables => "Столы";

    public override string InClass(int here, int all) => $"на связи {here} из {all}";

    public override string Attention(int n) => N(n, "стол требует внимания", "стола требуют внимания", "столов требуют внимания");

    public override string Agreed(int n) => N(n, "соглашение", "соглашения", "соглашений");

    public override string NotOpen => "Столы ещё не открыты.";

    public override string ToLobby => "В зал ожидания и к местам";

    public override string Pause => "Пауза";

    public override string PauseAll => "Пауза для всех";

    public override string Resume => "Продолжить";

    public override string ResumeAll => "Продолжить все";

    public override string Extend(int n) => $"+{n} мин";

    public override string Advance => "Следующий этап";

    public override string AdvanceAll => "Следующий этап для всех";

    public override string AdvanceTo(string phase) => $"Далее: {phase}";

    public override string AdvanceSure => "Перейти к следующему этапу за всеми столами?";

    public override string CloseTable => "Закрыть";

    public override string CloseSure => "Закрыть этот стол? Открыть снова нельзя.";

    public override string CloseAll => "Закрыть все";

    public override string CloseAllSure => "Закрыть все столы? Открыть снова нельзя.";

    public override string OpenDebrief => "Открыть разбор";

    public override string OpenDebriefSure => "Завершить игру за всеми столами и открыть разбор?";

    public override string ToDebrief => "К разбору";

    public override string CloseExercise => "Закрыть упражнение";

    public override string CloseExerciseSure => "Закрыть упражнение? Всё станет только для чтения.";

    public override string Broadcast => "Объявить всем столам";

    public override string BroadcastHint => "Что должен прочитать каждый стол";

    public override string MessageTable(int n) => $"Сообщить столу {n}";

    public override string Told => "Сообщено.";

    public override string Watch => "Наблюдать";

    public override string WatchTable(int n) => $"Стол {n} в реальном времени";

    public override string More => "Ещё";

    public override string Silent(string time) => $"молчат {time}";

    public override string Missing(string names) => $"нет: {names}";

    public override string EmptyDelegation(string names) => $"никого: {names}";

    public override string Awaiting(string names) => $"ждут ответа: {names}";

    public override string TimeIsUp => "время вышло";

    public override string Going => "договариваются";

    public override string AgreementAt(string time) => $"соглашение в {time}";

    public override string Offers(int n) => N(n, "открытое предложение", "открытых предложения", "открытых предложений");

    public override string Messages(int n) => N(n, "сообщение", "сообщения", "сообщений");

    public override string LastActivity(string time) => $"{time} назад";

    public override string ActivityChart(int n) => $"Действий за последние десять минут: {n}";

    public override string LateJoiners => "Опоздавшие: ждут места";

    public override string SeatThem => "Посадить";

    public override string SortedByNeed => "Сначала те, кому вы нужны.";

    public override string People => "Люди и места";

    public override string LookAs => "Смотреть как";

    public override string AsControl => "преподаватель (всё)";

    public override string AsDelegation(string name) => $"Вы видите то, что видит {name}. Ваше присутствие не показано.";

    public override string InsideOf(string name) => $"Внутри делегации: {name}";

    public override string MembersOf(string name) => $"Участники и функции: {name}";

    public override string NoMessages => "Пока ничего не сказано.";

    public override string NoOffers => "Предложений пока нет.";

    public override string AnswerLine(string name) => $"Ответить: {name}";

    public override string SecretariatLines => "Обращения в секретариат";

    public override string AllChannels => "Всё сказанное";

    public override string SharedWith(string names) => $"между: {names}";

    public override string Help => "Клавиши";

    public override string HelpPause => "пауза или продолжение для всех столов";

    public override string HelpNext => "следующий этап (с вопросом)";

    public override string HelpHelp => "показать или скрыть подсказку";

    public override string KeysAct => "Одиночные клавиши действуют (отключите, если диктуете или нажимаете их случайно)";

    public override string Space => "Пробел";

    public override string JoinAt => "Адрес:";

    public override string WithCode => "Код:";

    public override string QrAlt => "QR-код адреса для входа";

    public override string Joined(int n) => $"Вошли: {n}";

    public override string ProjectorAgreed(int n, int all) => $"Столов с соглашением: {n} из {all}";

    public override string ProjectorClosed => "Переговоры завершены";

    public override string TableState(StageName stage, bool agreed) => agreed ? "соглашение" : stage == StageName.Closed ? "закрыт" : "переговоры";

    public override string ChairPresides => "Председательствует";

    public override string ChairSecretariat => "секретариат";

    public override string ChairAppoint => "Передать председательство";

    public override string ChairAppointButton => "Назначить";

    public override string ChairOpenDais => "Открыть стол президиума";
}
