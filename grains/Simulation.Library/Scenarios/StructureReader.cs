using System.Globalization;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Committees;
using Simulation.Domain.Delegations.Capital;
using Simulation.Domain.Scenarios;
using Simulation.Library.Yaml;

namespace Simulation.Library.Scenarios;

/// <summary>What scenario.yaml says.</summary>
internal sealed class StructureReader
{
    private const int LongestName = 200;
    private const int LongestSentence = 2_000;
    private const int LongestPhase = 43_200;
    private const int MostPoints = 10_000;
    private const int MostWeight = 10_000;
    private const int MostPeople = 50;
    private const int MostDelegations = 30;
    private const int MostMembers = 250;
    private const int MostRedLines = 20;
    private const int LongestWait = 1_440;

    private readonly SourceFile file;
    private readonly string id;
    private readonly string version;
    private readonly Language primary;
    private readonly Localized title;
    private readonly Localized summary;
    private readonly ScenarioLevel level;
    private readonly ImmutableArray<string> disciplines;
    private readonly ImmutableArray<string> outcomes;
    private readonly ImmutableArray<Source> sources;
    private readonly ImmutableArray<MemberFunction> functions;
    private readonly ImmutableArray<Seated> seats;
    private readonly CommitteeReader? committee;
    private readonly ImmutableArray<CommitteeReader.News> injects;
    private readonly ImmutableArray<Issue> issues;
    private readonly ImmutableDictionary<string, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>> payoffs;
    private readonly AgreementRule agreement;
    private readonly ImmutableArray<Phase> phases;
    private readonly ImmutableArray<DebriefMaterial> opens;

    private StructureReader(SourceFile file, Fields root, string? folder)
    {
        this.file = file;
        var languages = root.Required("languages");
        var known = file.WordList<Language>(languages, fewest: 1);
        Languages = languages is ListNode { Items: var listed } && listed.Length == known.Length ? known : [];
        id = file.Id(root.Required("id"), Ids.Word, Ids.WordMeaning);
        if (folder is not null && id.Length > 0 && id != folder)
        {
            file.Error(root.LineOf("id"), LibraryCodes.IdNotTheFolder, id, folder);
        }

        version = file.Id(root.Required("version"), Ids.Code, Ids.CodeMeaning);
        primary = Primary(root.Required("primary-language"));
        title = file.Texts(root.Required("title"), Languages, LongestName);
        summary = file.Texts(root.Required("summary"), Languages, LongestSentence);
        var minutes = file.Whole(root.Required("minutes"), 1, int.MaxValue);
        level = file.Word<ScenarioLevel>(root.Required("level")) ?? default;
        disciplines = IdList(root.Required("disciplines"));
        outcomes = CodeList(root.Required("learning-outcomes"));
        sources = root.Optional("sources") is { } named ? Many(named, 0, 200, SourceOf, s => s.Id) : [];
        functions = Many(root.Required("functions"), 1, 20, FunctionOf, f => f.Id);
        if (functions.Length > 0 && !functions.Any(f => f.Binds))
        {
            file.Error(root.LineOf("functions"), LibraryCodes.NobodyBinds);
        }

        committee = root.Optional("committee") is { } sits ? new CommitteeReader(file, Languages, sits) : null;
        seats = Many(root.Required("delegations"), 2, committee is null ? MostDelegations : MostMembers, SeatOf, s => s.Party.Id.Value);
        issues = PackagesOf(root, "issues") is { } negotiated ? Many(negotiated, 1, 50, IssueOf, i => i.Id) : [];
        payoffs = PackagesOf(root, "payoffs") is { } points ? Payoffs(points) : ImmutableDictionary<string, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>>.Empty;
        agreement = PackagesOf(root, "agreement") is { } rule ? Agreement(rule) : new AgreementRule.Unanimity();
        committee?.Read([.. seats.Select(s => s.Party.Id.Value)]);
        injects = committee is not null && root.Optional("injects") is { } news ? Many(news, 0, 100, InjectOf, i => i.Id) : [];
        phases = Many(root.Required("phases"), 1, 30, PhaseOf, p => p.Id);
        opens = file.Map(root.Required("debrief")) is { } debrief ? Opens(debrief) : [];
        root.Close();

        var sum = phases.Sum(p => p.Minutes);
        if (minutes is not null && phases.All(p => p.Minutes > 0) && sum > 0 && sum != minutes)
        {
            file.Error(root.LineOf("minutes"), LibraryCodes.MinutesDoNotAddUp, Invariant(sum), Invariant(minutes.Value));
        }
    }

