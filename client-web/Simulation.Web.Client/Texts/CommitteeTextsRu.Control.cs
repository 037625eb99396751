namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsRu
{
    public override string GlanceChair(string name) => $"председательствует: {name}";

    public override string GlanceWaiting(int n) => $"ждут слова: {n}";

    public override string GlanceMotions(int n) => $"предложений на рассмотрении: {n}";

    public override string GlanceTexts(int working, int tabled, int adopted) => $"рабочих документов: {working} · внесённых проектов: {tabled} · принятых текстов: {adopted}";

    public override string GlanceBrackets(int n) => $"открытых скобок: {n}";

    public override string GlanceVote(string subject, string progress) => $"Голосование: {subject}. {progress}";

    public override string StuckNotOpened(string time) => $"заседание не открыто уже {time}";

    public override string StuckNoQuorum => "нет кворума";

    public override string StuckChairAway => "председательствующего нет";

    public override string StuckMotion(string time) => $"предложение ждёт решения {time}";

    public override string StuckVote(string time) => $"голосование открыто {time}";

    public override string StuckOverTime(string name) => $"говорит сверх времени: {name}";

    public override string StuckNobodyCalled(int n) => $"слово никому не дано, ждут: {n}";
}
