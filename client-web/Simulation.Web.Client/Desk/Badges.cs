namespace Simulation.Web.Client.Desk;

/// <summary>What needs me, tab by tab; a tab that only changed has no badge.</summary>
public readonly record struct Badges(int Packages, int Messages)
{
    /// <param name="read">How many messages of each conversation were read.</param>
    public static Badges Of(DeskView desk, IReadOnlyDictionary<string, int> read)
    {
        if (desk.IsClosed)
        {
            return default;
        }

        var answers = desk.Delegation.MayBind && desk.May.Answer ? desk.AwaitingUs.Count() : 0;
        var suggestion = desk.Delegation.MayBind && desk.May.Propose && desk.Suggestion is not null ? 1 : 0;
        return new Badges(answers + suggestion, Talk.Of(desk).Sum(t => t.Unread(read.GetValueOrDefault(t.Key))));
    }
}
