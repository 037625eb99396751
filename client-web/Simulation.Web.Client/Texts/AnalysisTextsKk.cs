using Simulation.Domain;
using Simulation.Domain.Analysis.Process;
using Simulation.Domain.Debriefing;

namespace Simulation.Web.Client.Texts;

internal sealed class AnalysisTextsKk : AnalysisTexts
{
    protected override Language Language => Language.Kk;

    public override string AllTables => "Барлық үстелдер";

    public override string OnFront(int on, int all) => on == all ? $"Тиімді үстелдер: {on} / {all}. Біреуден алмай, ешкім артық ала алмас еді" : on == 0 ? "Бірде-бір үстел тиімді болмады: әрқайсысы ешкімге шығын салмайтын пайданы қалдырды" : $"Тиімді үстелдер: {on} / {all}. Қалғандары ешкімге шығын салмайтын пайданы қалдырды";

    public override string Against(string first, string second) => $"{first} мен {second}";

    public override string FrontLine => "Тиімді пакеттер";

    public override string BelowReservation => "резервтік мәннен төмен";

    public override string AxisAcross => "Көлденең";

    public override string AxisUp => "Тік";

    public override string Packages(string all, string acceptable) => $"Мүмкін пакеттер саны – {all}; оның ішінде барлығына резервтік мәнінен кем бермейтіні – {acceptable}.";

    public override string FrontTooLarge => "Тиімді пакеттер сызуға тым көп; төмендегі нүктелер дәл.";

    public override string NotProven => "табылғанның ең жақсысы, дәлелденбеген";

    public override string Solutions => "Салыстыру нүктелері";

    public override string ByDelegation => "Әр делегацияның ең көп мүмкіндігінен үлесі";

    public override string Ways => "Әр үстелдің жолы";

    public override string NoDeal => "келісімсіз";

    public override string Table => "Үстел";

    public override string Dance(int offers) => offers == 0 ? "Толық пакет ұсынылған жоқ" : $"Ұсыныстар жолы: {N(offers, "пакет", "пакет", "пакет")}";

    public override string Offer => "Ұсыныс";

    public override string Curves => "Әркім өзіне не сұрады: ең көп мүмкіндігінен үлес";

    public override string CurvesFinding(string name, string percent) => $"Ең көп көнген – {name}: бере алатынының {percent}";

    public override string Left => "Үстелде не қалды";

    public override string LeftNothing => "Ештеңе қалған жоқ. Біреуге жақсырақ кез келген пакет басқаға нашар болар еді.";

    public override string LeftTrade(string points) => $"Бұл айырбас ешкімге нашар болмас еді, ал бірге {points} артық берер еді:";

    public override string LeftNoDeal => "Резервтік мәннен жоғарының бәрі қалды. Мына пакет әркімге келісімсіз қалғаннан артық берер еді:";

    public override string LeftNoZopa => "Ешбір пакет барлығына резервтік мәнін бермейді: келіспеу дұрыс болды.";

    public override string LeftUnknown => "Бұдан артық мүмкін бе еді, белгісіз: іздеу шегіне жетті.";

    public override string DominatedBy(long n) => $"Біреуге жақсырақ, ешкімге нашар емес пакеттер: {n}.";

    public override string Could => "ала алатын еді";

    public override string More => "артығы";

    public override string Had => "алды";

    public override string Process => "Келіссөз қалай жүрді";

    public override string Offers => "Ұсыныстар";

    public override string Messages => "Хабарлар";

    public override string TalkShare => "Сөздегі үлесі";

    public override string PrivateShare => "Барлығына емес";

    public override string MultiIssue => "Бірнеше мәселе бойынша ұсыныстар";

    public override string Conceded => "Көнуі";

    public override string Style => "Мәнері";

    public override string Profile => "Мінез-құлық бейіні";

    public override string Assertiveness => "Табандылық";

    public override string Cooperativeness => "Ынтымақтастық";

    public override string ProfileMode => "Бір сөзбен";

    public override string ProfileNone => "дерек аз";

    public override string ProfileHint => "Табандылық: алынған құндылықтың үлесі және өз пайдасына жасалған қадамдар. Ынтымақтастық: ұсыныстар басқаларға қанша қосты және көнген қадамдар. 50 % – ортасы. Бұл адамды емес, осы келіссөзді сипаттайды.";

    public override string Response => "Әдеттегі жауап уақыты";

    public override string Contacts => "Кім кіммен сөйлесті";

    public override string ContactsFinding(string first, string second, int n) => $"Ең көп сөйлескендер – {first} мен {second}: хабар мен ұсыныс саны {n}";

    public override string ContactsNone => "Ешкім ешкімге жазбады";

    public override string FromTo => "Кімнен \\ кімге";

    public override string RolesNote => "Ұпайды тек бір рөл ішінде салыстыруға болады: әр рөлдің ұтысы бөлек.";

    public override string AutomatedCompared(int n, int all) => $"Салыстырылғандардың арасында автоматты делегациялар: {all} ішінен {n}.";

    public override string PeopleOnly => "Тек адамдарды салыстыру";

