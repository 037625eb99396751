using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

internal sealed class LobbyTextsKk : LobbyTexts
{
    protected override Language Language => Language.Kk;

    public override string Title => "Күту залы";

    public override string Arrived(int n) => $"осында: {n}";

    public override string Participants => "Осында кімдер бар";

    public override string NobodyYet => "Әзірге ешкім жоқ. Қосылғандардың аты осында шығады.";

    public override string Waiting => "Үстелдерді оқытушы ашады. Бет сізді өзі кіргізеді.";

    public override string DeviceReady => "Құрылғы дайын";

    public override string DevicePreparing => "Құрылғы дайындалуда; оқи беріңіз";

    public override string Open => "Үстелдер ашық";

    public override string YourSeat(string delegation, int table, string function) => $"Сіз: {delegation}, {function}, {table}-үстел.";

    public override string Enter => "Залға кіру";

    public override string EnteringSoon(int n) => $"{n} секундтан кейін өзі ашылады";

    public override string StayHere => "Осында қалу";

    public override string NoSeatYet => "Отырыс жүріп жатыр; сізге орын таңдалуда.";

    public override string DebriefOpen => "Талдау ашық";

    public override string GoToDebrief => "Талдауға өту";

    public override string Locked => "Кіру жабық";

    public override string Wishes => "Менің тілектерім";

    public override string WishesIntro(int n) => $"Қай делегацияны қалайсыз? Ең көбі {n}, қалау ретімен. Тілектер ескеріледі, бірақ уәде етілмейді.";

    public override string WishUp(string name) => $"{name}: жоғары";

    public override string WishDown(string name) => $"{name}: төмен";

    public override string WishRemove(string name) => $"{name}: алып тастау";

    public override string WishAdd => "Тілек қосу";

    public override string WishesNone => "Тілек жоқ: кез келген делегация жарайды.";

    public override string WishesSaved => "Тілектеріңіз сақталды.";

    public override string ReadMeanwhile => "Әзірше оқыңыз: кейс";

    public override string Assignment => "Орындар";

    public override string AssignAutomatically => "Автоматты бөлу";

    public override string AssignAgain => "Қайта бөлу";

    public override string AssignSure => "Қолмен берілген орындар өзгеруі мүмкін. Қайта бөлесіз бе?";

    public override string Unseated => "Орны жоқ";

    public override string EveryoneSeated => "Барлығының орны бар.";

    public override string MoveTo(string name) => $"{name}: орын ауыстыру";

    public override string MoveWhere => "Қай орынға";

    public override string Remove => "Жаттығудан шығару";

    public override string RemoveSure(string name) => $"{name} шығарылсын ба? Айтқандары қалады.";

    public override string WishedFor(string names) => $"тілегі: {names}";

    public override string WishedNth(int n) => $"{n}-тілек";

    public override string NeedsPeople(int n) => $"керек: {n}";

    public override string Guest => "қонақ";

    public override string LockDoor => "Кіруді жабу";

    public override string UnlockDoor => "Кіруді ашу";

    public override string OpenTables => "Үстелдерді ашу";

    public override string OpenSure(int people, int tables) => $"{people} адамға {tables} үстел ашылсын ба? Орны жоқтарға орын беріледі.";

    public override string ToControl => "Басқару бөлмесіне";

    public override string ToProjector => "Зал экраны";

    public override string DragHint => "Карточканы орынға сүйреңіз немесе мәзірін ашыңыз.";

    public override string AgentsHow => "Автоматты делегациялар қалай саудаласады";

    public override string Boulware => "берік";

    public override string Linear => "бірқалыпты";

    public override string Conceder => "жұмсақ";

    public override string TitForTat => "қалай берсең, солай";

    public override string TradeOff => "айырбастай отырып";

    public override string OpponentModel => "басқаларды зерттеп";

    public override string FillWithAgents => "Бос орындарға автоматтарды отырғызу";

    public override string SeatAgent => "Автоматты отырғызу";

    public override string SeatAgentFor(string delegation) => $"{delegation}: автоматты отырғызу";

    public override string RemoveAgent => "Алып тастау";

    public override string RemoveAgentOf(string delegation) => $"{delegation}: автоматты алып тастау";
}
