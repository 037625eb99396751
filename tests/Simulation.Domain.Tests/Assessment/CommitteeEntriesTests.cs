using System.Runtime.CompilerServices;
using Simulation.Domain.Assessment;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence;
using Simulation.Domain.Tests.Committees;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Tests.Assessment;

/// <summary>A committee's log as evidence.</summary>
public sealed class CommitteeEntriesTests
{
    private static readonly SessionId Table = GivenRecord.Table;
    private static readonly DelegationId Belgium = CommitteeCase.Members[1];
    private static readonly VoteId Vote = new(Guid.Parse("00000000-0000-0000-0000-0000000000f1"));

    public static TheoryData<Type> Events => [.. typeof(CommitteeEvent).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(CommitteeEvent)))];

    /// <summary>A new event must be told, or said to be nobody's performance.</summary>
    [Theory, MemberData(nameof(Events))]
    public void Every_event_of_a_committee_is_an_entry_or_is_silent_for_a_reason(Type e) =>
        Assert.True(CommitteeEntries.Silent.Contains(e) != IsToldOf(e), $"{e.Name}: add it to CommitteeEntries.Of or to CommitteeEntries.Silent");

    [Theory]
    [InlineData(Language.En, "in favour")]
    [InlineData(Language.Ru, "за")]
    [InlineData(Language.Kk, "жақтады")]
    public void A_ballot_is_told_in_the_readers_language(Language language, string said)
    {
        var entry = Assert.Single(LogEntries.Of(Table, [new BallotCast(Vote, Belgium, CommitteeCase.PersonOf(Belgium), Choice.Yes, false, false, Given.Noon)], language));
        Assert.Equal((LogEntryKind.Vote, said, Belgium), (entry.Reference.Kind, entry.Reference.Quote, entry.Delegation!.Value));
    }

    [Fact]
    public void A_secret_ballot_says_only_that_one_voted()
    {
        var entry = Assert.Single(LogEntries.Of(Table, [new SecretBallotCast(Vote, Belgium, CommitteeCase.PersonOf(Belgium), Given.Noon)], Language.En));
        Assert.Equal("voted in secret", entry.Reference.Quote);
    }

    [Fact]
    public void Who_was_asked_into_a_bloc_saw_it()
    {
        var formed = new BlocFormed(new BlocId(Guid.NewGuid()), "Rivers", Belgium, [CommitteeCase.Members[2]], CommitteeCase.PersonOf(Belgium), Given.Noon);
        var entry = Assert.Single(LogEntries.Of(Table, [formed], Language.En));
        Assert.Equal("forms a bloc: Rivers", entry.Reference.Quote);
        Assert.Equal([CommitteeCase.Members[2], Belgium], entry.Members);
    }

    /// <summary>A blank event that is told may trip over its missing parts on the way; that too is being told.</summary>
    private static bool IsToldOf(Type e)
    {
        try
        {
            return !LogEntries.Of(Table, [(SessionEvent)RuntimeHelpers.GetUninitializedObject(e)], Language.En).IsEmpty;
        }
        catch (Exception blank) when (blank is NullReferenceException or InvalidOperationException or ArgumentNullException)
        {
            return true;
        }
    }
}