    public override string RolesChart => "Рөлдер бойынша ұпайлар, әр үстелге бір белгі";

    public override string Mean => "Орташа";

    public override string Score => "Орташаға қарағанда, стандартты ауытқумен";

    public override string Felt => "Нәтиже және алған әсер";

    public override string FeltChart => "Үстелдердің бірлескен нәтижесі және адамдардың әсері";

    public override string FeltAxis(int from, int to) => $"Субъективті құндылық, {from}–{to}";

    public override string FeltNone => "Сауалнамаға үш не одан көп адам жауап берген үстелдер мен рөлдер үшін көрсетіледі.";

    public override string FeltMine(string value) => $"Менің әсерім: {value}";

    public override string Answers => "Жауаптар";

    public override string MyResult => "Менің нәтижем";

    public override string MyPoints(string points, string surplus) => $"{points}, резервтік мәнге қарағанда {surplus}.";

    public override string MyRank(int better, int others) => others == 0 ? "" : $"Басқа үстелдер: {others}; осы рөлде азырақ алғаны: {better}.";

    public override string MyCould(string points) => $"Ешкімнен алмай-ақ, {points} алуға болар еді.";

    public override string Again => "Қайта көру";

    public override string AgainNote => "Делегация сол сәтте үстелді қалай көрсе, дәл солай – артық та, кем де емес.";

    public override string SeenAs => "Кімнің көзімен";

    public override string Moment => "Сәт";

    public override string Earlier => "Ертерек";

    public override string Later => "Кейінірек";

    public override string Show => "Нені қарау";

    public override string Everything => "бәрін";

    public override string Whose => "Кімнің";

    public override string All => "барлығы";

    public override string NothingYet => "Бұл үстелде әлі ештеңе болмаған еді.";

    public override string NoMarks => "Мұнда ондай ештеңе болған жоқ.";

    public override string Log => "Журнал";

    public override string InTheLog(int n) => N(n, "жазба", "жазба", "жазба");

    public override string Lanes => "Кім, не істеді, қашан";

    public override string LanesFinding(string name, int n) => $"Ең белсендісі – {name}: {N(n, "әрекет", "әрекет", "әрекет")}";

    public override string ShowToClass => "Топқа көрсету";

    public override string ShowNames => "Аттарымен қайта көрсету";

    public override string Shown => "Атсыз: үстелдер әріппен белгіленген, ретсіз.";

    public override string TableLetter(string letter) => $"{letter} үстелі";

    public override string Save => "Диаграмманы сақтау";

    public override string AsDrawing => "Сызба (SVG)";

    public override string AsPicture => "Сурет (PNG)";

    public override string AsFigures => "Сандар (CSV)";

    public override string Working => "Талдау есептелуде…";

    public override string ToLog => "журналдан көрсету";

    public override string Of(SolutionKind kind) => kind switch
    {
        SolutionKind.Nash => "Нэш",
        SolutionKind.KalaiSmorodinsky => "Калаи–Смородинский",
        SolutionKind.Egalitarian => "Тең ұтыс",
        _ => "Ең үлкен қосынды",
    };

    public override string Of(ConflictMode mode) => mode switch
    {
        ConflictMode.Competing => "бәсекелесу",
        ConflictMode.Accommodating => "көну",
        ConflictMode.Avoiding => "жалтару",
        ConflictMode.Collaborating => "ынтымақтасу",
        _ => "ымыраға келу",
    };

    public override string Of(ConcessionStyle style) => style switch
    {
        ConcessionStyle.Boulware => "кеш көнеді",
        ConcessionStyle.Conceder => "ерте көнеді",
        _ => "біркелкі көнеді",
    };

    public override string Of(MoveClass move) => move switch
    {
        MoveClass.Silent => "өзгеріссіз",
        MoveClass.Nice => "сый",
        MoveClass.Concession => "көну",
        MoveClass.Unfortunate => "екеуіне де нашар",
        MoveClass.Selfish => "өз пайдасына",
        MoveClass.Fortunate => "екеуіне де жақсы",
        _ => "өзгенің есебінен",
    };

    public override string Of(MarkKind kind) => kind switch
    {
        MarkKind.Phase => "сессия барысы",
        MarkKind.Offer => "ұсыныстар",
        MarkKind.Answer => "жауаптар",
        MarkKind.Agreement => "келісімдер",
        MarkKind.Message => "хабарлар",
        MarkKind.Vote => "дауыстар",
        MarkKind.Result => "шешімдер",
        MarkKind.Statement => "мәлімдемелер",
        MarkKind.Speech => "сөздер",
        MarkKind.Motion => "рәсімдік ұсыныстар",
        MarkKind.Inject => "оқиғалар",
        MarkKind.Observation => "бақылаулар",
        MarkKind.Bloc => "топтар",
        _ => "төрағадан",
    };

    public override string Of(CourseStep step) => step switch
    {
        CourseStep.Paused => "сағат тоқтады",
        CourseStep.Resumed => "сағат жүрді",
        CourseStep.Closed => "үстел жабылды",
        _ => "кезең басталды",
    };
}
