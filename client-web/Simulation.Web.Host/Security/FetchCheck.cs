namespace Simulation.Web.Host.Security;

/// <summary>
/// Refuses requests that change something and that another site made the browser send. Browsers say so themselves (Fetch Metadata);
/// antiforgery tokens and same-site cookies stand behind it.
/// </summary>
internal sealed class FetchCheck(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method)
            || request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none")
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
