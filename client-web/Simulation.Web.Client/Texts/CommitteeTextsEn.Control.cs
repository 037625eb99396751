namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsEn
{
    public override string GlanceChair(string name) => $"in the chair: {name}";

    public override string GlanceWaiting(int n) => $"waiting for the floor: {n}";

    public override string GlanceMotions(int n) => $"motions pending: {n}";

    public override string GlanceTexts(int working, int tabled, int adopted) => $"working papers: {working} · drafts tabled: {tabled} · texts adopted: {adopted}";

    public override string GlanceBrackets(int n) => $"open brackets: {n}";

    public override string GlanceVote(string subject, string progress) => $"Vote: {subject}. {progress}";

    public override string StuckNotOpened(string time) => $"not opened for {time}";

    public override string StuckNoQuorum => "no quorum";

    public override string StuckChairAway => "the presiding officer is away";

    public override string StuckMotion(string time) => $"a motion has waited for {time}";

    public override string StuckVote(string time) => $"the vote has been open for {time}";

    public override string StuckOverTime(string name) => $"speaking over time: {name}";

    public override string StuckNobodyCalled(int n) => $"nobody has the floor, {n} waiting";
}
