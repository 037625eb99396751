namespace Simulation.Web.Client.Texts;

/// <summary>A committee in the control room: what it does, and why it may be stuck.</summary>
public abstract partial class CommitteeTexts
{
    public abstract string GlanceChair(string name);

    public abstract string GlanceWaiting(int n);

    public abstract string GlanceMotions(int n);

    public abstract string GlanceTexts(int working, int tabled, int adopted);

    public abstract string GlanceBrackets(int n);

    public abstract string GlanceVote(string subject, string progress);

    public abstract string StuckNotOpened(string time);

    public abstract string StuckNoQuorum { get; }

    public abstract string StuckChairAway { get; }

    public abstract string StuckMotion(string time);

    public abstract string StuckVote(string time);

    public abstract string StuckOverTime(string name);

    public abstract string StuckNobodyCalled(int n);
}
