using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Sylvan.Data.Csv;

namespace Simulation.Domain.Tests.Voting;

/// <summary>
/// Votes of the Security Council by member, 2000-2012 and S/RES/2623 of 2022 (the United Nations Secretariat, UNxml/SCresolutions), and every
/// veto from 1946 to September 2022 (world-politics-datalab, MIT).
/// </summary>
public class SecurityCouncilReplayTests
{
    private static readonly DelegationId[] Permanent =
        [new("CHINA"), new("FRANCE"), new("RUSSIAN FEDERATION"), new("UNITED KINGDOM"), new("UNITED STATES")];

    /// <summary>Votes announced with other totals than the votes listed. They end the same.</summary>
    private static readonly Dictionary<string, string> AnnouncedOtherwise = new()
    {
        ["S/RES/1559 (2004)"] = "announced and listed 9-0-6; the counts of the markup say 15-0-0",
    };

    /// <summary>Votes that were not on substance.</summary>
    private static readonly Dictionary<string, string> OnProcedure = new()
    {
        ["S/RES/2623 (2022)"] = "calls an emergency special session of the General Assembly: procedural, so the vote against of a permanent member is no veto",
    };

    private sealed record Meeting(string Symbol, string Outcome, (int, int, int) Announced, Electorate Electorate, ImmutableArray<Ballot> Ballots)
    {
        public TallyResult Result(QuestionNature kind) => Tally.Of(new VotingRule.ScSubstantive().For(kind, Electorate.Entitled.Length), Electorate, Ballots);
    }

    [Fact]
    public void Every_vote_ends_as_announced() =>
        Assert.All(Meetings(), m => Assert.Equal(
            m.Outcome,
            m.Result(OnProcedure.ContainsKey(m.Symbol) ? QuestionNature.Procedural : QuestionNature.Substantive).Outcome switch
            {
                Outcome.Adopted => "adopted",
                Outcome.Vetoed => "veto",
                _ => "notadopted",
            }));

    [Fact]
    public void On_substance_every_exception_would_have_been_vetoed() =>
        Assert.Equal(OnProcedure.Keys.Order(), Meetings().Where(m => m.Result(QuestionNature.Substantive).Outcome != Outcome.Adopted).Select(m => m.Symbol));

    [Fact]
    public void Every_total_is_the_one_announced() =>
        Assert.Equal(
            AnnouncedOtherwise.Keys.Order(),
            Meetings().Where(m => m.Result(QuestionNature.Substantive) is var r && (r.Yes, r.No, r.Abstain) != m.Announced).Select(m => m.Symbol));

    /// <summary>Whoever vetoed: with the votes of all others it is a veto, in the small council and in the large, and on procedure it is none.</summary>
    [Fact]
    public void Every_veto_since_1946_is_one()
    {
        var vetoes = Vetoes();
        Assert.Equal(214, vetoes.Count);
        Assert.All(vetoes, veto =>
        {
            ImmutableArray<DelegationId> permanent = [new("China"), new("France"), new("Russia"), new("UK"), new("USA")];
            var council = Electorate.Of(permanent.Concat(Enumerable.Range(1, veto.Year < 1966 ? 6 : 10).Select(n => new DelegationId($"E{n}")))) with { Permanent = permanent };
            var ballots = council.Ballots(m => veto.Members.Contains(m) ? Choice.No : Choice.Yes);
            var rule = new VotingRule.ScSubstantive();
            var result = Tally.Of(rule, council, ballots);
            Assert.Equal(Outcome.Vetoed, result.Outcome);
            Assert.Equal(veto.Year < 1966 ? 7 : 9, result.Needed.Votes);
            Assert.Equal(veto.Members.Order(), result.Explanation.Arguments.Skip(2).Order());
            Assert.Equal(Outcome.Adopted, Tally.Of(rule.For(QuestionNature.Procedural, council.Entitled.Length), council, ballots).Outcome);
        });
    }

    private static List<Meeting> Meetings() =>
        [.. Oracles.Lines("un-security-council/sc_rollcalls_2000_2012.tsv").Skip(1).Select(l => l.Split('\t')).Select(f =>
        {
            static IEnumerable<Ballot> Cast(string[] fields, int column, Choice choice) =>
                fields.Length > column ? fields[column].Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(m => new Ballot(new(m), choice)) : [];
            ImmutableArray<Ballot> ballots = [.. Cast(f, 8, Choice.Yes), .. Cast(f, 9, Choice.No), .. Cast(f, 10, Choice.Abstain)];
            return new Meeting(
                f[0],
                f[3],
                (int.Parse(f[5]), int.Parse(f[6]), int.Parse(f[7])),
                Electorate.Of(ballots.Select(b => b.Member)) with { Permanent = [.. Permanent] },
                ballots);
        })];

    /// <summary>Some cells run over several lines.</summary>
    private static List<(int Year, string[] Members)> Vetoes()
    {
        var text = string.Join('\n', Oracles.Lines("un-security-council/unsc_vetoes_1946_sept2022.csv"));
        using var rows = CsvDataReader.Create(new StringReader(text));
        var vetoes = new List<(int, string[])>();
        while (rows.Read())
        {
            vetoes.Add((
                int.Parse(rows.GetString(0)),
                [.. Enumerable.Range(8, 3).Select(rows.GetString).Where(m => m.Length > 0).Select(m => m == "USSR" ? "Russia" : m)]));
        }

        return vetoes;
    }
}
