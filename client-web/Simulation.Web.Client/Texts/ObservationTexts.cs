namespace Simulation.Web.Client.Texts;

/// <summary>What observers note about tables.</summary>
public abstract class ObservationTexts : AreaTexts
{
    public abstract string Title { get; }

    public abstract string Hint { get; }

    public abstract string NoteMoment { get; }

    public abstract string Note { get; }

    public abstract string NoteOn(string entry);

    public abstract string Count(int n);

    public abstract string Text { get; }

    public abstract string About { get; }

    public abstract string WholeTable { get; }

    public abstract string Shows { get; }

    public abstract string NoBehaviour { get; }

    public abstract string Keep { get; }

    public abstract string Mend { get; }

    public abstract string Mended { get; }

    public abstract string Withdraw { get; }

    public abstract string WithdrawSure { get; }

    public abstract string Show { get; }

    public abstract string Hide { get; }

    public abstract string IsShown { get; }

    public abstract string StaffOnly { get; }

    public abstract string Empty { get; }

    public abstract string GoTo(string time);
}
