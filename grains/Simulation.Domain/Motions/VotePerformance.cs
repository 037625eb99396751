using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Motions;

/// <summary>What carrying a motion on texts and votes does. What can't be done yet is arranged, and the votes keep to it.</summary>
internal static class VotePerformance
{
    public static IEnumerable<SessionEvent> Of(SessionState state, Motion motion, MotionRule rule, DecisionContext context)
    {
        var (terms, rules, at) = (motion.Terms, MeetingRules.Rules(state), context.Now);
        VotesArranged Arranged(Arrangement what) => new(motion.Id, what, at);
        return rule.Does switch
        {
            MotionAct.RecordedVote => [Arranged(new Arrangement.Method(VotingMethod.Recorded, On(terms)))],
            MotionAct.RollCallVote => [Arranged(new Arrangement.Method(VotingMethod.RollCall, On(terms)))],
            MotionAct.SecretBallot => [Arranged(new Arrangement.Method(VotingMethod.Secret, On(terms)))],
            MotionAct.FormalVote => [Arranged(new Arrangement.Method(null, On(terms)))],
            MotionAct.AdoptWithoutVote => [Arranged(new Arrangement.Method(VotingMethod.WithoutVote, On(terms)))],
            MotionAct.MakeImportant when Important(rules) is { } important => [Arranged(new Arrangement.Kind(important.Id, state.Committee!.Meeting.Item, null))],
            MotionAct.DecideNature when Procedural(rules) is { } procedural && ArrangementRules.Meant(state, terms) is { } draft =>
                [Arranged(new Arrangement.Kind(procedural.Id, null, draft))],
            MotionAct.OrderProposals when terms.Order is { } order => [Arranged(new Arrangement.Order(order))],
            MotionAct.Divide when terms is { Draft: { } draft, Clauses: { } clauses } => Then(state, Arranged(new Arrangement.Division(draft, clauses)), s => ArrangementRules.Divided(s, draft, context)),
            MotionAct.NotVoteOnNext when terms.Draft is { } draft => NotVotedOn(state, Arranged(new Arrangement.NotVotedOn(draft, NotCompetent: false)), draft, at),
            MotionAct.Reconsider when terms.Draft is { } draft => VotingRules.Reopen(state, new VoteSubject.Draft(draft), context).Events,
            MotionAct.ProposeSilence when terms is { Draft: { } draft, Minutes: { } minutes } => Then(
                state,
                Arranged(new Arrangement.Silence(draft, minutes)),
                s => Asked(s, new VoteSubject.Draft(draft), minutes, context)),
            MotionAct.StrawPoll => Asked(state, new VoteSubject.Question(terms.Topic ?? "", Binding: false), null, context),
            MotionAct.IntroduceDraft when terms.Draft is { } draft => [.. Tabled(state, motion, draft, context), Arranged(new Arrangement.Discussed(new VoteSubject.Draft(draft)))],
            MotionAct.IntroduceAmendment when terms.Amendment is { } amendment => [Arranged(new Arrangement.Discussed(new VoteSubject.Amendment(amendment)))],
            _ => [],
        };
    }

    /// <summary>What the defeat of a motion does: the body that is not competent does not vote (General Assembly, rule 121).</summary>
    public static IEnumerable<SessionEvent> OfDefeat(SessionState state, Motion motion, MotionRule rule, DateTimeOffset at) =>
        rule.Does == MotionAct.DecideCompetence && motion.Terms.Draft is { } draft
            ? NotVotedOn(state, new VotesArranged(motion.Id, new Arrangement.NotVotedOn(draft, NotCompetent: true), at), draft, at)
            : [];

    /// <summary>The kind of question that needs two thirds (General Assembly, rules 83 to 85).</summary>
    internal static QuestionRule? Important(RulesOfProcedure rules) =>
        rules.Questions.FirstOrDefault(q => q.Nature == QuestionNature.Substantive && VotingRuleText.Parse(q.Majority).Rule is VotingRule.TwoThirdsPV);

    internal static QuestionRule? Procedural(RulesOfProcedure rules) => rules.Questions.FirstOrDefault(q => q.Nature == QuestionNature.Procedural);

    /// <summary>What a request on the method of voting is about; null: whatever is put next.</summary>
    private static VoteSubject? On(MotionTerms terms) => terms switch
    {
        { Amendment: { } amendment } => new VoteSubject.Amendment(amendment),
        { Draft: { } draft } => new VoteSubject.Draft(draft),
        _ => null,
    };

    /// <summary>The question is put at once; where something stands in its way, the chair puts it later.</summary>
    private static ImmutableArray<SessionEvent> Asked(SessionState state, VoteSubject subject, int? silenceMinutes, DecisionContext context) =>
        VotingRules.Open(state, new OpenVote(subject, null, null, silenceMinutes, [], []), context).Events;

    /// <summary>A working paper is put before the committee in its mover's name; one that is there already stays.</summary>
    private static ImmutableArray<SessionEvent> Tabled(SessionState state, Motion motion, DraftId draft, DecisionContext context) =>
        AdmissionRules.Introduce(state, motion.Mover, draft, context);

    private static IEnumerable<SessionEvent> NotVotedOn(SessionState state, VotesArranged arranged, DraftId draft, DateTimeOffset at) =>
        Then(state, arranged, s => ArrangementRules.NotPut(s, draft, at));

    private static IEnumerable<SessionEvent> Then(SessionState state, SessionEvent first, Func<SessionState, IEnumerable<SessionEvent>> next) =>
        [first, .. next(Session.Evolve(state, first))];
}
