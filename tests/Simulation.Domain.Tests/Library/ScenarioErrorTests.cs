using Simulation.Library.Scenarios;

namespace Simulation.Domain.Tests.Library;

/// <summary>One thing broken at a time: the error names the file, the line and what is meant.</summary>
public sealed class ScenarioErrorTests
{
    [Theory]
    [InlineData("id: small", "id: Small_1", "id-malformed Small_1|letters a-z, digits and hyphens")]
    [InlineData("version: \"1.0\"", "version: \"a b\"", "id-malformed a b|letters, digits, hyphens and points")]
    [InlineData("[ru, en]", "[ru, de]", "word-unknown de||en, ru, kk")]
    [InlineData("[ru, en]", "[]", "too-few 0|1")]
    [InlineData("primary-language: en", "primary-language: kk", "language-not-listed kk")]
    [InlineData("ru: Малый, ", "", "language-missing ru")]
    [InlineData("ru: Малый, ", "ru: , ", "text-empty")]
    [InlineData("ru: Малый, ", "ru: [a], ", "not-a-text")]
    [InlineData("ru: Малый, ", "ru: Малый, kk: Шағын, ", "language-not-listed kk")]
    [InlineData("title: { ru: Малый, en: Small }", "title: Small", "not-a-map")]
    [InlineData("minutes: 60", "minutes: 61", "minutes-do-not-add-up 60|61")]
    [InlineData("minutes: 60", "minutes: 60.0", "not-a-whole-number 60.0")]
    [InlineData("minutes: 60", "minutes: sixty", "not-a-whole-number sixty")]
    [InlineData("minutes: 60", "minutes: 99999999999999999999999", "not-a-whole-number 99999999999999999999999")]
    [InlineData("level: introductory", "level: introduction", "word-unknown introduction|introductory|introductory, intermediate, advanced")]
    [InlineData("disciplines: [tech", "disciplines: [Tech", "id-malformed Technologies-of-the-negotiation-process|letters a-z, digits and hyphens")]
    [InlineData("[LO1, LO5]", "[LO1, LO1]", "id-twice LO1")]
    [InlineData("[LO1, LO5]", "LO1", "not-a-list")]
    [InlineData("\"https://example.org/treaty\"", "\"javascript:alert(1)\"", "not-an-address javascript:alert(1)")]
    [InlineData("binds: true", "binds: false", "nobody-binds", -1)]
    [InlineData("binds: true", "binds: yes", "not-true-or-false yes|nobody-binds", 0, true)]
    [InlineData("id: adviser", "id: head", "id-twice head", 0, true)]
    [InlineData("id: UZB", "id: Uzb", "id-malformed Uzb|letters A-Z, digits and hyphens", 0, true)]
    [InlineData("flag: kz", "flag: KAZ", "id-malformed KAZ|two letters a-z (ISO 3166-1)")]
    [InlineData("people: { from: 1, to: 4 }", "people: { from: 5, to: 4 }", "people-range 5|4")]
    [InlineData("people: { from: 1, to: 4 }", "people: { from: 0, to: 4 }", "number-out-of-range 0|1|50")]
    [InlineData("weight: 2", "weight: -2", "number-out-of-range -2|0|10000")]
    [InlineData("weight: 2", "wieght: 2", "key-unknown wieght|weight|id, name, flag, people, weight, reservation, aspiration, capital")]
    [InlineData("reservation: 60, aspiration: 80", "reservation: 60, aspiration: 50", "aspiration-below-reservation 50|60")]
    [InlineData("reservation: 60, ", "", "key-missing reservation")]
    [InlineData("id: t2", "id: t1", "id-twice t1", 0, true)]
    [InlineData("id: transit", "id: tariff", "id-twice tariff", 0, true)]
    [InlineData("tariff: { t1: 60", "tarif: { t1: 60", "id-unknown tarif|tariff", 0, true)]
    [InlineData("t1: 60, t2: 30, t3: 0", "t1: 60, t2: 30, t4: 0", "id-unknown t4|t1", 0, true)]
    [InlineData("t1: 60, t2: 30, t3: 0", "t1: 60, t2: 30", "points-missing t3")]
    [InlineData("t1: 60, t2: 30, t3: 0", "t1: 60, t2: 30, t3: -1", "number-out-of-range -1|0|10000")]
    [InlineData("t1: 60, t2: 30, t3: 0", "t1: 60, t2: 30, t3: 0.5", "not-a-whole-number 0.5")]
    [InlineData("t1: 60, t2: 30, t3: 0", "t1: 60, t2: 30, t3: 0, t1: 5", "key-twice t1")]
    [InlineData("    archive: { a1: 0, a2: 20 }\n  UZB:", "  UZB:", "points-missing archive", -3)]
    [InlineData("rule: unanimity", "rule: unanimous", "word-unknown unanimous|unanimity|unanimity, veto-and-count, weighted-quota")]
    [InlineData("rule: unanimity", "rule: unanimity\n  quota: 3", "key-unknown quota||rule", 1)]
    [InlineData("rule: unanimity", "rule: veto-and-count\n  veto: [KAZ, UZZ]\n  accept: 2", "id-unknown UZZ|UZB", 1)]
    [InlineData("rule: unanimity", "rule: veto-and-count\n  veto: [KAZ, KAZ]\n  accept: 2", "id-twice KAZ", 1)]
    [InlineData("rule: unanimity", "rule: veto-and-count\n  veto: [KAZ]\n  accept: 3", "count-impossible 3|2|2", 2)]
    [InlineData("rule: unanimity", "rule: veto-and-count\n  veto: [KAZ]\n  accept: 1", "count-impossible 1|2|2", 2)]
    [InlineData("rule: unanimity", "rule: veto-and-count\n  veto: [KAZ]", "key-missing accept")]
    [InlineData("rule: unanimity", "rule: weighted-quota\n  quota: 4", "quota-impossible 4|3", 1)]
    [InlineData("rule: unanimity", "rule: weighted-quota\n  quota: 0", "quota-impossible 0|3", 1)]
    [InlineData("kind: preparation", "kind: prepare", "word-unknown prepare||preparation, opening, negotiation, post-settlement, meeting")]
    [InlineData("kind: preparation, minutes: 15", "kind: preparation, minutes: 0", "number-out-of-range 0|1|43200")]
    [InlineData("kind: preparation, minutes: 15", "kind: preparation", "key-missing minutes")]
    [InlineData("id: improvement", "id: negotiation", "id-twice negotiation")]
    [InlineData("allows: [table, propose]", "allows: [tables, propose]", "word-unknown tables|table|internal, table, private, propose, answer, draft, meet")]
    [InlineData("allows: [table, propose]", "allows: [table, table]", "id-twice table")]
    [InlineData("opens: [offers, payoffs]", "opens: [offer, payoffs]", "word-unknown offer|offers|offers, table-channel, private-channels, delegation-channels, briefs, payoffs")]
    [InlineData("opens: [offers, payoffs]", "open: [offers]", "key-missing opens", 0, true)]
    [InlineData("id: small", "id: small\nauthor: me", "key-unknown author||languages, id, version, primary-language, title, summary, minutes, level, disciplines, learning-outcomes, sources, functions, committee, delegations, issues, payoffs, agreement, phases, debrief", 1)]
    [InlineData("id: small", "id: &x small", "yaml-anchor x")]
    [InlineData("version: \"1.0\"", "version: *x", "yaml-alias x", 0, true)]
    [InlineData("version: \"1.0\"", "version: !!str 1.0", "yaml-tag tag:yaml.org,2002:str")]
    [InlineData("version: \"1.0\"", "version: !custom 1.0", "yaml-tag !custom")]
    [InlineData("version: \"1.0\"", "version: \"\\u0001\"", "character-refused 0001", 0, true)]
    [InlineData("version: \"1.0\"", "[a]: b\nversion: \"1.0\"", "not-a-text")]
    public void A_mistake_in_scenario_yaml_is_named_with_its_line(string piece, string mistake, string error, int offset = 0, bool amongOthers = false)
    {
        var errors = SmallScenario.ErrorsAfter(piece, mistake);
        var expected = $"scenario.yaml:{SmallScenario.LineOf(piece) + offset} {error.Split("|nobody-binds")[0]}";
        Assert.Contains(expected, errors);
        Assert.True(amongOthers || errors.Length == 1, string.Join('\n', errors));
    }

