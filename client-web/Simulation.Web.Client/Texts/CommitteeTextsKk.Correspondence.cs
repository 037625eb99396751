using Simulation.Domain.Channels;

namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsKk
{
    public override string Status(NoteStatus status) => status switch
    {
        NoteStatus.Read => "Оқылды",
        NoteStatus.Answered => "Жауап берілді",
        NoteStatus.Resolved => "Жабылды",
        _ => "Әлі оқылмаған",
    };

    public override string TalkChair => "Төраға";

    public override string ReadByChair => "Делегацияңыз, төрағалық етуші және оқытушылар оқиды";

    public override string ReadByBloc(string names) => $"Оқитындар: {names}; кейін қосылғандар мұны көрмейді";

    public override string FormerBloc => "Сіз бұл блоктан шықтыңыз; оқығаныңыз осында қалады.";

    public override string Replying(string name) => $"{name} хабарына жауап";

    public override string NotAReply => "Оған жауап бермеу";

    public override string About => "Сілтеме";

    public override string AboutCommunique(int number) => $"№ {number} коммюнике";

    public override string AboutGone => "енді жоқ нәрсе";

    public override string InboxChair => "Төрағаға жазбалар";

    public override string InboxSecretariat => "Хатшылыққа жазбалар";

    public override string InboxEmpty => "Әзірге ешкім жазған жоқ. Делегациялардың жазбалары осында шығады.";

    public override string InboxWaiting(int n) => N(n, "жазба күтуде", "", "");

    public override string InboxSettled(int n) => $"Жауап берілген және жабылған ({n})";

    public override string MarkAsRead => "Оқылды";

    public override string Settle => "Жабу";

    public override string Reopen => "Қайта ашу";

    public override string AnswerTo(string name) => $"Жауап беру: {name}";

    public override string Dais => "Төраға мен хатшылық";

    public override string DaisHint => "Тек төрағалық етуші мен хатшылық оқиды.";

    public override string DaisWrite => "Ақырын айту";

    public override string Blocs => "Блоктар";

    public override string BlocsEmpty => "Сіз білетін блок жоқ. Мақсаты ұқсас делегациялармен блок құрыңыз.";

    public override string BlocsNone => "Әзірге блок жоқ.";

    public override string BlocNew => "Блок құру";

    public override string BlocName => "Блоктың атауы";

    public override string BlocInvite => "Кімді шақыру керек";

    public override string BlocInviteMore => "Тағы шақыру";

    public override string BlocInviteDo => "Шақыру";

    public override string BlocSecretHint => "Жарияламайынша, ол туралы тек мүшелері мен шақырылғандар біледі.";

    public override string BlocInvitation(string name) => $"Сізді «{name}» блогына шақырады";

    public override string BlocJoin => "Қосылу";

    public override string BlocDecline => "Бас тарту";

    public override string BlocLeave => "Шығу";

    public override string BlocLeaveSure => "Блоктан шығасыз ба? Арнасын енді оқымайсыз.";

    public override string BlocAnnounce => "Блокты жариялау";

    public override string BlocAnnounceSure => "Атауы мен құрамын бәрі біржола көреді. Жарияланасын ба?";

    public override string BlocPublic => "жарияланған";

    public override string BlocSecret => "тек мүшелеріне белгілі";

    public override string BlocSpokesperson(string name) => $"Блок атынан сөйлейді: {name}";

    public override string BlocYouSpeak => "Блок атынан сіз сөйлейсіз";

    public override string BlocHandOn => "Блок атынан сөйлеуді табыстау";

    public override string BlocInvited(string names) => $"Шақырылған, жауабы жоқ: {names}";

    public override string BlocFormer => "Сіз одан шықтыңыз";

    public override string BlocNobody => "Одан бәрі шығып кетті";

    public override string BlocTalk => "Арнасы";

    public override string BindingDecides => "Мұны делегацияны міндеттей алатын мүше шешеді.";

    public override string Communiques => "Коммюникелер";

    public override string CommuniquesEmpty => "Әзірге жария мәлімдеме жоқ.";

    public override string CommuniqueNumber(int n) => $"№ {n} коммюнике";

    public override string CommuniqueJoint(int n) => $"№ {n} бірлескен коммюнике";

    public override string CommuniquePrepared => "Дайындалған, жарияланбаған";

    public override string CommuniqueDeclined => "Жарияланбады: қол қоюдан бас тартылды";

    public override string CommuniqueWithdrawn => "Жарияланғанға дейін кері алынды";

    public override string CommuniqueNew => "Жаңа коммюнике";

    public override string CommuniqueText => "Мәтін";

    public override string CommuniqueTextHint => "Үкіметіңіз баршаға жеткізгісі келетін сөз.";

    public override string CommuniqueWith => "Бірлесіп";

    public override string CommuniqueWithHint => "Бәрі қол қойғанда жарияланады; біреуі бас тартса, жарияланбайды.";

    public override string CommuniquePublish => "Жариялау";

    public override string CommuniquePublishSure => "Оны бәрі, залдағылар да оқиды. Түзетуге болады, кері алуға болмайды. Жариялансын ба?";

    public override string CommuniquePublished => "Жарияланды";

    public override string CommuniqueAsk => "Қол қоюды сұрау";

    public override string CommuniqueAskSure(string names) => $"Мәтінді оқып, қол қоятындар: {names}. Жөнелтілсін бе?";

    public override string CommuniqueAsked => "Қол қоюға жөнелтілді";

    public override string CommuniqueToSign => "Сіздің қолыңыз күтілуде";

    public override string CommuniqueSign => "Қол қою";

    public override string CommuniqueSignSure => "Соңғы қол қойылғанда мәтін жарияланады, кері алуға болмайды. Қол қойылсын ба?";

    public override string CommuniqueDecline => "Бас тарту";

    public override string CommuniqueDeclineSure => "Онда ол жарияланбайды. Бас тартасыз ба?";

    public override string CommuniqueWithdraw => "Кері алу";

    public override string CommuniqueCorrect => "Түзету";

    public override string CommuniqueCorrecting(int n) => $"№ {n} түзетуі";

    public override string CommuniqueCorrectingHint(int n) => $"Түзетуге № {n} қол қойғандардың бәрі қол қояды.";

    public override string CommuniqueNotCorrecting => "Түзету емес";

    public override string CommuniqueCorrects(int n) => $"№ {n} түзетеді";

    public override string CommuniqueCorrectedBy(int n) => $"№ {n} арқылы түзетілді";

    public override string CommuniqueAwaits(string names) => $"Қолы күтілетіндер: {names}";

    public override string Signatories(string names) => $"Қол қойғандар: {names}";

    public override string Capital => "Орталық";

    public override string CapitalHint => "Құпия: мұны тек делегацияңыз бен Орталық рөліндегі оқытушылар көреді.";

    public override string RedLines => "Қызыл сызықтар";

    public override string RedLinesEmpty => "Сізге қызыл сызық белгіленбеген.";

    public override string AskCapital => "Нұсқау сұрау";

    public override string Question => "Сұрағыңыз";

    public override string QuestionHint => "Не істегіңіз келеді және ол үшін не керек?";

    public override string QuestionSent => "Орталыққа жөнелтілді";

    public override string RequestsEmpty => "Әзірге сұрау жоқ.";

    public override string AnswerComes => "Әлі жауап жоқ; ең кеші";

    public override string StandingAnswer => "үлгі жауап";

    public override string FromCapital => "Орталық";

    public override string Instructed => "Алынған нұсқаулар";

    public override string AdReferendum => "Ad referendum келісілгені";

    public override string AdReferendumHint => "Жасағаныңыз Орталық растағанша не теріске шығарғанша күшінде. Орталық үндемесе, күшінде қалады.";

    public override string AdReferendumEmpty => "Ештеңе белгіленбеген.";

    public override string MarkAdReferendum => "Ad referendum деп белгілеу";

    public override string MarkWhat => "Не істедіңіз";

    public override string MarkOther => "Басқа";

    public override string MarkSubject => "Орталық не білуі керек";

    public override string Marked => "Орталыққа хабарланды";

    public override string SilenceConfirms => "Орталық үнсіз; расталуына";

    public override string Confirmed => "Орталық растады";

    public override string ConfirmedBySilence => "Үнсіздікпен расталды";

    public override string Disavowed => "Орталық теріске шығарды";

    public override string DisavowedHint => "Үстел басында тиісті қадам жасаңыз: қолыңызды кері алыңыз, даусыңызды түзетіңіз не түсіндіріңіз.";

    public override string CapitalQueue => "Орталықтың сөзі күтілуде";

    public override string CapitalQueueEmpty => "Орталығын күтіп отырған делегация жоқ.";

    public override string AsksCapital(string name) => $"{name} сұрайды";

    public override string DidAdReferendum(string name) => $"{name} ad referendum жасады";

    public override string AnswerAsCapital(string name) => $"Орталық атынан жауап: {name}";

    public override string SettlesItself => "Өздігінен шешілуіне";

    public override string Confirm => "Растау";

    public override string Disavow => "Теріске шығару";

    public override string DisavowSure => "Делегацияға Орталық мұны қолдамайтыны айтылады. Теріске шығарылсын ба?";

    public override string WordToDelegation => "Делегацияға сөз (бос қалдыруға болады)";

    public override string InstructAs(string name) => $"Орталық атынан нұсқау: {name}";

    public override string DrawRedLine => "Қызыл сызық белгілеу";

    public override string RedLineHint => "Делегация келіспеуі тиіс нәрсе";

    public override string LiftRedLine => "Алып тастау";

    public override string LiftRedLineSure => "Делегация бұл сызықтан босайды. Алынсын ба?";

    public override string News => "Жаңалықтар";

    public override string NewsEmpty => "Жаңалық түскен жоқ.";

    public override string NewsConfidential => "Құпия: мұны бәрі алған жоқ";

    public override string NewsJustIn => "Жаңа ғана";

    public override string Injects => "Дайындалған жағдаят хабарлары";

    public override string InjectsEmpty => "Бұл сценарийде жағдаят хабарлары жоқ.";

    public override string InjectsAutomatic => "Әрқайсысын өз минутында автоматты шығару";

    public override string InjectsAutomaticHint => "Қосқанға дейін мерзімі өткендері сіздің шешіміңізде қалады.";

    public override string InjectMinute(int n) => $"отырыстың {n}-минуты";

    public override string InjectByHand => "тек қолмен";

    public override string InjectTo(string names) => $"кімге: {names}";

    public override string InjectToAll => "баршаға";

    public override string InjectRelease => "Шығару";

    public override string InjectReleaseSure => "Алушылар бірден оқиды. Шығарылсын ба?";

    public override string InjectReleased(string time) => $"{time} шығарылды";

    public override string InjectComes => "өздігінен шығуына";

    public override string InjectRead => "Оқу";
}
