using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Simulation.Domain.Procedure;
using Simulation.Library;
using Simulation.Web.Host.Pages.Exercises;
using Simulation.Web.Host.Texts;

namespace Simulation.Web.Tests.Committees;

/// <summary>What an instructor makes of a body's rules.</summary>
public sealed class RulesFormTests
{
    private static readonly RulesOfProcedure Rules = BuiltInLibrary.Rules("un-general-assembly-committee")!;

    public static TheoryData<string> Presets => [.. BuiltInLibrary.RulesOfProcedure.Select(r => r.Id)];

    [Theory, MemberData(nameof(Presets))]
    public void A_form_sent_as_it_was_shown_changes_nothing(string preset)
    {
        var form = RulesForm.Read(Rules, Sent(BuiltInLibrary.Rules(preset)!));
        Assert.Empty(form.Findings);
        Assert.Empty(form.Differences);
        Assert.Equal(preset == Rules.Id ? null : preset, form.Chosen?.Id);
    }

    [Fact]
    public void A_page_that_was_never_opened_leaves_the_scenarios_rules() => Assert.Null(RulesForm.Of(Rules).Chosen);

    [Fact]
    public void A_changed_time_is_the_only_difference_and_no_longer_cites_the_body()
    {
        var form = RulesForm.Read(Rules, Sent(Rules, ("speech-seconds", "90")));
        Assert.Equal("speech-seconds", Assert.Single(form.Differences).Code);
        Assert.Equal([Citation.OwnChoice], form.Chosen!.Speaking.Source);
        Assert.Equal(Rules.Quorum.Source, form.Chosen.Quorum.Source);
        Assert.Equal(Rules.Id, form.Chosen.AdaptedFrom);
        Assert.Equal(Rules.Name.En + " (adapted)", form.Chosen.Name.En);
    }

    [Fact]
    public void A_motion_is_switched_off()
    {
        var form = RulesForm.Read(Rules, Sent(Rules, ("motion.close-list.on", "")));
        Assert.Equal("motion-removed", Assert.Single(form.Differences).Code);
        Assert.Null(form.Chosen!.Motion("close-list"));
    }

    [Fact]
    public void A_motion_of_another_body_comes_last_in_precedence()
    {
        var form = RulesForm.Read(Rules, Sent(Rules, ("add", "straw-poll")));
        Assert.Empty(form.Findings);
        Assert.Equal("motion-added", Assert.Single(form.Differences).Code);
        Assert.Equal(Rules.Motions.Max(m => m.Rank) + 1, form.Chosen!.Motion("straw-poll")!.Rank);
    }

    [Fact]
    public void A_finding_stands_beside_its_field()
    {
        Assert.Equal("speech-seconds", Place(("speech-seconds", "1")));
        Assert.Equal("further-reply-seconds", Place(("further-reply-seconds", "1")));
        Assert.Equal("explanation-seconds", Place(("explanation-seconds", "1")));
        Assert.Equal("silence-shortest-minutes", Place(("silence-shortest-minutes", "0")));
        Assert.Equal("amendment-notice-hours", Place(("amendment-notice-hours", "9999")));
        Assert.Equal("sponsors", Place(("sponsors", "many")));
        Assert.Equal("motion close-debate", Place(("motion.close-debate.in", "")));

        static string Place((string, string) change) => RulesForm.PlaceOf(Assert.Single(RulesForm.Read(Rules, Sent(Rules, change)).Findings));
    }

    [Fact]
    public void Starting_from_another_body_takes_it_whole()
    {
        var form = RulesForm.Read(Rules, Sent(Rules, ("restart", "true"), ("start", "osce"), ("speech-seconds", "90")));
        Assert.Equal("osce", form.From.Id);
        Assert.Equal("osce", form.Chosen!.Id);
        Assert.Empty(form.Differences);
    }

    /// <summary>What a browser sends of the form for these rules, with some fields otherwise; an empty one is not sent.</summary>
    internal static FormCollection Sent(RulesOfProcedure rules, params (string Field, string Value)[] changes)
    {
        var fields = new Dictionary<string, StringValues>(StringComparer.Ordinal)
        {
            ["from"] = rules.Id,
            ["usual-question"] = rules.UsualQuestion,
            ["motions"] = rules.Motions.Select(m => m.Id).ToArray(),
        };
        foreach (var field in RulesFields.Sections.SelectMany(s => s.Fields))
        {
            var value = field.Read(rules);
            fields[field.Code] = field.Kind == FieldKind.Several ? value.Split(',') : value;
        }

        foreach (var question in rules.Questions)
        {
            fields[$"question.{question.Id}.majority"] = question.Majority;
            fields[$"question.{question.Id}.tie"] = RulesTexts.Kebab(question.Tie);
            fields[$"question.{question.Id}.abstain"] = Flag(question.AbstainAllowed);
        }

        foreach (var motion in rules.Motions)
        {
            var row = $"motion.{motion.Id}.";
            fields[row + "on"] = "true";
            fields[row + "rank"] = RulesFields.Text(motion.Rank);
            fields[row + "for"] = RulesFields.Text(motion.SpeakersFor);
            fields[row + "against"] = RulesFields.Text(motion.SpeakersAgainst);
            fields[row + "decided-by"] = RulesTexts.Kebab(motion.DecidedBy);
            fields[row + "majority"] = motion.Majority ?? "";
            fields[row + "second"] = Flag(motion.NeedsSecond);
            fields[row + "interrupts"] = Flag(motion.Interrupts);
            fields[row + "abstain"] = Flag(motion.AbstainAllowed);
            fields[row + "observers"] = Flag(motion.ObserversMay);
            fields[row + "in"] = motion.InOrderIn.Select(RulesTexts.Kebab).ToArray();
        }

        foreach (var (field, value) in changes)
        {
            fields[field] = value;
        }

        return new FormCollection(fields.ToDictionary(f => RulesForm.Prefix + f.Key, f => f.Value, StringComparer.Ordinal));
    }

    private static string Flag(bool truth) => truth ? "true" : "";
}
