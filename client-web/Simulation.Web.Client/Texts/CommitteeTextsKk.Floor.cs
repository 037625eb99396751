using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;

namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsKk
{
    public override string Of(MeetingStage stage, Proceedings? now) => (stage, now) switch
    {
        (MeetingStage.Scheduled, _) => "Отырыс әлі ашылған жоқ",
        (MeetingStage.QuorumCall, _) => "Отырыс алдындағы түгендеу",
        (MeetingStage.Suspended, _) => "Отырыс үзілді",
        (MeetingStage.Adjourned, _) => "Отырыс жабылды",
        (MeetingStage.Closed, _) => "Комитет жұмысын аяқтады",
        (_, Proceedings.GeneralDebate) => "Жалпы жарыссөз",
        (_, Proceedings.ItemDebate) => "Тармақ бойынша жарыссөз",
        (_, Proceedings.ModeratedCaucus) => "Жүргізушісі бар кокус",
        (_, Proceedings.UnmoderatedCaucus) => "Еркін кокус",
        (_, Proceedings.BeforeVoting) => "Дауыс беру алдында",
        (_, Proceedings.Voting) => "Дауыс беру",
        (_, Proceedings.AfterVoting) => "Дауыс беруден кейін",
        (_, Proceedings.Replies) => "Жауап беру құқығы",
        _ => "Отырыс ашық",
    };

    public override string Of(SpeechKind kind) => kind switch
    {
        SpeechKind.PointOfOrder => "Тәртіп мәселесі",
        SpeechKind.InterposedQuestion => "Сөйлеушіге сұрақ",
        SpeechKind.Intervention => "Реплика",
        SpeechKind.Answer => "Жауап",
        SpeechKind.Reply => "Жауап беру құқығы",
        SpeechKind.OnMotion => "Ұсыныс бойынша",
        _ => "Сөз",
    };

    public override string Of(YieldTo to) => to switch
    {
        YieldTo.Delegation => "Делегацияға беру",
        YieldTo.Questions => "Сұрақтарға жауап беру",
        YieldTo.Comments => "Пікірлерді тыңдау",
        _ => "Төрағаға беру",
    };

    public override string Of(Attendance attendance) => attendance switch
    {
        Domain.Meetings.Attendance.Present => "Қатысып отыр",
        Domain.Meetings.Attendance.PresentAndVoting => "Қатысып, дауыс береді",
        _ => "Жоқ",
    };

    public override string Floor => "Сөз кезегі";

    public override string NobodySpeaks => "Сөз ешкімге берілген жоқ.";

    public override string Yield => "Қалған уақытты беру";

    public override string YieldToOne(string name) => $"Уақытты беру: {name}";

    public override string YourPlace(int n) => $"Тізімде {n}-орындасыз.";

    public override string WithdrawRequest => "Тізімнен шығу";

    public override string RequestFloor => "Сөз сұрау";

    public override string RequestFloorFor(string group) => $"«{group}» атынан сөз сұрау";

    public override string OnBehalfOf(string speaker, string group) => $"{speaker}, «{group}» атынан";

    public override string SpeakersList => "Сөйлеушілер тізімі";

    public override string ListOpen => "ашық";

    public override string ListClosed => "жабық";

    public override string RollIsCalled => "Түгендеу жүріп жатыр";

    public override string Attendance => "Қатысу";

    public override string PresentOf(int present, int members) => $"{members} мүшеден {present} қатысып отыр";

    public override string Second => "Қолдау";

    public override string ObjectToMotion => "Қарсылық білдіру";

    public override string SpeakFor => "Жақтап сөйлеу";

    public override string SpeakAgainst => "Қарсы сөйлеу";

    public override string WithdrawMotion => "Ұсынысты қайтарып алу";

    public override string PointsAndMotions => "Тәртіп мәселелері мен рәсімдік ұсыныстар";

    public override string Raise => "Енгізу";

    public override string RaiseSure(string label) => $"Комитетке енгізесіз бе: {label}?";

    public override string NotInOrder(int n) => $"Қазір ұсынуға болмайды: {n}";

    public override string TermTopic => "Тақырып";

    public override string TermMinutes => "Минут";

    public override string TermSpeechSeconds => "Әр сөзге секунд";

    public override string TermUneven => "Уақыт сөздердің бүтін санына бөлінбейді.";

    public override string TermSpeeches => "Бір делегацияның сөздер саны";

    public override string TermItem => "Күн тәртібінің тармағы";

    public override string TermDraft => "Жоба";

    public override string TermAnyDraft => "Келесі дауысқа салынатын мәселе";

    public override string TermClauses => "Бөлек дауысқа салынатын тармақтар";

    public override string TermAmendment => "Түзету";

    public override string TermOrder => "Мына кезекпен";

    public override string TermUntil => "Қай уақытқа дейін";

    public override string TermAddressee => "Кімге";

    public override string TabFloor => "Сөз";

    public override string TabVotes => "Дауыс беру";

    public override string StatusSpeaking(string name) => $"Сөз алған делегация: {name}";

    public override string StatusVote => "Дауыс беру жүріп жатыр";

    public override string StatusVoteNow => "Делегацияңыз әлі дауыс берген жоқ.";

    public override string StatusYouSpeak => "Сөз сізде.";

    public override string StatusNext => "Келесі сөйлеуші — сіз.";

    public override string StatusRoll => "Делегацияңыз үшін жауап беріңіз.";

    public override string StatusFollow => "Жарыссөзді қадағалаңыз; сөйлегіңіз келсе, сөз сұраңыз.";
}
