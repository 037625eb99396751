using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

internal sealed class ObservationTextsEn : ObservationTexts
{
    protected override Language Language => Language.En;

    public override string Title => "Observations";

    public override string Hint => "Seen by staff only, unless you show one in the debrief.";

    public override string NoteMoment => "Note this moment";

    public override string Note => "Observe";

    public override string NoteOn(string entry) => $"{Note}: {entry}";

    public override string Count(int n) => N(n, "observation", "observations", "observations");

    public override string Text => "What do you see?";

    public override string About => "About";

    public override string WholeTable => "the whole table";

    public override string Shows => "It shows";

    public override string NoBehaviour => "no behaviour named";

    public override string Keep => "Keep";

    public override string Mend => "Mend";

    public override string Mended => "mended";

    public override string Withdraw => "Withdraw";

    public override string WithdrawSure => "Withdraw this observation?";

    public override string Show => "Show in the debrief";

    public override string Hide => "Hide from participants";

    public override string IsShown => "shown to participants";

    public override string StaffOnly => "staff only";

    public override string Empty => "Nothing has been noted at this table.";

    public override string GoTo(string time) => $"See the table at {time}";
}
