using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Delegations;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Assessment.Indicators;

/// <summary>
/// The indicators of one student at one table (negotiation.md B5 and B5.2). The behaviours they point to are those of programme 7M03111; a
/// pointer is a suggestion of the design, not a finding.
/// </summary>
public static class StudentIndicators
{
    public static ImmutableArray<Indicator> Of(TableLog log) =>
    [
        Offers(log),
        MultiIssueOffers(log),
        ReasonedOffers(log),
        Messages(log),
        Questions(log),
        PrivateToTable(log),
        SaidInside(log),
        Acceptances(log),
        ReasonedRefusals(log),
        ResponseTime(log),
        ImprovedAgreements(log),
        RoleNormalisedPoints(log),
        .. Plan(log)?.Scenario.Committee is null ? ImmutableArray<Indicator>.Empty : [Ballots(log), Positions(log), Blocs(log)],
    ];

    /// <summary><c>ballots/1</c>: votes in which the student cast the delegation's ballot, secret ones included; a ballot that was changed counts once.</summary>
    private static Indicator Ballots(TableLog log) => Count("ballots/1", log, ["LO4.3"], log.Events
        .Where(e => (e is BallotCast cast && cast.By == log.Student) || (e is SecretBallotCast secret && secret.By == log.Student))
        .GroupBy(e => e is BallotCast cast ? cast.Vote : ((SecretBallotCast)e).Vote)
        .Select(changes => changes.Last()));

    /// <summary><c>positions/1</c>: objections with a reason, reservations, explanations of vote asked for and communiqués prepared by the student.</summary>
    private static Indicator Positions(TableLog log) => Count("positions/1", log, ["LO1.6", "LO2.2"], log.Events.Where(e => e switch
    {
        DecisionObjected o => o.By == log.Student && o.Reason.Length > 0,
        ReservationAttached r => r.By == log.Student,
        ExplanationAsked a => a.By == log.Student,
        CommuniquePrepared c => c.By == log.Student,
        _ => false,
    }));

    /// <summary><c>blocs/1</c>: blocs that the student formed or joined for the delegation.</summary>
    private static Indicator Blocs(TableLog log) => Count("blocs/1", log, ["LO6.3"], log.Events.Where(e =>
        (e is BlocFormed formed && formed.By == log.Student) || (e is BlocJoined joined && joined.By == log.Student)));

    /// <summary><c>offers/1</c>: proposals that the student made.</summary>
    private static Indicator Offers(TableLog log) => Count("offers/1", log, ["LO4.1", "LO5.4"], Made(log));

    /// <summary>
    /// <c>multi-issue-offers/1</c>: offers by the student that name at least two issues and move at least two of them against the offer they
    /// counter, else against the delegation's offer before (a first offer moves all it names): trading across issues.
    /// </summary>
    private static Indicator MultiIssueOffers(TableLog log)
    {
        var made = log.Events.OfType<ProposalMade>().ToList();
        return Count("multi-issue-offers/1", log, ["LO5.4", "LO7.1"], made.Where(e => e.By == log.Student && Moved(e) >= 2));

        int Moved(ProposalMade offer)
        {
            var before = offer.Counters is { } countered
                ? made.Find(p => p.Proposal == countered)
                : made.TakeWhile(p => p.Proposal != offer.Proposal).LastOrDefault(p => p.Sponsor == offer.Sponsor);
            return offer.Package.Choices.Count(c => before?.Package[c.Key] != c.Value);
        }
    }

    /// <summary><c>reasoned-offers/1</c>: share of the student's offers that carry a sentence.</summary>
    private static Indicator ReasonedOffers(TableLog log)
    {
        var made = Made(log).ToList();
        var reasoned = made.Where(e => e.Note.Length > 0).ToList();
        return Ratio("reasoned-offers/1", log, ["LO1.6"], reasoned.Count, made.Count, reasoned);
    }

    /// <summary><c>messages/1</c>: what the student said at the table, in private channels and to the secretariat.</summary>
    private static Indicator Messages(TableLog log) => Count("messages/1", log, ["LO1.2"], Said(log));

    /// <summary><c>questions/1</c>: messages that end with a question mark, closing quotes and brackets aside.</summary>
    private static Indicator Questions(TableLog log) =>
        Count("questions/1", log, ["LO1.6", "LO6.4"], Said(log).Where(e => e.Text.TrimEnd(' ', '\n', '\t', '"', '»', '”', '\'', ')', ']', '!').EndsWith('?')));

    /// <summary><c>private-to-table/1</c>: messages to chosen delegations over messages to the whole table.</summary>
    private static Indicator PrivateToTable(TableLog log)
    {
        var closed = Said(log).Where(e => e.Channel.Value.StartsWith("private:", StringComparison.Ordinal)).ToList();
        return Ratio("private-to-table/1", log, ["LO6.3"], closed.Count, Said(log).Count(e => e.Channel == ChannelId.Table), closed);
    }

    /// <summary><c>said-inside/1</c>: messages to the student's own delegation. They are not part of the table's log and can't be pointed at.</summary>
    private static Indicator SaidInside(TableLog log) => new(
        "said-inside/1",
        IndicatorScope.Student,
        IndicatorUnit.Count,
        log.Inside.OfType<SaidInside>().Count(e => e.By == log.Student),
        null,
        ["LO1.1", "LO6.1"],
        []);

