using Simulation.Domain;

namespace Simulation.Grains;

/// <summary>What a grain says to a command, once it is durable: accepted (no refusal) or refused.</summary>
/// <param name="Version">The stream's version after it; the same for a repeated command id. It counts what others did too: it stays on the server, and receipts leave it out.</param>
[GenerateSerializer, Immutable, Alias("Answer.v1")]
public sealed record Answer(long Version, Refusal? Refusal)
{
    public static Answer Refused(RefusalCode code) => new(0, new Refusal(code));
}
