using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Simulation.Web.Host.Accounts;
using Simulation.Web.Host.Live;
using Simulation.Web.Host.Security;

namespace Simulation.Web.Host.Startup;

/// <summary>Accounts, cookies, policies, antiforgery.</summary>
internal static class Signing
{
    public static void AddSigning(this WebApplicationBuilder builder, WebSettings settings)
    {
        var services = builder.Services;
        services.AddSingleton<AccountsDatabase>();
        services.AddSingleton<Persons>();
        services.AddSingleton<ISignIns, SignIns>();
        services.AddSingleton<StaffAccounts>();
        services.AddSingleton<OneTimeLinks>();
        services.AddSingleton<JoinCodes>();
        services.AddSingleton<Pins>();
        services.AddSingleton<Attendance>();
        services.AddSingleton<AttemptBudget>();
        services.AddSingleton<Doorkeeper>();
        services.AddSingleton<Entrance>();
        services.AddSingleton<Access>();
        services.AddSingleton<ILiveAccess>(provider => provider.GetRequiredService<Access>());

        var secure = settings.IsHttps(builder.Configuration);
        services.AddAuthentication(PersonClaims.Scheme).AddCookie(PersonClaims.Scheme, options =>
        {
            // The prefix makes browsers refuse the cookie from another host or without https; over plain http they would refuse it altogether.
            options.Cookie.Name = secure ? "__Host-simulation" : "simulation";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            options.LoginPath = "/sign-in";
            options.ReturnUrlParameter = "to";
            options.SlidingExpiration = false;
            options.Events.OnValidatePrincipal = Entrance.ValidateAsync;
            options.Events.OnRedirectToLogin = context => RedirectOr(context, StatusCodes.Status401Unauthorized);
            options.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status404NotFound);
        });
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Staff, policy => policy.RequireRole(Roles.Staff))
            .AddPolicy(Policies.Teaching, policy => policy.RequireRole(Roles.Instructor, Roles.Administrator))
            .AddPolicy(Policies.Administration, policy => policy.RequireRole(Roles.Administrator));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = secure ? "__Host-form" : "form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            options.SuppressXFrameOptionsHeader = true; // frame-ancestors of the content security policy says it
        });
        services.AddHsts(options =>
        {
            options.MaxAge = TimeSpan.FromDays(365);
            options.IncludeSubDomains = true;
        });

        services.AddSingleton<KeyRing>();
        services.AddOptions<KeyManagementOptions>().Configure<KeyRing>((options, ring) => options.XmlRepository = ring);
        var protection = services.AddDataProtection().SetApplicationName("simulation");
        if (settings.KeyRingCertificate is { } file)
        {
            protection.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(file, settings.KeyRingCertificatePassword));
        }
    }

    /// <summary>Programs are told that they are not signed in; people are shown where to sign in.</summary>
    private static Task RedirectOr(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (Pipeline.IsForPrograms(context.Request.Path))
        {
            return Answer(context, status);
        }

        // Students have no account: at a door of theirs they are asked for the code.
        context.Response.Redirect(IsForStudents(context.Request.Path) ? "/join" : context.RedirectUri);
        return Task.CompletedTask;
    }

    private static bool IsForStudents(PathString path) =>
        path.StartsWithSegments("/t") || path.StartsWithSegments("/my") || path.StartsWithSegments("/record")
        || (path.StartsWithSegments("/x") && (path.Value!.EndsWith("/lobby", StringComparison.Ordinal) || path.Value.EndsWith("/debrief", StringComparison.Ordinal)));

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
