using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;
using Simulation.Library;
using Simulation.Web.Client.Components;
using Simulation.Web.Client.Desk;

namespace Simulation.Web.Tests.Client.Committee;

/// <summary>A committee of three, seen by a member of Hill, and what components ask in it.</summary>
internal sealed class Chamber : IDisposable
{
    public static readonly DelegationId Hill = Sample.Hill;
    public static readonly DelegationId Sea = Sample.Sea;
    public static readonly DelegationId Lake = new("LAKE");
    public static readonly DateTimeOffset Noon = Sample.Noon;

    public static readonly ScenarioStructure Scenario = Sample.Scenario with
    {
        Delegations = [.. Sample.Scenario.Delegations, new Party(Lake, Localized.Same("Lake"), null, 1, 3, 1)],
        Issues = [],
        Committee = new CommitteeStructure(
            Localized.Same("Committee"),
            BuiltInLibrary.Rules("un-general-assembly-committee")!,
            [.. new[] { Hill, Sea, Lake }.Select(d => new CommitteeMember(d, MemberStatus.Member, false, 1, null))],
            [new AgendaItem("water", "18", Localized.Same("Water"))]),
    };

    public Screens Screens { get; } = new();

    public List<Command> Asked { get; } = [];

    public Refusal? Answer { get; set; }

    public static DeskView Desk(params ReadOnlySpan<MessageView> messages) =>
        Sample.Desk with { Agenda = Sample.Desk.Agenda with { Scenario = Scenario }, Messages = [.. messages] };

    public static MessageView Message(int number, ChannelId channel, DelegationId? from, string text, params ReadOnlySpan<DelegationId> members) => new(
        Id(number), channel, [.. members], from, from == Hill ? Sample.Me : Sample.Colleague, text, null, Noon.AddMinutes(number));

    public static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    public IRenderedComponent<T> Show<T>(Action<ComponentParameterCollectionBuilder<T>> with)
        where T : IComponent => Screens.Render(with);

    public Ask Ask => (command, _) =>
    {
        Asked.Add(command);
        return Task.FromResult(Answer);
    };

    public static string NameOf(PersonId person) => person == Sample.Me ? "Me" : "Colleague";

    public void Dispose() => Screens.Dispose();
}

internal static class Seen
{
    public static IElement Button<T>(this IRenderedComponent<T> shown, string text)
        where T : IComponent => shown.FindAll("button").First(b => b.TextContent.Trim() == text);

    public static IElement Named<T>(this IRenderedComponent<T> shown, string label)
        where T : IComponent => shown.FindAll("button").First(b => b.GetAttribute("aria-label") == label);

    public static IElement Field<T>(this IRenderedComponent<T> shown, string label)
        where T : IComponent => shown.FindAll("label").First(l => l.TextContent.Trim().StartsWith(label, StringComparison.Ordinal)).QuerySelector("input, textarea, select")!;

    /// <summary>Presses the button, and yes.</summary>
    public static void Sure<T>(this IRenderedComponent<T> shown, string text)
        where T : IComponent
    {
        shown.Button(text).Click();
        shown.Find(".confirm button.main").Click();
    }

    public static bool Has<T>(this IRenderedComponent<T> shown, string button)
        where T : IComponent => shown.FindAll("button").Any(b => b.TextContent.Trim() == button);
}
