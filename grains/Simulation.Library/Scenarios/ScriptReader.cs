using System.Globalization;
using System.Text.Json;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Scenarios;
using Simulation.Library.Yaml;

namespace Simulation.Library.Scenarios;

/// <summary>What script.yaml says.</summary>
internal sealed class ScriptReader(SourceFile file, ScriptParts parts)
{
    private const int MostSteps = 2_000;
    private const int LongestSpeech = 4_000;
    private const int LongestDraft = 20_000;
    private const int LatestMinute = 1_000_000;

    private static readonly ImmutableArray<string> Actions = ["control", "say", "propose", "accept", "reject", "withdraw", "expect", "do"];
    private static readonly ImmutableArray<string> Keys = ["at", "as", "channel", "to", "name", "counters", "refused", "with", .. Actions];
    private static readonly ImmutableArray<string> Verbs = ["open", "advance", "pause", "resume", "close"];

    private readonly HashSet<string> delegations = [.. parts.Delegations.Select(d => d.Id.Value)];
    private readonly HashSet<string> proposals = new(StringComparer.Ordinal);
    private ImmutableArray<ScriptMember> members = [];

    public Script Read(Fields root)
    {
        members = Members(root.Required("members"));
        var steps = ImmutableArray.CreateBuilder<ScriptStep>();
        var latest = 0m;
        foreach (var node in file.List(root.Required("steps"), fewest: 1, MostSteps))
        {
            if (file.Map(node) is not { } fields)
            {
                continue;
            }

            var at = file.Number(fields.Required("at"), 0, LatestMinute);
            if (at < latest)
            {
                file.Error(fields.LineOf("at"), LibraryCodes.TimeGoesBack, Invariant(at.Value), Invariant(latest));
            }

            latest = at ?? latest;
            if (Step(fields, latest) is { IsDefault: false } taken)
            {
                steps.AddRange(taken);
                fields.Close();
            }
        }

        root.Close();
        return new Script(members, steps.ToImmutable());
    }

    private ImmutableArray<ScriptMember> Members(Node? node)
    {
        var read = ImmutableArray.CreateBuilder<ScriptMember>();
        foreach (var (delegation, line, holders) in file.Entries(node))
        {
            if (!file.IsKnown(delegation, line, delegations))
            {
                continue;
            }

            var before = read.Count;
            foreach (var (function, functionLine, count) in file.Entries(holders))
            {
                if (file.IsKnown(function, functionLine, parts.Functions) && file.Whole(count, 1, 50) is { } people)
                {
                    read.Add(new ScriptMember(new DelegationId(delegation), function, people));
                }
            }

            var sharing = read.Skip(before).Sum(m => m.Count);
            var most = parts.Delegations.First(d => d.Id.Value == delegation).PeopleTo;
            if (sharing > most)
            {
                file.Error(line, LibraryCodes.TooManyMembers, Invariant(sharing), Invariant(most));
            }
        }

        return read.ToImmutable();
    }

    /// <summary>One step for each who acts. Default after an error that left it open which keys the step should have.</summary>
    private ImmutableArray<ScriptStep> Step(Fields fields, decimal at)
    {
        var given = Actions.Where(fields.Has).ToList();
        if (given.Count != 1)
        {
            NoSingleAction(fields);
            return default;
        }

        var actors = given[0] is "control" or "expect" ? Nobody(fields) : Actors(fields, office: given[0] == "do");
        if (given[0] == "expect" && fields.Optional("refused") is { } impossible)
        {
            file.Error(impossible.Line, LibraryCodes.StepHasNoActor, "refused");
        }

        var refused = given[0] != "expect" && fields.Optional("refused") is { } code ? file.Word<RefusalCode>(code) : null;
        var what = fields.Required(given[0])!;
        var action = given[0] switch
        {
            "control" => new ScriptAction.Control(Control(what)),
            "say" => Say(fields, what),
            "propose" => Propose(fields, what, refused),
            "accept" => new ScriptAction.Accept(Proposal(what, refused)),
            "reject" => new ScriptAction.Reject(Proposal(what, refused)),
            "withdraw" => new ScriptAction.Withdraw(Proposal(what, refused)),
            "do" => Do(fields, what),
            _ => Expect(what),
        };
        return [.. actors.Select(a => new ScriptStep(fields.Line, at, a.Delegation, a.Function, refused, action))];
    }

