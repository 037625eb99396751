using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsKk : CommitteeTexts
{
    protected override Language Language => Language.Kk;
}
