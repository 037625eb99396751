using System.Numerics;
using Simulation.Domain.Analysis;
using Simulation.Domain.Analysis.Process;
using Simulation.Domain.Bargaining;

namespace Simulation.Domain.Debriefing;

/// <summary>All tables of an exercise against what their case allowed.</summary>
/// <param name="Parties">The order in which everything is given by party.</param>
/// <param name="Packages">How many packages the case allows, digits; more than fit a number are possible.</param>
/// <param name="Acceptable">How many of them give everybody at least the reservation value, digits; null where not counted.</param>
/// <param name="Front">Efficient packages: points by party, the best for the first party first. Null where <paramref name="FrontWhy"/> says why.</param>
/// <param name="Points">Solutions to compare with.</param>
public sealed record ExerciseAnalysis(
    ImmutableArray<DelegationId> Parties,
    string Packages,
    string? Acceptable,
    ImmutableArray<ImmutableArray<int>>? Front,
    Undefined? FrontWhy,
    ImmutableArray<SolutionPoint> Points,
    ImmutableArray<TableAnalysis> Tables);

/// <summary>A package that theory singles out (negotiation.md B3).</summary>
/// <param name="Package">Null where <paramref name="Why"/> says why.</param>
/// <param name="Points">What it is worth, by party; empty without a package.</param>
/// <param name="IsProven">Whether nothing is better, or the search only ended.</param>
public sealed record SolutionPoint(SolutionKind Kind, Package? Package, ImmutableArray<int> Points, Undefined? Why, bool IsProven);

public enum SolutionKind
{
    Nash = 1,
    KalaiSmorodinsky = 2,
    Egalitarian = 3,
    /// <summary>The largest sum of points over acceptable packages.</summary>
    LargestTotal = 4,
}

/// <summary>One table against its case.</summary>
/// <param name="Agreed">The package that stands; null: none.</param>
/// <param name="Points">What each party has, by party: of the agreement, or of none.</param>
/// <param name="Result">How good it is.</param>
/// <param name="Offers">Full packages offered, in order of time; empty where offers are not opened.</param>
/// <param name="Process">By party; empty where offers are not opened.</param>
/// <param name="Contacts">Messages and offers from each party to each; empty where channels are not opened.</param>
/// <param name="From">When the talking began.</param>
/// <param name="To">When it ended.</param>
public sealed record TableAnalysis(
    SessionId Session,
    int Table,
    Package? Agreed,
    ImmutableArray<int> Points,
    TableResult Result,
    ImmutableArray<OfferStep> Offers,
    ImmutableArray<PartyCourse> Process,
    ImmutableArray<ImmutableArray<int>> Contacts,
    DateTimeOffset From,
    DateTimeOffset To);

/// <summary>How good a table's outcome is (negotiation.md B4; the measures are those of <see cref="OutcomeMetrics"/>).</summary>
/// <param name="Efficient">Null without an agreement, or where not known.</param>
/// <param name="DominatedBy">How many packages are better for somebody and worse for nobody; null where not counted.</param>
/// <param name="CouldHaveHad">A package at least as good for everybody that has all the value left; null where there is none or none is known.</param>
/// <param name="CouldHavePoints">What that is worth, by party; empty where there is none.</param>
public sealed record TableResult(
    bool? Efficient,
    long? DominatedBy,
    Figure ValueLeft,
    Package? CouldHaveHad,
    ImmutableArray<int> CouldHavePoints,
    Figure ToFront,
    Figure NashEfficiency,
    Figure IntegrativeIndex,
    Figure Jain);

/// <summary>A step of the dance.</summary>
/// <param name="By">Place of the party.</param>
/// <param name="Time">Share of the whole time, 0 to 1.</param>
/// <param name="Points">What the package is worth, by party.</param>
/// <param name="Classes">What the move was towards each other party; empty at the party's first offer.</param>
public sealed record OfferStep(ProposalId Offer, int By, double Time, ImmutableArray<int> Points, ImmutableArray<MoveClass> Classes);

/// <summary>One party's course (negotiation.md B5; the measures are those of <see cref="PartyProcess"/>, <see cref="Concession"/> and <see cref="BehaviouralProfile"/>).</summary>
/// <param name="Conceded">Of what lay between the first demand and the reservation value, 0 to 1.</param>
/// <param name="ResponseSeconds">Median; null where it never had to react.</param>
public sealed record PartyCourse(
    int Offers, int Messages, Figure TalkShare, Figure PrivateShare, Figure MultiIssueOffers, Figure Conceded, ConcessionStyle? Style, double? ResponseSeconds,
    BehaviouralProfile Profile);

