using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

/// <summary>Everything a screen says, in one language; cascades through every page.</summary>
public sealed partial record Wording(
    Language Language,
    Formats Formats,
    CommonTexts Common,
    LobbyTexts Lobby,
    DeskTexts Desk,
    ControlTexts Control,
    DebriefTexts Debrief,
    AnalysisTexts Analysis,
    DaisTexts Dais,
    CommitteeTexts Committee,
    XRayTexts XRay,
    ObservationTexts Observations,
    RefusalTexts Refusals)
{
    public static readonly Wording En =
        new(Language.En, Formats.In(Language.En), new CommonTextsEn(), new LobbyTextsEn(), new DeskTextsEn(), new ControlTextsEn(), new DebriefTextsEn(), new AnalysisTextsEn(), new DaisTextsEn(), new CommitteeTextsEn(), new XRayTextsEn(), new ObservationTextsEn(), new RefusalTextsEn());

    public static readonly Wording Ru =
        new(Language.Ru, Formats.In(Language.Ru), new CommonTextsRu(), new LobbyTextsRu(), new DeskTextsRu(), new ControlTextsRu(), new DebriefTextsRu(), new AnalysisTextsRu(), new DaisTextsRu(), new CommitteeTextsRu(), new XRayTextsRu(), new ObservationTextsRu(), new RefusalTextsRu());

    public static readonly Wording Kk =
        new(Language.Kk, Formats.In(Language.Kk), new CommonTextsKk(), new LobbyTextsKk(), new DeskTextsKk(), new ControlTextsKk(), new DebriefTextsKk(), new AnalysisTextsKk(), new DaisTextsKk(), new CommitteeTextsKk(), new XRayTextsKk(), new ObservationTextsKk(), new RefusalTextsKk());

    public static Wording In(Language language) => language switch
    {
        Language.Kk => Kk,
        Language.Ru => Ru,
        _ => En,
    };
}
