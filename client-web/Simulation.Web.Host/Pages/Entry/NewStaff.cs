using System.Text.RegularExpressions;
using Simulation.Web.Host.Accounts;
using Simulation.Web.Host.Texts;

namespace Simulation.Web.Host.Pages.Entry;

/// <summary>What a new member of staff's name and user name must be.</summary>
internal static partial class NewStaff
{
    public static IEnumerable<string> Problems(Words words, string? name, string? userName)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > Persons.LongestName)
        {
            yield return words.Entry.NameMissing;
        }

        if (!Plain().IsMatch(userName?.Trim() ?? ""))
        {
            yield return words.Entry.UserNameBad;
        }
    }

    [GeneratedRegex(@"^[\p{L}\p{Nd}._@\-+]{3,100}$", RegexOptions.NonBacktracking)]
    private static partial Regex Plain();
}
