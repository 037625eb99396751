using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

internal sealed class ObservationTextsRu : ObservationTexts
{
    protected override Language Language => Language.Ru;

    public override string Title => "Наблюдения";

    public override string Hint => "Их видят только преподаватели, пока вы не покажете наблюдение при разборе.";

    public override string NoteMoment => "Отметить этот момент";

    public override string Note => "Отметить";

    public override string NoteOn(string entry) => $"{Note}: {entry}";

    public override string Count(int n) => N(n, "наблюдение", "наблюдения", "наблюдений");

    public override string Text => "Что вы видите?";

    public override string About => "О ком";

    public override string WholeTable => "весь стол";

    public override string Shows => "Что проявилось";

    public override string NoBehaviour => "поведение не указано";

    public override string Keep => "Сохранить";

    public override string Mend => "Исправить";

    public override string Mended => "исправлено";

    public override string Withdraw => "Отозвать";

    public override string WithdrawSure => "Отозвать это наблюдение?";

    public override string Show => "Показать при разборе";

    public override string Hide => "Скрыть от участников";

    public override string IsShown => "видят участники";

    public override string StaffOnly => "только преподаватели";

    public override string Empty => "За этим столом ничего не отмечено.";

    public override string GoTo(string time) => $"Увидеть стол в {time}";
}
