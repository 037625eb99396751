using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using static Simulation.Domain.Tests.TestCase;

namespace Simulation.Domain.Tests;

public class BargainingTests
{
    private static readonly Propose ToAll = new(P11, [], "", null, null);

    [Fact]
    public void A_delegation_proposes_to_all() =>
        Given.InPhase(Negotiation)
            .When(Head(A), ToAll)
            .Then(Made(new ProposalId(Given.NextId), A, P11));

    [Fact]
    public void Addressing_everybody_by_name_is_addressing_all() =>
        Given.InPhase(Negotiation)
            .When(Head(A), ToAll with { To = [C, B] })
            .Then(Made(new ProposalId(Given.NextId), A, P11));

    [Fact]
    public void Nobody_proposes_while_preparing() =>
        Given.InPhase(Preparation).When(Head(A), ToAll).ThenRefused(RefusalCode.NotAllowedInThisPhase);

    [Fact]
    public void Nobody_proposes_in_a_pause() =>
        Given.InPhase(Negotiation, new SessionPaused(TimeSpan.FromMinutes(1), Given.Noon)).When(Head(A), ToAll).ThenRefused(RefusalCode.SessionNotRunning);

    [Fact]
    public void A_package_settles_every_issue() =>
        Given.InPhase(Negotiation).When(Head(A), ToAll with { Package = P11.Without("term") }).ThenRefused(RefusalCode.PackageIncomplete);

    [Fact]
    public void A_package_names_known_options_only() =>
        Given.InPhase(Negotiation).When(Head(A), ToAll with { Package = P11.With("term", "t9") }).ThenRefused(RefusalCode.PackageIncomplete);

    [Fact]
    public void A_package_names_known_issues_only() =>
        Given.InPhase(Negotiation).When(Head(A), ToAll with { Package = P11.With("fish", "f1") }).ThenRefused(RefusalCode.PackageIncomplete);

    [Fact]
    public void A_proposal_to_oneself_has_no_addressee() =>
        Given.InPhase(Negotiation).When(Head(A), ToAll with { To = [A] }).ThenRefused(RefusalCode.ProposalNeedsAddressee);

    [Fact]
    public void One_assent_of_two_is_no_agreement_under_unanimity() =>
        Given.InPhase(Negotiation, Made(Offer, A, P11)).When(Head(B), new AcceptProposal(Offer)).Then(Accepted(Offer, B));

    [Fact]
    public void The_last_assent_makes_the_agreement() =>
        Given.InPhase(Negotiation, Made(Offer, A, P11), Accepted(Offer, B))
            .When(Head(C), new AcceptProposal(Offer))
            .Then(Accepted(Offer, C), new AgreementReached(Offer, P11, [A, B, C], Given.Noon));

    [Fact]
    public void Accepting_twice_changes_nothing() =>
        Given.InPhase(Negotiation, Made(Offer, A, P11), Accepted(Offer, B)).When(Head(B), new AcceptProposal(Offer)).Then();

    [Fact]
    public void The_sponsor_is_not_an_addressee() =>
        Given.InPhase(Negotiation, Made(Offer, A, P11)).When(Head(A), new AcceptProposal(Offer)).ThenRefused(RefusalCode.NotAnAddressee);

    [Fact]
    public void A_proposal_to_others_does_not_exist_for_those_left_out() =>
        Given.InPhase(Negotiation, Made(Offer, A, P11, B)).When(Head(C), new AcceptProposal(Offer)).ThenRefused(RefusalCode.NoSuchProposal);

    [Fact]
    public void A_no_ends_a_proposal_that_needs_everybody() =>
        Assert.Equal(ProposalStatus.Rejected, Given.InPhase(Negotiation, Made(Offer, A, P11), Rejected(Offer, B)).State.Bargaining.Find(Offer)?.Status);

    [Fact]
    public void A_sounding_of_two_lives_until_both_said_no()
    {
        var veto = Planned with { Scenario = Structure with { Agreement = new AgreementRule.VetoAndCount([A, B, C], 3) } };
        var sounding = Given.Events(veto, new SessionOpened(Given.Noon), new PhaseBegan(Negotiation, Given.Noon, Given.Noon.AddHours(1)), Made(Offer, A, P11, B));
        Assert.Equal(ProposalStatus.Open, sounding.State.Bargaining.Find(Offer)?.Status);
        Assert.Equal(ProposalStatus.Rejected, sounding.And(Rejected(Offer, B)).State.Bargaining.Find(Offer)?.Status);
    }

