using Simulation.Domain;
using Simulation.Grains;
using Simulation.Web.Host.Accounts;

namespace Simulation.Web.Host.Privacy;

/// <summary>
/// Erases who a person is. Events, records and marks know people by an id, so nothing of them changes: after this nobody can say any more whose
/// they were. Can be asked again after a fault.
/// </summary>
internal sealed class Erasure(Persons persons, AccountsDatabase database, ISignIns signIns, IGrainFactory grains)
{
    /// <summary>What stands where a name was: no word of any language, so that it needs no translation.</summary>
    public const string NoName = "—";

    private const int Tries = 5;

    /// <returns>False: staff are not erased here, since an account hangs on the name.</returns>
    public async Task<bool> EraseAsync(PersonId person)
    {
        var id = new { person = person.ToString() };
        if (await database.CountAsync("SELECT COUNT(*) FROM staff_account WHERE person = @person", id) > 0)
        {
            return false;
        }

        foreach (var course in await grains.GetGrain<ICatalogueGrain>(ICatalogueGrain.Key).CoursesAsync())
        {
            await EraseAsync(person, course.Id);
        }

        await signIns.EndAllAsync(person);
        await database.InTransactionAsync(async transaction =>
        {
            await transaction.WriteAsync("DELETE FROM person_pin WHERE person = @person", id);
            await transaction.WriteAsync("DELETE FROM student_number WHERE person = @person", id);
            return await transaction.WriteAsync("DELETE FROM sign_in WHERE person = @person", id);
        });
        await persons.RenameAsync(person, NoName);
        return true;
    }

    /// <summary>The line on the list stays, so that the gradebook still adds up; what it says of the person goes.</summary>
    private async Task EraseAsync(PersonId person, CourseId course)
    {
        var grain = grains.GetGrain<ICourseGrain>(course.Value);
        for (var i = 0; i < Tries; i++)
        {
            if (await grain.GetAsync() is not { } view || view.Roster.All(r => r.Person != person || r is { Number: "", Email: "" }))
            {
                return;
            }

            // Somebody may be at the list: then once more with what they made of it.
            var without = view.Roster.Select(r => r.Person == person ? r with { Number = "", Email = "", Group = "" } : r);
            if ((await grain.SetRosterAsync([.. without], view.Version)).Refusal is null)
            {
                return;
            }
        }

        throw new InvalidOperationException("The list of a course kept changing; ask again.");
    }
}
