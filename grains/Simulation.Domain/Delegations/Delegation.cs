using System.Diagnostics;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Delegations.Capital;

namespace Simulation.Domain.Delegations;

/// <summary>The delegation's own decider: who belongs to it, who may bind it, what is said inside.</summary>
public static class Delegation
{
    /// <param name="actor">A member; or an instructor when <paramref name="control"/>.</param>
    public static Decision<DelegationEvent> Decide(
        DelegationState state, PersonId actor, bool control, DelegationCommand command, DecisionContext context)
    {
        if (state.Formed is null)
        {
            return RefusalCode.NotFound;
        }

        return command switch
        {
            SayInside say when state.Find(actor) is not null => Say(state, actor, say, context),
            KeepNotes notes when state.Find(actor) is not null => Keep(state, actor, notes, context),
            GiveFunction give when control || state.Find(actor) is not null => Give(state, actor, control, give, context),
            RequestInstructions request when state.Find(actor) is not null => CapitalRules.Request(state, actor, request, context),
            MarkAdReferendum mark when state.Find(actor) is not null => CapitalRules.Mark(state, actor, mark, context),
            AnswerRequest answer when control => CapitalRules.Answer(state, actor, answer, context),
            InstructDelegation instruct when control => CapitalRules.Instruct(actor, instruct, context),
            DrawRedLine draw when control => CapitalRules.Draw(actor, draw, context),
            LiftRedLine lift when control => CapitalRules.Lift(state, actor, lift, context),
            DecideAdReferendum decide when control => CapitalRules.Decide(state, actor, decide, context),
            SayInside or KeepNotes or GiveFunction or RequestInstructions or MarkAdReferendum => RefusalCode.NotAMember,
            AnswerRequest or InstructDelegation or DrawRedLine or LiftRedLine or DecideAdReferendum => RefusalCode.NotAllowed,
            _ => throw new UnreachableException($"No rule for {command?.GetType().Name}"),
        };
    }

    /// <summary>What time alone brings about: a busy capital's answers, and its silence. Deciding again at the same instant changes nothing.</summary>
    public static Decision<DelegationEvent> Elapse(DelegationState state, DecisionContext context) =>
        Decision.Accept<DelegationEvent>([.. CapitalRules.Elapse(state, context)]);

    /// <summary>When time will next bring something about; null: never, as things stand.</summary>
    public static DateTimeOffset? NextDeadline(DelegationState state) => CapitalRules.Deadline(state.Capital);

    /// <summary>Whether a member may do this at the table in the delegation's name; null when they may.</summary>
    public static RefusalCode? WhyNot(DelegationState state, PersonId member, SessionCommand command)
    {
        if (state.Formed is null || state.Find(member) is null)
        {
            return RefusalCode.NotAMember;
        }

        return command switch
        {
            Propose or AcceptProposal or RetractAcceptance or RejectProposal or WithdrawProposal =>
                state.MayBind(member) ? null : RefusalCode.NotAuthorisedToBind,
            Channels.Say or Channels.MarkRead => null,
            Committees.ChairCommand => RefusalCode.NotAllowed,
            Committees.IBindsDelegation => state.MayBind(member) ? null : RefusalCode.NotAuthorisedToBind,
            Committees.CommitteeCommand => null,
            _ => RefusalCode.NotAllowed,
        };
    }

    /// <summary>Seats a person with a function; the first binding function is given where nobody may bind yet.</summary>
    public static Decision<DelegationEvent> Seat(DelegationState state, PersonId person, string function, DecisionContext context)
    {
        if (state.Formed is null)
        {
            return RefusalCode.NotFound;
        }

        if (state.Formed.Functions.All(f => f.Id != function))
        {
            return RefusalCode.NoSuchFunction;
        }

        return state.Find(person) is { } member
            ? member.Function == function
                ? Decision.Accept<DelegationEvent>()
                : Decision.Accept<DelegationEvent>(new FunctionGiven(person, function, context.Now))
            : Decision.Accept<DelegationEvent>(new MemberSeated(person, function, context.Now));
    }

