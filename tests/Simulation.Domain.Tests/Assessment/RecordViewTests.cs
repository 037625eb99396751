using Simulation.Domain.Assessment;
using static Simulation.Domain.Tests.Assessment.GivenRecord;

namespace Simulation.Domain.Tests.Assessment;

public class RecordViewTests
{
    [Fact]
    public void An_assessor_marks_blind_until_done()
    {
        var begun = Seated(Mark(First, "options", 3), Mark(First, "argument", 3), Mark(Second, "options", 1));
        var blind = View(begun, Second);
        Assert.Empty(blind.Others);
        Assert.Empty(blind.Agreed);
        Assert.Equal((1, 2), (blind.Marked, blind.Criteria));

        var done = View(begun.Then(Second, Give("argument", 3)), Second);
        Assert.Equal(2, done.Others.Length);
        Assert.Equal(RefusalCode.MarksDisagree, done.Unready?.Code);
    }

    [Fact]
    public void The_outcomes_that_result_are_known_before_release()
    {
        var view = View(Seated(Mark(First, "options", 3), Mark(First, "argument", 2)), First);
        Assert.Equal([("LO1", 66.7m), ("LO5", 86.7m)], view.Outcomes.Select(o => (o.Outcome, o.Percent)));
        Assert.Null(view.Unready);
        Assert.Null(view.ReleasedAt);
    }

    [Fact]
    public void A_student_sees_nothing_of_marks_before_release()
    {
        var record = RecordViews.Released(Seated(Linked(1, "LO5.1", by: First), Mark(First, "options", 3)).State, Student);
        Assert.Empty(record.Exercises);
        Assert.Empty(record.Outcomes);
        Assert.Single(record.Seats);
    }

    [Fact]
    public void A_student_sees_what_counts_and_what_they_linked()
    {
        var record = RecordViews.Released(
            Seated(
                Linked(1, "LO5.1", by: First),
                Linked(2, "LO5.1", by: First),
                Linked(3, "LO5.1", by: Student),
                new EvidenceSetAside(new EvidenceId(Id(2)), "no", First, Given.Noon),
                new EvidenceSetAside(new EvidenceId(Id(3)), "too little", First, Given.Noon),
                Mark(First, "options", 3) with { Comment = "well done" },
                Mark(First, "argument", 2)).Then(First, new ReleaseMarks(Exercise, Reference, Place)).State,
            Student);
        var exercise = Assert.Single(record.Exercises);
        Assert.Equal([Id(1), Id(3)], exercise.Evidence.Select(e => e.Id.Value));
        Assert.Equal([new CriterionComment("options", "well done")], exercise.Comments);
    }

    private static AssessmentView View(GivenRecord given, PersonId assessor) =>
        RecordViews.ForAssessor(given.State, Student, Exercise, assessor, Criteria);
}
