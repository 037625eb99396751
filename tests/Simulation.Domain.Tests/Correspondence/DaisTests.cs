using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence.Dais;
using static Simulation.Domain.Tests.Committees.CommitteeCase;

namespace Simulation.Domain.Tests.Correspondence;

public class DaisTests
{
    private static readonly Seat.Chair Chair = new(PersonOf(Members[4]));
    private static readonly PersonId Instructor = ((Seat.Control)Given.Control).Person;
    private static readonly PresidingOfficerAppointed Appointed = new(Chair.Person, Given.Noon);
    private static readonly DaisNoteWritten Asked = new(Given.NextId, true, Chair.Person, "Which rule is it?", Given.Noon);

    [Fact]
    public void Who_presides_asks_the_secretariat_quietly() => Meeting(Appointed).When(Chair, new WriteAtDais("Which rule is it?")).Then(Asked);

    [Fact]
    public void The_secretariat_answers() =>
        Meeting(Appointed, Asked).When(Given.Control, new WriteAtDais("Rule 113.")).Then(new DaisNoteWritten(Given.NextId, false, Instructor, "Rule 113.", Given.Noon));

    [Fact]
    public void Nobody_else_writes_there() => Meeting(Appointed).When(Representative(Members[4]), new WriteAtDais("Hello")).ThenRefused(RefusalCode.NotAllowed);

    [Fact]
    public void Nobody_else_reads_it()
    {
        var state = Meeting(Appointed, Asked).State;
        Assert.Single(Read(state, new TableAudience.Chair())!.Notes);
        Assert.Single(Read(state, new TableAudience.Control())!.Notes);
        Assert.Null(Read(state, new TableAudience.Delegation(Members[4])));
        Assert.Null(Read(state, new TableAudience.Projector()));
    }

    private static DaisSlice? Read(SessionState state, TableAudience audience) => SessionView.Of(default, state, audience).OfType<DaisSlice>().SingleOrDefault();
}
