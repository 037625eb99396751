using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Correspondence.Injects;
using Simulation.Domain.Delegations;
using Simulation.Domain.Delegations.Capital;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;
using Simulation.Domain.Procedure;
using static Simulation.EndToEnd.Tests.Secrecy.SecretCase;

namespace Simulation.EndToEnd.Tests.Secrecy;

/// <summary>One act of a script.</summary>
/// <param name="Name">Which kind of act, to tell whether it was ever taken.</param>
/// <param name="Command">Made anew in each world, from what the actor has seen; null: there is nothing to do it to.</param>
/// <param name="InOneWorldOnly">Nobody else may notice it, and in the second world it isn't done.</param>
internal sealed record SecretStep(string Name, Part Who, Func<SecretPlay, Command?> Command, bool InOneWorldOnly = false);

/// <summary>What the class does: some of it before all, much of it known to B alone, drawn from a seed and so the same in both worlds.</summary>
internal static class SecretScript
{
    private const int Acts = 26;

    /// <summary>B, and those who act on B, in private.</summary>
    private static readonly ImmutableArray<Func<int, SecretStep>> s_hidden =
    [
        n => new("talk inside", Part.B, p => new SayInside(p.Secret($"talk {n}"), null, null)),
        n => new("notes", Part.B, p => new KeepNotes(p.Secret($"notes {n}"))),
        n => new("request", Part.B, p => new RequestInstructions(p.Secret($"request {n}"))),
        n => new("ad referendum", Part.B, p => new MarkAdReferendum(new Commitment.Other(), p.Secret($"ad referendum {n}"))),
        n => new("instruction", Part.Control, p => new InsideDelegation(B, new InstructDelegation(p.Secret($"instruction {n}")))),
        n => new("red line", Part.Control, p => new InsideDelegation(B, new DrawRedLine(p.Secret($"red line {n}")))),
        n => new("private talk", Part.B, p => new Say(new Audience.Chosen([C]), p.Secret($"private talk {n}", Shared.WithC), null)),
        n => new("note to the secretariat", Part.B, p => new Say(new Audience.Secretariat(), p.Secret($"note {n}"), null)),
        n => new("private offer", Part.B, p => new Propose(Package.Of([new(Item, n % 2 == 0 ? "shared" : "closed")]), [C], p.Secret($"offer {n}", Shared.WithC), null, null)),
        n => new("working paper", Part.B, p => new StartWorkingPaper(Item, $"The Committee,\n\n1. Decides {p.Secret($"paper {n}")};\n\n2. Requests a report.")),
        n => new("clause", Part.B, p => p.Paper is { } paper ? new AddClause(paper.Id, ClauseKind.Operative, null, $"Requests {p.Secret($"clause {n}")}") : null),
        n => new("bloc", Part.B, p => new FormBloc(p.Secret($"bloc {n}", Shared.WithC), [C])),
        n => new("joining", Part.C, p => p.Bloc is { } bloc ? new JoinBloc(bloc.Id) : null),
        n => new("talk in the bloc", Part.B, p => p.Bloc is { } bloc ? new Say(new Audience.Bloc(bloc.Id), p.Secret($"bloc talk {n}", Shared.WithC), null) : null),
        n => new("statement", Part.B, p => new IssueCommunique(p.Secret($"statement {n}", Shared.WithC), [C], null)),
        _ => new("telegram", Part.Control, _ => new ReleaseInject(Telegram)),
    ];

    /// <summary>What A, the chair and everybody does where they can be seen; and A's attempts at what A may not know of.</summary>
    private static readonly ImmutableArray<Func<int, SecretStep>> s_open =
    [
        n => new("word of A", Part.A, _ => new Say(new Audience.WholeTable(), $"A says {n}", null)),
        n => new("word of B", Part.B, _ => new Say(new Audience.WholeTable(), $"B says {n}", null)),
        n => new("word of C", Part.C, _ => new Say(new Audience.WholeTable(), $"C says {n}", null)),
        n => new("A to C", Part.A, _ => new Say(new Audience.Chosen([C]), $"A says to C {n}", null)),
        n => new("A to the chair", Part.A, _ => new Say(new Audience.Chair(), $"A asks {n}", null)),
        n => new("chair to A", Part.Chair, _ => new AnswerFromChair(A, $"The chair answers {n}")),
        n => new("A inside", Part.A, _ => new SayInside($"A thinks {n}", null, null)),
        n => new("offer of A", Part.A, _ => new Propose(Package.Of([new(Item, "shared")]), [], $"A offers {n}", null, null)),
        n => new("paper of A", Part.A, _ => new StartWorkingPaper(Item, $"The Committee,\n\nDecides to wait {n}.")),
        n => new("request for the floor", n % 2 == 0 ? Part.A : Part.B, _ => new RequestFloor(null, SpeechKind.Normal, null, null, "")),
        _ => new("A at a bloc unknown to it", Part.A, p => new JoinBloc(p.Bloc?.Id ?? new BlocId(Guid.NewGuid()))),
        n => new("A in a bloc unknown to it", Part.A, p => new Say(new Audience.Bloc(p.Bloc?.Id ?? new BlocId(Guid.NewGuid())), $"May I? {n}", null)),
        _ => new("A at a paper unknown to it", Part.A, p => new SponsorDraft(p.Paper?.Id ?? new DraftId(Guid.NewGuid()))),
        _ => new("A at an offer unknown to it", Part.A, p => new AcceptProposal(p.Offer?.Id ?? new ProposalId(Guid.NewGuid()))),
        _ => new("A at B's capital", Part.A, _ => new InsideDelegation(B, new InstructDelegation("Give in."))),
        _ => new("A as the chair", Part.A, _ => new ReleaseInject(Telegram)),
    ];

