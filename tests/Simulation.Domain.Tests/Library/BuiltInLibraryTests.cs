using Simulation.Domain.Assessment;
using Simulation.Domain.Curriculum;
using Simulation.Library;

namespace Simulation.Domain.Tests.Library;

/// <summary>The programme against the document of 20 March 2024, figure by figure.</summary>
public sealed class BuiltInLibraryTests
{
    private static readonly Programme Programme = BuiltInLibrary.Programme;

    [Fact]
    public void The_programme_is_the_one_approved() =>
        Assert.Equal(
            ("7M03111", "International Relations", "7M031", "Social Sciences", 1.5m, 91, new DateOnly(2024, 3, 20), "14"),
            (Programme.Code, Programme.Title.En, Programme.Direction.Code, Programme.Direction.Name.En, Programme.TermYears, Programme.Ects, Programme.Approval.Date, Programme.Approval.Protocol));

    [Fact]
    public void Nineteen_entries_stand_in_three_semesters_of_thirteen_disciplines()
    {
        Assert.Equal([8, 7, 4], Programme.Semesters.Select(s => s.Entries.Length));
        Assert.Equal([1, 2, 3], Programme.Semesters.Select(s => s.Number));
        Assert.Equal(13, Programme.Disciplines.Length);
    }

    [Fact]
    public void The_credits_are_the_documents()
    {
        Assert.Equal([(24, 30), (26, 31), (15, 30)], Programme.Semesters.Select(s => (s.Theoretical, s.Ects)));
        Assert.Equal([(24, 30), (26, 31), (15, 30)], Programme.Semesters.Select(s => (s.TheoreticalSum, s.Sum)));
        Assert.Equal(new ProgrammeTotals(65, 8, 18, 91), Programme.Totals);
        Assert.Empty(ProgrammeChecks.Of(Programme));
    }

    [Theory]
    [InlineData(1, "Professional English", Cycle.Basic, Component.Compulsory, 3)]
    [InlineData(1, "French for Diplomats", Cycle.Profile, Component.Compulsory, 3)]
    [InlineData(1, "World diplomacy", Cycle.Profile, Component.Compulsory, 3)]
    [InlineData(1, "Foreign policy of the Republic of Kazakhstan", Cycle.Profile, Component.Compulsory, 3)]
    [InlineData(1, "Research methods and design", Cycle.Profile, Component.Compulsory, 3)]
    [InlineData(1, "Diplomatic and Consular Service of the Republic of Kazakhstan", Cycle.Basic, Component.Compulsory, 3)]
    [InlineData(1, "International relations theory", Cycle.Basic, Component.Compulsory, 3)]
    [InlineData(1, "Selectable component", Cycle.Basic, Component.Selectable, 3)]
    [InlineData(2, "Professional English", Cycle.Basic, Component.Compulsory, 3)]
    [InlineData(2, "French for Diplomats", Cycle.Profile, Component.Compulsory, 3)]
    [InlineData(2, "Official writing and discourse", Cycle.Profile, Component.Compulsory, 3)]
    [InlineData(2, "Public international law", Cycle.Profile, Component.Compulsory, 3)]
    [InlineData(2, "Technologies of the negotiation process", Cycle.Basic, Component.Compulsory, 3)]
    [InlineData(2, "Geopolitics and geostrategy", Cycle.Profile, Component.Compulsory, 3)]
    [InlineData(2, "Selectable component", Cycle.Basic, Component.Selectable, 6)]
    [InlineData(3, "Professional English", Cycle.Basic, Component.Compulsory, 3)]
    [InlineData(3, "French for Diplomats", Cycle.Profile, Component.Compulsory, 3)]
    [InlineData(3, "Multilateral diplomacy", Cycle.Profile, Component.Compulsory, 3)]
    [InlineData(3, "Selectable component", Cycle.Profile, Component.Selectable, 6)]
    public void An_entry_has_the_documents_cycle_component_and_credits(int semester, string name, Cycle cycle, Component component, int ects)
    {
        var entry = Programme.Semesters[semester - 1].Entries.Single(e => Programme.Discipline(e.Discipline)!.Name.En == name);
        Assert.Equal((cycle, component, ects), (entry.Cycle, entry.Component, entry.Ects));
    }

    [Fact]
    public void The_other_credits_are_the_documents() =>
        Assert.Equal(
            ["eirm 6", "industrial-practice 2 counted", "eirm 5", "internship 2", "eirm 5", "final-attestation 8"],
            Programme.Semesters.SelectMany(s => s.Other).Select(b => $"{b.Id} {b.Ects}{(b.CountsInTheoretical ? " counted" : "")}"));

    [Fact]
    public void Eight_outcomes_stand_in_the_documents_order()
    {
        Assert.Equal(
            ["Building effective communications", "Adherence to ethical norms and principles", "Change management", "Results Orientation",
             "Independence and decision-making skills", "Collaboration", "Responsiveness", "Self-development"],
            Programme.LearningOutcomes.Select(o => o.Title.En));
        Assert.Equal(Enumerable.Range(1, 8).Select(n => $"LO{n}"), Programme.LearningOutcomes.Select(o => o.Code));
        Assert.Equal([7, 4, 4, 3, 4, 4, 3, 4], Programme.LearningOutcomes.Select(o => o.Behaviours.Length));
    }

    [Fact]
    public void Seven_teaching_methods_remain_of_the_documents_list() => Assert.Equal(7, Programme.TeachingMethods.Length);

    [Fact]
    public void The_rubrics_fit_the_programme()
    {
        Assert.Equal(["negotiation", "multilateral-procedure", "teamwork"], BuiltInLibrary.Rubrics.Select(r => r.Id));
        Assert.All(BuiltInLibrary.Rubrics, r => Assert.Empty(RubricChecks.Of(r, Programme)));
    }

    [Fact]
    public void The_questionnaire_has_two_items_for_each_of_four_factors()
    {
        var questionnaire = BuiltInLibrary.Questionnaire;
        Assert.Equal((1, 7), (questionnaire.Scale.From, questionnaire.Scale.To));
        Assert.Equal(4, questionnaire.Factors.Length);
        Assert.All(questionnaire.Factors, f => Assert.Equal(2, questionnaire.Items.Count(i => i.Factor == f.Id)));
        Assert.NotEmpty(questionnaire.Open);
    }

    [Fact]
    public void The_notice_is_there_in_three_languages() =>
        Assert.All(new[] { Language.Kk, Language.Ru, Language.En }, l => Assert.False(string.IsNullOrEmpty(BuiltInLibrary.PrivacyNotice.Text.Exactly(l))));
}
