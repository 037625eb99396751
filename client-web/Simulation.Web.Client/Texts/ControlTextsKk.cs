using Simulation.Domain;
using Simulation.Domain.Views;

namespace Simulation.Web.Client.Texts;

internal sealed class ControlTextsKk : ControlTexts
{
    protected override Language Language => Language.Kk;

    public override string Title => "Басқару бөлмесі";

    public override string Tables => "Үстелдер";

    public override string InClass(int here, int all) => $"байланыста: {here} / {all}";

    public override string Attention(int n) => N(n, "үстелге назар аудару керек", "", "");

    public override string Agreed(int n) => N(n, "келісім", "", "");

    public override string NotOpen => "Үстелдер әлі ашылған жоқ.";

    public override string ToLobby => "Күту залы мен орындарға";

    public override string Pause => "Үзіліс";

    public override string PauseAll => "Барлығына үзіліс";

    public override string Resume => "Жалғастыру";

    public override string ResumeAll => "Барлығын жалғастыру";

    public override string Extend(int n) => $"+{n} мин";

    public override string Advance => "Келесі кезең";

    public override string AdvanceAll => "Барлық үстел: келесі кезең";

    public override string AdvanceTo(string phase) => $"Келесі: {phase}";

    public override string AdvanceSure => "Барлық үстел келесі кезеңге өтсін бе?";

    public override string CloseTable => "Жабу";

    public override string CloseSure => "Бұл үстел жабылсын ба? Қайта ашылмайды.";

    public override string CloseAll => "Барлығын жабу";

    public override string CloseAllSure => "Барлық үстел жабылсын ба? Қайта ашылмайды.";

    public override string OpenDebrief => "Талдауды ашу";

    public override string OpenDebriefSure => "Барлық үстелде ойын аяқталып, талдау ашылсын ба?";

    public override string ToDebrief => "Талдауға";

    public override string CloseExercise => "Жаттығуды жабу";

    public override string CloseExerciseSure => "Жаттығу жабылсын ба? Бәрін тек оқуға болады.";

    public override string Broadcast => "Барлық үстелге хабарлау";

    public override string BroadcastHint => "Әр үстел нені оқуы керек";

    public override string MessageTable(int n) => $"{n}-үстелге хабарлау";

    public override string Told => "Хабарланды.";

    public override string Watch => "Бақылау";

    public override string WatchTable(int n) => $"{n}-үстел, тікелей бақылау";

    public override string More => "Тағы";

    public override string Silent(string time) => $"{time} үнсіз";

    public override string Missing(string names) => $"жоқ: {names}";

    public override string EmptyDelegation(string names) => $"ешкім отырмаған: {names}";

    public override string Awaiting(string names) => $"жауап күтуде: {names}";

    public override string TimeIsUp => "уақыт бітті";

    public override string Going => "сөйлесуде";

    public override string AgreementAt(string time) => $"келісім: {time}";

    public override string Offers(int n) => N(n, "ашық ұсыныс", "", "");

    public override string Messages(int n) => N(n, "хабар", "", "");

    public override string LastActivity(string time) => $"{time} бұрын";

    public override string ActivityChart(int n) => $"Соңғы он минуттағы әрекеттер: {n}";

    public override string LateJoiners => "Кешіккендер: орын күтуде";

    public override string SeatThem => "Орын беру";

    public override string SortedByNeed => "Алдымен көмек керек үстелдер.";

    public override string People => "Адамдар мен орындар";

    public override string LookAs => "Кім ретінде көру";

    public override string AsControl => "оқытушы (бәрі)";

    public override string AsDelegation(string name) => $"Сіз {name} көретінді көріп отырсыз. Қатысуыңыз көрсетілмейді.";

    public override string InsideOf(string name) => $"Делегация ішінде: {name}";

    public override string MembersOf(string name) => $"Мүшелері мен функциялары: {name}";

    public override string NoMessages => "Әзірге ештеңе айтылмаған.";

    public override string NoOffers => "Әзірге ұсыныс жоқ.";

    public override string AnswerLine(string name) => $"{name} делегациясына жауап";

    public override string SecretariatLines => "Хатшылыққа өтініштер";

    public override string AllChannels => "Айтылғанның бәрі";

    public override string SharedWith(string names) => $"арасында: {names}";

    public override string Help => "Пернелер";

    public override string HelpPause => "барлық үстелді тоқтату не жалғастыру";

    public override string HelpNext => "келесі кезең (алдымен сұрайды)";

    public override string HelpHelp => "осы анықтаманы көрсету не жасыру";

    public override string KeysAct => "Бір пернемен басқару қосулы (мәтінді дауыспен терсеңіз немесе пернені байқаусызда басып қалсаңыз, өшіріңіз)";

    public override string Space => "Бос орын";

    public override string JoinAt => "Мекенжай:";

    public override string WithCode => "Коды:";

    public override string QrAlt => "Кіру мекенжайының QR-коды";

    public override string Joined(int n) => $"Қосылғандар: {n}";

    public override string ProjectorAgreed(int n, int all) => $"Келіскен үстелдер: {n} / {all}";

    public override string ProjectorClosed => "Келіссөз аяқталды";

    public override string TableState(StageName stage, bool agreed) => agreed ? "келісті" : stage == StageName.Closed ? "жабық" : "сөйлесуде";

    public override string ChairPresides => "Төрағалық етуші";

    public override string ChairSecretariat => "хатшылық";

    public override string ChairAppoint => "Төрағалықты беру";

    public override string ChairAppointButton => "Тағайындау";

    public override string ChairOpenDais => "Төраға үстелін ашу";
}
