using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Committees;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Assessment;

/// <summary>An entry of a table's log as an assessor reads it.</summary>
/// <param name="Delegation">In whose name; null: the secretariat or the table.</param>
/// <param name="Members">Who saw it; empty: the whole table.</param>
/// <param name="Answer">What was answered, for answers; null otherwise.</param>
/// <param name="Package">The package, for proposals and agreements; null otherwise.</param>
public sealed record LogEntry(
    LogReference Reference,
    DelegationId? Delegation,
    ImmutableArray<DelegationId> Members,
    LogAnswer? Answer,
    Package? Package)
{
    public bool IsToAll => Members.IsEmpty;
}

public enum LogAnswer
{
    Accepted = 1,
    Retracted = 2,
    Rejected = 3,
}

/// <summary>A table's log, entry by entry: what can be pointed at as evidence.</summary>
public static class LogEntries
{
    /// <param name="language">Language of the names of issues and options in the quotes of packages.</param>
    public static ImmutableArray<LogEntry> Of(SessionId session, ImmutableArray<SessionEvent> events, Language language) =>
        [.. Placed(session, events, language).Select(e => e.Entry)];

    /// <summary>The entries, each with the position of its event among <paramref name="events"/>, from 0.</summary>
    /// <inheritdoc cref="Of"/>
    public static IEnumerable<(int Position, LogEntry Entry)> Placed(SessionId session, ImmutableArray<SessionEvent> events, Language language)
    {
        var scenario = events.OfType<SessionPlanned>().FirstOrDefault()?.Scenario;
        var proposals = events.OfType<ProposalMade>().ToDictionary(p => p.Proposal);
        var votes = events.OfType<VoteOpened>().ToDictionary(v => v.Vote);
        foreach (var (position, happened) in events.Index())
        {
            var entry = happened is CommitteeEvent inCommittee
                ? CommitteeEntries.Of(session, inCommittee, votes, scenario?.Committee?.Rules, language)
                : Entry(session, happened, scenario, proposals, language);
            if (entry is not null)
            {
                yield return (position, entry);
            }
        }
    }

    /// <summary>A package in words: issue, colon, option, separated by semicolons, in the scenario's order.</summary>
    public static string InWords(ScenarioStructure? scenario, Package package, Language language) => scenario is null
        ? string.Join("; ", package.Choices.Select(c => $"{c.Key}: {c.Value}"))
        : string.Join("; ", scenario.Issues.Select(i => $"{i.Name.In(language)}: {Option(i, package, language)}"));

    private static string Option(Issue issue, Package package, Language language) =>
        issue.Options.FirstOrDefault(o => o.Id == package[issue.Id])?.Name.In(language) ?? "-";

    private static LogEntry? Entry(
        SessionId session,
        SessionEvent @event,
        ScenarioStructure? scenario,
        Dictionary<ProposalId, ProposalMade> proposals,
        Language language)
    {
        LogReference Reference(LogEntryKind kind, Guid entry, string quote, PersonId? by, DateTimeOffset at) =>
            new(session, kind, entry, quote, by, at);

        LogEntry Answered(LogAnswer answer, ProposalId proposal, DelegationId delegation, PersonId by, string reason, DateTimeOffset at) => new(
            Reference(LogEntryKind.Answer, proposal.Value, reason, by, at),
            delegation,
            proposals.TryGetValue(proposal, out var made) && !made.To.IsEmpty ? made.To.Add(made.Sponsor) : [],
            answer,
            null);

        return @event switch
        {
            MessageSent e => new(Reference(LogEntryKind.Message, e.Message, e.Text, e.By, e.At), e.From, e.Members, null, null),
            ProposalMade e => new(
                Reference(
                    LogEntryKind.Proposal,
                    e.Proposal.Value,
                    e.Note.Length == 0 ? InWords(scenario, e.Package, language) : $"{e.Note} ({InWords(scenario, e.Package, language)})",
                    e.By,
                    e.At),
                e.Sponsor,
                e.To.IsEmpty ? [] : e.To.Add(e.Sponsor),
                null,
                e.Package),
            ProposalAccepted e => Answered(LogAnswer.Accepted, e.Proposal, e.Delegation, e.By, "", e.At),
            AcceptanceRetracted e => Answered(LogAnswer.Retracted, e.Proposal, e.Delegation, e.By, "", e.At),
            ProposalRejected e => Answered(LogAnswer.Rejected, e.Proposal, e.Delegation, e.By, e.Reason, e.At),
            AgreementReached e => new(
                Reference(LogEntryKind.Agreement, e.Proposal.Value, InWords(scenario, e.Package, language), null, e.At),
                null,
                [],
                null,
                e.Package),
            _ => null,
        };
    }
}
