using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsRu : CommitteeTexts
{
    protected override Language Language => Language.Ru;
}