    public static IEnumerable<string> HiddenActs => s_hidden.Select(h => h(0).Name);

    public static ImmutableArray<SecretStep> Drawn(int seed)
    {
        var random = new Random(seed);

        // Each kind of hidden act comes in its turn, so that a few scripts have all of them.
        var hidden = Enumerable.Range(0, Acts / 2).Select(i =>
        {
            var step = s_hidden[((seed * (Acts / 2)) + i) % s_hidden.Length](i);
            return step with { InOneWorldOnly = random.Next(2) == 0 };
        });
        var open = Enumerable.Range(0, Acts / 2).Select(i => s_open[random.Next(s_open.Length)](i));
        var mixed = Mixed(new(hidden), new(open), random);
        return [.. Begun, .. mixed, .. Voted(random)];
    }

    /// <summary>The meeting is opened, A and B have made an offer and tabled a draft each, and some of what B does unseen is done in one world only, whatever is drawn.</summary>
    private static IEnumerable<SecretStep> Begun =>
    [
        .. new[] { A, B, C }.Select(d => new SecretStep("attendance", Part.Control, _ => new MarkAttendance(d, Attendance.Present))),
        new("meeting", Part.Control, _ => new OpenMeeting()),
        new("debate", Part.Control, _ => new OpenDebate(Item)),
        new("A thinks", Part.A, _ => new SayInside("A thinks", null, null)),
        new("A thinks", Part.A, _ => new SayInside("A thinks again", null, null)),
        .. Enumerable.Range(0, 4).Select(n => new SecretStep("talk inside", Part.B, p => new SayInside(p.Secret($"first talk {n}"), null, null), InOneWorldOnly: n > 0)),
        new("private talk", Part.B, p => new Say(new Audience.Chosen([C]), p.Secret("first private talk", Shared.WithC), null), InOneWorldOnly: true),
        new("bloc", Part.B, p => new FormBloc(p.Secret("first bloc", Shared.WithC), [C])),
        new("A at a bloc unknown to it", Part.A, p => new JoinBloc(p.Bloc!.Id)),
        .. new[] { Part.A, Part.B }.SelectMany(who => new SecretStep[]
        {
            new("open offer", who, _ => new Propose(Package.Of([new(Item, who == Part.A ? "shared" : "closed")]), [], $"{who} offers", null, null)),
            new("paper", who, _ => new StartWorkingPaper(Item, $"The Committee,\n\nDecides to do as {who} says.")),
            new("tabling", who, p => new TableDraft(p.Own(who)!.Id)),
        }),
    ];

    /// <summary>In the second world B and C have exchanged their choices.</summary>
    private static IEnumerable<SecretStep> Voted(Random random)
    {
        var (ofB, ofC) = random.Next(2) == 0 ? (Choice.Yes, Choice.No) : (Choice.Abstain, Choice.Yes);
        return
        [
            new("question", Part.Chair, _ => new OpenVote(new VoteSubject.Question("Shall the port be shared?", true), null, VotingMethod.Secret, null, [], [])),
            new("ballot", Part.A, p => new CastBallot(p.Vote, Choice.Yes)),
            new("ballot", Part.B, p => new CastBallot(p.Vote, p.World.Number == 0 ? ofB : ofC)),
            new("ballot", Part.C, p => new CastBallot(p.Vote, p.World.Number == 0 ? ofC : ofB)),
            new("result", Part.Chair, p => new CloseVote(p.Vote)),
        ];
    }

    private static IEnumerable<SecretStep> Mixed(Queue<SecretStep> one, Queue<SecretStep> other, Random random)
    {
        while (one.Count + other.Count > 0)
        {
            yield return (random.Next(one.Count + other.Count) < one.Count ? one : other).Dequeue();
        }
    }
}
