using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Exercises;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;
using Simulation.Domain.Views;
using Simulation.Web.Client.Control;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Tests.Client;

public sealed class TableCardTests
{
    [Fact]
    public void Those_that_need_a_look_come_first_and_agreed_ones_last()
    {
        var agreed = Table(1) with { Agreement = new(new(Guid.Empty), Sample.Pack("low", "long"), [], Sample.Noon, 0) };
        var fine = Table(2);
        var silent = Table(3) with { LastActivity = Sample.Noon.AddMinutes(-8) };
        Assert.Equal([3, 2, 1], Cards(agreed, fine, silent).Select(c => c.Table.Table));
    }

    [Fact]
    public void Equal_tables_stay_in_their_order() =>
        Assert.Equal([1, 2, 3], Cards(Table(3), Table(1), Table(2)).Select(c => c.Table.Table));

    [Fact]
    public void Silence_is_flagged_after_five_minutes_with_its_length() =>
        Assert.Contains(Cards(Table(1) with { LastActivity = Sample.Noon.AddMinutes(-8) })[0].Flags, f => f.Text == "silent for 8\u00A0minutes");

    [Fact]
    public void A_preparation_is_silent_by_nature() =>
        Assert.False(Cards(Table(1) with { Phase = 0, LastActivity = Sample.Noon.AddMinutes(-8), EndsAt = Sample.Noon.AddMinutes(1) })[0].NeedsALook);

    [Fact]
    public void Silence_counts_from_the_beginning_of_the_phase_at_the_earliest() =>
        Assert.False(Cards(Table(1) with { LastActivity = Sample.Noon.AddMinutes(-40), EndsAt = Sample.Noon.AddMinutes(28) })[0].NeedsALook);

    [Fact]
    public void Somebody_missing_is_flagged_by_delegation() =>
        Assert.Contains(Cards(Table(1) with { Present = [new(Sample.Hill, Person(11))] })[0].Flags, f => f.Text == "missing: Sea");

    [Fact]
    public void A_wait_for_a_reply_names_who_is_waited_for() =>
        Assert.Contains(Cards(Table(1) with { AwaitingReply = [Sample.Sea] })[0].Flags, f => f.Text == "waiting for Sea");

    [Fact]
    public void A_delegation_without_people_weighs_most()
    {
        var lobby = Lobby(1, 2);
        lobby = lobby with { Participants = lobby.Participants.RemoveAll(p => p.Seat!.Table == 2 && p.Seat.Delegation == Sample.Sea) };
        var cards = TableCard.Of([Table(1) with { LastActivity = Sample.Noon.AddMinutes(-8) }, Table(2)], lobby, Sample.Scenario, Sample.Noon, Wording.En);
        Assert.Equal(2, cards[0].Table.Table);
    }

    [Fact]
    public void A_committee_in_which_all_goes_its_way_needs_no_look() => Assert.False(Committee(Going).NeedsALook);

    [Fact]
    public void A_committee_is_not_missing_delegations_its_quorum_says_whether_enough_are_there()
    {
        var card = Committee(Going with { MayDebate = false, Present = 1 }, Table(1) with { Present = [] });
        Assert.Equal(["no quorum"], card.Flags.Select(f => f.Text));
    }

    [Fact]
    public void A_presiding_officer_who_is_away_is_flagged() =>
        Assert.Contains(Committee(Going with { PresidingOfficer = Person(77) }).Flags, f => f.Text == "the presiding officer is away");

    [Fact]
    public void A_motion_that_waits_is_flagged_with_its_time() =>
        Assert.Contains(Committee(Going with { Motions = 1, MotionsSince = Sample.Noon.AddMinutes(-6) }).Flags, f => f.Text == "a motion has waited for 6\u00A0minutes");

    [Fact]
    public void A_motion_that_is_voted_on_does_not_wait() =>
        Assert.False(Committee(Going with { Motions = 1, MotionsSince = Sample.Noon.AddMinutes(-6), Vote = Vote(2) }).NeedsALook);

    [Fact]
    public void A_vote_that_stays_open_is_flagged_with_its_time() =>
        Assert.Contains(Committee(Going with { Vote = Vote(7) }).Flags, f => f.Text == "the vote has been open for 7\u00A0minutes");

    [Fact]
    public void A_speaker_far_over_time_is_flagged_by_name() =>
        Assert.Contains(Committee(Going with { Speaking = Speech(180, began: -5) }).Flags, f => f.Text == "speaking over time: Sea");

    [Fact]
    public void A_speaker_a_little_over_time_is_the_chairs_business() =>
        Assert.False(Committee(Going with { Speaking = Speech(180, began: -3.5) }).NeedsALook);

    [Fact]
    public void Somebody_who_waits_while_nobody_speaks_is_flagged() =>
        Assert.Contains(Committee(Going with { Speaking = null, Waiting = 3 }, Table(1) with { LastActivity = Sample.Noon.AddMinutes(-2) }).Flags, f => f.Text == "nobody has the floor, 3 waiting");

    private static readonly CommitteeSummary Going = new(
        null, MeetingStage.Open, Proceedings.GeneralDebate, null, null, Speech(180, began: -1), 2, 12, 14, true, true, null, 0, null, 1, 1, 0, 24);

    private static Speech Speech(int seconds, double began) => new(
        new ListEntry(Guid.Empty, Sample.Sea, SpeechKind.Normal, null, null, null, null, "", Sample.Noon.AddMinutes(-20)),
        SpeakersList.General, Sample.Noon.AddMinutes(began), seconds, TimeSpan.Zero, null, null);

    private static VoteInProgress Vote(int minutes) => new(new VoteSubject.Question("Lunch", false), VotingMethod.Recorded, 3, 14, Sample.Noon.AddMinutes(-minutes));

    private static TableCard Committee(CommitteeSummary committee, TableSummary? table = null) => Cards((table ?? Table(1)) with { Committee = committee })[0];

    private static ImmutableArray<TableCard> Cards(params TableSummary[] tables) =>
        TableCard.Of([.. tables], Lobby([.. tables.Select(t => t.Table)]), Sample.Scenario, Sample.Noon, Wording.En);

    private static PersonId Person(int n) => new(new Guid(n, 1, 0, new byte[8]));

    private static SessionId Session(int table) => new(new Guid(table, 0, 0, new byte[8]));

    private static TableSummary Table(int number) => new(
        Session(number), number, StageName.Running, 1, Sample.Noon.AddMinutes(10), null,
        [new(Sample.Hill, Person((number * 10) + 1)), new(Sample.Sea, Person((number * 10) + 2))],
        0, 4, Sample.Noon.AddMinutes(-1), [], null, []);

    private static LobbySlice Lobby(params int[] tables) => new(
        Sample.Exercise, ExerciseStage.Running, false, tables.Length, false, null,
        [
            .. tables.SelectMany(t => new[] { (Sample.Hill, 1), (Sample.Sea, 2) }.Select(s =>
                new ParticipantView(Person((t * 10) + s.Item2), false, true, [], new SeatView(t, Session(t), s.Item1, "head")))),
        ],
        []);
}
