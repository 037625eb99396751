namespace Simulation.EndToEnd.Tests.Deployment;

/// <summary>No Docker engine is needed: what the files say is compared with what the programs do.</summary>
public sealed class ComposeTests
{
    private static readonly Compose Installation = Compose.Read();

    [Fact]
    public void The_cluster_is_a_database_two_silos_and_two_web_hosts()
    {
        Assert.Equal(2, Installation.Silos.Count());
        Assert.Equal(2, Installation.WebHosts.Count());
        Assert.Equal(["postgres"], Installation.Services.Keys.Except(Installation.Silos.Concat(Installation.WebHosts).Select(s => s.Name)));
    }

    [Fact]
    public void The_programs_read_every_setting_that_is_set() => Assert.Empty(UnknownSettings(Installation));

    [Fact]
    public void A_misspelt_setting_is_found()
    {
        var text = File.ReadAllText(Repository.At("docker-compose.yml")).Replace("Simulation__AdvertisedAddress", "Simulation__AdvertizedAddress", StringComparison.Ordinal);
        Assert.Equal(["silo-1: Simulation__AdvertizedAddress", "silo-2: Simulation__AdvertizedAddress"], UnknownSettings(Compose.Parse(text)));
    }

    [Fact]
    public void Silos_and_web_hosts_find_each_other()
    {
        var all = Installation.Silos.Concat(Installation.WebHosts).ToList();
        foreach (var setting in new[] { "ConnectionStrings__Simulation", "Simulation__ClusterId", "Simulation__ServiceId" })
        {
            Assert.Single(all.Select(s => s.Environment[setting]).Distinct());
        }

        Assert.All(Installation.Silos, s => Assert.Equal(s.Name, s.Environment["Simulation__AdvertisedAddress"]));
        Assert.Contains("Host=postgres;", all[0].Environment["ConnectionStrings__Simulation"], StringComparison.Ordinal);
        Assert.Contains($"Database={Installation.Services["postgres"].Environment["POSTGRES_DB"]};", all[0].Environment["ConnectionStrings__Simulation"], StringComparison.Ordinal);
        Assert.Contains($"Username={Installation.Services["postgres"].Environment["POSTGRES_USER"]};", all[0].Environment["ConnectionStrings__Simulation"], StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_but_browsers_gets_in_and_only_at_the_web_hosts()
    {
        Assert.All(Installation.Services.Values.Except(Installation.WebHosts, Named), s => Assert.Empty(s.Ports));
        Assert.All(Installation.Services.Values.Except(Installation.WebHosts, Named), s => Assert.All(s.Networks, n => Assert.True(Installation.IsInternal(n), $"{s.Name} is in {n}")));
        Assert.Equal(2, Installation.WebHosts.SelectMany(s => s.Ports).Select(p => p.Split(':')[^2]).Distinct().Count());
        Assert.All(Installation.WebHosts, s => Assert.Equal([.. Dockerfile.Read(s.Dockerfile!).Exposed], s.Ports.Select(p => p.Split(':')[^1])));
    }

    [Fact]
    public void What_is_waited_for_says_when_it_is_ready()
    {
        Assert.All(Installation.Silos.Concat(Installation.WebHosts), s => Assert.Equal("service_healthy", s.DependsOn["postgres"]));
        Assert.All(Installation.Services.Values.SelectMany(s => s.DependsOn.Keys).Distinct(), name =>
            Assert.True(Installation.Services[name].HasHealthCheck || Installation.Services[name].Dockerfile is not null, name));
    }

    [Fact]
    public void Every_network_and_volume_that_is_used_exists()
    {
        Assert.All(Installation.Services.Values.SelectMany(s => s.Networks), n => Assert.Contains(n, Installation.Networks));
        Assert.All(Installation.Services.Values.SelectMany(s => s.Volumes), v => Assert.Contains(v, Installation.Volumes));
    }

    [Fact]
    public void The_database_is_new_enough_and_its_password_is_not_in_the_file()
    {
        var postgres = Installation.Services["postgres"];
        Assert.True(int.Parse(postgres.Image!.Split(':')[1]) >= 15, postgres.Image);
        Assert.StartsWith("${POSTGRES_PASSWORD:?", postgres.Environment["POSTGRES_PASSWORD"], StringComparison.Ordinal);
        Assert.Contains("Password=${POSTGRES_PASSWORD:?", Installation.WebHosts.First().Environment["ConnectionStrings__Simulation"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("client-web/Dockerfile")]
    [InlineData("silo/Dockerfile")]
    public void An_image_is_built_from_what_is_there_and_runs_without_privileges(string path)
    {
        var image = Dockerfile.Read(path);
        Assert.True(File.Exists(Repository.At(image.PublishedProject, $"{image.Assembly}.csproj")), image.PublishedProject);
        Assert.All(image.Copied, c => Assert.True(Path.Exists(Repository.At(c)), c));
        Assert.Equal("$APP_UID", Assert.Single(image.Users));
        Assert.Equal("/health/ready", image.Health.AbsolutePath);
        Assert.Empty(SettingsRead.Unknown(image.Environment, web: path.StartsWith("client", StringComparison.Ordinal)));
        Assert.All(image.Exposed, port => Assert.Equal(port, image.Health.Port.ToString()));
    }

    private static IEqualityComparer<ComposeService> Named { get; } =
        EqualityComparer<ComposeService>.Create((a, b) => a?.Name == b?.Name, s => s.Name.GetHashCode(StringComparison.Ordinal));

    private static IEnumerable<string> UnknownSettings(Compose compose) =>
        compose.Silos.Select(s => (Service: s, Web: false)).Concat(compose.WebHosts.Select(s => (s, true)))
            .SelectMany(s => SettingsRead.Unknown(Resolved(s.Item1.Environment), s.Item2).Select(u => $"{s.Item1.Name}: {u}"));

    /// <summary>As Docker would pass it on, the password put in.</summary>
    private static Dictionary<string, string> Resolved(IReadOnlyDictionary<string, string> environment) =>
        environment.ToDictionary(e => e.Key, e => System.Text.RegularExpressions.Regex.Replace(e.Value, @"\$\{[^}]+\}", "secret"));
}
