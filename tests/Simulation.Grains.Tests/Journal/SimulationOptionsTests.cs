using Microsoft.Extensions.Configuration;
using Simulation.Grains.Hosting;

namespace Simulation.Grains.Tests.Journal;

public sealed class SimulationOptionsTests
{
    [Fact]
    public void Without_settings_everything_runs_in_one_process()
    {
        var options = Read();

        Assert.True(options.Embedded);
        Assert.Equal("data", options.Data);
    }

    [Fact]
    public void A_connection_string_makes_a_cluster()
    {
        var options = Read(("ConnectionStrings:Simulation", "Host=db;Database=simulation"), ("Simulation:SiloPort", "12000"), ("Simulation:PrivateNetwork", "true"));

        Assert.False(options.Embedded);
        Assert.Equal((12000, true), (options.SiloPort, options.PrivateNetwork));
    }

    [Theory]
    [InlineData("Simulation:SiloPort", "many")]
    [InlineData("Simulation:SiloPort", "65536")]
    [InlineData("Simulation:GatewayPort", "11111")]
    [InlineData("Simulation:PrivateNetwork", "yes")]
    [InlineData("Simulation:Data", " ")]
    [InlineData("Simulation:ClusterId", "")]
    [InlineData("Simulation:AdvertisedAddress", "0.0.0.0")]
    public void A_setting_that_can_not_be_right_is_named(string name, string value) =>
        Assert.Contains(name, Assert.Throws<SimulationOptionsException>(() => Read((name, value))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Hots=db;Password=secret")]
    [InlineData("Host=db;Port=secret")]
    [InlineData("Password=secret")]
    public void A_wrong_connection_string_is_refused_without_showing_it(string value)
    {
        var refused = Assert.Throws<SimulationOptionsException>(() => Read(("ConnectionStrings:Simulation", value)));

        Assert.Contains("ConnectionStrings:Simulation", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.ToString(), StringComparison.Ordinal);
    }

    private static SimulationOptions Read(params (string Name, string Value)[] settings) =>
        SimulationOptions.From(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value)))
            .Build());
}
