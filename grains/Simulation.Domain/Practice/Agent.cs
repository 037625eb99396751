using Simulation.Domain.Analysis;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Views;

namespace Simulation.Domain.Practice;

/// <summary>
/// An automated delegation: what it does next is a function of its own pay-offs, of what its desk shows, and of its seed. It remembers nothing
/// that the table does not show, so it can be stopped and started anywhere. It accepts what is worth as much as it asks for at the moment
/// (<see cref="Aspiration"/>), and never offers or accepts less; asks for a package of at least that worth which, by its strategy, is the nearest
/// to its curve, the most like what others asked for, or the best for others by what they keep asking for; lets the others answer before it asks
/// again; says no to what its instructions forbid. In post-settlement it looks for what is better for itself and seems no worse for the others.
/// </summary>
public sealed class Agent(Interests interests, AgentProfile profile)
{
    /// <summary>Most of its proposals that stay open side by side.</summary>
    private const int MostOpen = 3;

    /// <summary>After how many times to think, with no answer, it makes another proposal.</summary>
    private const int Patience = 4;

    /// <summary>How many times the time for bargaining is enough to think.</summary>
    private const int Thoughts = 40;

    /// <summary>Weight of the own worth for one who asks for what is nearest to the curve: no score makes up for it.</summary>
    private const double Nearest = -1e4;

    /// <summary>Weight of the own worth between packages that are equal to the others.</summary>
    private const double Tie = 1e-5;

    /// <summary>Weight of the lot between packages that are equal in everything.</summary>
    private const double Lot = 1e-8;

    private readonly Draws draws = new(profile.Seed);
    private readonly int[] sizes = [.. interests.Issues.Select(i => i.Options.Length)];
    private readonly Dictionary<ProposalId, Choice?> read = [];
    private ImmutableDictionary<string, double>? consent;

    public DelegationId Delegation => interests.Delegation;

    /// <summary>How long it thinks before it looks at the table again: a fortieth of the time for bargaining, at least five seconds, give or take two fifths.</summary>
    /// <param name="planned">How long bargaining is planned to last.</param>
    /// <param name="turn">How many times it has thought.</param>
    public TimeSpan ThinkTime(TimeSpan planned, int turn)
    {
        var mean = TimeSpan.FromSeconds(Math.Max(5, planned.TotalSeconds / Thoughts));
        return mean * (0.6 + (0.8 * draws.For(1).Share((ulong)turn)));
    }

    /// <summary>What it would ask for at this moment, units: at least its reservation value.</summary>
    public Int128 AspirationAt(AgentView view) => profile.Strategy switch
    {
        AgentStrategy.Boulware => Aspiration.ByTime(interests, view.Time, 0.2),
        AgentStrategy.Linear => Aspiration.ByTime(interests, view.Time, 1),
        AgentStrategy.Conceder => Aspiration.ByTime(interests, view.Time, 3),
        AgentStrategy.TitForTat => Int128.Min(
            Aspiration.ByReciprocity(interests, [.. Asked(view).Values.Select(offers => offers[^1].Worth - offers[0].Worth)]),
            Aspiration.ByTime(interests, view.Time, 0.1)),
        _ => Aspiration.ByTime(interests, view.Time, 0.6),
    };

    /// <summary>The next command; null: nothing for now.</summary>
    public SessionCommand? Decide(AgentView view)
    {
        if (profile.Language is { } language && view.May.SayToTable && !view.HasSpoken)
        {
            return new Say(new Audience.WholeTable(), AgentWords.Greeting.In(language), null);
        }

        if (!view.May.Propose && !view.May.Answer)
        {
            return null;
        }

        // Below the agreement that stands nobody has to go.
        var floor = view.Agreement is { } standing
            ? Int128.Max(interests.Reservation, (interests.Worth(standing.Package) ?? interests.Reservation) + 1)
            : AspirationAt(view);
        return Accept(view, floor) ?? (view.May.Propose ? Ask(view, floor) : null) ?? Reject(view);
    }

    private AcceptProposal? Accept(AgentView view, Int128 floor) => view.Proposals
        .Where(p => p.May.Accept)
        .Select(p => (Proposal: p, Read(p)?.Worth))
        .Where(p => p.Worth >= floor)
        .OrderByDescending(p => p.Worth)
        .Select(p => new AcceptProposal(p.Proposal.Id))
        .FirstOrDefault();

    private RejectProposal? Reject(AgentView view) => view.Proposals
        .Where(p => p.May.Reject && p.Responses.All(r => r.Delegation != Delegation))
        .Where(p => Read(p) is not { } choice || choice.Worth < interests.Reservation)
        .Select(p => new RejectProposal(p.Id, profile.Language is { } language ? AgentWords.BelowInstructions.In(language) : ""))
        .FirstOrDefault();

    private SessionCommand? Ask(AgentView view, Int128 floor)
    {
        var own = view.Own.ToList();
        if (own.LastOrDefault() is { } last && !IsAnswered(view, last) && view.Now - last.At < ThinkTime(view.Planned, 0) * Patience)
        {
            return null;
        }

        if (Wanted(view, floor, own.Count) is not { } wanted)
        {
            return null;
        }

        if (view.Proposals.Any(p => p.Status == ProposalStatus.Open && Read(p)?.Options.AsSpan().SequenceEqual(wanted.Options) == true))
        {
            return null;
        }

        // More than a few side by side nobody can keep apart.
        if (own.Where(p => p.May.Withdraw).ToList() is { Count: >= MostOpen } open)
        {
            return new WithdrawProposal(open.MinBy(p => p.Responses.Count(r => r.Answer == ProposalAnswer.Accepted))!.Id);
        }

        var package = interests.PackageOf(wanted.Options);
        var answered = view.Proposals.LastOrDefault(p => p.May.Counter && p.To.IsEmpty)?.Id;
        return new Propose(package, [], Note(view, package, own.LastOrDefault()?.Package), null, answered);
    }

