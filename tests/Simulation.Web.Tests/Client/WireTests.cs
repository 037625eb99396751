using System.Text.Json;
using Simulation.Connection;
using Simulation.Domain;

namespace Simulation.Web.Tests.Client;

/// <summary>What the server answers is what the browser reads.</summary>
public sealed class WireTests
{
    [Fact]
    public void A_refusal_is_read_as_it_was_written()
    {
        foreach (var code in Enum.GetValues<RefusalCode>())
        {
            var read = Read(new Receipt(Guid.NewGuid(), new Refusal(code, ["2000"]))).Refusal!;
            Assert.Equal((code, "2000"), (read.Code, Assert.Single(read.Arguments)));
            Assert.Empty(Read(new Entry([], new Refusal(code))).Refusal!.Arguments);
        }
    }

    private static T Read<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Wire.Json), Wire.Json)!;
}
