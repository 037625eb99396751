using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Simulation.Domain.Views;
using Simulation.EndToEnd.Tests.Journeys;

namespace Simulation.EndToEnd.Tests.Wire;

/// <summary>What a browser would never send, over the wire to a real server: each gets a clear answer, nobody else notices.</summary>
public sealed class BadInputTests(RunningClass running) : IClassFixture<RunningClass>
{
    [Fact]
    public async Task Nobody_is_let_in_without_being_signed_in() =>
        await Assert.ThrowsAsync<WebSocketException>(() => RawHub.OpenAsync(running.Address, cookies: null));

    [Fact]
    public async Task A_page_of_another_site_is_refused_with_the_persons_own_cookie()
    {
        await Assert.ThrowsAsync<WebSocketException>(() => RawHub.OpenAsync(running.Address, running.Kestrian, "https://elsewhere.example"));
        using var own = await RawHub.OpenAsync(running.Address, running.Kestrian, running.Address.OriginalString.TrimEnd('/'));
        await AnswersAsync(own);
    }

    [Theory]
    [InlineData("{\"type\":1,\"target\":")]
    [InlineData("not json")]
    [InlineData("\0\0\0\0")]
    [InlineData("[]")]
    [InlineData("{\"type\":1,\"target\":\"ActAtTable\",\"arguments\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    public async Task A_frame_that_is_not_of_the_protocol_ends_that_connection_only(string frame)
    {
        using var neighbour = await RawHub.OpenAsync(running.Address, running.Solmaran);
        using var hub = await RawHub.OpenAsync(running.Address, running.Kestrian);
        await hub.SendAsync(frame);
        await hub.EndsAsync();
        await AnswersAsync(neighbour);
    }

    [Fact]
    public async Task A_message_larger_than_any_text_allowed_ends_that_connection_only()
    {
        using var neighbour = await RawHub.OpenAsync(running.Address, running.Solmaran);
        using var hub = await RawHub.OpenAsync(running.Address, running.Kestrian);
        await hub.SendRawAsync(Encoding.UTF8.GetBytes($$"""{"type":1,"target":"ActAtTable","arguments":["{{new string('x', 200_000)}}"]}""" + RawHub.End));
        await hub.EndsAsync();
        await AnswersAsync(neighbour);
    }

    [Theory]
    [InlineData("NoSuchMethod", "[]")]
    [InlineData("ActAtTable", "[]")]
    [InlineData("ActAtTable", "[1,2,3]")]
    [InlineData("ActAtTable", """["TABLE","ID",{"$type":"no-such-command"}]""")]
    [InlineData("ActAtTable", """["TABLE","ID",{"$type":"Say.v1","to":{"$type":"table"},"text":"a","text":"b"}]""")]
    [InlineData("EnterTable", """["TABLE"]""")]
    [InlineData("ShowWriting", """["TABLE",[{"draft":1}]]""")]
    public async Task A_call_that_cannot_be_understood_is_answered_with_an_error_that_tells_nothing(string method, string arguments)
    {
        using var hub = await RawHub.OpenAsync(running.Address, running.Kestrian);
        var answer = await hub.CallAsync(method, Filled(arguments));
        Assert.True(answer.TryGetProperty("error", out var error), answer.ToString());
        Assert.DoesNotContain("   at ", error.GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Simulation.", error.GetString(), StringComparison.Ordinal);
        await AnswersAsync(hub);
    }

    [Theory]
    [InlineData("""{"$type":"Say.v1","to":{"$type":"table"}}""", "text-empty malformed")]
    [InlineData("""{"$type":"Say.v1","text":"to nobody"}""", "malformed")]
    [InlineData("""{"$type":"Say.v1","to":{"$type":"table"},"text":"   "}""", "text-empty")]
    [InlineData("""{"$type":"Say.v1","to":{"$type":"chosen","delegations":["XXX"]},"text":"to nobody"}""", "no-such-delegation no-such-channel")]
    [InlineData("""{"$type":"AcceptProposal.v1","proposal":"00000000-0000-0000-0000-000000000001"}""", "no-such-proposal")]
    [InlineData("""{"$type":"Propose.v1","note":"","to":[]}""", "malformed")]
    [InlineData("""{"$type":"Say.v1","to":{"$type":"chosen"},"text":"to whom?"}""", "malformed")]
    [InlineData("null", "malformed")]
    [InlineData("""{"$type":"Propose.v1","package":{"choices":{"charge":"c20"}},"note":"","to":[]}""", "package-incomplete")]
    [InlineData("""{"$type":"Announce.v1","text":"from a student"}""", "not-allowed")]
    [InlineData("""{"$type":"CloseSession.v1"}""", "not-allowed")]
    public async Task A_command_that_cannot_be_carried_out_is_refused_with_a_code(string command, string codes)
    {
        using var hub = await RawHub.OpenAsync(running.Address, running.Kestrian);
        var answer = await hub.CallAsync("ActAtTable", Filled($$"""["TABLE","ID",{{command}}]"""));
        Assert.True(answer.TryGetProperty("result", out var receipt), answer.ToString());
        Assert.Contains(Refusal(receipt), codes.Split(' '));
    }

    [Fact]
    public async Task Tables_and_exercises_that_do_not_exist_are_not_found()
    {
        using var hub = await RawHub.OpenAsync(running.Address, running.Kestrian);
        var nowhere = Guid.NewGuid().ToString("N");
        Assert.Equal("not-found", Refusal(Result(await hub.CallAsync("EnterTable", $$"""["{{nowhere}}",null,null,null,"as-seated"]"""))));
        Assert.Equal("not-found", Refusal(Result(await hub.CallAsync("EnterExercise", $$"""["{{nowhere}}",null,false]"""))));
        Assert.Equal("not-found", Refusal(Result(await hub.CallAsync("ActAtTable", Filled($$"""["{{nowhere}}","ID",{"$type":"Say.v1","to":{"$type":"table"},"text":"hello"}]""")))));
    }

    [Fact]
    public async Task Asking_for_another_delegation_gets_ones_own()
    {
        using var hub = await RawHub.OpenAsync(running.Address, running.Kestrian);
        var entry = Result(await hub.CallAsync("EnterTable", Filled("""["TABLE","SOL",null,null,"as-seated"]""")));
        var sources = entry.GetProperty("frames").EnumerateArray().Select(f => f.GetProperty("source").GetString()!).ToList();
        Assert.Contains(sources, s => s.EndsWith("/KES", StringComparison.Ordinal));
        Assert.DoesNotContain(sources, s => s.EndsWith("/SOL", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"$type":"AssignSeats.v1","seed":1}""")]
    [InlineData("""{"$type":"OpenDebrief.v1"}""")]
    [InlineData("""{"$type":"JoinExercise.v1","guest":false}""")]
    [InlineData("""{"$type":"AtEveryTable.v1","command":{"$type":"CloseSession.v1"}}""")]
    public async Task A_student_cannot_run_the_exercise(string command)
    {
        using var hub = await RawHub.OpenAsync(running.Address, running.Kestrian);
        var answer = await hub.CallAsync("ActInExercise", Filled($$"""["{{running.Room.Exercise}}","ID",{{command}}]"""));
        Assert.Equal("not-allowed", Refusal(Result(answer)));
    }

    [Fact]
    public async Task The_same_command_twice_takes_effect_once_and_is_answered_the_same()
    {
        using var hub = await RawHub.OpenAsync(running.Address, running.Kestrian);
        var text = $"once {Guid.NewGuid():N}";
        var arguments = Filled($$"""["TABLE","ID",{"$type":"Say.v1","to":{"$type":"table"},"text":"{{text}}"}]""");
        var first = Result(await hub.CallAsync("ActAtTable", arguments));
        var again = Result(await hub.CallAsync("ActAtTable", arguments));
        Assert.Null(Refusal(first));
        Assert.Equal(first.ToString(), again.ToString());
        await using var reader = await LiveLink.OfAsync(running.Room.Students[0].Person, running.Address);
        Assert.Null(await reader.EnterTableAsync(running.Table));
        Assert.Single(reader.Table(running.Table)!.Get<MessagesSlice>()!.Messages, m => m.Text == text);
    }

    [Fact]
    public async Task A_command_id_that_was_used_for_something_else_is_refused()
    {
        using var hub = await RawHub.OpenAsync(running.Address, running.Kestrian);
        var id = Guid.NewGuid();
        string Say(string text) => Filled($$"""["TABLE","{{id}}",{"$type":"Say.v1","to":{"$type":"table"},"text":"{{text}}"}]""");
        Assert.Null(Refusal(Result(await hub.CallAsync("ActAtTable", Say("one thing")))));
        Assert.Equal("command-id-reused", Refusal(Result(await hub.CallAsync("ActAtTable", Say("another")))));
    }

    [Fact]
    public async Task A_phase_that_is_over_cannot_be_advanced_again_by_a_late_click()
    {
        using var control = await RawHub.OpenAsync(running.Address, running.Control);
        Assert.Null(Refusal(Result(await control.CallAsync("ActAtTable", Filled("""["TABLE","ID",{"$type":"AdvancePhase.v1","from":"preparation"}]""")))));
        await using var reader = await LiveLink.OfAsync(running.Room.Students[0].Person, running.Address);
        Assert.Null(await reader.EnterTableAsync(running.Table));
        Assert.Equal(1, reader.Table(running.Table)!.Get<AgendaSlice>()!.Phase);
    }

    private static JsonElement Result(JsonElement answer) =>
        answer.TryGetProperty("result", out var result) ? result : throw new InvalidOperationException(answer.ToString());

    private static string? Refusal(JsonElement result) =>
        result.TryGetProperty("refusal", out var refusal) ? refusal.GetProperty("code").GetString() : null;

    private string Filled(string arguments) => arguments
        .Replace("TABLE", running.Table.ToString(), StringComparison.Ordinal)
        .Replace("\"ID\"", $"\"{Guid.NewGuid()}\"", StringComparison.Ordinal);

    private async Task AnswersAsync(RawHub hub) =>
        Assert.Null(Refusal(Result(await hub.CallAsync("EnterTable", Filled("""["TABLE",null,null,null,"as-seated"]""")))));
}
