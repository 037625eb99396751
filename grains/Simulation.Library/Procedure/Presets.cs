using Simulation.Domain;
using Simulation.Domain.Procedure;

namespace Simulation.Library.Procedure;

public static class Presets
{
    public static IReadOnlyCollection<string> Ids => ["un-general-assembly-committee", "un-security-council"];

    public static RulesOfProcedure? Find(string id) => new(id, Localized.Same(id));
}
