using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Simulation.Web.Client;
using Simulation.Web.Host.Accounts;
using Simulation.Web.Host.Pages;
using Simulation.Web.Host.Pages.Courses;
using Simulation.Web.Host.Pages.Exercises;
using Simulation.Web.Host.Pages.Join;
using Simulation.Web.Host.Pages.Scenarios;
using Simulation.Web.Host.Security;
using Simulation.Web.Host.Texts;

namespace Simulation.Web.Host.Startup;

/// <summary>The pages, and the small posts that are not pages.</summary>
internal static class PageSetup
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton<Addresses>();
        builder.Services.AddSingleton<Notices>();
        builder.Services.AddSingleton<JoinDesk>();
        builder.Services.AddSingleton<PracticeDesk>();
        builder.Services.AddSingleton<CourseBook>();
        builder.Services.AddSingleton<Rosters>();
        builder.Services.AddSingleton<ScenarioChecks>();
        builder.Services.AddScoped(provider => Words.In(LanguageChoice.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext)));
        builder.Services.AddPrerendering(provider => provider.GetRequiredService<Words>().Language);
        builder.Services.AddRazorComponents().AddInteractiveWebAssemblyComponents();
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorComponents<App>()
            .AddInteractiveWebAssemblyRenderMode()
            .AddAdditionalAssemblies(ClientAssets.Assembly)
            .Add(endpoint =>
            {
                // The live pages know nothing of signing in: whoever is nobody is sent to where one becomes somebody.
                if (endpoint.Metadata.OfType<ComponentTypeMetadata>().Any(c => c.Type.Assembly == ClientAssets.Assembly))
                {
                    endpoint.Metadata.Add(new AuthorizeAttribute());
                }
            });
        app.MapPost("/language", async (HttpContext context, Persons persons) =>
        {
            var form = await context.Request.ReadFormAsync();
            if (Languages.Of(form["language"]) is { } language)
            {
                LanguageChoice.Remember(context, language);
                if (context.User.PersonId() is { } person)
                {
                    await persons.SpeakAsync(person, language);
                }
            }

            return Results.LocalRedirect(LocalPath.Or(form["to"], "/"));
        });
        app.MapPost("/sign-out", async (HttpContext context, Entrance entrance, Microsoft.AspNetCore.Antiforgery.IAntiforgery antiforgery) =>
        {
            await antiforgery.ValidateRequestAsync(context);
            await entrance.LeaveAsync(context);
            return Results.LocalRedirect("/");
        });
    }
}
