using Simulation.Domain;
using Simulation.Domain.Analysis.XRays;
using Simulation.Domain.Practice.Rehearsals;

namespace Simulation.Web.Client.Texts;

internal sealed class XRayTextsKk : XRayTexts
{
    protected override Language Language => Language.Kk;

    public override string Title => "Рентген";

    public override string Lead => "Ұтыстар бұл кейсті қандай етеді. Төмендегі санды өзгертіп, не жылжитынын көріңіз; мұнда ештеңе сақталмайды.";

    public override string ToCase => "Кейске";

    public override string Undo => "Қайтару";

    public override string Reset => "Жарияланғандай";

    public override string Working => "Есептелуде …";

    public override string Changed(int n) => $"Өзгертілген сандар: {Formats.In(Language).Number(n)}";

    public override string Unchanged => "Жарияланғандай.";

    public override string Findings => "Неге назар аудару керек";

    public override string NothingToMend => "Түзететін ештеңе жоқ: келісім аймағы бар, алмасу тиімді.";

    public override string Front => "Не мүмкін";

    public override string FrontNotGiven => "Тиімді пакеттер суретке тым көп; аталған нүктелер дәл.";

    public override string EfficientPackage => "Тиімді пакет";

    public override string WasHint => "Бозғылт: жарияланғандай";

    public override string Across => "Көлденең";

    public override string Up => "Тік";

    public override string Nash => "Нэш";

    public override string KalaiSmorodinsky => "Калаи – Смородинский";

    public override string LargestTotal => "Ең үлкен қосынды";

    public override string Middle => "Бәрі ортасында";

    public override string Figures => "Сандар";

    public override string Now => "Қазір";

    public override string Published => "Жарияланғандай";

    public override string Packages => "Пакеттер";

    public override string Acceptable => "Барлығына қолайлы";

    public override string Passing => "Келісім қағидасына жеткілікті";

    public override string Efficient => "Тиімді нәтижелер";

    public override string BestTotal => "Қолайлы пакеттің ең үлкен қосындысы";

    public override string MiddleTotal => "Барлық мәселе ортасында шешілгендегі қосынды";

    public override string TradingGain => "Алмасу тең бөлуге қосатыны";

    public override string Pivotal => "Шешуші қатысушы";

    public override string Nobody => "жоқ";

    public override string NotKnown => "санауға тым көп";

    public override string Issues => "Әр мәселенің рөлі";

    public override string Issue => "Мәселе";

    public override string Wishes => "Тілектер";

    public override string WeightsHint => "Пайыз: делегация ұта алатынның қанша бөлігі осы мәселеде. Айырма көп болған сайын, алмасатын нәрсе де көп.";

    public override string Payoffs => "Ұтыстар";

    public override string PayoffsHint => "0-ден 1000-ға дейінгі ұпай. Control мен Z соңғы өзгерісті қайтарады.";

    public override string Option => "Нұсқа";

    public override string BestPackage => "Ең жақсы пакет";

    public override string Take => "Ұтыстарды алып кету";

    public override string TakeHint => "Осы мәндерді кейстің scenario.yaml файлына салып, нұсқа нөмірін арттырыңыз да, қайта жариялаңыз.";

    public override string Download => "payoffs.yaml жүктеу";

    public override string Rehearse => "Күтілетін қиындық";

    public override string RehearseHint => "Автоматты делегациялар кейсті үстел ережесімен ойнайды. Бұл студенттеріңіздің үлгісі емес, бірақ олар да келісе алмаса, кейс қиын.";

    public override string RehearseTimes(int n) => $"{Formats.In(Language).Number(n)} рет ойнату";

    public override string Stop => "Тоқтату";

    public override string BeforeChanges => "өзгерістеріңізге дейін";

    public override string Agreed => "Келіскен ойындар";

    public override string OffersNeeded => "Келісімге дейінгі ұсыныстар";

    public override string JointReached => "Ең үлкен ортақ құндылықтың үлесі";

    public override string RangesHint => "Келіскен ойындардың медианасы; жақшада ең азы мен ең көбі. Делегациялар: ұпай.";