    /// <summary><c>acceptances/1</c>: proposals that the student accepted for the delegation, retracted ones included.</summary>
    private static Indicator Acceptances(TableLog log) =>
        Count("acceptances/1", log, ["LO1.3", "LO4.3"], log.Events.OfType<ProposalAccepted>().Where(e => e.By == log.Student));

    /// <summary><c>reasoned-refusals/1</c>: share of the student's rejections that give a reason.</summary>
    private static Indicator ReasonedRefusals(TableLog log)
    {
        var refused = log.Events.OfType<ProposalRejected>().Where(e => e.By == log.Student).ToList();
        var reasoned = refused.Where(e => e.Reason.Length > 0).ToList();
        return Ratio("reasoned-refusals/1", log, ["LO1.6", "LO2.2"], reasoned.Count, refused.Count, reasoned);
    }

    /// <summary>
    /// <c>response-time/1</c>: median minutes, one decimal, from a proposal that addresses the delegation to its first acceptance, rejection or
    /// counter-proposal. By the clock on the wall, pauses included; proposals never answered don't count.
    /// </summary>
    private static Indicator ResponseTime(TableLog log)
    {
        var responses =
            from made in log.Events.OfType<ProposalMade>()
            where made.Sponsor != log.Delegation && (made.To.IsEmpty || made.To.Contains(log.Delegation))
            let first = log.Events.FirstOrDefault(e => Answers(e, made.Proposal, log.Delegation))
            where first is not null
            let at = At(first)
            orderby at - made.At
            select (Minutes: (decimal)(at - made.At).TotalMinutes, Event: first);
        var sorted = responses.ToList();
        return new Indicator(
            "response-time/1",
            IndicatorScope.Delegation,
            IndicatorUnit.Minutes,
            sorted.Count == 0 ? null : Math.Round(Median([.. sorted.Select(r => r.Minutes)]), 1, MidpointRounding.AwayFromZero),
            sorted.Count == 0 ? Undefined.NothingHappened : null,
            ["LO7.3"],
            References(log, sorted.Select(r => r.Event)));
    }

    /// <summary><c>improved-agreement/1</c>: agreements that the delegation assented to in the place of an earlier one (post-settlement).</summary>
    private static Indicator ImprovedAgreements(TableLog log)
    {
        var improved = log.Events.OfType<AgreementReached>().Skip(1).Where(e => e.Assenting.Contains(log.Delegation)).ToList();
        return new Indicator(
            "improved-agreement/1", IndicatorScope.Delegation, IndicatorUnit.Count, improved.Count, null, ["LO3.3", "LO4.2"], References(log, improved));
    }

    /// <summary>
    /// <c>role-normalised-points/1</c>: z = (U - mean) / sd over all tables of the exercise that played the same role, sample standard deviation
    /// (n - 1), two decimals. The only fair comparison of points: never across roles (negotiation.md B5.2).
    /// </summary>
    private static Indicator RoleNormalisedPoints(TableLog log)
    {
        var (z, why) = RoleNormalised.Of(log.Points, log.PointsOfRole);
        return new Indicator("role-normalised-points/1", IndicatorScope.Delegation, IndicatorUnit.StandardScore, z, why, ["LO4.1"], []);
    }

    private static IEnumerable<ProposalMade> Made(TableLog log) => log.Events.OfType<ProposalMade>().Where(e => e.By == log.Student);

    private static IEnumerable<MessageSent> Said(TableLog log) =>
        log.Events.OfType<MessageSent>().Where(e => e.By == log.Student && e.From is not null);

    private static bool Answers(SessionEvent e, ProposalId proposal, DelegationId delegation) => e switch
    {
        ProposalAccepted a => a.Proposal == proposal && a.Delegation == delegation,
        ProposalRejected r => r.Proposal == proposal && r.Delegation == delegation,
        ProposalMade m => m.Counters == proposal && m.Sponsor == delegation,
        _ => false,
    };

    private static DateTimeOffset At(SessionEvent e) => e switch
    {
        ProposalAccepted a => a.At,
        ProposalRejected r => r.At,
        ProposalMade m => m.At,
        _ => throw new ArgumentOutOfRangeException(nameof(e), e, "Not an answer."),
    };

    private static decimal Median(IReadOnlyList<decimal> sorted) =>
        sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;

    private static Indicator Count(string formula, TableLog log, ImmutableArray<string> behaviours, IEnumerable<SessionEvent> counted)
    {
        var entries = counted.ToList();
        return new Indicator(formula, IndicatorScope.Student, IndicatorUnit.Count, entries.Count, null, behaviours, References(log, entries));
    }

    private static Indicator Ratio(
        string formula, TableLog log, ImmutableArray<string> behaviours, int part, int whole, IEnumerable<SessionEvent> counted) => new(
            formula,
            IndicatorScope.Student,
            IndicatorUnit.Ratio,
            whole == 0 ? null : Math.Round((decimal)part / whole, 2, MidpointRounding.AwayFromZero),
            whole == 0 ? Undefined.NothingToDivideBy : null,
            behaviours,
            References(log, counted));

    private static ImmutableArray<LogReference> References(TableLog log, IEnumerable<SessionEvent> events) =>
        [.. LogEntries.Of(log.Session, [.. log.Events.OfType<VoteOpened>(), .. events.Prepend(Plan(log)).OfType<SessionEvent>()], Language(log)).Select(e => e.Reference)];

    private static SessionPlanned? Plan(TableLog log) => log.Events.OfType<SessionPlanned>().FirstOrDefault();

    private static Language Language(TableLog log) => Plan(log)?.Scenario.PrimaryLanguage ?? Domain.Language.En;
}