    /// <summary>A misspelt action is named as an unknown key; otherwise there are none or several.</summary>
    private void NoSingleAction(Fields fields)
    {
        foreach (var key in Keys)
        {
            fields.Optional(key);
        }

        if (fields.Close())
        {
            file.Error(fields.Line, LibraryCodes.OneActionPerStep, string.Join(", ", Actions));
        }
    }

    private ImmutableArray<(DelegationId? Delegation, string? Function)> Nobody(Fields fields)
    {
        if (fields.Optional("as") is { } actor)
        {
            file.Error(actor.Line, LibraryCodes.StepHasNoActor, "as");
        }

        return [(null, null)];
    }

    /// <summary>Whoever acts, or all who do the same one after the other.</summary>
    private ImmutableArray<(DelegationId? Delegation, string? Function)> Actors(Fields fields, bool office)
    {
        switch (fields.Optional("as"))
        {
            case null:
                file.Error(fields.Line, LibraryCodes.StepNeedsActor);
                return [(null, null)];
            case ListNode many:
                return [.. file.List(many, fewest: 1, most: 250).Select(one => Actor(one, office: false, many: true))];
            case { } one:
                return [Actor(one, office, many: false)];
        }
    }

    private (DelegationId? Delegation, string? Function) Actor(Node node, bool office, bool many)
    {
        var text = file.Text(node);
        if (office && text is "chair" or "control")
        {
            return (null, text);
        }

        // Among many, a delegation alone is whoever of it is named first among the members.
        if (many && members.FirstOrDefault(m => m.Delegation.Value == text) is { } head)
        {
            return (head.Delegation, head.Function);
        }

        if (text.Split('/') is not [{ Length: > 0 } delegation, { Length: > 0 } function])
        {
            if (text.Length > 0)
            {
                file.Error(node.Line, LibraryCodes.ActorMalformed, text);
            }

            return (null, null);
        }

        if (file.IsKnown(delegation, node.Line, delegations) & file.IsKnown(function, node.Line, parts.Functions)
            && !members.Any(m => m.Delegation.Value == delegation && m.Function == function))
        {
            file.Error(node.Line, LibraryCodes.NotAmongMembers, text);
        }

        return (new DelegationId(delegation), function);
    }

    /// <summary>Any command: its members are checked against its type, with some identity in place of every name.</summary>
    private ScriptAction.Do Do(Fields fields, Node what)
    {
        var command = file.Known(what, [.. ScriptCommands.Names]) ?? "";
        var payload = fields.Optional("with") is { } with ? Json(with) : "{}";
        var act = new ScriptAction.Do(command, payload, fields.Optional("name") is { } name ? file.Id(name, Ids.Word, Ids.WordMeaning) : null);
        try
        {
            ScriptCommands.Parse(act, _ => Guid.Empty);
        }
        catch (JsonException unfit)
        {
            file.Error(what.Line, LibraryCodes.CommandUnfit, command, unfit.Path ?? "");
        }

        return act;
    }

    private string Json(Node node) => node switch
    {
        MapNode map => "{" + string.Join(",", map.Entries.Select(e => $"{JsonSerializer.Serialize(e.Key)}:{Json(e.Value)}")) + "}",
        ListNode list => "[" + string.Join(",", list.Items.Select(Json)) + "]",
        TextNode { Text: "true" or "false" } word => word.Text,
        TextNode { Text: "" } => "\"\"",
        _ => JsonSerializer.Serialize(file.Text(node, LongestDraft)),
    };

    private string Control(Node node)
    {
        var verb = file.Text(node);
        if (verb.Length > 0 && !Verbs.Contains(verb))
        {
            file.Error(node.Line, LibraryCodes.WordUnknown, verb, Closest.To(verb, Verbs), string.Join(", ", Verbs));
        }

        return verb;
    }

    private ScriptAction.Say Say(Fields fields, Node what)
    {
        var text = file.Text(what, LongestSpeech);
        var channel = fields.Optional("channel");
        var to = fields.Optional("to");
        if (channel is null == to is null)
        {
            file.Error(fields.Line, LibraryCodes.ChannelOrTo);
        }

        return new ScriptAction.Say(text, channel is null ? null : Channel(channel), to is null ? [] : Addressees(to, fewest: 1));
    }

