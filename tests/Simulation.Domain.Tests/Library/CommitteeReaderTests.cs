using Simulation.Domain.Committees;
using Simulation.Domain.Scenarios;
using Simulation.Library.Scenarios;

namespace Simulation.Domain.Tests.Library;

public class CommitteeReaderTests
{
    private static readonly Scenario Small = ScenarioReader.Read(SmallCommittee.Files).Value!;

    [Fact]
    public void A_committee_needs_neither_issues_nor_points() => Assert.Empty(Small.Structure.Issues);

    [Fact]
    public void Its_rules_are_the_preset_that_it_names() => Assert.Equal("un-general-assembly-committee", Small.Structure.Committee!.Rules.Id);

    [Theory]
    [InlineData("KAZ", MemberStatus.Member, false, 1, null)]
    [InlineData("FIN", MemberStatus.Member, true, 3, 5600)]
    [InlineData("HSE", MemberStatus.Observer, false, 1, null)]
    public void Its_members_are_what_is_said_of_the_delegations(string id, MemberStatus status, bool permanent, int weight, int? population) =>
        Assert.Equal(new CommitteeMember(new(id), status, permanent, weight, population), Small.Structure.Committee!.Find(new(id)));

    [Fact]
    public void Starting_drafts_and_injects_are_the_secretariats_and_not_in_the_public_bones()
    {
        Assert.StartsWith("The General Assembly", Small.Material!.Drafts[0].Text.En, StringComparison.Ordinal);
        Assert.False(Small.Material.Drafts[0].Tabled);
        Assert.Equal(("flood", 20, "A flood."), (Small.Material.Injects[0].Id, Small.Material.Injects[0].Minute, Small.Material.Injects[0].Text.En));
    }

    [Fact]
    public void A_capital_behaves_as_the_scenario_says()
    {
        var capital = Small.InstructionsOf(new("KAZ")).Capital!;
        Assert.Equal([new RedLine("inspectors", new Localized(null, null, "No foreign inspectors."))], capital.RedLines);
        Assert.Equal(("Hold the line.", 3, 5), (capital.Reply!.En, capital.ReplyMinutes, capital.DecisionMinutes));
        Assert.Null(Small.InstructionsOf(new("FIN")).Capital);
    }

    /// <summary>A text that the committee begins with is named by its id, one that a step makes by the step's name, and what is made of either likewise.</summary>
    [Fact]
    public void A_script_names_texts_and_amendments()
    {
        var files = SmallCommittee.Files;
        files["script.yaml"] += """

              - { at: 10, as: KAZ/head, do: EditClause, with: { draft: $l1, clause: o1, text: "Decides to act at once", base: 1 } }
              - { at: 11, as: KAZ/head, do: StartWorkingPaper, with: { item: water, text: "The General Assembly,\n\nRecalling,\n\nDecides to wait." }, name: paper }
              - { at: 12, as: KAZ/head, do: InviteToDraft, with: { draft: $paper, delegations: [FIN] } }
              - { at: 12, as: KAZ/head, do: RetitleDraft, with: { draft: $paper, title: Patience } }
              - { at: 13, expect: { seen-by: FIN, slice: drafts, has: { drafts: [{ id: $paper, text: { cover: { title: Patience } } }] } } }
              - { at: 14, as: KAZ/head, do: TableDraft, with: { draft: $l1 } }
              - { at: 15, as: KAZ/head, do: TableAmendment, with: { draft: $l1, kind: replace-words, part: operative, target: o1, oldText: "at once", occurrence: 1, newText: "soon" }, name: later }
              - { at: 16, expect: { seen-by: projector, slice: amendments, has: { amendments: [{ draft: $l1, amendment: { id: $later, newText: soon } }] } } }
              - { at: 17, as: KAZ/head, do: WithdrawAmendment, with: { amendment: $later } }
              - { at: 18, as: KAZ/head, do: WithdrawDraft, with: { draft: $paper }, refused: draft-not-open }
            """;
        Assert.Empty(ScriptPlayer.Play(ScenarioReader.Read(files).Value!).Select(f => $"{f.Line}: {f.Expected} but {f.Found}"));
    }

    [Fact]
    public void Its_script_plays() => Assert.Empty(ScriptPlayer.Play(Small));

    [Theory]
    [InlineData("scenario.yaml", "rules: un-general-assembly-committee", "rules: un-general-assembly", "id-unknown")]
    [InlineData("scenario.yaml", "status: observer", "status: guest", "word-unknown")]
    [InlineData("scenario.yaml", "sponsors: [KAZ]", "sponsors: [KAZZ]", "id-unknown")]
    [InlineData("scenario.yaml", "item: water", "item: wine", "id-unknown")]
    [InlineData("scenario.yaml", "kind: working-paper", "kind: paper", "word-unknown")]
    [InlineData("scenario.yaml", "text: l1", "text: l2", "file-missing")]
    [InlineData("scenario.yaml", "to: [KAZ]", "to: [XXX]", "id-unknown")]
    [InlineData("scenario.yaml", "reply-minutes: 3", "reply-minutes: 0", "number-out-of-range")]
    [InlineData("scenario.yaml", "red-lines:", "redlines:", "key-unknown")]
    [InlineData("script.yaml", "do: AppointPresidingOfficer, with: { person: $chair }", "do: AppointPresident, with: { person: $chair }", "id-unknown")]
    [InlineData("script.yaml", "person: $chair } }\n  - { at: 2", "person: nobody } }\n  - { at: 2", "command-unfit")]
    public void A_mistake_is_named(string file, string piece, string mistake, string code)
    {
        var files = SmallCommittee.Files;
        Assert.Contains(piece, files[file], StringComparison.Ordinal);
        files[file] = files[file].Replace(piece, mistake, StringComparison.Ordinal);
        Assert.Contains(ScenarioReader.Read(files).Errors, e => e.Code == code);
    }

    [Theory]
    [InlineData("[KAZ, FIN/head]", "KAZ/head FIN/head")]
    [InlineData("KAZ/head", "KAZ/head")]
    [InlineData("[]", "too-few 0, 1")]
    [InlineData("[KAZ, HSE]", "actor-malformed HSE")]
    [InlineData("[KAZ, XXX/head]", "id-unknown XXX")]
    [InlineData("[KAZ, control]", "actor-malformed control")]
    public void Many_may_act_in_one_step_one_after_the_other(string who, string expected)
    {
        var files = SmallCommittee.Files;
        files["script.yaml"] = files["script.yaml"].Replace("KAZ: { head: 1 }", "KAZ: { head: 1 }\n  FIN: { head: 1 }", StringComparison.Ordinal)
            + $"\n  - {{ at: 20, as: {who}, say: \"We are here.\", channel: table }}";
        var read = ScenarioReader.Read(files);
        var found = read.Value is { } scenario
            ? scenario.Script!.Steps.Where(s => s.At == 20).Select(s => $"{s.Delegation}/{s.Function}")
            : read.Errors.Select(e => $"{e.Code} {string.Join(", ", e.Arguments.Take(e.Code == "id-unknown" ? 1 : 2))}");
        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public void A_script_that_sees_something_else_is_found_out()
    {
        var files = SmallCommittee.Files;
        files["script.yaml"] = files["script.yaml"].Replace("has: { presidingOfficer: $chair }", "has: { presidingOfficer: $nobody }", StringComparison.Ordinal);
        Assert.Equal(7, Assert.Single(ScriptPlayer.Play(ScenarioReader.Read(files).Value!)).Line);
    }
}
