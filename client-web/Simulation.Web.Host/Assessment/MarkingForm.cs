using Simulation.Domain;
using Simulation.Domain.Assessment;

namespace Simulation.Web.Host.Assessment;

/// <summary>
/// What the marking page posts: one form for everything, so that whatever is pressed also keeps what was marked.
/// Fields: <c>level.ID</c> and <c>comment.ID</c> per criterion, <c>reason.ID</c> per evidence, <c>criterion</c>, <c>do</c>.
/// </summary>
internal sealed class MarkingForm(IFormCollection form)
{
    /// <summary>The button pressed: <c>save</c>, <c>next</c>, <c>filter</c>, <c>release</c>, <c>pick:…</c>, <c>observed:…</c>, <c>aside:…</c>.</summary>
    public string Do => form["do"].ToString() is { Length: > 0 } pressed ? pressed : "save";

    public string Criterion => form["criterion"].ToString();

    public bool Formative => form.ContainsKey("formative");

    public string Text(string field) => form[field].ToString();

    public string Reason(EvidenceId evidence) => form[$"reason.{evidence}"].ToString();

    /// <summary>The marks that differ from what is held already.</summary>
    public IEnumerable<GiveMark> Changed(ExerciseToMark exercise, AssessmentView held, PersonId assessor)
    {
        foreach (var criterion in exercise.Rubric?.Criteria ?? [])
        {
            if (!int.TryParse(form[$"level.{criterion.Id}"], out var points))
            {
                continue;
            }

            var own = held.Own.FirstOrDefault(m => m.Criterion == criterion.Id);
            ImmutableArray<EvidenceId> evidence =
            [
                .. held.Evidence.Where(e => e.SetAside is null && e.Criterion == criterion.Id && e.By == assessor).Select(e => e.Id),
            ];
            var comment = form[$"comment.{criterion.Id}"].ToString().ReplaceLineEndings("\n").Trim();
            if (own is null || own.Points != points || own.Comment != comment || !own.Evidence.SequenceEqual(evidence))
            {
                yield return new GiveMark(exercise.Id, exercise.Reference, criterion.Id, points, comment, evidence);
            }
        }
    }

    /// <summary>The address of an entry of the log in a button, and back: kind, identity, time, by whom.</summary>
    public static string KeyOf(LogReference reference) => $"{(int)reference.Kind}.{reference.Entry:N}.{reference.At.UtcTicks}.{reference.By}";
}