    /// <summary>Empty when the list has an error: then texts are taken as they are.</summary>
    public ImmutableArray<Language> Languages { get; }

    public IEnumerable<string> Delegations => seats.Select(s => s.Party.Id.Value);

    /// <summary>What the script may name.</summary>
    public ScriptParts Parts => new(
        [.. functions.Select(f => f.Id)],
        [.. seats.Select(s => s.Party).DistinctBy(p => p.Id)],
        [.. issues.DistinctBy(i => i.Id)]);

    public static StructureReader Read(SourceFile file, Fields root, string? folder) => new(file, root, folder);

    /// <summary>Names of the files, without language and ending, that hold a committee's starting texts.</summary>
    public IEnumerable<string> DraftTexts => committee?.Drafts.Select(d => d.Text).Where(t => t.Length > 0).Distinct() ?? [];

    public IEnumerable<string> InjectTexts => injects.Select(i => i.Id).Where(i => i.Length > 0);

    /// <summary>The whole scenario; only after everything was read without errors.</summary>
    public Scenario Scenario(
        Localized publicCase, Localized teachingNotes, Script? script, Func<string, Localized> briefOf, Func<string, Localized> draftOf, Func<string, Localized> injectOf) => new(
        new ScenarioStructure(
            id, version, primary, title, functions, [.. seats.Select(s => s.Party)], issues, agreement, phases, opens, committee?.Structure([.. seats.Select(s => s.Member)])),
        summary,
        level,
        Languages,
        disciplines,
        outcomes,
        sources,
        publicCase,
        [.. seats.Select(s => new Instructions(s.Party.Id, briefOf(s.Party.Id.Value), SheetOf(s), s.Capital))],
        teachingNotes,
        script,
        committee is null ? null : new CommitteeMaterial(
            [.. committee.Drafts.Select(d => new StartingDraft(d.Id, d.Symbol, d.Item, d.Tabled, d.Sponsors, draftOf(d.Text)))],
            [.. injects.Select(i => new Inject(i.Id, i.Title, i.Minute, i.To, injectOf(i.Id)))]));

    private ScoreSheet SheetOf(Seated seat) =>
        new(payoffs.GetValueOrDefault(seat.Party.Id.Value) ?? ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty, seat.Reservation, seat.Aspiration);

    /// <summary>What is required where packages are negotiated, and may be left out where a committee sits.</summary>
    private Node? PackagesOf(Fields fields, string key) => committee is null ? fields.Required(key) : fields.Optional(key);

    private CommitteeReader.News InjectOf(Fields inject) => new(
        file.Id(inject.Required("id"), Ids.Word, Ids.WordMeaning),
        file.Texts(inject.Required("title"), Languages, LongestName),
        inject.Optional("minute") is { } minute ? file.Whole(minute, 0, LongestPhase) : null,
        inject.Optional("to") is { } to ? CommitteeReader.DelegationsOf(file, to, [.. Delegations]) : []);

    private Language Primary(Node? node)
    {
        var language = file.Word<Language>(node);
        if (language is { } listed && !Languages.IsEmpty && !Languages.Contains(listed))
        {
            file.Error(node!.Line, LibraryCodes.LanguageNotListed, listed.ToString().ToLowerInvariant());
        }

        return language ?? default;
    }

