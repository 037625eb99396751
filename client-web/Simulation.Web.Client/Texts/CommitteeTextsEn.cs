using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsEn : CommitteeTexts
{
    protected override Language Language => Language.En;
}
