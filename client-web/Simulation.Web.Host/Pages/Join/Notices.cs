using Simulation.Domain;
using Simulation.Library;

namespace Simulation.Web.Host.Pages.Join;

/// <summary>What is said to students about the data kept of them.</summary>
internal sealed class Notices
{
    /// <summary>Two sentences, on the join page.</summary>
    public Localized Joining { get; } = BuiltInLibrary.PrivacyNotice.Text;
}