    private ImmutableArray<string> IdList(Node? node)
    {
        var ids = file.List(node).Select(item => (Id: file.Id(item, Ids.Word, Ids.WordMeaning), item.Line)).ToList();
        file.Unique(ids);
        return [.. ids.Select(i => i.Id)];
    }

    private ImmutableArray<string> CodeList(Node? node)
    {
        var codes = file.List(node).Select(item => (Id: file.Id(item, Ids.Code, Ids.CodeMeaning), item.Line)).ToList();
        file.Unique(codes);
        return [.. codes.Select(c => c.Id)];
    }

    /// <summary>A list of maps, each read by <paramref name="one"/>, with ids that don't repeat.</summary>
    private ImmutableArray<T> Many<T>(Node? node, int fewest, int most, Func<Fields, T> one, Func<T, string> idOf)
    {
        var read = ImmutableArray.CreateBuilder<(T Item, int Line)>();
        foreach (var item in file.List(node, fewest, most))
        {
            if (file.Map(item) is { } fields)
            {
                read.Add((one(fields), fields.LineOf("id")));
                fields.Close();
            }
        }

        file.Unique(read.Select(r => (idOf(r.Item), r.Line)));
        return [.. read.Select(r => r.Item)];
    }

    private Source SourceOf(Fields source) => new(
        file.Id(source.Required("id"), Ids.Word, Ids.WordMeaning),
        file.Text(source.Required("title"), LongestSentence),
        file.Address(source.Optional("url")),
        source.Optional("used-for") is { } use ? file.Text(use, LongestSentence) : null);

    private MemberFunction FunctionOf(Fields function) => new(
        file.Id(function.Required("id"), Ids.Word, Ids.WordMeaning),
        file.Texts(function.Required("name"), Languages, LongestName),
        file.Truth(function.Required("binds")));

    private Seated SeatOf(Fields seat)
    {
        var id = file.Id(seat.Required("id"), Ids.Delegation, Ids.DelegationMeaning);
        var named = seat.Optional("name");
        var flag = seat.Optional("flag") is { } drawn ? file.Id(drawn, Ids.Flag, "two letters a-z (ISO 3166-1)") : null;
        var name = named is null && StateOf(id, flag) is { } state ? Kept(state.Name) : file.Texts(seat.Required("name"), Languages, LongestName);
        var (from, to) = file.Map(seat.Required("people")) is { } people ? PeopleOf(people) : (1, 1);
        var weight = seat.Optional("weight") is { } weighed ? file.Whole(weighed, 0, MostWeight) ?? 1 : 1;
        var member = committee is null ? null : CommitteeReader.MemberOf(file, seat, new DelegationId(id), weight);
        var reservation = PackagesOf(seat, "reservation") is { } least ? file.Whole(least, 0, MostPoints) : null;
        var aspiration = PackagesOf(seat, "aspiration") is { } aim ? file.Whole(aim, 0, MostPoints) : null;
        if (aspiration < reservation)
        {
            file.Error(seat.LineOf("aspiration"), LibraryCodes.AspirationBelowReservation, Invariant(aspiration.Value), Invariant(reservation.Value));
        }

        var capital = seat.Optional("capital") is { } behaves && file.Map(behaves) is { } habits ? CapitalOf(habits) : null;
        return new Seated(new Party(new DelegationId(id), name, flag, from, to, weight), member, reservation ?? 0, aspiration ?? 0, capital);
    }

    private CapitalBrief CapitalOf(Fields capital)
    {
        var brief = new CapitalBrief(
            capital.Optional("red-lines") is { } drawn ? Many(drawn, 0, MostRedLines, RedLineOf, r => r.Id) : [],
            capital.Optional("reply") is { } words ? file.Texts(words, Languages, LongestSentence) : null,
            capital.Optional("reply-minutes") is { } reply ? file.Whole(reply, 1, LongestWait) : null,
            capital.Optional("decision-minutes") is { } decision ? file.Whole(decision, 1, LongestWait) : null);
        capital.Close();
        return brief;
    }

