using Simulation.Domain.Assessment;
using static Simulation.Domain.Tests.Assessment.GivenRecord;

namespace Simulation.Domain.Tests.Assessment;

public class StudentRecordTests
{
    private static readonly string LongText = new('x', Texts.LongestNote + 1);

    private static readonly GivenRecord Marked = Seated(Mark(First, "options", 3), Mark(First, "argument", 2));

    private static readonly ReleaseMarks ReleaseNow = new(Exercise, Reference, Place);

    private static readonly GivenRecord Released = Marked.Then(First, ReleaseNow);

    [Fact]
    public void A_seat_held_is_noted_once()
    {
        Events().When(null, TakeSeat, assessor: false).Then(Held);
        Seated().When(null, TakeSeat, assessor: false).Then();
    }

    [Fact]
    public void A_person_who_was_moved_has_held_both_seats()
    {
        var moved = Seated().Then(First, TakeSeat with { Table = 2, Session = new SessionId(Id(7)) });
        Assert.Equal([1, 2], moved.State.Seats.Select(s => s.Table));
        Assert.Equal(2, moved.State.SeatIn(Exercise)!.Table);
    }

    [Fact]
    public void A_student_does_not_write_their_own_seats() => Events().When(Student, TakeSeat, assessor: false).ThenRefused(RefusalCode.NotAllowed);

    [Fact]
    public void An_assessor_links_an_entry_of_the_log_to_a_criterion() =>
        Seated().When(First, new LinkEvidence(Exercise, Message(), null, "options", " a trade across issues "))
            .Then(new EvidenceLinked(new EvidenceId(Given.NextId), Exercise, Message(), null, "options", "a trade across issues", First, Given.Noon));

    [Fact]
    public void A_student_links_evidence_about_themselves_and_nobody_else_does()
    {
        var link = new LinkEvidence(Exercise, Message(), "LO5.4", null, "");
        Seated().When(Student, link, assessor: false)
            .Then(new EvidenceLinked(new EvidenceId(Given.NextId), Exercise, Message(), "LO5.4", null, "", Student, Given.Noon));
        Seated().When(OtherStudent, link, assessor: false).ThenRefused(RefusalCode.NotAllowed);
    }

    [Fact]
    public void The_same_link_again_changes_nothing() =>
        Seated(Linked(1, criterion: "options")).When(First, new LinkEvidence(Exercise, Message(1, "quoted differently"), null, "options", "again")).Then();

    [Fact]
    public void An_entry_may_show_several_things() =>
        Assert.Single(Seated(Linked(1, criterion: "options")).When(First, new LinkEvidence(Exercise, Message(), null, "argument", "")).Decision.Events);

    [Fact]
    public void Evidence_comes_from_a_table_where_the_student_sat() =>
        Seated().When(First, new LinkEvidence(Exercise, Message() with { Session = new SessionId(Id(9)) }, null, "options", ""))
            .ThenRefused(RefusalCode.NoSuchEvidence);

    [Fact]
    public void Evidence_shows_something() =>
        Seated().When(First, new LinkEvidence(Exercise, Message(), null, null, "")).ThenRefused(RefusalCode.Malformed);

    [Fact]
    public void Evidence_for_an_unknown_criterion_is_refused() =>
        Seated().When(First, new LinkEvidence(Exercise, Message(), null, "charm", "")).ThenRefused(RefusalCode.NoSuchCriterion);

    [Fact]
    public void Evidence_for_a_criterion_needs_a_rubric() =>
        Seated().WhenWithoutRubric(First, new LinkEvidence(Exercise, Message(), null, "options", "")).ThenRefused(RefusalCode.RubricMissing);

    [Fact]
    public void A_long_quote_is_cut_between_characters()
    {
        var quote = new string('a', LogReference.LongestQuote - 2) + "😀😀";
        var linked = (EvidenceLinked)Seated().When(First, new LinkEvidence(Exercise, Message(1, quote), "LO5.4", null, "")).Decision.Events[0];
        Assert.Equal(new string('a', LogReference.LongestQuote - 2) + "…", linked.Reference.Quote);
    }

