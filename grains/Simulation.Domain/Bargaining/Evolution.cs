namespace Simulation.Domain.Bargaining;

/// <summary>What each bargaining event makes true.</summary>
internal static class BargainingEvolution
{
    public static BargainingState Made(BargainingState state, IEnumerable<DelegationId> delegations, ProposalMade e)
    {
        var proposal = new Proposal(
            e.Proposal,
            e.Sponsor,
            e.Package,
            e.To,
            e.Note,
            e.ExpiresAt,
            e.Counters,
            e.At,
            ProposalStatus.Open,
            ImmutableSortedDictionary.Create<string, ProposalResponse>(StringComparer.Ordinal));
        var made = state with { Proposals = state.Proposals.Add(proposal) };

        // That a proposal was countered shows to its readers only if all of them also see the counter-proposal.
        return e.Counters is { } countered
            && state.Find(countered) is { Status: ProposalStatus.Open } before
            && before.IsAddressedTo(e.Sponsor)
            && delegations.Where(before.IsVisibleTo).All(proposal.IsVisibleTo)
                ? Answered(made, countered, e.Sponsor, new ProposalResponse(ProposalAnswer.Countered, "", e.At))
                : made;
    }

    public static BargainingState Answered(BargainingState state, ProposalId id, DelegationId delegation, ProposalResponse response) =>
        Change(state, id, p => p with { Responses = p.Responses.SetItem(delegation.Value, response) });

    public static BargainingState Retracted(BargainingState state, AcceptanceRetracted e) =>
        Change(state, e.Proposal, p => p with { Responses = p.Responses.Remove(e.Delegation.Value) });

    public static BargainingState Rejected(SessionState state, ProposalRejected e)
    {
        var scenario = state.Plan!.Scenario;
        var answered = Answered(state.Bargaining, e.Proposal, e.Delegation, new ProposalResponse(ProposalAnswer.Rejected, e.Reason, e.At));
        return Change(answered, e.Proposal, p => StillAlive(scenario, p) ? p : p with { Status = ProposalStatus.Rejected });
    }

    public static BargainingState Ended(BargainingState state, ProposalId id, ProposalStatus status) =>
        Change(state, id, p => p with { Status = status });

    public static BargainingState Agreed(BargainingState state, AgreementReached e)
    {
        var lapsed = AllLapse(state);
        return Change(lapsed, e.Proposal, p => p with { Status = ProposalStatus.Agreed }) with
        {
            Agreement = new Agreement(e.Proposal, e.Package, e.Assenting, e.At, state.Agreement is { } before ? before.Replaced + 1 : 0),
        };
    }

    public static BargainingState AllLapse(BargainingState state) =>
        state with { Proposals = [.. state.Proposals.Select(p => p.Status == ProposalStatus.Open ? p with { Status = ProposalStatus.Lapsed } : p)] };

    /// <summary>
    /// A proposal lives as long as those who have not said no could make an agreement of it. One to a few, who could never agree for all,
    /// is a sounding: it lives until all of them said no.
    /// </summary>
    private static bool StillAlive(Scenarios.ScenarioStructure scenario, Proposal proposal)
    {
        var all = scenario.Delegations.Select(d => d.Id).ToList();
        var willing = proposal.Willing(all);
        var isSounding = !scenario.Agreement.IsMet(all.Where(proposal.IsVisibleTo).ToHashSet(), scenario.Delegations);
        return isSounding ? willing.Count > 1 : scenario.Agreement.IsMet(willing, scenario.Delegations);
    }

    private static BargainingState Change(BargainingState state, ProposalId id, Func<Proposal, Proposal> change)
    {
        var index = state.Proposals.FindIndex(p => p.Id == id);
        return index < 0 ? state : state with { Proposals = state.Proposals.SetItem(index, change(state.Proposals[index])) };
    }
}