    private RedLine RedLineOf(Fields line) => new(
        file.Id(line.Required("id"), Ids.Word, Ids.WordMeaning),
        file.Texts(line.Required("text"), Languages, CapitalRules.LongestRedLine));

    /// <summary>A state need not be named: its code and its flag say which it is.</summary>
    private static Country? StateOf(string id, string? flag) => Countries.Find(id) is { } state && state.Alpha3 == id && state.Alpha2 == flag ? state : null;

    private Localized Kept(Localized name) => new(
        Languages.Contains(Language.Kk) ? name.Kk : null,
        Languages.Contains(Language.Ru) ? name.Ru : null,
        Languages.Contains(Language.En) ? name.En : null);

    private (int From, int To) PeopleOf(Fields people)
    {
        var from = file.Whole(people.Required("from"), 1, MostPeople);
        var to = file.Whole(people.Required("to"), 1, MostPeople);
        people.Close();
        if (from > to)
        {
            file.Error(people.LineOf("from"), LibraryCodes.PeopleRange, Invariant(from.Value), Invariant(to.Value));
        }

        return (from ?? 1, to ?? MostPeople);
    }

    private Issue IssueOf(Fields issue) => new(
        file.Id(issue.Required("id"), Ids.Word, Ids.WordMeaning),
        file.Texts(issue.Required("name"), Languages, LongestName),
        file.Texts(issue.Required("description"), Languages, LongestSentence),
        Many(issue.Required("options"), 2, 50, OptionOf, o => o.Id));

    private IssueOption OptionOf(Fields option) => new(
        file.Id(option.Required("id"), Ids.Word, Ids.WordMeaning),
        file.Texts(option.Required("name"), Languages, LongestSentence));

    private ImmutableDictionary<string, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>> Payoffs(Node? node)
    {
        var delegations = Delegations.ToHashSet(StringComparer.Ordinal);
        var sheets = ImmutableDictionary.CreateBuilder<string, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>>(StringComparer.Ordinal);
        foreach (var (delegation, line, sheet) in file.Entries(node))
        {
            if (file.IsKnown(delegation, line, delegations))
            {
                sheets[delegation] = Sheet(sheet, line);
            }
        }

        if (node is MapNode)
        {
            Missing(delegations.Where(d => d.Length > 0), sheets.ContainsKey, node.Line);
        }

        return sheets.ToImmutable();
    }

    private ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Sheet(Node node, int line)
    {
        var known = issues.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        var sheet = ImmutableSortedDictionary.CreateBuilder<string, ImmutableSortedDictionary<string, int>>(StringComparer.Ordinal);
        foreach (var entry in file.Entries(node))
        {
            if (file.IsKnown(entry.Key, entry.Line, known))
            {
                sheet[entry.Key] = Points(entry, issues.First(i => i.Id == entry.Key));
            }
        }

        if (node is MapNode)
        {
            Missing(issues.Select(i => i.Id).Where(i => i.Length > 0).Distinct(), sheet.ContainsKey, line);
        }

        return sheet.ToImmutable();
    }

    private ImmutableSortedDictionary<string, int> Points(Entry issue, Issue definition)
    {
        var known = definition.Options.Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        var points = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var option in file.Entries(issue.Value))
        {
            if (file.IsKnown(option.Key, option.Line, known))
            {
                points[option.Key] = file.Whole(option.Value, 0, MostPoints) ?? 0;
            }
        }

        if (issue.Value is MapNode)
        {
            Missing(definition.Options.Select(o => o.Id).Where(o => o.Length > 0).Distinct(), points.ContainsKey, issue.Line);
        }

