using System.Reflection;
using System.Text.Json;
using CsCheck;
using Simulation.Domain.Delegations;
using Simulation.Domain.Tests.Authority;
using Simulation.Domain.Tests.Committees;
using Simulation.Domain.Tests.Delegations;

namespace Simulation.Domain.Tests.Input;

/// <summary>
/// Anything at all in every text of every command: a decision or a refusal with a code, never an exception; and what is stored is clean, in
/// the one form of its letters, and reads back as it was.
/// </summary>
public class TextFieldTests
{
    public static TheoryData<string> CommandsWithText =>
        [.. typeof(Command).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(Command)) && HasText(t)).Select(t => t.Name)];

    [Theory, MemberData(nameof(CommandsWithText))]
    public void Whatever_is_written_is_kept_clean_or_refused_with_a_code(string name)
    {
        var type = typeof(Command).Assembly.GetTypes().Single(t => t.IsSubclassOf(typeof(Command)) && t.Name == name);
        foreach (var text in Naughty.Texts)
        {
            foreach (var stored in Decide(Anything.Of<Command>(type, text)))
            {
                Assert.All(Strings(stored), kept => Assert.True(IsClean(kept), $"{name} kept {JsonSerializer.Serialize(kept)} of {JsonSerializer.Serialize(text)}"));
                var root = stored is SessionEvent ? typeof(SessionEvent) : typeof(DelegationEvent);
                var json = JsonSerializer.Serialize(stored, root, Wire.Json);
                Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, root, Wire.Json), root, Wire.Json));
            }
        }
    }

    [Fact]
    public void Cleaning_twice_changes_nothing_more() => Gen.String.Sample(text => Assert.Equal(Texts.Clean(text), Texts.Clean(Texts.Clean(text))));

    [Fact]
    public void Whatever_is_cleaned_is_clean() => Gen.OneOf(Gen.String, Gen.Int[0, Naughty.Texts.Length - 1].Select(i => Naughty.Texts[i])).Sample(text => Assert.True(IsClean(Texts.Clean(text))));

    /// <summary>The tests above can fail: this is what they look for.</summary>
    [Fact]
    public void What_is_not_clean_is_seen() => Assert.All(["a\0b", "a\ud83d", "A\u030a"], (string text) => Assert.False(IsClean(text)));

    private static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || (char.IsControl(text[i]) && text[i] is not ('\n' or '\t')))
            {
                return false;
            }
        }

        return text.IsNormalized();
    }

    private static IEnumerable<object> Decide(Command command)
    {
        var context = new DecisionContext(Given.Noon, Given.NextId);
        switch (command)
        {
            case SessionCommand atTable:
                Seat[] seats = [Given.Control, CommitteeCase.Representative(CommitteeCase.Members[0])];
                return seats.SelectMany(seat => Accepted(Session.Decide(CommitteeCase.Meeting().State, seat, atTable, context)))
                    .Concat(seats.SelectMany(seat => Accepted(Session.Decide(Given.InPhase(TestCase.Negotiation).State, seat is Seat.Member ? TestCase.Head(TestCase.A) : seat, atTable, context))));
            case DelegationCommand inside:
                return new[] { true, false }.SelectMany(control =>
                    Accepted(Delegation.Decide(GivenDelegation.Formed(null).State, control ? GivenDelegation.Instructor : GivenDelegation.Head, control, inside, context)));
            default:
                return [];
        }
    }

    private static IEnumerable<object> Accepted<T>(Decision<T> decision)
        where T : class => decision.Refusal is null ? decision.Events : [];

    private static bool HasText(Type type) => type.GetProperties().Any(p => p.PropertyType == typeof(string));

    private static IEnumerable<string> Strings(object value) =>
        value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.PropertyType == typeof(string)).Select(p => (string?)p.GetValue(value)).OfType<string>();
}