    [Fact]
    public void An_assent_can_be_taken_back_until_the_rule_is_met() =>
        Given.InPhase(Negotiation, Made(Offer, A, P11), Accepted(Offer, B))
            .When(Head(B), new RetractAcceptance(Offer))
            .Then(new AcceptanceRetracted(Offer, B, PersonOf(B), Given.Noon));

    [Fact]
    public void Only_the_sponsor_withdraws() =>
        Given.InPhase(Negotiation, Made(Offer, A, P11)).When(Head(B), new WithdrawProposal(Offer)).ThenRefused(RefusalCode.NotTheSponsor);

    [Fact]
    public void What_was_withdrawn_can_not_be_accepted() =>
        Given.InPhase(Negotiation, Made(Offer, A, P11), new ProposalWithdrawn(Offer, PersonOf(A), Given.Noon))
            .When(Head(B), new AcceptProposal(Offer))
            .ThenRefused(RefusalCode.ProposalNotOpen);

    [Fact]
    public void A_proposal_expires_at_its_instant() =>
        Given.InPhase(Negotiation, Made(Offer, A, P11) with { ExpiresAt = Given.Noon.AddMinutes(5) })
            .WhenTimePasses(Given.Noon.AddMinutes(6))
            .Then(new ProposalExpired(Offer, Given.Noon.AddMinutes(5)));

    [Fact]
    public void An_expired_proposal_can_not_be_accepted_even_before_the_clock_noticed() =>
        Given.InPhase(Negotiation, Made(Offer, A, P11) with { ExpiresAt = Given.Noon.AddMinutes(5) })
            .When(Head(B), new AcceptProposal(Offer), Given.Noon.AddMinutes(5))
            .ThenRefused(RefusalCode.ProposalNotOpen);

    [Fact]
    public void With_an_agreement_everything_else_lapses() =>
        Assert.Equal(
            ProposalStatus.Lapsed,
            Given.InPhase(Negotiation, Made(Offer, A, P11), Made(Counter, B, P22), new AgreementReached(Offer, P11, [A, B, C], Given.Noon)).State.Bargaining.Find(Counter)?.Status);

    [Fact]
    public void An_agreement_stands_in_the_phase_that_made_it() =>
        Given.InPhase(Negotiation, Made(Offer, A, P11), new AgreementReached(Offer, P11, [A, B, C], Given.Noon))
            .When(Head(B), ToAll with { Package = P22 })
            .ThenRefused(RefusalCode.AgreementStands);

    [Fact]
    public void Post_settlement_replaces_it_by_the_same_rule() =>
        Given.InPhase(Improvement, Made(Offer, A, P11), new AgreementReached(Offer, P11, [A, B, C], Given.Noon), Made(Counter, B, P22), Accepted(Counter, A))
            .When(Head(C), new AcceptProposal(Counter))
            .Then(Accepted(Counter, C), new AgreementReached(Counter, P22, [A, B, C], Given.Noon));

    [Fact]
    public void Proposing_what_is_agreed_is_pointless() =>
        Given.InPhase(Improvement, Made(Offer, A, P11), new AgreementReached(Offer, P11, [A, B, C], Given.Noon))
            .When(Head(B), ToAll)
            .ThenRefused(RefusalCode.PackageAlreadyAgreed);

    /// <summary>Two veto holders and four of five, worked through.</summary>
    [Theory]
    [InlineData("A,B", 3, "A,B", false)]
    [InlineData("A,B", 3, "A,B,C", true)]
    [InlineData("A,B", 2, "A,C", false)]
    [InlineData("A", 2, "A,C", true)]
    public void Veto_holders_and_a_count(string veto, int accept, string assenting, bool met) =>
        Assert.Equal(met, new AgreementRule.VetoAndCount(Ids(veto), accept).IsMet(Ids(assenting).ToHashSet(), Structure.Delegations));

    [Theory]
    [InlineData(70, "A,B", true)]
    [InlineData(71, "A,B", false)]
    [InlineData(30, "C", true)]
    public void Weights_reach_the_quota_or_not(int quota, string assenting, bool met)
    {
        var weighted = Structure.Delegations.Select(d => d with { Weight = d.Id == A ? 40 : 30 }).ToImmutableArray();
        Assert.Equal(met, new AgreementRule.WeightedQuota([], quota).IsMet(Ids(assenting).ToHashSet(), weighted));
    }

    private static ImmutableArray<DelegationId> Ids(string list) => [.. list.Split(',').Select(i => new DelegationId(i))];
}
