using Simulation.Domain.Assessment;
using Simulation.Domain.Correspondence;
using Simulation.Domain.Correspondence.Communiques;
using static Simulation.Domain.Tests.Committees.CommitteeCase;

namespace Simulation.Domain.Tests.Correspondence;

public class CommuniqueTests
{
    private const string Text = "Argentina will open its gauges to all.";
    private static readonly DelegationId Argentina = Members[0];
    private static readonly DelegationId Belgium = Members[1];
    private static readonly DelegationId Chile = Members[2];
    private static readonly CommuniqueId First = new(Guid.Parse("00000000-0000-0000-0000-0000000000c1"));
    private static readonly CommuniqueId Next = new(Given.NextId);
    private static readonly CommuniquePrepared Alone = new(First, Argentina, Text, [], null, PersonOf(Argentina), Given.Noon);
    private static readonly CommuniquePrepared Joint = Alone with { With = [Belgium, Chile] };

    [Fact]
    public void A_statement_of_one_is_published_at_once() =>
        Meeting().When(Representative(Argentina), new IssueCommunique(Text, [], null))
            .Then(Alone with { Communique = Next }, new CommuniquePublished(Next, 1, Given.Noon));

    [Fact]
    public void Published_statements_are_numbered() =>
        Meeting(Joint, Alone with { Communique = new(Guid.NewGuid()) }, new CommuniquePublished(First, 1, Given.Noon))
            .When(Representative(Chile), new IssueCommunique(Text, [], null))
            .Then(new CommuniquePrepared(Next, Chile, Text, [], null, PersonOf(Chile), Given.Noon), new CommuniquePublished(Next, 2, Given.Noon));

    [Fact]
    public void A_joint_statement_waits_for_the_others() =>
        Meeting().When(Representative(Argentina), new IssueCommunique(Text, [Belgium, Chile, Belgium, Argentina], null)).Then(Joint with { Communique = Next });

    [Fact]
    public void The_last_signature_publishes() =>
        Meeting(Joint, Signed(Belgium)).When(Representative(Chile), new SignCommunique(First))
            .Then(Signed(Chile), new CommuniquePublished(First, 1, Given.Noon));

    [Fact]
    public void A_signature_before_the_last_does_not() =>
        Meeting(Joint).When(Representative(Chile), new SignCommunique(First)).Then(Signed(Chile));

    [Fact]
    public void Signing_twice_counts_once() =>
        Meeting(Joint, Signed(Chile)).When(Representative(Chile), new SignCommunique(First)).Then();

    [Fact]
    public void Who_is_not_asked_knows_nothing_of_it() =>
        Meeting(Joint).When(Representative(Members[3]), new SignCommunique(First)).ThenRefused(RefusalCode.NoSuchCommunique);

    [Fact]
    public void Who_declines_ends_it_also_after_signing() =>
        Meeting(Joint, Signed(Belgium)).When(Representative(Belgium), new DeclineCommunique(First))
            .Then(new CommuniqueDeclined(First, Belgium, PersonOf(Belgium), Given.Noon));

    [Fact]
    public void What_was_declined_is_not_signed_any_more() =>
        Meeting(Joint, new CommuniqueDeclined(First, Belgium, PersonOf(Belgium), Given.Noon)).When(Representative(Chile), new SignCommunique(First))
            .ThenRefused(RefusalCode.CommuniqueNotOpen);

    [Fact]
    public void Who_prepared_it_takes_it_back_before_it_is_published() =>
        Meeting(Joint, Signed(Belgium)).When(Representative(Argentina), new WithdrawCommunique(First))
            .Then(new CommuniqueWithdrawn(First, PersonOf(Argentina), Given.Noon));

    [Fact]
    public void Others_do_not_take_it_back() =>
        Meeting(Joint).When(Representative(Belgium), new WithdrawCommunique(First)).ThenRefused(RefusalCode.NotASignatory);

    [Fact]
    public void What_is_published_is_not_taken_back() =>
        Meeting(Alone, Published).When(Representative(Argentina), new WithdrawCommunique(First)).ThenRefused(RefusalCode.CommuniqueNotOpen);

    [Fact]
    public void A_correction_asks_all_who_signed() =>
        Meeting(Joint, Signed(Belgium), Signed(Chile), Published).When(Representative(Belgium), new IssueCommunique("Not all.", [], First))
            .Then(new CommuniquePrepared(Next, Belgium, "Not all.", [Argentina, Chile], First, PersonOf(Belgium), Given.Noon));

    [Fact]
    public void A_statement_of_others_is_not_corrected() =>
        Meeting(Alone, Published).When(Representative(Belgium), new IssueCommunique("Not all.", [], First)).ThenRefused(RefusalCode.NotASignatory);

    [Fact]
    public void What_is_not_published_is_not_corrected() =>
        Meeting(Joint).When(Representative(Argentina), new IssueCommunique("Not all.", [], First)).ThenRefused(RefusalCode.NoSuchCommunique);

    [Fact]
    public void A_statement_is_corrected_once() =>
        Meeting(Alone, Published, Alone with { Communique = new(Guid.NewGuid()), Corrects = First })
            .When(Representative(Argentina), new IssueCommunique("Not all.", [], First)).ThenRefused(RefusalCode.AlreadyCorrected);

    [Fact]
    public void Whom_a_correction_corrects_is_shown_on_both()
    {
        var second = new CommuniqueId(Guid.NewGuid());
        var seen = Seen(
            Meeting(Alone, Published, Alone with { Communique = second, Corrects = First, Text = "Some gauges." }, new CommuniquePublished(second, 2, Given.Noon)),
            new TableAudience.Projector());
        Assert.Equal([(1, null, 2), (2, 1, null)], seen.Select(c => (c.Number!.Value, c.Corrects, c.CorrectedBy)));
    }

    [Fact]
    public void Before_it_is_published_only_those_asked_see_it()
    {
        var given = Meeting(Joint);
        Assert.Single(Seen(given, new TableAudience.Delegation(Belgium)));
        Assert.Single(Seen(given, new TableAudience.Control()));
        Assert.Empty(Seen(given, new TableAudience.Delegation(Members[3])));
        Assert.Empty(Seen(given, new TableAudience.Chair()));
        Assert.Empty(Seen(given, new TableAudience.Projector()));
    }

    [Fact]
    public void Everybody_sees_what_is_published() =>
        Assert.Single(Seen(Meeting(Alone, Published), new TableAudience.Projector()));

    [Fact]
    public void An_assessor_can_point_at_a_statement()
    {
        var entry = Assert.Single(LogEntries.Of(default, [Planned, Joint], Language.En));
        Assert.Equal((Text, Argentina, First.Value), (entry.Reference.Quote, entry.Delegation!.Value, entry.Reference.Entry));
        Assert.Equal([Belgium, Chile, Argentina], entry.Members);
    }

    private static readonly CommuniquePublished Published = new(First, 1, Given.Noon);

    private static CommuniqueSigned Signed(DelegationId delegation) => new(First, delegation, PersonOf(delegation), Given.Noon);

    private static ImmutableArray<CommuniqueView> Seen(Given given, TableAudience audience) =>
        SessionView.Of(default, given.State, audience).OfType<CommuniquesSlice>().Single().Communiques;
}