    public override string NameOf(Difficulty difficulty) => difficulty switch
    {
        Difficulty.Easy => "Оңай",
        Difficulty.Moderate => "Орташа",
        Difficulty.Hard => "Қиын",
        _ => "Өте қиын",
    };

    public override string NameOf(Gravity gravity) => gravity switch { Gravity.Spoils => "Түзету керек", Gravity.Warns => "Қайта қараңыз", _ => "Біле жүріңіз" };

    public override string NameOf(IssueKind kind) => kind switch
    {
        IssueKind.NobodyCares => "ешкімге маңызды емес",
        IssueKind.OneCares => "бір делегацияға маңызды",
        IssueKind.Shared => "бәрінің тілегі бір",
        IssueKind.Opposed => "қарама-қарсы",
        _ => "ішінара сәйкес",
    };

    protected override string Sentence(XRayFinding finding, string party, string issue, string option, string other) => finding.Code switch
    {
        XRayCodes.NothingAcceptable => $"Ешбір пакет барлық резервтік мәнге жетпейді. Ең жақынында {party} үшін {Number(finding.Number)} жетіспейді. Резервтік мәнді төмендетіңіз немесе нұсқа қосыңыз.",
        XRayCodes.OutOfReach => $"{party}: резервтік мән ең жақсы пакеттен {Number(finding.Number)} жоғары. Келісу мүмкін емес.",
        XRayCodes.CaresForNothing => $"{party}: барлық пакеттің құны бірдей, келісетін ештеңе жоқ.",
        XRayCodes.SameBest => "Бір пакет бәріне де ең жақсы: келісетін ештеңе жоқ.",
        XRayCodes.AspirationsMeet => "Бір пакет әркімге көздегенін береді: ешкімге жол берудің қажеті жоқ.",
        XRayCodes.AnythingSuits => $"{party}: кез келген пакет қолайлы, резервтік мән ештеңені шектемейді.",
        XRayCodes.MostAcceptable => $"Барлығына қолайлы пакеттер – {Percent(finding.Number ?? 0)}: келісу тым оңай.",
        XRayCodes.HardlyAcceptable => $"Барлығына қолайлы пакеттер – небәрі {Percent(finding.Number ?? 0)}: көбірек уақыт бөліңіз.",
        XRayCodes.OnlyOneAcceptable => "Барлығына қолайлы пакет біреу ғана: оны не табады, не таппайды, бөлісетін ештеңе қалмайды.",
        XRayCodes.FixedPie => "Бәліш өзгермейді: бірінің ұтқаны – екіншісінің ұтылғаны. Мәселелер арасындағы алмасу ештеңе бермейді.",
        XRayCodes.LittleToTrade => $"Мәселелер арасындағы алмасу тең бөлуге небәрі {Percent(finding.Number ?? 0)} қосады. Делегациялар мәселелерді түрліше бағаласын.",
        XRayCodes.NobodyCares => $"«{issue}» мәселесі ешкімге маңызды емес.",
        XRayCodes.DominatedOption => $"«{issue}»: «{option}» нұсқасы ешкімге керек емес; «{other}» ешкімге одан кем емес.",
        XRayCodes.Pivotal when finding.Number is not null => $"{party} – шешуші қатысушы: оның келісімінсіз қолайлы пакеттер {Number(finding.Number)} есе көп болар еді.",
        XRayCodes.Pivotal => $"{party} – шешуші қатысушы: оның келісімінсіз қолайлы пакет табылар еді.",
        XRayCodes.SharedWish => $"«{issue}»: маңызды деп санайтындардың бәрі «{option}» дейді. Топ мұны байқай ма?",
        XRayCodes.NotCounted => "Пакеттер мұнда санауға тым көп; үлестері белгісіз.",
        XRayCodes.NotProven => $"Іздеу ерте тоқтады; {Percent(finding.Number ?? 0)} дейін жақсырақ пакет болуы мүмкін. Командалық жол ұзағырақ іздейді.",
        _ => finding.Code,
    };
}
