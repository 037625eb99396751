using System.Text.Json;
using Orleans.Storage;
using Simulation.Domain;

namespace Simulation.Grains.Storage;

/// <summary>Documents as the same JSON as everywhere else: readable in the database, and free of CLR type names, so that classes may be renamed.</summary>
internal sealed class WireGrainStorageSerializer : IGrainStorageSerializer
{
    public BinaryData Serialize<T>(T? input) => new(JsonSerializer.SerializeToUtf8Bytes(input, Wire.Json));

    public T Deserialize<T>(BinaryData input) =>
        JsonSerializer.Deserialize<T>(input.ToMemory().Span, Wire.Json) ?? throw new JsonException($"A stored {typeof(T).Name} is null.");
}
