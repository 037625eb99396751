using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

internal sealed class LobbyTextsRu : LobbyTexts
{
    protected override Language Language => Language.Ru;

    public override string Title => "Зал ожидания";

    public override string Arrived(int n) => $"здесь: {n}";

    public override string Participants => "Кто здесь";

    public override string NobodyYet => "Пока никого. Имена появятся, когда люди войдут.";

    public override string Waiting => "Столы открывает преподаватель. Страница впустит вас сама.";

    public override string DeviceReady => "Устройство готово";

    public override string DevicePreparing => "Устройство готовится; читайте пока";

    public override string Open => "Столы открыты";

    public override string YourSeat(string delegation, int table, string function) => $"Вы: {delegation}, {function}, стол {table}.";

    public override string Enter => "Войти в зал";

    public override string EnteringSoon(int n) => $"Откроется само через {n} с";

    public override string StayHere => "Остаться здесь";

    public override string NoSeatYet => "Заседание идёт; вам подбирают место.";

    public override string DebriefOpen => "Разбор открыт";

    public override string GoToDebrief => "К разбору";

    public override string Locked => "Вход закрыт";

    public override string Wishes => "Мои пожелания";

    public override string WishesIntro(int n) => $"Какую делегацию вы бы хотели? До {n}, по порядку. Пожелания учитываются, но не гарантируются.";

    public override string WishUp(string name) => $"{name}: выше";

    public override string WishDown(string name) => $"{name}: ниже";

    public override string WishRemove(string name) => $"{name}: убрать";

    public override string WishAdd => "Добавить пожелание";

    public override string WishesNone => "Пожеланий нет: подойдёт любая делегация.";

    public override string WishesSaved => "Пожелания сохранены.";

    public override string ReadMeanwhile => "Прочитайте пока: кейс";

    public override string Assignment => "Места";

    public override string AssignAutomatically => "Распределить автоматически";

    public override string AssignAgain => "Распределить заново";

    public override string AssignSure => "Места, данные вручную, могут измениться. Распределить заново?";

    public override string Unseated => "Без места";

    public override string EveryoneSeated => "Места есть у всех.";

    public override string MoveTo(string name) => $"Пересадить: {name}";

    public override string MoveWhere => "На какое место";

    public override string Remove => "Удалить из упражнения";

    public override string RemoveSure(string name) => $"Удалить: {name}? Сказанное останется.";

    public override string WishedFor(string names) => $"хочет: {names}";

    public override string WishedNth(int n) => $"пожелание {n}";

    public override string NeedsPeople(int n) => $"нужно: {n}";

    public override string Guest => "гость";

    public override string LockDoor => "Закрыть вход";

    public override string UnlockDoor => "Открыть вход";

    public override string OpenTables => "Открыть столы";

    public override string OpenSure(int people, int tables) => $"Открыть столы ({tables}) для участников ({people})? Кто без места, получит его.";

    public override string ToControl => "К пульту управления";

    public override string ToProjector => "Экран для зала";

    public override string DragHint => "Перетащите карточку на место или откройте её меню.";

    public override string AgentsHow => "Как торгуются автоматические делегации";

    public override string Boulware => "твёрдо";

    public override string Linear => "ровно";

    public override string Conceder => "уступчиво";

    public override string TitForTat => "услуга за услугу";

    public override string TradeOff => "обменивая уступки";

    public override string OpponentModel => "изучая других";

    public override string FillWithAgents => "Посадить автоматы на пустые места";

    public override string SeatAgent => "Посадить автомат";

    public override string SeatAgentFor(string delegation) => $"{delegation}: посадить автомат";

    public override string RemoveAgent => "Убрать";

    public override string RemoveAgentOf(string delegation) => $"{delegation}: убрать автомат";
}
