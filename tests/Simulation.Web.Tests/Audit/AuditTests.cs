using System.Text.Json.Serialization;
using Sylvan.Data.Csv;
using Simulation.Domain;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;
using Simulation.Web.Host.Audit;
using Simulation.Web.Tests.Assessment;

namespace Simulation.Web.Tests.Audit;

/// <summary>The log as a page and as a file. Who may ask for them: <see cref="Api.EndpointTests"/>.</summary>
public sealed class AuditTests(MarkingHost host) : IClassFixture<MarkingHost>
{
    public static TheoryData<Type> Kinds => [typeof(SessionEvent), typeof(DelegationEvent), typeof(ExerciseEvent)];

    [Theory, MemberData(nameof(Kinds))]
    public void Every_event_has_words_in_every_language(Type kind)
    {
        var names = kind.GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false).Cast<JsonDerivedTypeAttribute>().Select(a => (string)a.TypeDiscriminator!).ToList();
        Assert.NotEmpty(names);
        Assert.Empty(names.Except(EventWords.Known));
        Assert.All(names, name => Assert.Equal(3, new[] { Language.Kk, Language.Ru, Language.En }.Select(l => EventWords.Of(name, l)).Distinct().Count()));
    }

    [Fact]
    public void There_are_no_words_for_events_that_there_are_not() => Assert.Empty(EventWords.Known.Except(
        Kinds.SelectMany(k => k.Data.GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false).Cast<JsonDerivedTypeAttribute>().Select(a => (string)a.TypeDiscriminator!))));

    [Fact]
    public async Task The_page_shows_a_table_s_events_with_who_and_in_whose_name()
    {
        using var browser = await host.BrowserAsync(host.Instructor);
        var page = await ClassHost.PageAsync(browser, $"/x/{host.Exercise}/log?log=1");
        foreach (var shown in new[] { "=Student One", "Party A", "Package proposed", "Shared use", "What would you need to share the port?", "The chain of hashes holds over all" })
        {
            Assert.Contains(shown, page, StringComparison.Ordinal);
        }

        var filtered = await ClassHost.PageAsync(browser, $"/x/{host.Exercise}/log?log=1&what=MessageSent.v1");
        Assert.Contains("What would you need", filtered, StringComparison.Ordinal);
        Assert.DoesNotContain("Shared use", filtered, StringComparison.Ordinal);
        Assert.Contains("No event matches.", await ClassHost.PageAsync(browser, $"/x/{host.Exercise}/log?log=1&from=2100-01-01T00:00"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_has_a_row_for_every_event_and_nothing_that_a_spreadsheet_computes()
    {
        using var browser = await host.BrowserAsync(host.Instructor);
        var bytes = await browser.GetByteArrayAsync(new Uri($"/api/exercises/{host.Exercise}/log.csv?log=1", UriKind.Relative), TestContext.Current.CancellationToken);
        using var rows = CsvDataReader.Create(new StreamReader(new MemoryStream(bytes)));
        var (read, who) = (0, new HashSet<string>());
        while (rows.Read())
        {
            read++;
            who.Add(rows.GetString(2));
            Assert.All(Enumerable.Range(0, rows.RowFieldCount).Select(rows.GetString), cell => Assert.False(cell.StartsWith('=') || cell.StartsWith('+') || cell.StartsWith('@'), cell));
        }

        Assert.Contains("'=Student One", who);
        Assert.Equal((await host.Grains.GetGrain<Grains.ISessionGrain>(host.Table.Value).RecordAsync()).Events.Length + 1, read);
    }
}