    private string Channel(Node node)
    {
        var channel = file.Text(node);
        if (channel is not ("table" or "delegation" or ""))
        {
            file.Error(node.Line, LibraryCodes.WordUnknown, channel, Closest.To(channel, ["table", "delegation"]), "table, delegation");
        }

        return channel;
    }

    private ScriptAction.Propose Propose(Fields fields, Node what, RefusalCode? refused)
    {
        // A proposal that must be refused as incomplete may name anything.
        var package = Package(what, mustBeComplete: refused != RefusalCode.PackageIncomplete);
        var to = fields.Optional("to") is { } some ? Addressees(some, fewest: 1) : [];
        var counters = fields.Optional("counters") is { } countered ? Proposal(countered, refused) : null;
        var name = fields.Required("name");
        var called = file.Id(name, Ids.Word, Ids.WordMeaning);
        if (refused is null && called.Length > 0 && !proposals.Add(called))
        {
            file.Error(name!.Line, LibraryCodes.IdTwice, called);
        }

        return new ScriptAction.Propose(called, package, to, counters);
    }

    /// <summary>An earlier proposal by its name. A step that must be refused because there is none may name any.</summary>
    private string Proposal(Node node, RefusalCode? refused)
    {
        var called = file.Text(node, longest: 64);
        if (called.Length > 0 && refused != RefusalCode.NoSuchProposal && !proposals.Contains(called))
        {
            file.Error(node.Line, LibraryCodes.NoSuchProposal, called, Closest.To(called, proposals));
        }

        return called;
    }

    private ImmutableArray<DelegationId> Addressees(Node node, int fewest)
    {
        var named = file.List(node, fewest).Select(item => (Id: file.Known(item, delegations), item.Line)).Where(d => d.Id is not null).ToList();
        file.Unique(named.Select(d => (d.Id!, d.Line)));
        return [.. named.Select(d => new DelegationId(d.Id!))];
    }

    private Package Package(Node node, bool mustBeComplete)
    {
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (issue, line, option) in file.Entries(node))
        {
            var definition = parts.Issues.FirstOrDefault(i => i.Id == issue);
            if (mustBeComplete && file.IsKnown(issue, line, [.. parts.Issues.Select(i => i.Id)]))
            {
                chosen[issue] = file.Known(option, [.. definition!.Options.Select(o => o.Id)]) ?? "";
            }
            else if (!mustBeComplete)
            {
                chosen[issue] = file.Text(option, longest: 64);
            }
        }

        if (mustBeComplete && node is MapNode)
        {
            foreach (var issue in parts.Issues.Where(i => i.Id.Length > 0 && !chosen.ContainsKey(i.Id)))
            {
                file.Error(node.Line, LibraryCodes.PackageIncomplete, issue.Id);
            }
        }

        return Domain.Bargaining.Package.Of(chosen);
    }

    private ScriptAction Expect(Node what)
    {
        if (file.Map(what) is not { } fields)
        {
            return new ScriptAction.Expect(null, false, ImmutableSortedDictionary<string, int>.Empty);
        }

        if (fields.Has("seen-by"))
        {
            var by = file.Known(fields.Required("seen-by"), [.. delegations, "chair", "control", "projector"]) ?? "";
            var slice = file.Text(fields.Required("slice"));
            var has = fields.Required("has") is { } asked ? Json(asked) : "{}";
            fields.Close();
            return new ScriptAction.ExpectSight(by, slice, has);
        }

        var agreement = fields.Optional("agreement");
        var none = fields.Optional("no-agreement");
        var nothing = none is not null && file.Truth(none);
        if (agreement is null != nothing)
        {
            file.Error(fields.Line, LibraryCodes.OneExpectation);
        }

        var points = agreement is not null && fields.Optional("points") is { } expected ? Points(expected) : [];
        fields.Close();
        return new ScriptAction.Expect(
            agreement is null ? null : Package(agreement, mustBeComplete: true),
            nothing,
            ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, points));
    }

    private Dictionary<string, int> Points(Node node)
    {
        var points = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (delegation, line, number) in file.Entries(node))
        {
            if (file.IsKnown(delegation, line, delegations) && file.Whole(number, 0, int.MaxValue) is { } expected)
            {
                points[delegation] = expected;
            }
        }

        return points;
    }

    private static string Invariant(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
