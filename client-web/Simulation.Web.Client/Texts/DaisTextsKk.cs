using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;

namespace Simulation.Web.Client.Texts;

internal sealed partial class DaisTextsKk : DaisTexts
{
    protected override Language Language => Language.Kk;

    public override string Title => "Төралқа";

    public override string Until(string time) => $"{time} дейін";

    public override string GeneralDebate => "Жалпы жарыссөз";

    public override string Next => "Келесі қадам";

    public override string NextNothing => "Асығатын ештеңе жоқ: отырысты жүргізе беріңіз.";

    public override string Speaking => "Қазір сөйлеуде";

    public override string HasTheFloor(string name) => $"Сөз кезегі: {name}";

    public override string NoLimit => "уақыт шектеусіз";

    public override string Granted(string time) => $"барлығы {time}";

    public override string Waits(string names) => $"Үзілді, жалғасады: {names}";

    public override string YieldedBy(string name) => $"уақытын берген: {name}";

    public override string Speakers => "Шешендер тізімі";

    public override string ListEmpty => "Ешкім күтіп тұрған жоқ. Делегацияны қосу үшін A басып, кодын теріңіз.";

    public override string NoList => "Қазір шешендер шақырылмайды. Тізім жарыссөзбен бірге пайда болады.";

    public override string Earlier(string name) => $"{name}: ертерек";

    public override string Later(string name) => $"{name}: кейінірек";

    public override string TakeOff(string name) => $"{name}: тізімнен шығару";

    public override string GiveTo(string name) => $"Сөз беру: {name}";

    public override string AddSpeaker => "Қосу";

    public override string MotionsNone => "Қаралатын ештеңе жоқ. Ұсыныстар мұнда басымдық ретімен шығады.";

    public override string ByPrecedence => "басымдық ретімен";

    public override string MovedBy(string name) => $"ұсынған: {name}";

    public override string SecondedBy(string name) => $"қолдаған: {name}";

    public override string NeedsSecond => "қолдау керек";

    public override string ObjectedBy(string names) => $"қарсылық: {names}";

    public override string SpokeFor(string names) => $"жақтады: {names}";

    public override string SpokeAgainst(string names) => $"қарсы: {names}";

    public override string Carried => "Қабылданды";

    public override string Defeated => "Қабылданбады";

    public override string NoObjection => "Қарсылық жоқ";

    public override string HandsYes => "Жақтаған қол";

    public override string HandsNo => "Қарсы қол";

    public override string Grant => "Қанағаттандыру";

    public override string Deny => "Бас тарту";

    public override string OutOfOrder => "Тәртіпке сай емес";

    public override string Decided => "Шешілді";

    public override string Minutes(int n) => N(n, "минут", "минут", "минут");

    public override string SecondsEach(int n) => $"әрқайсысы {n} с";

    public override string SpeechesEach(int n) => $"әрқайсысына {N(n, "сөз", "сөз", "сөз")}";

    public override string TabMeeting => "Отырыс";

    public override string TabRoll => "Түгендеу";

    public override string TabRecord => "Журнал";

    public override string TabNote => "Хат";

    public override string Panels => "Панельдер";

    public override string Programme => "Жұмыс бағдарламасы";

    public override string QuorumMet => "кворум бар";

    public override string QuorumPresumed => "кворум бар деп саналады";

    public override string QuorumMissing(string need) => $"кворум жоқ: {need}";

    public override string RollHint(string answers) => $"Делегациядағы пернелер: {answers}.";

    public override string RecordNone => "Әрекеттеріңіз осында жазылады; оған басқа біреу сүйенгенше, U пернесімен қайтаруға болады.";

    public override string Caucus => "Жарыссөзден тыс талқылау";

    public override string MinutesLabel => "Минут";

    public override string SecondsLabel => "Бір сөзге, секунд";

    public override string TopicLabel => "Тақырып";

    public override string Limits => "Регламент";

    public override string SpeechesLabel => "Тармақ бойынша сөз саны";

    public override string SetLimits => "Белгілеу";

    public override string Palette => "Не істеу керек";

    public override string PaletteLabel => "Делегация коды, атауы немесе әрекет";

    public override string PaletteNone => "Мұндай ештеңе жоқ.";

    public override string PutOnList(string name) => $"{name}: тізімге енгізу";

    public override string TakeUp(string item) => $"Тармаққа көшу: {item}";

    public override string Keys => "Пернелер";

    public override string KeysOn => "Жеке пернелер әрекет етеді";

    public override string KeyNext => "келесі деп ұсынылған әрекет";

    public override string KeyList => "шешендер тізіміне";

    public override string KeyListInside => "тізімде: таңдау; сөз беру; шығару; ертерек, кейінірек";

    public override string KeyMotions => "бірінші ұсыныс: қабылданды, қабылданбады, тәртіпке сай емес";

    public override string KeyPanels => "панельдер: отырыс, түгендеу, мәтін, қорытынды, журнал, хат";

    public override string KeyLeave => "тізімнен не өрістен шығу";

    public override string HallNext => "Келесі";

    public override string HallMore(int n) => $"тағы {n}";

    public override string HallMotion => "Комитеттің қарауында";

    public override string HallCaucus => "Талқылау аяқталғанша";

    public override string ItemStatus(ItemStatus status) => status switch
    {
        Domain.Meetings.ItemStatus.Ahead => "алда",
        Domain.Meetings.ItemStatus.UnderDebate => "талқылануда",
        Domain.Meetings.ItemStatus.Adjourned => "жарыссөз кейінге қалдырылды",
        Domain.Meetings.ItemStatus.DebateClosed => "жарыссөз тоқтатылды",
        Domain.Meetings.ItemStatus.Referred => "басқа органға жолданды",
        _ => "қаралды",
    };

