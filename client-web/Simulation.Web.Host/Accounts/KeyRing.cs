using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Simulation.Web.Host.Accounts;

/// <summary>Keeps the keys that protect cookies in the database, so that every host reads every host's cookies, also after a restart.</summary>
public sealed class KeyRing(AccountsDatabase database, TimeProvider time) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. Wait(() => database.ListAsync<string>("SELECT xml FROM data_protection_key")).Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) => Wait(() => database.WriteAsync(
        "INSERT INTO data_protection_key (name, xml, created) VALUES (@name, @xml, @now) ON CONFLICT DO NOTHING",
        new { name = friendlyName, xml = element.ToString(SaveOptions.DisableFormatting), now = time.GetUtcNow().ToUnixTimeMilliseconds() }));

    /// <summary>The interface is synchronous; it is asked a few times in the life of a process.</summary>
    private static T Wait<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();
}
