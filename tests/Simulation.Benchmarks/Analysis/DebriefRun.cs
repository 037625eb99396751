using Simulation.Domain;
using Simulation.Domain.Agenda;
using Simulation.Domain.Analysis;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Debriefing;
using Simulation.Domain.Practice.Rehearsals;

namespace Simulation.Benchmarks.Analysis;

/// <summary>The debrief's analysis of a whole class: many tables of one case, each with its own log.</summary>
internal static class DebriefRun
{
    public const int Tables = 30;
    private const int Offers = 60;
    private const int Messages = 240;

    private static readonly DateTimeOffset Opening = new(2030, 1, 1, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Logs of a class: sixty full packages offered by turns and four times as many messages, the last package agreed on.</summary>
    public static (SessionId Session, int Table, ImmutableArray<SessionEvent> Events)[] Class(AnalysisGame game) =>
        [.. Enumerable.Range(1, Tables).Select(table => (new SessionId(new Guid(table, 0, 0, new byte[8])), table, Log(game, table)))];

    public static ExerciseAnalysis Analyse(AnalysisGame game, (SessionId, int, ImmutableArray<SessionEvent>)[] tables) =>
        new DebriefAnalyst(game).Of(tables, new DebriefReader(true, null, Rehearsal.TableFor(game)));

    private static ImmutableArray<SessionEvent> Log(AnalysisGame game, int table)
    {
        var random = new Random(table);
        var person = new PersonId(new Guid(table, 1, 0, new byte[8]));
        var log = ImmutableArray.CreateBuilder<SessionEvent>();
        log.Add(new SessionPlanned(default, table, Rehearsal.TableFor(game), AdvancesByItself: true, Opening));
        log.Add(new SessionOpened(Opening));
        log.Add(new PhaseBegan(0, Opening, Opening.AddHours(1)));
        Package? last = null;
        for (var at = 0; at < Offers + Messages; at++)
        {
            var (by, when, id) = (game.Parties[at % game.Parties.Length].Id, Opening.AddSeconds(10 * (at + 1)), new Guid(table, 2, 0, BitConverter.GetBytes((long)at)));
            if (at % (1 + (Messages / Offers)) != 0)
            {
                log.Add(new MessageSent(id, ChannelId.Table, [], by, person, "What would you need to move on this?", null, when));
                continue;
            }

            last = game.PackageOf(game.Settle([.. game.Issues.Select(i => random.Next(i.Options.Length))]));
            log.Add(new ProposalMade(new ProposalId(id), by, person, last, [], "because", null, null, when));
            if (at + 1 + (Messages / Offers) >= Offers + Messages)
            {
                log.Add(new AgreementReached(new ProposalId(id), last, [.. game.Parties.Select(p => p.Id)], when));
            }
        }

        log.Add(new SessionClosed(Opening.AddHours(1)));
        return log.ToImmutable();
    }
}
