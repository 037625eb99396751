using System.Globalization;
using System.Text.RegularExpressions;
using Simulation.Domain.Voting;

namespace Simulation.Domain.Procedure;

/// <summary>Who must be there (General Assembly, rules 67 and 108).</summary>
/// <param name="Debate">What must be met to open a meeting and debate; all of them; empty: nothing.</param>
/// <param name="Decision">What must be met to take any decision; all of them; empty: nothing.</param>
[GenerateSerializer, Immutable, Alias("QuorumRules.v1")]
public sealed record QuorumRules(
    QuorumCheck Check,
    ImmutableArray<ShareNeeded> Debate,
    ImmutableArray<ShareNeeded> Decision,
    ImmutableArray<Citation> Source);

[GenerateSerializer, Alias("QuorumCheck")]
public enum QuorumCheck
{
    /// <summary>There is a quorum until somebody questions it and a roll call says otherwise.</summary>
    Presumed = 1,
    /// <summary>Nothing is opened or put to the vote without it.</summary>
    Enforced = 2,
}

/// <summary>A part of a whole that has to be reached, or exceeded. Compared by multiplication: no fraction is ever rounded.</summary>
/// <param name="Numerator">At least 1, at most the denominator.</param>
/// <param name="MoreThan">Whether exactly the part is not yet enough.</param>
[GenerateSerializer, Immutable, Alias("ShareNeeded.v1")]
public sealed partial record ShareNeeded(int Numerator, int Denominator, bool MoreThan, ShareOf Of)
{
    /// <summary>Reads <c>at least 1/4 of members</c> or <c>more than 1/2 of voting-power</c>; null when it is neither.</summary>
    public static ShareNeeded? Parse(string text)
    {
        var match = Form.Match(text);
        return match.Success
            && int.TryParse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var numerator)
            && int.TryParse(match.Groups["d"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
            && WholeOf(match.Groups["of"].Value) is { } of
                ? new ShareNeeded(numerator, denominator, match.Groups["how"].ValueSpan is "more than", of)
                : null;
    }

    /// <summary>Whether the part reaches this share of the whole.</summary>
    public bool IsMet(long part, long whole) =>
        MoreThan ? Share.IsExceeded(part, whole) : Share.IsReached(part, whole);

    /// <summary>The smallest part that is enough.</summary>
    public long Needed(long whole) =>
        MoreThan ? Share.LeastAbove(whole) : Share.Least(whole);

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(MoreThan ? "more than" : "at least")} {Numerator}/{Denominator} of {SettingText.Word(Of)}");

    private Share Share => new(Numerator, Denominator);

    private static ShareOf? WholeOf(string word)
    {
        foreach (var of in Enum.GetValues<ShareOf>())
        {
            if (SettingText.Word(of) == word)
            {
                return of;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\A(?<how>at least|more than) (?<n>[0-9]{1,4})/(?<d>[0-9]{1,4}) of (?<of>[a-z-]+)\z")]
    private static partial Regex Form { get; }
}

[GenerateSerializer, Alias("ShareOf")]
public enum ShareOf
{
    /// <summary>Members entitled to vote; observers are never counted.</summary>
    Members = 1,
    /// <summary>All votes that the members hold under a weighted rule.</summary>
    VotingPower = 2,
    /// <summary>Members present.</summary>
    Present = 3,
}
