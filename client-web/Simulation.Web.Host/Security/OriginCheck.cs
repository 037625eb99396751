using Microsoft.Extensions.Primitives;
using Simulation.Web.Host.Startup;

namespace Simulation.Web.Host.Security;

/// <summary>
/// Refuses the live connection to pages of other sites. A browser sends its cookie with a WebSocket from any page, so without this any page
/// that a signed-in person opens could act as them. Programs that are not browsers send no Origin and pass; they have no cookie to abuse.
/// </summary>
internal sealed class OriginCheck(RequestDelegate next, WebSettings settings)
{
    public Task InvokeAsync(HttpContext context)
    {
        var origin = context.Request.Headers.Origin;
        if (StringValues.IsNullOrEmpty(origin) || IsAllowed(context.Request, origin.ToString()))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private bool IsAllowed(HttpRequest request, string origin) =>
        string.Equals(origin, $"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase)
        || settings.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase);
}
