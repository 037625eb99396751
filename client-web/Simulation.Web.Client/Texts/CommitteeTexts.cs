namespace Simulation.Web.Client.Texts;

/// <summary>The committee: each of its parts adds the words of its own screens in a file of its own.</summary>
public abstract partial class CommitteeTexts : AreaTexts
{
}
