using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Scenarios;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Desk;

/// <summary>What a conversation is called, and who reads it.</summary>
public static class TalkNames
{
    public static string Of(Talk talk, ScenarioStructure scenario, Wording w) => talk.Kind switch
    {
        TalkKind.Table => w.Desk.TalkTable,
        TalkKind.Inside => w.Desk.TalkInside,
        TalkKind.Secretariat => w.Desk.TalkSecretariat,
        TalkKind.Chair => w.Committee.TalkChair,
        TalkKind.Bloc => talk.Bloc!.Name,
        _ => scenario.Of(talk.Others, w.Language),
    };

    public static string Readers(Talk talk, ScenarioStructure scenario, Wording w) => talk.Kind switch
    {
        TalkKind.Table => w.Desk.ReadByTable,
        TalkKind.Inside => w.Desk.ReadByDelegation,
        TalkKind.Secretariat => w.Desk.ReadBySecretariat,
        TalkKind.Chair => w.Committee.ReadByChair,
        TalkKind.Bloc when talk.Bloc!.Standing == BlocStanding.Former => w.Committee.FormerBloc,
        TalkKind.Bloc => w.Committee.ReadByBloc(scenario.Of(talk.Bloc!.Members, w.Language)),
        _ => w.Desk.WhoReads(scenario.Of(talk.Others, w.Language)),
    };
}