/// <summary>Works out an <see cref="ExerciseAnalysis"/>. One case's points serve all of its tables; not safe for several threads at once.</summary>
public sealed class DebriefAnalyst(AnalysisGame game)
{
    /// <summary>More efficient points than this are a cloud on a chart, not a line, and too much to send.</summary>
    public const int MostFrontPoints = 3_000;

    private readonly ReferencePoints points = new(game, AnalysisSettings.Default with { MostFrontPoints = MostFrontPoints });

    /// <param name="tables">Each table's number, its log, and whether the reader may see offers and channels of it.</param>
    public ExerciseAnalysis Of(IEnumerable<(SessionId Session, int Table, ImmutableArray<SessionEvent> Events)> tables, DebriefReader reader)
    {
        var front = points.Front;
        return new ExerciseAnalysis(
            [.. game.Parties.Select(p => p.Id)],
            game.Size.ToString(System.Globalization.CultureInfo.InvariantCulture),
            points.Acceptance.Acceptable?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            front.Points is { } all ? [.. all.Select(p => Whole(p.Utilities))] : null,
            front.Why,
            [
                Solution(SolutionKind.Nash, points.Nash),
                Solution(SolutionKind.KalaiSmorodinsky, points.KalaiSmorodinsky),
                Solution(SolutionKind.Egalitarian, points.Egalitarian),
                Solution(SolutionKind.LargestTotal, points.UtilitarianPoints),
            ],
            [.. tables.Select(t => Table(t.Session, t.Table, t.Events, reader))]);
    }

    private TableAnalysis Table(SessionId session, int number, ImmutableArray<SessionEvent> events, DebriefReader reader)
    {
        var agreed = Session.Replay(events).Bargaining.Agreement?.Package;
        var settlement = agreed is null ? null : game.Settle(agreed);
        var metrics = settlement is null ? OutcomeMetrics.OfNoDeal(points) : OutcomeMetrics.Of(points, settlement);
        var journal = ProcessJournal.Of(events);
        var measures = ProcessMeasures.Of(points, journal);
        var offers = reader.Opens(Scenarios.DebriefMaterial.Offers);
        var channels = offers && reader.Opens(Scenarios.DebriefMaterial.TableChannel) && reader.Opens(Scenarios.DebriefMaterial.PrivateChannels);
        return new TableAnalysis(
            session,
            number,
            agreed,
            settlement is null ? [.. game.Parties.Select(p => (int)p.Disagreement)] : Whole(settlement.Utilities),
            new TableResult(
                metrics.IsEfficient,
                metrics.DominatedBy is { } better ? (long)BigInteger.Min(better, long.MaxValue) : null,
                metrics.ValueLeft,
                metrics.CouldHaveHad is { } witness ? game.PackageOf(witness) : null,
                metrics.CouldHaveHad is { } w ? Whole(w.Utilities) : [],
                metrics.ToFront.Normalised,
                metrics.NashEfficiency,
                metrics.IntegrativeIndex,
                metrics.Jain),
            offers ? [.. measures.Dance.Select(s => new OfferStep(s.Offer, s.By, s.Time, Whole(game.Settle(journal.Offers.First(o => o.Id == s.Offer).Package)!.Utilities), s.Classes))] : [],
            channels ? [.. measures.Parties.Select((p, i) => Course(p, BehaviouralProfile.Of(measures.Dance, i, settlement is null ? Undefined.NothingToMeasure : metrics.Parties[i].Claimed)))] : [],
            channels ? [.. measures.Contacts.Weights.Select(row => row.Select(w => (int)w).ToImmutableArray())] : [],
            journal.From,
            journal.To);
    }

    private static PartyCourse Course(PartyProcess p, BehaviouralProfile profile) => new(
        p.Offers, p.Messages, p.TalkShare, p.PrivateShare, p.MultiIssueOffers, p.Concession.Rate, p.Concession.Style, p.ResponseTimes.Median?.TotalSeconds, profile);

    private SolutionPoint Solution(SolutionKind kind, Optimum optimum) => optimum.Settlement is { } s
        ? new SolutionPoint(kind, game.PackageOf(s), Whole(s.Utilities), null, optimum.IsProven)
        : new SolutionPoint(kind, null, [], optimum.Why, optimum.IsProven);

    private static ImmutableArray<int> Whole(ImmutableArray<Int128> utilities) => [.. utilities.Select(u => (int)u)];
}