    public override string Stance(Stance stance) => stance switch
    {
        Domain.Floor.Stance.For => "жақтайды",
        _ => "қарсы",
    };

    public override string MotionStatus(MotionStatus status) => status switch
    {
        Domain.Motions.MotionStatus.Pending => "қаралуда",
        Domain.Motions.MotionStatus.PutToVote => "дауысқа қойылды",
        Domain.Motions.MotionStatus.Carried => "қабылданды",
        Domain.Motions.MotionStatus.Defeated => "қабылданбады",
        Domain.Motions.MotionStatus.Withdrawn => "қайтарып алынды",
        Domain.Motions.MotionStatus.RuledOut => "тәртіпке сай емес",
        _ => "күшін жойды",
    };

    public override string CaucusKind(CaucusKind kind) => kind switch
    {
        Domain.Meetings.CaucusKind.Moderated => "модерацияланатын",
        _ => "модерацияланбайтын",
    };

    public override string Act(FloorAct act) => act switch
    {
        Domain.Committees.FloorAct.OpenMeeting => "Отырысты ашу",
        Domain.Committees.FloorAct.CallRoll => "Түгендеу жүргізу",
        Domain.Committees.FloorAct.MarkAttendance => "Қатысу белгіленді",
        Domain.Committees.FloorAct.ConcludeRoll => "Түгендеуді аяқтау",
        Domain.Committees.FloorAct.OpenDebate => "Жарыссөзді ашу",
        Domain.Committees.FloorAct.DeclareDebateClosed => "Жарыссөзді жабық деп жариялау",
        Domain.Committees.FloorAct.GoOnTo => "Келесі кезеңге көшу",
        Domain.Committees.FloorAct.ConcludeItem => "Тармақты қарауды аяқтау",
        Domain.Committees.FloorAct.ArrangeAgenda => "Тармақтар ретін өзгерту",
        Domain.Committees.FloorAct.SuspendMeeting => "Отырысты үзу",
        Domain.Committees.FloorAct.ResumeMeeting => "Отырысты жалғастыру",
        Domain.Committees.FloorAct.AdjournMeeting => "Отырысты жабу",
        Domain.Committees.FloorAct.CloseMeetings => "Комитет жұмысын аяқтау",
        Domain.Committees.FloorAct.LimitSpeeches => "Сөз сөйлеуді шектеу",
        Domain.Committees.FloorAct.BeginCaucus => "Жарыссөзден тыс талқылауды бастау",
        Domain.Committees.FloorAct.EndCaucus => "Жарыссөзден тыс талқылауды аяқтау",
        Domain.Committees.FloorAct.AddSpeaker => "Шешен тізімге енгізілді",
        Domain.Committees.FloorAct.RemoveSpeaker => "Шешен тізімнен шығарылды",
        Domain.Committees.FloorAct.MoveSpeaker => "Шешен жылжытылды",
        Domain.Committees.FloorAct.OpenList => "Тізімді ашу",
        Domain.Committees.FloorAct.CloseList => "Тізімді жабу",
        Domain.Committees.FloorAct.GiveFloor => "Сөз беру",
        Domain.Committees.FloorAct.EndSpeech => "Сөзді аяқтау",
        Domain.Committees.FloorAct.PauseSpeech => "Сағатты тоқтату",
        Domain.Committees.FloorAct.ContinueSpeech => "Сөзді жалғастыру",
        Domain.Committees.FloorAct.GrantTime => "30 с қосу",
        Domain.Committees.FloorAct.ReAddLast => "Соңғы шешенді қайтару",
        Domain.Committees.FloorAct.AllotTime => "Уақыт бөлінді",
        Domain.Committees.FloorAct.ShareOverrun => "Артық кеткен уақытты теңестіру",
        Domain.Committees.FloorAct.GiveRuling => "Қаулы шығару",
        Domain.Committees.FloorAct.DecideMotion => "Шешімді жариялау",
        Domain.Committees.FloorAct.PutMotion => "Ұсынысты дауысқа қою",
        Domain.Committees.FloorAct.BeginAction => "Жоба бойынша шешім қабылдауға көшу",
        Domain.Committees.FloorAct.ConfirmSequence => "Дауыс беру ретін бекіту",
        Domain.Committees.FloorAct.OpenVote => "Дауысқа қою",
        Domain.Committees.FloorAct.CloseVote => "Дауыс беруді жабу",
        Domain.Committees.FloorAct.WaiveNotice => "Жобаны тарату мерзімін қолданбау",
        Domain.Committees.FloorAct.ApproveDraft => "Жобаны қабылдап, комитетке ұсыну",
        Domain.Committees.FloorAct.UndoLastAct => "Әрекетті қайтару",
        Domain.Committees.FloorAct.AnswerRoll => "Түгендеуге жауап беру",
        Domain.Committees.FloorAct.RequestFloor => "Сөз сұрау",
        Domain.Committees.FloorAct.WithdrawRequest => "Сұранысты қайтару",
        Domain.Committees.FloorAct.YieldToChair => "Уақытты төрағаға беру",
        Domain.Committees.FloorAct.YieldToDelegation => "Уақытты делегацияға беру",
        Domain.Committees.FloorAct.YieldToQuestions => "Уақытты сұрақтарға беру",
        Domain.Committees.FloorAct.YieldToComments => "Уақытты пікірлерге беру",
        Domain.Committees.FloorAct.AskQuestion => "Сұрақ қою",
        _ => "Реплика айту",
    };

    public override string DraftGiveBack => "Авторларға қайтару";

    public override string DraftGiveBackWhy => "Неге қайтарылады (оны жазғандар оқиды)";
}
