using Simulation.Domain;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Browser;

/// <summary>The language of the interface: switched live, nothing reloads, nothing is lost.</summary>
public sealed class CurrentLanguage(IBrowser browser, IPlatformApi api, Language language)
{
    public event Action? Changed;

    public Language Language { get; private set; } = language;

    public Wording Wording => Wording.In(Language);

    public static string Tag(Language language) => language switch
    {
        Language.Kk => "kk",
        Language.Ru => "ru",
        _ => "en",
    };

    public static Language Of(string? tag) => tag switch
    {
        { } t when t.StartsWith("kk", StringComparison.OrdinalIgnoreCase) => Language.Kk,
        { } t when t.StartsWith("ru", StringComparison.OrdinalIgnoreCase) => Language.Ru,
        _ => Language.En,
    };

    public async Task SwitchAsync(Language language)
    {
        if (language == Language)
        {
            return;
        }

        Language = language;
        Changed?.Invoke();
        await browser.MarkAsync("lang", Tag(language));
        await api.SpeakAsync(language);
    }
}
