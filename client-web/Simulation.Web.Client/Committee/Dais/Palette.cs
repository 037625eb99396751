using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Floor;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Committee.Dais;

/// <summary>One thing that the chair can have done by typing its name.</summary>
/// <param name="Commands">Done one after the other, until one is refused.</param>
/// <param name="WhyNot">Null: it is in order.</param>
public sealed record PaletteEntry(string Text, string Code, string Label, ImmutableArray<ChairCommand> Commands, Refusal? WhyNot);

/// <summary>Everything that can be done by typing: delegations by code or name, and the acts.</summary>
public static class Palette
{
    private const int Most = 9;

    public static ImmutableArray<PaletteEntry> Of(DaisView view, string typed, Wording w)
    {
        var words = typed.Trim();
        var delegations = view.Committee.Members
            .Select(m => (m.Delegation, Name: view.Name(m.Delegation, w)))
            .Where(d => words.Length > 0 && (Starts(d.Delegation.Value, words) || Contains(d.Name, words)))
            .OrderBy(d => Starts(d.Delegation.Value, words) ? 0 : 1)
            .SelectMany(d => Of(view, d.Delegation, d.Name, w));
        var acts = ChairActs.Plain
            .Select(a => new PaletteEntry(w.Dais.Act(a), "", w.Dais.Act(a), [ChairActs.Of(a)!], view.WhyNot(a)))
            .Concat(Votes(view, w))
            .Where(e => Contains(e.Text, words))
            .OrderBy(e => e.WhyNot is null ? 0 : 1)
            .DistinctBy(e => e.Text); // what is suggested is also among what can be done
        return [.. delegations.Concat(acts).Take(words.Length == 0 ? int.MaxValue : Most)];
    }

    /// <summary>What can be put to the vote now, and what can be done with a vote.</summary>
    private static IEnumerable<PaletteEntry> Votes(DaisView view, Wording w)
    {
        if (view.Next(w) is { } next)
        {
            yield return Act(next.Text, next.Command);
        }

        if (view.Vote is { } vote)
        {
            yield return Act(w.Dais.CloseAndAnnounce, new CloseVote(vote.Id));
            yield break;
        }

        foreach (var motion in view.Motions.Pending.Where(m => view.RuleOf(m)?.Majority is not null))
        {
            yield return Act($"{w.Dais.Act(FloorAct.PutMotion)}: {view.Motion(motion.Motion.Rule, w)}", new PutMotion(motion.Motion.Id, null), motion.May.Put);
        }

        if (view.Action is { Next: { } subject })
        {
            foreach (var method in view.Rules.Ballots.Methods)
            {
                yield return Act($"{w.Dais.Put(view.Subject(subject, w))} ({w.Dais.Method(method)})", new OpenVote(subject, null, method, null, [], []));
            }
        }
        else if (view.Action is null)
        {
            foreach (var draft in view.Drafts.Where(d => d.Status == DraftStatus.Tabled))
            {
                yield return Act(w.Dais.TakeAction(draft.Symbol), new BeginAction(draft.Id));
            }
        }

        foreach (var asked in view.Explanations.Where(e => e.BeganAt is null))
        {
            yield return Act(w.Dais.Hear(view.Name(asked.Delegation, w)), new HearExplanation(asked.On, asked.When, asked.Delegation));
        }
    }

    private static PaletteEntry Act(string text, ChairCommand command, Refusal? whyNot = null) => new(text, "", text, [command], whyNot);

    private static IEnumerable<PaletteEntry> Of(DaisView view, DelegationId delegation, string name, Wording w)
    {
        if (view.Vote is { } vote && vote.Called == delegation)
        {
            foreach (var choice in new[] { Choice.Yes, Choice.No, Choice.Abstain })
            {
                yield return new($"{name}: {w.Committee.Of(choice)}", delegation.Value, w.Dais.Called(name), [new RecordAnswer(vote.Id, delegation, choice)], null);
            }

            yield break;
        }

        if (view.Meeting.RollOpen || view.List is null)
        {
            foreach (var attendance in new[] { Attendance.Present, Attendance.PresentAndVoting, Attendance.Away })
            {
                yield return new($"{name}: {w.Committee.Of(attendance)}", delegation.Value, w.Dais.Act(FloorAct.MarkAttendance), [new MarkAttendance(delegation, attendance)], null);
            }

            yield break;
        }

        var waits = view.List.Entries.FirstOrDefault(e => e.Delegation == delegation);
        yield return waits is null
            ? new(w.Dais.PutOnList(name), delegation.Value, w.Dais.Act(FloorAct.AddSpeaker), [new AddSpeaker(delegation, null, SpeechKind.Normal, false, "")], null)
            : new(w.Dais.GiveTo(name), delegation.Value, w.Dais.Act(FloorAct.GiveFloor), [new GiveFloor(waits.Id, null)], null);
        if (waits is null)
        {
            // Before all others that wait, and then whoever is next.
            yield return new(w.Dais.GiveTo(name), delegation.Value, w.Dais.Act(FloorAct.GiveFloor), [new AddSpeaker(delegation, null, SpeechKind.Normal, true, ""), new GiveFloor(null, null)], null);
        }
    }

    private static bool Starts(string text, string words) => text.StartsWith(words, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(string text, string words) => text.Contains(words, StringComparison.CurrentCultureIgnoreCase);
}
