using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

internal sealed class DebriefTextsKk : DebriefTexts
{
    protected override Language Language => Language.Kk;

    public override string Title => "Талдау";

    public override string NotOpenTitle => "Талдау әлі ашылған жоқ";

    public override string NotOpenBody => "Оқытушы оны келіссөзден кейін ашады; бет өзі көрсетеді.";

    public override string HeadlineNone(int tables) => tables == 1 ? "Үстел келісімге келмеді" : $"{tables} үстелдің бірде-бірі келіспеді";

    public override string Headline(int agreed, int tables, int best, int worst) => tables == 1 ? $"Үстел келісіп, бірлесіп алуға болатынның {best} %-ын алды" : best == worst ? $"Келіскен үстелдер: {agreed} / {tables}; бірлесіп алуға болатынның {best} %-ын алды" : $"Келіскен үстелдер: {agreed} / {tables}; бірлесіп алғаны – мүмкін болғанның {worst}–{best} %-ы";

    public override string HeadlineAgreed(int agreed, int tables) => tables == 1 ? "Үстел келісті." : $"Келіскен үстелдер: {agreed} / {tables}";

    public override string TableHeadlineNone => "Келісім жоқ: барлығы резервтік мәнінде қалды.";

    public override string TableHeadlineBest => "Ешбір пакет бірге бұдан көп бермес еді.";

    public override string TableHeadlineLeft(string points, int percent) => $"Үстелде {points} қалды: бірлескен ең жақсы нәтиженің {percent} %-ына жеткен.";

    public override string TableHeadlineBelow(string names) => $"Резервтік мәнінен төмен: {names}.";

    public override string Outcomes => "Нәтижелер";

    public override string Joint => "Бірлесіп";

    public override string JointChart => "Үстелдердің бірлесіп алғаны, мүмкін болғанның үлесімен";

    public override string PointsChart => "Делегациялардың ұпайлары мен резервтік мәндері";

    public override string ScatterChart(string first, string second) => $"{first} мен {second}: әр үстелге бір нүкте";

    public override string PercentOfMaximum => "ең көптің %-ы";

    public override string Surplus => "Резервтік мәнге қарағанда";

    public override string Assented => "қабылдады";

    public override string NotAssented => "қабылдамады";

    public override string Package => "Келісілген пакет";

    public override string MyTable => "менің үстелім";

    public override string Record => "Не айтылды, не ұсынылды";

    public override string RecordEmpty => "Бұл үстел бойынша ештеңе ашылмаған.";

    public override string RecordOffers => "Ұсыныстар";

    public override string RecordTable => "Ортақ үстел";

    public override string RecordPrivate => "Жабық арналар";

    public override string RecordInside(string name) => $"{name} делегациясының ішінде";

    public override string RecordBrief(string name) => $"{name} нұсқаулығы";

    public override string RecordPayoffs(string name) => $"{name} делегациясының ұтыстары";

    public override string OfferLine(string names) => $"кімге: {names}";

    public override string ConcessionChart(string name) => $"Әр ұсыныстың құны: {name}";

    public override string QuestionnaireTitle => "Алған әсеріңіз";

    public override string Answered(int n) => $"жауап бергені: {n}";

    public override string NotAnswered(int n) => $"жауапсыз қалғаны: {n}; солай қалдыруға болады.";

    public override string RatingOf(int n, int to) => $"{to} ішінен {n}";

    public override string SendAnswers => "Жауаптарымды жіберу";

    public override string ChangeAnswers => "Жауаптарымды өзгерту";

    public override string Thanks => "Рақмет. Жауаптарыңыз сақталды.";

    public override string ThanksBody => "Топқа тек үш не одан көп адамның орташасы көрсетіледі.";

    public override string Factors => "Топ мұны қалай қабылдады";

    public override string FactorsChart(int from, int to) => $"Фактор бойынша орташа мән, шкала {from}–{to}";

    public override string Closed => "Жаттығу жабық; сауалнама енді қабылданбайды.";
}