    /// <summary>The package to ask for; null: there is none worth so much, or none that could be better than what is agreed.</summary>
    private Choice? Wanted(AgentView view, Int128 floor, int made)
    {
        var scores = sizes.Select(size => new double[size]).ToArray();
        var lots = draws.For(2).For((ulong)made);
        var (asked, own) = (Asked(view), Tie);
        var models = view.Agreement is not null || profile.Strategy == AgentStrategy.OpponentModel;
        if (models)
        {
            foreach (var (party, offers) in asked)
            {
                var model = OpponentModel.Of(sizes, offers);
                Add(scores, (j, o) => Consent(view, party) * model.Score(j, o));
            }
        }
        else if (profile.Strategy is AgentStrategy.TradeOff or AgentStrategy.TitForTat)
        {
            foreach (var (party, offers) in asked)
            {
                Add(scores, (j, o) => Consent(view, party) * Similarity.Score(interests.Issues[j], o, offers[^1].Options[j], sizes.Length));
            }
        }
        else
        {
            own = Nearest;
        }

        Add(scores, (j, o) => Lot * lots.Share((ulong)((j * 10_000) + o)));
        var wanted = interests.Packages.Best(floor, new Objective(scores, own));
        return wanted is null || view.Agreement is not { } standing || interests.Read(standing.Package) is not { } agreed || Estimate(wanted) >= Estimate(agreed)
            ? wanted
            : null;

        double Estimate(Choice package) => asked.Sum(a => Consent(view, a.Key) * OpponentModel.Of(sizes, a.Value).Utility(package.Options));
    }

    private static void Add(double[][] scores, Func<int, int, double> score)
    {
        for (var j = 0; j < scores.Length; j++)
        {
            for (var o = 0; o < scores[j].Length; o++)
            {
                scores[j][o] += score(j, o);
            }
        }
    }

    /// <summary>By other delegation that has asked for anything: the packages that it has proposed or accepted, in order of time.</summary>
    private SortedDictionary<string, List<Choice>> Asked(AgentView view)
    {
        var all = new List<(DateTimeOffset At, string Party, Choice Package)>();
        foreach (var proposal in view.Proposals)
        {
            if (Read(proposal) is not { } package)
            {
                continue;
            }

            all.Add((proposal.At, proposal.Sponsor.Value, package));
            foreach (var response in proposal.Responses)
            {
                if (response.Answer == ProposalAnswer.Accepted)
                {
                    all.Add((response.At, response.Delegation.Value, package));
                }
            }
        }

        var asked = new SortedDictionary<string, List<Choice>>(StringComparer.Ordinal);
        foreach (var (_, party, package) in all.OrderBy(a => a.At))
        {
            if (party == Delegation.Value)
            {
                continue;
            }

            if (!asked.TryGetValue(party, out var packages))
            {
                asked[party] = packages = [];
            }

            packages.Add(package);
        }

        return asked;
    }

    /// <summary>A proposal's package as a choice; null when it is none. A proposal never changes, so it is read once.</summary>
    private Choice? Read(ProposalView proposal)
    {
        if (!read.TryGetValue(proposal.Id, out var choice))
        {
            read[proposal.Id] = choice = interests.Read(proposal.Package);
        }

        return choice;
    }

    private bool IsAnswered(AgentView view, ProposalView last) =>
        last.Status != ProposalStatus.Open || view.Proposals.Any(p => (p.Sponsor != Delegation && p.At > last.At) || p.Responses.Any(r => r.Delegation != Delegation && r.At > last.At));

    /// <summary>
    /// How much another's consent counts, 0 to 1: its share of power by the agreement rule (Banzhaf), the most powerful other's as 1; all alike where
    /// weights are too large to be counted.
    /// </summary>
    private double Consent(AgentView view, string party)
    {
        const int MostWeight = 2_000;
        if (consent is null)
        {
            var seats = view.Scenario.Delegations;
            var counted = view.Scenario.Agreement is AgreementRule.WeightedQuota && seats.Sum(s => (long)s.Weight) <= MostWeight || view.Scenario.Agreement is AgreementRule.VetoAndCount;
            var power = counted ? PowerIndices.Of(view.Scenario.Agreement, [.. seats.Select(s => (s.Id, s.Weight))]).Banzhaf : [.. seats.Select(_ => 1.0)];
            var most = seats.Zip(power).Where(s => s.First.Id != Delegation).Select(s => s.Second).DefaultIfEmpty(1).Max();
            consent = seats.Zip(power).ToImmutableDictionary(s => s.First.Id.Value, s => most > 0 ? Math.Min(1, s.Second / most) : 1);
        }

        return consent[party];
    }

    private string Note(AgentView view, Package package, Package? before)
    {
        if (profile.Language is not { } language)
        {
            return "";
        }

        return view.Agreement is not null ? AgentWords.Better.In(language)
            : before is null ? ""
            : AgentWords.MovedOn(view.Scenario.Issues.Where(i => package[i.Id] != before[i.Id]), language);
    }
}
