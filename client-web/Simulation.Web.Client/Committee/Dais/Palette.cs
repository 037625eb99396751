using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Committee.Dais;

/// <summary>One thing that the chair can have done by typing its name.</summary>
/// <param name="Commands">Done one after the other, until one is refused.</param>
/// <param name="WhyNot">Null: it is in order.</param>
public sealed record PaletteEntry(string Text, string Code, FloorAct Act, ImmutableArray<ChairCommand> Commands, Refusal? WhyNot);

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
            .Select(a => new PaletteEntry(w.Dais.Act(a), "", a, [ChairActs.Of(a)!], view.WhyNot(a)))
            .Where(e => Contains(e.Text, words))
            .OrderBy(e => e.WhyNot is null ? 0 : 1);
        return [.. delegations.Concat(acts).Take(words.Length == 0 ? int.MaxValue : Most)];
    }

    private static IEnumerable<PaletteEntry> Of(DaisView view, DelegationId delegation, string name, Wording w)
    {
        if (view.Meeting.RollOpen || view.List is null)
        {
            foreach (var attendance in new[] { Attendance.Present, Attendance.PresentAndVoting, Attendance.Away })
            {
                yield return new(w.Dais.Mark(name, attendance), delegation.Value, FloorAct.MarkAttendance, [new MarkAttendance(delegation, attendance)], null);
            }

            yield break;
        }

        var waits = view.List.Entries.FirstOrDefault(e => e.Delegation == delegation);
        yield return waits is null
            ? new(w.Dais.PutOnList(name), delegation.Value, FloorAct.AddSpeaker, [new AddSpeaker(delegation, null, SpeechKind.Normal, false, "")], null)
            : new(w.Dais.GiveTo(name), delegation.Value, FloorAct.GiveFloor, [new GiveFloor(waits.Id, null)], null);
        if (waits is null)
        {
            // Before all others that wait, and then whoever is next.
            yield return new(w.Dais.GiveTo(name), delegation.Value, FloorAct.GiveFloor, [new AddSpeaker(delegation, null, SpeechKind.Normal, true, ""), new GiveFloor(null, null)], null);
        }
    }

    private static bool Starts(string text, string words) => text.StartsWith(words, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(string text, string words) => text.Contains(words, StringComparison.CurrentCultureIgnoreCase);
}
