using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Web.Client.Browser;

namespace Simulation.Web.Tests.Client;

/// <summary>What pages need, faked: a connection, the API, the browser.</summary>
internal sealed class Screens : BunitContext
{
    /// <summary>What a busy machine needs; a condition that is met is not waited for.</summary>
    static Screens() => DefaultWaitTimeout = TimeSpan.FromSeconds(30);

    public Screens(Language language = Language.En)
    {
        Services.AddSingleton<ILiveConnection>(Live);
        Services.AddSingleton<IPlatformApi>(Api);
        Services.AddSingleton<IBrowser>(Browser);
        Services.AddSingleton<PersonalStore>();
        Services.AddSingleton(Speech = new CurrentLanguage(Browser, Api, language));
        Services.AddSingleton<AntiforgeryStateProvider, NoForgery>();
        SetRendererInfo(new Microsoft.AspNetCore.Components.RendererInfo("WebAssembly", true));
    }

    public FakeConnection Live { get; } = new();

    public FakeApi Api { get; } = new();

    public FakeBrowser Browser { get; } = new();

    public CurrentLanguage Speech { get; }

    private sealed class NoForgery : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