    /// <summary>Takes a person out. If nobody who stays may bind, the member seated longest becomes what the one who left was.</summary>
    public static Decision<DelegationEvent> Unseat(DelegationState state, PersonId person, DecisionContext context)
    {
        if (state.Find(person) is not { } leaving)
        {
            return Decision.Accept<DelegationEvent>();
        }

        var left = new MemberLeft(person, context.Now);
        var staying = state.Members.RemoveAll(m => m.Person == person);
        return staying.IsEmpty || !state.Binds(leaving.Function) || staying.Any(m => state.Binds(m.Function))
            ? Decision.Accept<DelegationEvent>(left)
            : Decision.Accept<DelegationEvent>(left, new FunctionGiven(staying[0].Person, leaving.Function, context.Now));
    }

    public static DelegationState Evolve(DelegationState state, DelegationEvent @event) => @event switch
    {
        DelegationFormed e => state with { Formed = e, Capital = CapitalRules.Evolve(state.Capital, e) },
        MemberSeated e => state with { Members = state.Members.Add(new DelegationMember(e.Member, e.Function)) },
        MemberLeft e => state with { Members = state.Members.RemoveAll(m => m.Person == e.Member) },
        FunctionGiven e => state with { Members = [.. state.Members.Select(m => m.Person == e.Member ? m with { Function = e.Function } : m)] },
        SaidInside e => state with { Messages = state.Messages.Add(e) },
        NotesKept e => state with { Notes = state.Notes.SetItem(e.Member, e.Text) },
        InstructionsRequested or RequestAnswered or DelegationInstructed or RedLineDrawn or RedLineLifted or MarkedAdReferendum or AdReferendumDecided =>
            state with { Capital = CapitalRules.Evolve(state.Capital, @event) },
        _ => throw new UnreachableException($"No evolution for {@event?.GetType().Name}"),
    };

    private static Decision<DelegationEvent> Say(DelegationState state, PersonId actor, SayInside command, DecisionContext context)
    {
        var text = Texts.Clean(command.Text);
        if (Texts.WhyNot(text, Texts.LongestMessage, mayBeEmpty: command.Package is not null) is { } refusal)
        {
            return refusal;
        }

        // A suggested package may be incomplete, but it speaks of this scenario's issues and options only.
        var points = state.Formed!.Instructions.ScoreSheet.Points;
        if (command.Package?.Choices.FirstOrDefault(c => points.GetValueOrDefault(c.Key)?.ContainsKey(c.Value) != true) is { Key: { } unknown })
        {
            return new Refusal(RefusalCode.PackageIncomplete, [unknown]);
        }

        return Decision.Accept<DelegationEvent>(new SaidInside(context.NewId, actor, text, command.Package, command.About, context.Now));
    }

    private static Decision<DelegationEvent> Keep(DelegationState state, PersonId actor, KeepNotes command, DecisionContext context)
    {
        var text = Texts.Clean(command.Text);
        if (Texts.WhyNot(text, Texts.LongestNotes, mayBeEmpty: true) is { } refusal)
        {
            return refusal;
        }

        return state.Notes.GetValueOrDefault(actor, "") == text
            ? Decision.Accept<DelegationEvent>()
            : Decision.Accept<DelegationEvent>(new NotesKept(actor, text, context.Now));
    }

    private static Decision<DelegationEvent> Give(
        DelegationState state, PersonId actor, bool control, GiveFunction command, DecisionContext context)
    {
        if (!control && !state.MayBind(actor))
        {
            return RefusalCode.NotAuthorisedToBind;
        }

        if (state.Find(command.Member) is not { } member)
        {
            return RefusalCode.NotAMember;
        }

        if (state.Formed!.Functions.All(f => f.Id != command.Function))
        {
            return RefusalCode.NoSuchFunction;
        }

        if (member.Function == command.Function)
        {
            return Decision.Accept<DelegationEvent>();
        }

        return state.Binds(member.Function) && !state.Binds(command.Function)
            && !state.Members.Any(m => m.Person != member.Person && state.Binds(m.Function))
                ? RefusalCode.LastBindingMember
                : Decision.Accept<DelegationEvent>(new FunctionGiven(command.Member, command.Function, context.Now));
    }
}
