using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

internal sealed class ObservationTextsKk : ObservationTexts
{
    protected override Language Language => Language.Kk;

    public override string Title => "Бақылаулар";

    public override string Hint => "Талдауда көрсетпесеңіз, оларды тек оқытушылар көреді.";

    public override string NoteMoment => "Осы сәтті белгілеу";

    public override string Note => "Белгілеу";

    public override string NoteOn(string entry) => $"{Note}: {entry}";

    public override string Count(int n) => N(n, "бақылау", "бақылау", "бақылау");

    public override string Text => "Не байқадыңыз?";

    public override string About => "Кім туралы";

    public override string WholeTable => "бүкіл үстел";

    public override string Shows => "Не көрінді";

    public override string NoBehaviour => "мінез-құлық көрсетілмеген";

    public override string Keep => "Сақтау";

    public override string Mend => "Түзету";

    public override string Mended => "түзетілді";

    public override string Withdraw => "Қайтарып алу";

    public override string WithdrawSure => "Бұл бақылау қайтарып алынсын ба?";

    public override string Show => "Талдауда көрсету";

    public override string Hide => "Қатысушылардан жасыру";

    public override string IsShown => "қатысушылар көреді";

    public override string StaffOnly => "тек оқытушылар";

    public override string Empty => "Бұл үстел туралы ештеңе жазылмаған.";

    public override string GoTo(string time) => $"Үстелді {time} сәтінде көру";
}
