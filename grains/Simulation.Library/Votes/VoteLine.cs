using System.Text.Json;
using Simulation.Domain.Voting;

namespace Simulation.Library.Votes;

/// <summary>One recorded vote, as a line of JSON gives it (docs/votes-replay.md).</summary>
/// <param name="Id">As given, whatever it is; undefined when there is none.</param>
/// <param name="Rule">Null: the line names none.</param>
/// <param name="QuorumEnforced">Null: as usual for the rule.</param>
/// <param name="NamesPermanent">Whether the line says who the permanent members are, even if nobody is.</param>
internal sealed record VoteLine(
    JsonElement Id,
    string? Rule,
    string? Kind,
    bool? QuorumEnforced,
    Electorate Electorate,
    bool NamesPermanent,
    ImmutableArray<Ballot> Ballots);

/// <summary>Why a line can't be counted.</summary>
/// <param name="Code">Kebab-case, stable.</param>
internal sealed record VoteLineError(string Code, string Message);