    [Fact]
    public void Evidence_set_aside_stays_with_its_reason()
    {
        var aside = Seated(Linked(1, criterion: "options")).Then(First, new SetEvidenceAside(Exercise, new EvidenceId(Id(1)), "said by somebody else"));
        Assert.Equal("said by somebody else", Assert.Single(aside.State.Evidence).Aside?.Reason);
        aside.When(First, new SetEvidenceAside(Exercise, new EvidenceId(Id(1)), "again")).Then();
    }

    [Fact]
    public void Setting_aside_needs_a_reason() =>
        Seated(Linked(1, criterion: "options")).When(First, new SetEvidenceAside(Exercise, new EvidenceId(Id(1)), " ")).ThenRefused(RefusalCode.TextEmpty);

    [Fact]
    public void A_student_sets_aside_only_what_they_linked_themselves()
    {
        var both = Seated(Linked(1, "LO5.1", by: Student), Linked(2, "LO5.1", by: First));
        Assert.Single(both.When(Student, new SetEvidenceAside(Exercise, new EvidenceId(Id(1)), "no"), assessor: false).Decision.Events);
        both.When(Student, new SetEvidenceAside(Exercise, new EvidenceId(Id(2)), "no"), assessor: false).ThenRefused(RefusalCode.NotAllowed);
    }

    [Fact]
    public void Unknown_evidence_is_not_set_aside() =>
        Seated().When(First, new SetEvidenceAside(Exercise, new EvidenceId(Id(1)), "why")).ThenRefused(RefusalCode.NoSuchEvidence);

    [Fact]
    public void A_mark_names_a_level_of_a_criterion_with_its_evidence() =>
        Seated(Linked(1, criterion: "options"))
            .When(First, Give("options", 2, " clear ", new EvidenceId(Id(1))))
            .Then(new MarkGiven(Exercise, Reference, "options", 2, "clear", [new EvidenceId(Id(1))], First, Given.Noon));

    [Fact]
    public void The_same_mark_again_changes_nothing() => Seated(Mark(First, "options", 2)).When(First, Give("options", 2)).Then();

    [Fact]
    public void An_assessors_latest_mark_replaces_their_earlier_one_and_nobody_elses()
    {
        var marks = Seated(Mark(First, "options", 1), Mark(Second, "options", 3), Mark(First, "options", 2)).State.MarksIn(Exercise);
        Assert.Equal([(Second, 3), (First, 2)], marks.Given.Select(m => (m.Assessor, m.Points)));
    }

    [Fact]
    public void Nobody_marks_themselves() => Seated().When(Student, Give("options", 3)).ThenRefused(RefusalCode.NotAllowed);

    [Fact]
    public void Only_assessors_mark() => Seated().When(OtherStudent, Give("options", 3), assessor: false).ThenRefused(RefusalCode.NotAllowed);

    [Fact]
    public void The_platform_does_not_mark() => Seated().When(null, Give("options", 3)).ThenRefused(RefusalCode.NotAllowed);

    [Fact]
    public void Who_had_no_part_in_the_exercise_is_not_marked() => Events().When(First, Give("options", 3)).ThenRefused(RefusalCode.NotFound);

    [Fact]
    public void A_mark_needs_the_rubric() => Seated().WhenWithoutRubric(First, Give("options", 3)).ThenRefused(RefusalCode.RubricMissing);

    [Fact]
    public void A_mark_needs_the_rubric_that_it_names() =>
        Seated().When(First, Give("options", 3) with { Rubric = new RubricReference("test", "1.1") }).ThenRefused(RefusalCode.RubricMissing);

