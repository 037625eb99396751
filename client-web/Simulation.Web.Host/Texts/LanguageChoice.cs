using Simulation.Domain;
using Simulation.Web.Host.Accounts;

namespace Simulation.Web.Host.Texts;

/// <summary>In which language a reader is spoken to: as chosen, else as their account says, else as the browser asks.</summary>
public static class LanguageChoice
{
    public const string Cookie = "lang";

    public static Language Of(HttpContext? context)
    {
        if (context is null)
        {
            return Language.En;
        }

        return Languages.Of(context.Request.Cookies[Cookie])
            ?? Languages.Of(context.User.FindFirst(PersonClaims.Language)?.Value)
            ?? context.Request.GetTypedHeaders().AcceptLanguage
                .OrderByDescending(l => l.Quality ?? 1)
                .Select(l => Languages.Of(l.Value.Value))
                .FirstOrDefault(l => l is not null)
            ?? Language.En;
    }

    public static void Remember(HttpContext context, Language language) =>
        context.Response.Cookies.Append(Cookie, language.Tag(), new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            IsEssential = true, // read by the WebAssembly pages too, so not HttpOnly
        });
}
