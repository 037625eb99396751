using System.Reflection;
using Simulation.Domain;

namespace Simulation.Architecture.Tests;

/// <summary>Who may know whom (docs/decisions/0001). Each rule was seen red once by breaking it.</summary>
public class DependencyTests
{
    private static readonly Assembly Domain = typeof(Session).Assembly;
    private static readonly Assembly Contracts = typeof(Grains.ISessionGrain).Assembly;
    private static readonly Assembly Grains_ = Assembly.Load("Simulation.Grains");
    private static readonly Assembly Library = Assembly.Load("Simulation.Library");
    private static readonly Assembly Connection = typeof(Connection.ILiveHub).Assembly;
    private static readonly Assembly Client = Assembly.Load("Simulation.Web.Client");

    [Fact]
    public void The_domain_knows_only_the_framework_and_the_serializer_attributes() =>
        Assert.All(References(Domain), name => Assert.True(
            name.StartsWith("System.", StringComparison.Ordinal) || name is "Orleans.Serialization.Abstractions" or "netstandard", name));

    [Fact]
    public void The_contracts_know_of_ours_only_the_domain() => Assert.Equal(["Simulation.Domain"], Ours(Contracts));

    [Fact]
    public void The_library_knows_of_ours_only_the_domain() => Assert.Equal(["Simulation.Domain"], Ours(Library));

    [Fact]
    public void The_connection_knows_of_ours_only_the_domain() => Assert.Equal(["Simulation.Domain"], Ours(Connection));

    [Fact]
    public void The_browser_knows_of_ours_the_connection_and_the_domain() =>
        Assert.Empty(Ours(Client).Except(["Simulation.Connection", "Simulation.Domain"]));

    [Fact]
    public void The_browser_is_free_of_the_Orleans_runtime() =>
        Assert.DoesNotContain(References(Client).Concat(References(Connection)), name => name.StartsWith("Orleans", StringComparison.Ordinal) && name != "Orleans.Serialization.Abstractions");

    [Fact]
    public void The_grains_know_nothing_of_the_web() =>
        Assert.Empty(Ours(Grains_).Except(["Simulation.Domain", "Simulation.Grains.Contracts", "Simulation.Library"]));

    [Fact]
    public void State_never_has_a_serializer() =>
        Assert.All(
            Domain.GetTypes().Where(t => t.Name.EndsWith("State", StringComparison.Ordinal) && !t.IsEnum),
            t => Assert.Empty(t.GetCustomAttributes(typeof(Orleans.GenerateSerializerAttribute), inherit: false)));

    [Fact]
    public void Messages_and_states_are_sealed() =>
        Assert.All(
            Domain.GetTypes().Where(t => t.IsSubclassOf(typeof(Command)) || t.IsSubclassOf(typeof(SessionEvent)) || t.Name.EndsWith("State", StringComparison.Ordinal)),
            t => Assert.True(t.IsSealed || t.IsAbstract, t.FullName));

    [Fact]
    public void Every_serialized_type_has_an_alias() =>
        Assert.All(
            new[] { Domain, Contracts }.SelectMany(a => a.GetTypes()).Where(t => t.GetCustomAttributes(typeof(Orleans.GenerateSerializerAttribute), false).Length > 0),
            t => Assert.Single(t.GetCustomAttributes(typeof(Orleans.AliasAttribute), inherit: false)));

    [Fact]
    public void Aliases_are_unique() =>
        Assert.Empty(new[] { Domain, Contracts }.SelectMany(a => a.GetTypes())
            .SelectMany(t => t.GetCustomAttributes(typeof(Orleans.AliasAttribute), false).Cast<Orleans.AliasAttribute>())
            .CountBy(a => a.Alias).Where(a => a.Value > 1).Select(a => a.Key));

    [Fact]
    public void Nothing_is_called_helper_manager_utils_dto_or_impl() =>
        Assert.Empty(new[] { Domain, Contracts, Grains_, Library, Connection, Client }.SelectMany(a => a.GetTypes())
            .Where(t => t.Namespace?.StartsWith("Simulation", StringComparison.Ordinal) == true && !t.Name.Contains('<', StringComparison.Ordinal))
            .Where(t => new[] { "Helper", "Manager", "Utils", "Dto", "Impl" }.Any(w => t.Name.EndsWith(w, StringComparison.Ordinal)))
            .Select(t => t.FullName));

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(a => a.Name!);

    private static IEnumerable<string> Ours(Assembly assembly) => References(assembly).Where(n => n.StartsWith("Simulation", StringComparison.Ordinal)).Order();
}