    [Theory]
    [InlineData("KAZ: { head: 1", "KAX: { head: 1", "id-unknown KAX|KAZ", 0, true)]
    [InlineData("adviser: 2", "advisor: 2", "id-unknown advisor|adviser", 0, true)]
    [InlineData("adviser: 2", "adviser: 4", "too-many-members 5|4")]
    [InlineData("adviser: 2", "adviser: two", "not-a-whole-number two", 0, true)]
    [InlineData("at: 15", "at: 2", "time-goes-back 2|3")]
    [InlineData("at: 15", "at: later", "not-a-number later")]
    [InlineData("at: 15", "at: -1", "number-out-of-range -1|0|1000000")]
    [InlineData("at: 15, ", "", "key-missing at")]
    [InlineData("control: advance", "control: next", "word-unknown next||open, advance, pause, resume, close")]
    [InlineData("control: advance", "controll: advance", "key-unknown controll|control|at, as, channel, to, name, counters, refused, with, control, say, propose, accept, reject, withdraw, expect, do")]
    [InlineData("control: advance", "as: KAZ/head", "one-action-per-step control, say, propose, accept, reject, withdraw, expect")]
    [InlineData("control: advance", "control: advance, say: x", "one-action-per-step control, say, propose, accept, reject, withdraw, expect")]
    [InlineData("control: advance", "control: advance, as: KAZ/head", "step-has-no-actor as")]
    [InlineData("as: KAZ/head, say", "say", "step-needs-actor")]
    [InlineData("as: KAZ/head, say", "as: KAZ, say", "actor-malformed KAZ")]
    [InlineData("as: KAZ/head, say", "as: KAT/head, say", "id-unknown KAT|KAZ")]
    [InlineData("as: KAZ/head, say", "as: KAZ/chief, say", "id-unknown chief|")]
    [InlineData("as: KAZ/head, say", "as: UZB/adviser, say", "not-among-members UZB/adviser")]
    [InlineData("channel: delegation", "channel: delegations", "word-unknown delegations|delegation|table, delegation")]
    [InlineData(", channel: delegation", "", "channel-or-to")]
    [InlineData("to: [UZB] }", "to: [UZB], channel: table }", "channel-or-to")]
    [InlineData("to: [UZB] }", "to: [UZA] }", "id-unknown UZA|UZB")]
    [InlineData("to: [UZB] }", "to: [] }", "too-few 0|1")]
    [InlineData("refused: not-authorised-to-bind", "refused: not-authorized-to-bind", "word-unknown not-authorized-to-bind", 0, true)]
    [InlineData("x1, archive: a2 }, name: first, refused", "x1 }, name: first, refused", "package-incomplete archive")]
    [InlineData("transit: x1, archive: a2 }, name: first, refused", "transit: x9, archive: a2 }, name: first, refused", "id-unknown x9|x1")]
    [InlineData("transit: x1, archive: a2 }, name: first, refused", "transits: x1, archive: a2 }, name: first, refused", "id-unknown transits|transit", 0, true)]
    [InlineData("name: second, counters: first", "name: second, counters: third", "no-such-proposal third|")]
    [InlineData("name: second, counters: first", "name: first, counters: first", "id-twice first", 0, true)]
    [InlineData("withdraw: second", "withdraw: secnd", "no-such-proposal secnd|second")]
    [InlineData("withdraw: second", "withdraw: half", "no-such-proposal half|")]
    [InlineData("expect: { agreement", "expect: { no-agreement: true, agreement", "one-expectation")]
    [InlineData("expect: { agreement", "expect: { agreements", "one-expectation", 0, true)]
    [InlineData("KAZ: 80, UZB: 80", "KAZ: 80, UXB: 80", "id-unknown UXB|UZB")]
    [InlineData("UZB: 80 } } }", "UZB: 80 } }, refused: not-found }", "step-has-no-actor refused")]
    public void A_mistake_in_script_yaml_is_named_with_its_line(string piece, string mistake, string error, int offset = 0, bool amongOthers = false)
    {
        var errors = SmallScenario.ScriptErrorsAfter(piece, mistake);
        Assert.Contains(errors, e => e.StartsWith($"script.yaml:{SmallScenario.ScriptLineOf(piece) + offset} {error}", StringComparison.Ordinal));
        Assert.True(amongOthers || errors.Length == 1, string.Join('\n', errors));
    }

