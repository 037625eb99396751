using Simulation.Domain.Agenda;
using Simulation.Domain.Channels;
using Simulation.Domain.Correspondence;
using Simulation.Domain.Correspondence.Blocs;
using static Simulation.Domain.Tests.Committees.CommitteeCase;

namespace Simulation.Domain.Tests.Correspondence;

public class BlocTests
{
    private static readonly DelegationId Argentina = Members[0];
    private static readonly DelegationId Belgium = Members[1];
    private static readonly DelegationId Chile = Members[2];
    private static readonly DelegationId Denmark = Members[3];
    private static readonly BlocId Rivers = new(Guid.Parse("00000000-0000-0000-0000-0000000000b1"));
    private static readonly BlocId Other = new(Guid.Parse("00000000-0000-0000-0000-0000000000b2"));

    private static readonly BlocFormed Formed = new(Rivers, "Friends of Rivers", Argentina, [Belgium, Chile], PersonOf(Argentina), Given.Noon);
    private static readonly BlocJoined BelgiumJoined = new(Rivers, Belgium, PersonOf(Belgium), Given.Noon);
    private static readonly BlocAnnounced Announced = new(Rivers, PersonOf(Argentina), Given.Noon);

    [Fact]
    public void A_delegation_forms_a_bloc_and_invites_others() =>
        Meeting().When(Representative(Argentina), new FormBloc(" Friends of Rivers ", [Belgium, Argentina, Chile, Belgium]))
            .Then(Formed with { Bloc = new BlocId(Given.NextId) });

    [Fact]
    public void A_bloc_has_a_name() =>
        Meeting().When(Representative(Argentina), new FormBloc(" ", [])).ThenRefused(RefusalCode.TextEmpty);

    [Fact]
    public void Only_delegations_of_the_committee_are_invited() =>
        Meeting().When(Representative(Argentina), new FormBloc("Friends", [new DelegationId("ZZZ")])).ThenRefused(RefusalCode.NoSuchDelegation);

    [Fact]
    public void A_name_that_everybody_knows_is_taken() =>
        Meeting(Formed, Announced).When(Representative(Denmark), new FormBloc("friends of rivers", [])).ThenRefused(RefusalCode.BlocNameTaken);

    [Fact]
    public void A_name_that_only_a_secret_bloc_has_is_free() =>
        Assert.Single(Meeting(Formed).When(Representative(Denmark), new FormBloc("Friends of Rivers", [])).Decision.Events);

    [Fact]
    public void A_name_is_announced_once() =>
        Meeting(Formed, new BlocFormed(Other, Formed.Name, Denmark, [], PersonOf(Denmark), Given.Noon), Announced)
            .When(Representative(Denmark), new AnnounceBloc(Other)).ThenRefused(RefusalCode.BlocNameTaken);

    [Fact]
    public void Who_is_invited_joins() =>
        Meeting(Formed).When(Representative(Belgium), new JoinBloc(Rivers)).Then(BelgiumJoined);

    [Fact]
    public void A_delegation_belongs_to_several_blocs() =>
        Assert.Single(Meeting(Formed, BelgiumJoined, new BlocFormed(Other, "Upstream", Denmark, [Belgium], PersonOf(Denmark), Given.Noon))
            .When(Representative(Belgium), new JoinBloc(Other)).Decision.Events);

    [Fact]
    public void Joining_again_changes_nothing() =>
        Meeting(Formed, BelgiumJoined).When(Representative(Belgium), new JoinBloc(Rivers)).Then();

    [Fact]
    public void A_secret_bloc_does_not_exist_for_others() =>
        Meeting(Formed).When(Representative(Denmark), new JoinBloc(Rivers)).ThenRefused(RefusalCode.NoSuchBloc);

    [Fact]
    public void Nobody_joins_without_an_invitation() =>
        Meeting(Formed, Announced).When(Representative(Denmark), new JoinBloc(Rivers)).ThenRefused(RefusalCode.NotInvited);

    [Fact]
    public void A_declined_invitation_is_gone() =>
        Meeting(Formed, new BlocDeclined(Rivers, Chile, PersonOf(Chile), Given.Noon)).When(Representative(Chile), new JoinBloc(Rivers))
            .ThenRefused(RefusalCode.NoSuchBloc);

    [Fact]
    public void A_member_invites_those_who_are_not_asked_yet() =>
        Meeting(Formed, BelgiumJoined).When(Representative(Belgium), new InviteToBloc(Rivers, [Chile, Denmark, Argentina]))
            .Then(new InvitedToBloc(Rivers, Belgium, [Denmark], PersonOf(Belgium), Given.Noon));

    [Fact]
    public void Who_is_only_invited_does_not_invite() =>
        Meeting(Formed).When(Representative(Belgium), new InviteToBloc(Rivers, [Denmark])).ThenRefused(RefusalCode.NotInBloc);

