using Simulation.Domain.Committees;
using static Simulation.Domain.Tests.Committees.CommitteeCase;

namespace Simulation.Domain.Tests.Committees;

public class ChairTests
{
    private static readonly PersonId Student = PersonOf(Members[0]);
    private static readonly Seat Chair = new Seat.Chair(Student);
    private static readonly PresidingOfficerAppointed Appointed = new(Student, Given.Noon);

    [Fact]
    public void Control_gives_the_chair_to_a_person() =>
        Meeting().When(Given.Control, new AppointPresidingOfficer(Student)).Then(Appointed);

    [Fact]
    public void Giving_the_chair_to_who_has_it_changes_nothing() =>
        Meeting(Appointed).When(Given.Control, new AppointPresidingOfficer(Student)).Then();

    [Fact]
    public void Who_presides_does_not_choose_the_next() =>
        Meeting(Appointed).When(Chair, new AppointPresidingOfficer(null)).ThenRefused(RefusalCode.NotAllowed);

    [Fact]
    public void A_person_whom_control_did_not_appoint_does_not_preside() =>
        Assert.False(Committee.Presides(Meeting().State, Chair));

    [Fact]
    public void A_person_whom_control_appointed_presides() =>
        Assert.True(Committee.Presides(Meeting(Appointed).State, Chair));

    [Fact]
    public void A_delegation_does_not_act_as_the_chair() =>
        Meeting(Appointed).When(Representative(Members[0]), new AppointPresidingOfficer(null)).ThenRefused(RefusalCode.NotAllowed);

    [Fact]
    public void A_negotiating_table_has_no_chair() =>
        Given.InPhase(TestCase.Negotiation).When(Given.Control, new AppointPresidingOfficer(Student)).ThenRefused(RefusalCode.NotFound);
}
