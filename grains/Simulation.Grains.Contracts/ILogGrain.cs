using Simulation.Domain;

namespace Simulation.Grains;

/// <summary>
/// A journal stream as it was written, for whoever has to look who did what. It reads apart from the grain that writes, which goes on meanwhile.
/// Key: the stream, such as <c>session/…</c>. The web host has established who asks, and that the debrief is open.
/// </summary>
[Alias("ILogGrain")]
public interface ILogGrain : IGrainWithStringKey
{
    [Alias("Read"), CalledBy(Caller.Host)]
    Task<LogPage> ReadAsync(LogQuery query);
}

/// <summary>Which lines of a log. What is null does not matter.</summary>
/// <param name="Actor">Lines of this person only.</param>
/// <param name="Type">Lines of this type only, such as <c>ProposalMade.v1</c>.</param>
/// <param name="From">Written then or later.</param>
/// <param name="Until">Written before.</param>
/// <param name="Skip">How many of those found are left out.</param>
/// <param name="Take">At most so many.</param>
/// <param name="Language">Of the names of issues and options.</param>
[GenerateSerializer, Immutable, Alias("LogQuery.v1")]
public sealed record LogQuery(PersonId? Actor, string? Type, DateTimeOffset? From, DateTimeOffset? Until, int Skip, int Take, Language Language);

/// <param name="Events">How many the stream has.</param>
/// <param name="BrokenAt">The first place at which the chain of hashes does not hold: changed or taken away; null: it holds from the first to the last.</param>
/// <param name="Found">How many match the query.</param>
/// <param name="People">Everybody who has done something in it.</param>
/// <param name="Types">Every type that occurs in it.</param>
[GenerateSerializer, Immutable, Alias("LogPage.v1")]
public sealed record LogPage(long Events, long? BrokenAt, int Found, ImmutableArray<LogLine> Lines, ImmutableArray<PersonId> People, ImmutableArray<string> Types);

/// <summary>One event as it was written.</summary>
/// <param name="At">Time of the server.</param>
/// <param name="Actor">Null: the platform, such as when time was up.</param>
/// <param name="For">In which delegation's name; null: in none, or the event does not say.</param>
/// <param name="Commands">The command it came of. More than one: others changed nothing after it. None: nobody's command.</param>
/// <param name="Text">What was said, offered or written; empty where there is nothing, or where it is not for other eyes: ballots, members' own notes.</param>
[GenerateSerializer, Immutable, Alias("LogLine.v1")]
public sealed record LogLine(long Version, string Type, DateTimeOffset At, PersonId? Actor, DelegationId? For, ImmutableArray<Guid> Commands, string Text);