    [Fact]
    public void A_proposal_that_nobody_made_may_be_answered_if_that_must_be_refused() =>
        Assert.Empty(SmallScenario.ScriptErrorsAfter("reject: second, refused: proposal-not-open", "reject: third, refused: no-such-proposal"));

    [Theory]
    [InlineData("id: small\n  title: {", 2)]
    [InlineData("id: \"small\nlevel: x\n", 1)]
    [InlineData("id: small\nlist: [a, b\nmore: c", 3)]
    [InlineData("id: small\nversion:\n\tx: 1", 3)]
    [InlineData("id: small\n@: x", 2)]
    public void Malformed_yaml_is_one_error_with_its_line(string text, int line)
    {
        var error = Assert.Single(ScenarioReader.Read(SmallScenario.Files(text)).Errors);
        Assert.True(("scenario.yaml", line, "yaml-malformed") == (error.File, error.Line, error.Code), error.ToString());
    }

    [Fact]
    public void An_empty_file_is_one_error() =>
        Assert.Equal(["scenario.yaml:1 file-empty"], SmallScenario.Lines(ScenarioReader.Read(SmallScenario.Files("# nothing\n"))));

    [Fact]
    public void A_second_document_is_refused() =>
        Assert.Contains(
            $"scenario.yaml:{SmallScenario.Structure.Split('\n').Length + 1} yaml-several-documents",
            SmallScenario.Lines(ScenarioReader.Read(SmallScenario.Files(SmallScenario.Structure + "\n---\nid: other\n"))));
}