    [Fact]
    public void The_spokesperson_hands_the_voice_on() =>
        Meeting(Formed, BelgiumJoined).When(Representative(Argentina), new NameSpokesperson(Rivers, Belgium))
            .Then(new SpokespersonNamed(Rivers, Belgium, PersonOf(Argentina), Given.Noon));

    [Fact]
    public void Another_member_does_not_take_the_voice() =>
        Meeting(Formed, BelgiumJoined).When(Representative(Belgium), new NameSpokesperson(Rivers, Belgium)).ThenRefused(RefusalCode.NotTheSpokesperson);

    [Fact]
    public void Only_a_member_speaks_for_a_bloc() =>
        Meeting(Formed).When(Representative(Argentina), new NameSpokesperson(Rivers, Belgium)).ThenRefused(RefusalCode.NotInBloc);

    [Fact]
    public void When_the_spokesperson_leaves_the_longest_member_speaks() =>
        Assert.Equal(Belgium, Bloc(Meeting(Formed, BelgiumJoined, Left(Argentina))).Spokesperson);

    [Fact]
    public void A_bloc_that_all_left_has_no_voice() =>
        Assert.Null(Bloc(Meeting(Formed, Left(Argentina))).Spokesperson);

    [Fact]
    public void Who_joins_an_empty_bloc_speaks_for_it() =>
        Assert.Equal(Belgium, Bloc(Meeting(Formed, Left(Argentina), BelgiumJoined)).Spokesperson);

    [Fact]
    public void A_secret_bloc_does_not_speak_with_one_voice() =>
        Assert.Equal(RefusalCode.BlocNotAnnounced, BlocRules.WhyNotSpeakFor(Meeting(Formed).State, Argentina, Rivers));

    [Fact]
    public void The_spokesperson_of_an_announced_bloc_speaks_for_it()
    {
        var state = Meeting(Formed, BelgiumJoined, Announced).State;
        Assert.Null(BlocRules.WhyNotSpeakFor(state, Argentina, Rivers));
        Assert.Equal(RefusalCode.NotTheSpokesperson, BlocRules.WhyNotSpeakFor(state, Belgium, Rivers));
        Assert.Equal([Rivers], state.Committee!.Correspondence.Blocs.SpokenForBy(Argentina).Select(b => b.Id));
    }

    [Fact]
    public void A_secret_bloc_is_not_told_of_even_by_a_refusal() =>
        Assert.Equal(RefusalCode.NoSuchBloc, BlocRules.WhyNotSpeakFor(Meeting(Formed).State, Denmark, Rivers));

    [Fact]
    public void Members_speak_in_the_channel_of_their_bloc() =>
        Meeting(Formed, BelgiumJoined).When(Representative(Belgium), new Say(new Audience.Bloc(Rivers), "Agreed?", null))
            .Then(new MessageSent(Given.NextId, ChannelId.Bloc(Rivers), [Argentina, Belgium], Belgium, PersonOf(Belgium), "Agreed?", null, Given.Noon));

    [Fact]
    public void Who_is_only_invited_does_not_speak_in_its_channel() =>
        Meeting(Formed).When(Representative(Belgium), new Say(new Audience.Bloc(Rivers), "Hello", null)).ThenRefused(RefusalCode.NoSuchBloc);

    [Fact]
    public void Blocs_are_formed_only_while_delegations_may_talk_in_private() =>
        Meeting(new SessionPaused(TimeSpan.FromMinutes(80), Given.Noon)).When(Representative(Argentina), new FormBloc("Friends", []))
            .ThenRefused(RefusalCode.SessionNotRunning);

    [Fact]
    public void Outsiders_do_not_see_who_is_invited_into_an_announced_bloc() =>
        Assert.Empty(Seen(Meeting(Formed, Announced), Denmark).Invited);

    [Fact]
    public void Members_see_who_is_invited() =>
        Assert.Equal([Belgium, Chile], Seen(Meeting(Formed), Argentina).Invited);

    [Fact]
    public void Who_left_keeps_the_name_and_no_more()
    {
        var seen = Seen(Meeting(Formed, BelgiumJoined, Left(Belgium)), Belgium);
        Assert.Equal((Formed.Name, BlocStanding.Former), (seen.Name, seen.Standing));
        Assert.Empty(seen.Members);
        Assert.Null(seen.Spokesperson);
    }

    private static BlocLeft Left(DelegationId delegation) => new(Rivers, delegation, PersonOf(delegation), Given.Noon);

    private static Bloc Bloc(Given given) => given.State.Committee!.Correspondence.Blocs.Find(Rivers)!;

    private static BlocView Seen(Given given, DelegationId reader) =>
        SessionView.Of(default, given.State, new TableAudience.Delegation(reader)).OfType<BlocsSlice>().Single().Blocs.Single();
}