    [Fact]
    public void The_first_mark_settles_the_rubric() =>
        Seated(Mark(First, "options", 3))
            .When(First, Give("options", 3) with { Rubric = new RubricReference("test", "1.1") }, rubric: TestRubrics.Of("test", "1.1", ("options", 100, ["LO5"])))
            .ThenRefused(RefusalCode.RubricInUse, "test/1.0");

    [Fact]
    public void An_unknown_criterion_is_refused() => Seated().When(First, Give("charm", 3)).ThenRefused(RefusalCode.NoSuchCriterion);

    [Fact]
    public void An_unknown_level_is_refused() => Seated().When(First, Give("options", 4)).ThenRefused(RefusalCode.NoSuchLevel);

    [Fact]
    public void A_mark_cites_only_evidence_that_counts()
    {
        var aside = Seated(Linked(1, criterion: "options"), new EvidenceSetAside(new EvidenceId(Id(1)), "no", First, Given.Noon));
        aside.When(First, Give("options", 2, "", new EvidenceId(Id(1)))).ThenRefused(RefusalCode.NoSuchEvidence);
    }

    [Fact]
    public void A_comment_has_a_longest_length() =>
        Seated().When(First, Give("options", 2, LongText)).ThenRefused(RefusalCode.TextTooLong, "2000");

    [Fact]
    public void Moderation_needs_two_marks() =>
        Seated(Mark(First, "options", 3)).When(First, new ModerateMark(Exercise, Reference, "options", 2, "agreed")).ThenRefused(RefusalCode.MarksIncomplete, "1");

    [Fact]
    public void Moderation_says_why() =>
        Seated(Mark(First, "options", 3), Mark(Second, "options", 0))
            .When(First, new ModerateMark(Exercise, Reference, "options", 2, ""))
            .ThenRefused(RefusalCode.TextEmpty);

    [Fact]
    public void A_later_mark_reopens_what_was_moderated()
    {
        var moderated = Seated(Mark(First, "options", 3), Mark(Second, "options", 0), new MarkModerated(Exercise, "options", 2, "agreed", First, Given.Noon));
        Assert.Equal(2, Marking.Agreed(moderated.State.MarksIn(Exercise), Criteria.Criteria[0])?.Points);
        Assert.Null(Marking.Agreed(moderated.Then(Second, Give("options", 1)).State.MarksIn(Exercise), Criteria.Criteria[0]));
    }

    [Fact]
    public void Assessors_one_level_apart_agree_on_the_mean() =>
        Assert.Equal(2.5m, Marking.Agreed(Seated(Mark(First, "options", 3), Mark(Second, "options", 2)).State.MarksIn(Exercise), Criteria.Criteria[0])?.Points);

    [Fact]
    public void Incomplete_marks_are_not_released() =>
        Seated(Mark(First, "options", 3)).When(First, ReleaseNow).ThenRefused(RefusalCode.MarksIncomplete, "1");

    [Fact]
    public void Marks_far_apart_are_not_released_before_moderation()
    {
        var apart = Seated(Mark(First, "options", 3), Mark(First, "argument", 2), Mark(Second, "options", 1));
        apart.When(First, ReleaseNow).ThenRefused(RefusalCode.MarksDisagree, "options");
        Assert.NotEmpty(apart.Then(Second, new ModerateMark(Exercise, Reference, "options", 2, "after discussion")).When(First, ReleaseNow).Decision.Events);
    }

    [Fact]
    public void Release_writes_one_entry_per_outcome()
    {
        // LO1: argument, 40 * 2/3 = 26.67 of 40. LO5: options, 60 * 3/3 = 60, and argument 26.67: 86.67 of 100. Whole: 86.7 percent.
        var released = Released.State.MarksIn(Exercise).Released!;
        Assert.Equal(86.7m, released.Percent);
        Assert.Equal(
            [("LO1", 26.67m, 40m, 66.7m, OutcomeLevel.Secure), ("LO5", 86.67m, 100m, 86.7m, OutcomeLevel.Exemplary)],
            Released.State.Outcomes.Select(o => (o.Outcome, o.Points, o.Maximum, o.Percent, o.Level)));
    }

