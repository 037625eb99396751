using Simulation.Domain;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Papers;

namespace Simulation.Grains.Tests.Live;

/// <summary>Two people save the same clause at once, through the grains: what does not meet is put together, what meets is shown, no word is lost.</summary>
public sealed class WritersAtOnceTests
{
    private const int Rounds = 15;
    private static readonly ClauseId Clause = new("o1");

    [Fact]
    public async Task Two_writers_who_save_at_once_lose_no_word()
    {
        await using var town = await Town.StartAsync(Town.Sqlite(), speaksAsGrains: true);
        var table = await Hall.OpenAsync(town.Grains, "The Committee,\n\nRecalling water,\n\n1. Requests w0 w1 w2 w3 w4 w5 w6 w7 w8 w9;\n\n2. Decides to meet.");
        var chance = new Random(20);
        for (var round = 0; round < Rounds; round++)
        {
            // Both read the same revision, and put a word each after one of the ten, sometimes after the same one.
            var seen = await DraftAsync(table);
            var saved = await Task.WhenAll(Enumerable.Range(0, 2).Select(writer => SaveAsync(table, writer, seen, chance.Next(10), $"x{round}{(char)('a' + writer)}")));
            Assert.Contains(null, saved.Select(r => r?.Code)); // one of them at least is not in anybody's way
            var words = Words(await DraftAsync(table));
            foreach (var (writer, refusal) in saved.Index().Where(s => s.Item is not null))
            {
                // Who is refused sees the words of the other, and writes on them.
                Assert.Equal(RefusalCode.TextMovedOn, refusal!.Code);
                Assert.Equal(words, refusal.Arguments.Single().Split(' '));
                Assert.Null(await SaveAsync(table, writer, await DraftAsync(table), chance.Next(10), $"x{round}{(char)('a' + writer)}"));
            }
        }

        var written = Words(await DraftAsync(table));
        Assert.Equal(Enumerable.Range(0, Rounds).SelectMany(r => new[] { $"x{r}a", $"x{r}b" }).Order(), written.Where(w => w.StartsWith('x')).Order());
        Assert.Equal(["Requests", .. Enumerable.Range(0, 10).Select(i => $"w{i}")], written.Where(w => !w.StartsWith('x')));

        // And after a restart the same words stand there.
        await town.RestartAsync();
        Assert.Equal(written, Words(await DraftAsync(town.Grains.GetGrain<ISessionGrain>(Hall.Table))));
    }

    private static async Task<DraftView> DraftAsync(ISessionGrain table) => (await table.DraftAsync(Hall.Members[0].Value, Hall.Paper))!;

    private static string[] Words(DraftView draft) => ClauseText.Shown(draft.Text, Clause).Split(' ');

    private static async Task<Refusal?> SaveAsync(ISessionGrain table, int writer, DraftView seen, int after, string word)
    {
        var text = string.Join(' ', Words(seen).SelectMany(w => w == $"w{after}" ? new[] { w, word } : [w]));
        var seat = new Seat.Member(Hall.Members[writer], new PersonId(Hall.Id(100 + writer)));
        return (await table.ActAsync(seat, Guid.NewGuid(), new EditClause(Hall.Paper, Clause, text, seen.Revision))).Refusal;
    }
}
