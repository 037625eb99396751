using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Scenarios;
using Simulation.Web.Client.Desk;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Debrief;

/// <summary>What the debrief calls tables and people. Before a class it can leave out who: tables then have letters, in an order that tells nothing.</summary>
/// <param name="Mine">The reader's own table; null: none.</param>
/// <param name="Hidden">Whether it is left out who was where.</param>
public sealed record DebriefNames(DebriefView View, Wording W, SessionId? Mine, bool Hidden, Func<PersonId, string> People)
{
    /// <summary>Marks an automated delegation where there is no room for the word.</summary>
    public const string AutomatedSign = "⚙";

    private readonly ImmutableArray<SessionId> _order = [.. View.Tables.Select(t => t.Session).OrderBy(s => s.Value)];

    public ScenarioStructure Scenario => View.Scenario;

    public bool IsMine(SessionId session) => !Hidden && session == Mine;

    /// <summary>For a mark on a chart: 3; B.</summary>
    public string Mark(SessionId session) => Hidden
        ? Letter(_order.IndexOf(session))
        : W.Formats.Number(View.Tables.First(t => t.Session == session).Table);

    public string Table(SessionId session) => Hidden
        ? W.Analysis.TableLetter(Mark(session))
        : W.Common.TableNumber(View.Tables.First(t => t.Session == session).Table) + (IsMine(session) ? $" · {W.Debrief.MyTable}" : "");

    public string Party(DelegationId delegation) => Scenario.Of(delegation, W.Language);

    /// <summary>A delegation at one table: where nobody but the platform played it, that is said, with a sign.</summary>
    public string Party(SessionId session, DelegationId delegation) =>
        IsAutomated(session, delegation) ? $"{Party(delegation)} ({AutomatedSign} {W.Common.Automated})" : Party(delegation);

    public bool IsAutomated(SessionId session, DelegationId delegation) => View.Agents.Any(a => a.Session == session && a.Delegation == delegation);

    public string Person(PersonId person) => Hidden ? W.Common.UnknownPerson : People(person);

    /// <summary>Place among the delegations, as a colour of charts, 1 to 7.</summary>
    public int Colour(DelegationId delegation) => (Scenario.Delegations.Select(d => d.Id).ToList().IndexOf(delegation) % 7) + 1;

    private static string Letter(int index) => index < 26 ? ((char)('A' + index)).ToString() : Letter((index / 26) - 1) + Letter(index % 26);
}