        return points.ToImmutable();
    }

    private void Missing(IEnumerable<string> needed, Func<string, bool> given, int line)
    {
        foreach (var id in needed.Where(id => !given(id)))
        {
            file.Error(line, LibraryCodes.PointsMissing, id);
        }
    }

    private AgreementRule Agreement(Node? node)
    {
        if (file.Map(node) is not { } fields)
        {
            return new AgreementRule.Unanimity();
        }

        var rule = file.Word<AgreementWord>(fields.Required("rule"));
        switch (rule)
        {
            case AgreementWord.Unanimity:
                fields.Close();
                return new AgreementRule.Unanimity();
            case AgreementWord.VetoAndCount:
                var counted = VetoAndCount(fields);
                fields.Close();
                return counted;
            case AgreementWord.WeightedQuota:
                var weighed = WeightedQuota(fields);
                fields.Close();
                return weighed;
            default:
                // Which keys are right depends on the rule, which is not known.
                return new AgreementRule.Unanimity();
        }
    }

    /// <summary>Fewer assents than two, or than there are vetoes, would say nothing; more than there are delegations can't be given.</summary>
    private AgreementRule.VetoAndCount VetoAndCount(Fields fields)
    {
        var veto = Veto(fields);
        var accept = file.Whole(fields.Required("accept"), 0, int.MaxValue) ?? seats.Length;
        var fewest = Math.Max(2, veto.Length);
        if (fields.Has("accept") && seats.Length >= 2 && (accept < fewest || accept > seats.Length))
        {
            file.Error(fields.LineOf("accept"), LibraryCodes.CountImpossible, Invariant(accept), Invariant(fewest), Invariant(seats.Length));
        }

        return new AgreementRule.VetoAndCount(veto, accept);
    }

    private AgreementRule.WeightedQuota WeightedQuota(Fields fields)
    {
        var veto = Veto(fields);
        var quota = file.Whole(fields.Required("quota"), 0, int.MaxValue) ?? 1;
        var all = seats.Sum(s => s.Party.Weight);
        if (quota < 1 || quota > all)
        {
            file.Error(fields.LineOf("quota"), LibraryCodes.QuotaImpossible, Invariant(quota), Invariant(all));
        }

        return new AgreementRule.WeightedQuota(veto, quota);
    }

    private ImmutableArray<DelegationId> Veto(Fields fields)
    {
        if (fields.Optional("veto") is not { } node)
        {
            return [];
        }

        var known = Delegations.ToHashSet(StringComparer.Ordinal);
        var holders = file.List(node).Select(item => (Id: file.Known(item, known), item.Line)).Where(h => h.Id is not null).ToList();
        file.Unique(holders.Select(h => (h.Id!, h.Line)));
        return [.. holders.Select(h => new DelegationId(h.Id!))];
    }

    private Phase PhaseOf(Fields phase)
    {
        var id = file.Id(phase.Required("id"), Ids.Word, Ids.WordMeaning);
        var name = file.Texts(phase.Required("name"), Languages, LongestName);
        var kind = file.Word<PhaseKind>(phase.Required("kind"));
        var minutes = file.Whole(phase.Required("minutes"), 1, LongestPhase) ?? 0;
        var allows = phase.Optional("allows") is { } listed ? file.WordList<Activity>(listed) : Phase.DefaultsOf(kind ?? default);
        return new Phase(id, name, kind ?? default, minutes, allows);
    }

    private ImmutableArray<DebriefMaterial> Opens(Fields debrief)
    {
        var materials = file.WordList<DebriefMaterial>(debrief.Required("opens"));
        debrief.Close();
        return materials;
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Seated(Party Party, CommitteeMember? Member, int Reservation, int Aspiration, CapitalBrief? Capital);

    private enum AgreementWord
    {
        Unanimity = 1,
        VetoAndCount = 2,
        WeightedQuota = 3,
    }
}

/// <summary>What a script may name.</summary>
internal sealed record ScriptParts(ImmutableArray<string> Functions, ImmutableArray<Party> Delegations, ImmutableArray<Issue> Issues);
