using System.Text.Json;
using Simulation.Connection;
using Simulation.Domain;

namespace Simulation.Web.Client.Browser;

/// <summary>
/// What a person keeps on this device: the outbox, drafts, what was read. Bound to the signed-in person: who signs in next finds nothing of it.
/// </summary>
public sealed class PersonalStore(IBrowser browser, IPlatformApi api) : IOutboxStore
{
    private const string Prefix = "sim:";
    private const string Owner = "sim:owner";

    private Task<string>? _person;

    public async ValueTask<T?> ReadAsync<T>(string name)
        where T : class
    {
        if (await browser.ReadAsync(await KeyAsync(name)) is not { } text)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(text, Wire.Json);
        }
        catch (JsonException)
        {
            // Written by another version: of no use any more.
            return null;
        }
    }

    public async ValueTask WriteAsync<T>(string name, T? value)
        where T : class =>
        await browser.WriteAsync(await KeyAsync(name), value is null ? null : JsonSerializer.Serialize(value, Wire.Json));

    /// <summary>Removes everything from the device: at sign-out.</summary>
    public async Task ClearAsync()
    {
        foreach (var key in (await browser.KeysAsync()).Where(k => k.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            await browser.WriteAsync(key, null);
        }
    }

    async ValueTask<ImmutableArray<KeptCommand>> IOutboxStore.LoadAsync() =>
        (await ReadAsync<KeptOutbox>("outbox"))?.Commands ?? [];

    async ValueTask IOutboxStore.SaveAsync(ImmutableArray<KeptCommand> commands) =>
        await WriteAsync("outbox", commands.IsEmpty ? null : new KeptOutbox(commands));

    private async Task<string> KeyAsync(string name) => $"{Prefix}{await (_person ??= PersonAsync())}:{name}";

    private async Task<string> PersonAsync()
    {
        var before = await browser.ReadAsync(Owner);
        var (me, _) = await api.MeAsync();
        if (me is null)
        {
            // Not reachable just now: whoever it was last.
            return before ?? "";
        }

        var person = me.Person.ToString();
        if (before is not null && before != person)
        {
            await ClearAsync();
        }

        await browser.WriteAsync(Owner, person);
        return person;
    }

    private sealed record KeptOutbox(ImmutableArray<KeptCommand> Commands);
}