    [Fact]
    public void An_entry_says_everything_about_where_it_comes_from()
    {
        var entry = Seated(Linked(1, criterion: "argument"), Linked(2, "LO1.6"), Linked(3, criterion: "options"), Mark(First, "options", 3), Mark(First, "argument", 2))
            .Then(First, ReleaseNow).State.Outcomes.First(o => o.Outcome == "LO1");
        Assert.Equal((Student, Place, Course, Exercise, Table), (entry.Student, entry.Place, entry.Course, entry.Exercise, entry.Session));
        Assert.Equal(("harbour-access", "1.0", "A", "head"), (entry.Scenario, entry.ScenarioVersion, entry.Delegation.Value, entry.Function));
        Assert.Equal([First], entry.Assessors);
        Assert.Equal([new EvidenceId(Id(1)), new EvidenceId(Id(2))], entry.Evidence);
    }

    [Fact]
    public void Releasing_again_changes_nothing() => Released.When(Second, ReleaseNow).Then();

    [Fact]
    public void After_release_marks_and_evidence_stand()
    {
        Released.When(First, Give("options", 1)).ThenRefused(RefusalCode.AlreadyReleased);
        Released.When(First, new ModerateMark(Exercise, Reference, "options", 1, "no")).ThenRefused(RefusalCode.AlreadyReleased);
        Released.When(First, new LinkEvidence(Exercise, Message(), "LO5.4", null, "")).ThenRefused(RefusalCode.AlreadyReleased);
    }

    [Fact]
    public void After_release_evidence_is_not_set_aside() =>
        Seated(Linked(1, "LO5.1"), Mark(First, "options", 3), Mark(First, "argument", 2)).Then(First, ReleaseNow)
            .When(First, new SetEvidenceAside(Exercise, new EvidenceId(Id(1)), "no")).ThenRefused(RefusalCode.AlreadyReleased);

    [Fact]
    public void A_correction_is_a_new_entry_that_names_the_one_it_corrects()
    {
        var corrected = Released.Then(Second, new CorrectMark(Exercise, Reference, "options", 1, "a misread offer"));
        Assert.Equal(3, corrected.State.Outcomes.Count);
        var (before, after) = (corrected.State.Outcomes[1], corrected.State.Outcomes[2]);
        Assert.Equal((before.Id, "a misread offer", "LO5"), (after.Corrects!.Value, after.Reason, after.Outcome));
        Assert.Equal([("LO1", 66.7m), ("LO5", 46.7m)], corrected.State.Standing.Select(o => (o.Outcome, o.Percent)).Order());
        Assert.Equal(46.7m, corrected.State.MarksIn(Exercise).Percent);
        Assert.Equal([First, Second], after.Assessors);
    }

    [Fact]
    public void A_correction_of_a_correction_names_the_latest()
    {
        var twice = Released
            .Then(Second, new CorrectMark(Exercise, Reference, "options", 1, "first"))
            .Then(Second, new CorrectMark(Exercise, Reference, "options", 2, "second"));
        Assert.Equal(twice.State.Outcomes[2].Id, twice.State.Outcomes[3].Corrects);
    }

    [Fact]
    public void What_is_already_so_is_not_corrected() => Released.When(First, new CorrectMark(Exercise, Reference, "options", 3, "same")).Then();

    [Fact]
    public void Only_released_marks_are_corrected() =>
        Marked.When(First, new CorrectMark(Exercise, Reference, "options", 1, "why")).ThenRefused(RefusalCode.MarksNotReleased);

    [Fact]
    public void A_correction_says_why() =>
        Released.When(First, new CorrectMark(Exercise, Reference, "options", 1, "")).ThenRefused(RefusalCode.TextEmpty);
}
