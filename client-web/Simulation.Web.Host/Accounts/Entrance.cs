using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Simulation.Domain;

namespace Simulation.Web.Host.Accounts;

/// <summary>Signs a browser in and out.</summary>
public sealed class Entrance(ISignIns signIns, TimeProvider time)
{
    /// <summary>A working day, so that a laptop left behind is not an open door for a week.</summary>
    public static readonly TimeSpan StaffStay = TimeSpan.FromHours(12);

    /// <summary>A session, its break and its debrief; a new day asks for the PIN again.</summary>
    public static readonly TimeSpan StudentStay = TimeSpan.FromHours(24);

    /// <summary>Begins a new sign-in in this browser and ends the one it had, so that a planted cookie is worth nothing.</summary>
    public async Task EnterAsync(HttpContext context, PersonId person, TimeSpan stay)
    {
        if (context.User.SignInId() is { } before)
        {
            await signIns.EndAsync(before);
        }

        var id = await signIns.BeginAsync(person, stay);
        await context.SignInAsync(PersonClaims.Scheme, PersonClaims.Ticket(id), new AuthenticationProperties
        {
            IsPersistent = true,
            IssuedUtc = time.GetUtcNow(),
            ExpiresUtc = time.GetUtcNow() + stay,
            AllowRefresh = false,
        });
        if (await signIns.FindAsync(id) is { } signedIn)
        {
            context.User = PersonClaims.Of(id, signedIn);
        }
    }

    public async Task LeaveAsync(HttpContext context)
    {
        if (context.User.SignInId() is { } id)
        {
            await signIns.EndAsync(id);
        }

        await context.SignOutAsync(PersonClaims.Scheme);
        context.User = new ClaimsPrincipal(new ClaimsIdentity());
        context.Response.Headers["Clear-Site-Data"] = "\"storage\"";
    }

    /// <summary>Turns the cookie's sign-in id into the person as they are now; a sign-in that has ended is nobody.</summary>
    internal static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var signIns = context.HttpContext.RequestServices.GetRequiredService<ISignIns>();
        if (context.Principal?.SignInId() is { } id && await signIns.FindAsync(id) is { } signedIn)
        {
            context.ReplacePrincipal(PersonClaims.Of(id, signedIn));
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(PersonClaims.Scheme);
    }
}
