using Simulation.Domain;

namespace Simulation.Web.Host.Audit;

/// <summary>What happened, in words, by the name under which an event is stored.</summary>
internal static partial class EventWords
{
    private static readonly Dictionary<string, Localized> All =
        Exercise.Concat(Table).Concat(Papers).ToDictionary(w => $"{w.Event}.v1", w => new Localized(w.Kk, w.Ru, w.En), StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Known => All.Keys;

    public static string Of(string type, Language language) => All.TryGetValue(type, out var words) ? words.In(language) : type;

    /// <summary>The exercise, and the inside of a delegation.</summary>
    private static IEnumerable<(string Event, string En, string Ru, string Kk)> Exercise =>
    [
        ("ExercisePlanned", "Exercise planned", "Упражнение запланировано", "Жаттығу жоспарланды"),
        ("ParticipantJoined", "Joined the exercise", "Присоединился к упражнению", "Жаттығуға қосылды"),
        ("WishesStated", "Stated wishes for a seat", "Указал пожелания о месте", "Орын туралы тілегін айтты"),
        ("SeatGiven", "Given a seat", "Получил место", "Орын берілді"),
        ("ParticipantRemoved", "Removed from the exercise", "Удалён из упражнения", "Жаттығудан шығарылды"),
        ("AgentSeated", "Automated delegation seated", "Посажена автоматическая делегация", "Автоматты делегация отырғызылды"),
        ("AgentLeft", "Automated delegation left", "Автоматическая делегация ушла", "Автоматты делегация кетті"),
        ("PreparationSkipped", "Preparation skipped in practice", "Подготовка пропущена", "Дайындық өткізіп жіберілді"),
        ("ObservationNoted", "Observation noted", "Записано наблюдение", "Бақылау жазылды"),
        ("ObservationMended", "Observation mended", "Наблюдение исправлено", "Бақылау түзетілді"),
        ("ObservationWithdrawn", "Observation withdrawn", "Наблюдение отозвано", "Бақылау қайтарып алынды"),
        ("ObservationShown", "Observation shown or hidden", "Наблюдение показано или скрыто", "Бақылау көрсетілді не жасырылды"),
        ("LobbyLocked", "Lobby locked or unlocked", "Вход закрыт или открыт", "Кіру жабылды не ашылды"),
        ("ExerciseOpened", "Tables opened", "Столы открыты", "Үстелдер ашылды"),
        ("DebriefOpened", "Debrief opened", "Разбор открыт", "Талдау ашылды"),
        ("QuestionnaireAnswered", "Answered the questionnaire", "Ответил на анкету", "Сауалнамаға жауап берді"),
        ("ExerciseClosed", "Exercise closed", "Упражнение закрыто", "Жаттығу жабылды"),

        ("DelegationFormed", "Delegation formed", "Делегация образована", "Делегация құрылды"),
        ("MemberSeated", "Member seated", "Член делегации занял место", "Делегация мүшесі орын алды"),
        ("MemberLeft", "Member left", "Член делегации ушёл", "Делегация мүшесі кетті"),
        ("FunctionGiven", "Function given", "Назначена функция", "Қызмет тапсырылды"),
        ("SaidInside", "Said inside the delegation", "Сказано внутри делегации", "Делегация ішінде айтылды"),
        ("NotesKept", "Own notes kept", "Сохранены личные заметки", "Жеке жазба сақталды"),
        ("InstructionsRequested", "Asked the capital for instructions", "Запрошены указания Центра", "Орталықтан нұсқау сұралды"),
        ("RequestAnswered", "Capital answered", "Центр ответил", "Орталық жауап берді"),
        ("DelegationInstructed", "Capital instructed", "Центр дал указания", "Орталық нұсқау берді"),
        ("RedLineDrawn", "Red line drawn", "Проведена красная линия", "Қызыл сызық жүргізілді"),
        ("RedLineLifted", "Red line lifted", "Красная линия снята", "Қызыл сызық алынды"),
        ("MarkedAdReferendum", "Marked ad referendum", "Отмечено ad referendum", "Ad referendum деп белгіленді"),
        ("AdReferendumDecided", "Ad referendum decided", "Ad referendum решено", "Ad referendum шешілді"),
    ];
}
