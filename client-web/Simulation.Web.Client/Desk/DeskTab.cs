namespace Simulation.Web.Client.Desk;

/// <summary>The panes of the desk; a phone shows one of them.</summary>
public enum DeskTab
{
    Table = 0,
    Brief = 1,
    Packages = 2,
    /// <summary>Working papers and drafts; in a committee only.</summary>
    Text = 3,
    Messages = 4,
}
