namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsKk
{
    public override string GlanceChair(string name) => $"төрағалық етуші: {name}";

    public override string GlanceWaiting(int n) => $"сөз кезегінде: {n}";

    public override string GlanceMotions(int n) => $"шешілмеген ұсыныс: {n}";

    public override string GlanceTexts(int working, int tabled, int adopted) => $"жұмыс құжаты: {working} · енгізілген жоба: {tabled} · қабылданған мәтін: {adopted}";

    public override string GlanceBrackets(int n) => $"ашық жақша: {n}";

    public override string GlanceVote(string subject, string progress) => $"Дауыс беру: {subject}. {progress}";

    public override string StuckNotOpened(string time) => $"отырыс ашылмағанына {time}";

    public override string StuckNoQuorum => "кворум жоқ";

    public override string StuckChairAway => "төрағалық етуші осында емес";

    public override string StuckMotion(string time) => $"ұсыныс шешілмей тұрғанына {time}";

    public override string StuckVote(string time) => $"дауыс беру ашық тұрғанына {time}";

    public override string StuckOverTime(string name) => $"уақыты бітсе де сөйлеп тұр: {name}";

    public override string StuckNobodyCalled(int n) => $"сөз ешкімде емес, кезекте: {n}";
}
