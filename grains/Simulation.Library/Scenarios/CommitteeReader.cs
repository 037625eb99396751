using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;
using Simulation.Library.Yaml;

namespace Simulation.Library.Scenarios;

/// <summary>What scenario.yaml says under <c>committee</c>.</summary>
internal sealed class CommitteeReader(SourceFile file, ImmutableArray<Language> languages, Node node)
{
    private const int LongestName = 400;
    private const int MostItems = 30;
    private const int MostDrafts = 50;

    private Localized body = Localized.Empty;
    private RulesOfProcedure? rules;
    private ImmutableArray<AgendaItem> agenda = [];

    /// <summary>The starting texts, as far as scenario.yaml describes them.</summary>
    public ImmutableArray<Paper> Drafts { get; private set; } = [];

    public void Read(IReadOnlyCollection<string> delegations)
    {
        if (file.Map(node) is not { } fields)
        {
            return;
        }

        body = file.Texts(fields.Required("body"), languages, LongestName);
        rules = file.Known(fields.Required("rules"), [.. BuiltInLibrary.RulesOfProcedure.Select(r => r.Id)]) is { } preset ? BuiltInLibrary.Rules(preset) : null;
        agenda = Many(fields.Required("agenda"), 1, MostItems, ItemOf, i => i.Id);
        Drafts = fields.Optional("drafts") is { } drafts ? Many(drafts, 0, MostDrafts, d => PaperOf(d, delegations), p => p.Id) : [];
        fields.Close();
    }

    /// <summary>Only after everything was read without errors.</summary>
    public CommitteeStructure Structure(ImmutableArray<CommitteeMember?> members) => new(body, rules!, [.. members.Select(m => m!)], agenda);

    public static CommitteeMember MemberOf(SourceFile file, Fields seat, DelegationId delegation, int weight) => new(
        delegation,
        seat.Optional("status") is { } status ? file.Word<MemberStatus>(status) ?? MemberStatus.Member : MemberStatus.Member,
        seat.Optional("permanent") is { } permanent && file.Truth(permanent),
        weight,
        seat.Optional("population") is { } population ? file.Whole(population, 0, int.MaxValue) : null);

    public static ImmutableArray<DelegationId> DelegationsOf(SourceFile file, Node? list, IReadOnlyCollection<string> known)
    {
        var named = file.List(list, most: 250).Select(item => (Id: file.Known(item, known), item.Line)).Where(d => d.Id is not null).ToList();
        file.Unique(named.Select(d => (d.Id!, d.Line)));
        return [.. named.Select(d => new DelegationId(d.Id!))];
    }

    private AgendaItem ItemOf(Fields item) => new(
        file.Id(item.Required("id"), Ids.Word, Ids.WordMeaning),
        file.Text(item.Required("number"), 20),
        file.Texts(item.Required("title"), languages, LongestName));

    private Paper PaperOf(Fields paper, IReadOnlyCollection<string> delegations)
    {
        var id = file.Id(paper.Required("id"), Ids.Word, Ids.WordMeaning);
        var symbol = paper.Optional("symbol") is { } named ? file.Text(named, 60) : "";
        var item = file.Known(paper.Required("item"), [.. agenda.Select(i => i.Id)]) ?? "";
        var kind = file.Word<PaperKind>(paper.Required("kind"));
        var sponsors = DelegationsOf(file, paper.Required("sponsors"), delegations);
        return new Paper(id, symbol, item, kind == PaperKind.DraftResolution, sponsors, file.Id(paper.Required("text"), Ids.Word, Ids.WordMeaning));
    }

    private ImmutableArray<T> Many<T>(Node? list, int fewest, int most, Func<Fields, T> one, Func<T, string> idOf)
    {
        var read = ImmutableArray.CreateBuilder<(T Item, int Line)>();
        foreach (var item in file.List(list, fewest, most))
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

    /// <param name="Tabled">A draft resolution before the committee from the start; otherwise its sponsors' working paper.</param>
    /// <param name="Text">Name of the file in <c>drafts/</c>, without language and ending.</param>
    internal sealed record Paper(string Id, string Symbol, string Item, bool Tabled, ImmutableArray<DelegationId> Sponsors, string Text);

    internal sealed record News(string Id, Localized Title, int? Minute, ImmutableArray<DelegationId> To);

    private enum PaperKind
    {
        WorkingPaper = 1,
        DraftResolution = 2,
    }
}
