using System.Text.Json;
using System.Text.Json.Serialization;

namespace Simulation.Domain;

/// <summary>A person's identity across courses: a student or a member of staff. Names are kept elsewhere, so that they can be erased.</summary>
[GenerateSerializer, Immutable, Alias("PersonId"), JsonConverter(typeof(PersonIdJson))]
public readonly record struct PersonId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

/// <summary>A live unit: one negotiating table of an exercise.</summary>
[GenerateSerializer, Immutable, Alias("SessionId"), JsonConverter(typeof(SessionIdJson))]
public readonly record struct SessionId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

/// <summary>One use of a scenario version by a course.</summary>
[GenerateSerializer, Immutable, Alias("ExerciseId"), JsonConverter(typeof(ExerciseIdJson))]
public readonly record struct ExerciseId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

/// <summary>A discipline taught in a term.</summary>
[GenerateSerializer, Immutable, Alias("CourseId"), JsonConverter(typeof(CourseIdJson))]
public readonly record struct CourseId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

/// <summary>A country or party at a table, by the id that the scenario gives it, such as <c>KAZ</c>. Letters A-Z, digits, hyphen.</summary>
[GenerateSerializer, Immutable, Alias("DelegationId"), JsonConverter(typeof(DelegationIdJson))]
public readonly record struct DelegationId(string Value)
{
    public override string ToString() => Value;
}

[GenerateSerializer, Immutable, Alias("ProposalId"), JsonConverter(typeof(ProposalIdJson))]
public readonly record struct ProposalId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

/// <summary>A channel of a table. <c>table</c>, <c>secretariat</c> and <c>announcements</c> always exist; a private channel is named by its members.</summary>
[GenerateSerializer, Immutable, Alias("ChannelId"), JsonConverter(typeof(ChannelIdJson))]
public readonly record struct ChannelId(string Value)
{
    /// <summary>What all delegations of the table read and write.</summary>
    public static readonly ChannelId Table = new("table");

    /// <summary>What control announces to the table; delegations read it.</summary>
    public static readonly ChannelId Announcements = new("announcements");

    /// <summary>Between exactly these delegations. The same members always name the same channel, in whatever order.</summary>
    public static ChannelId Private(IEnumerable<DelegationId> members) =>
        new("private:" + string.Join('+', members.Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)));

    /// <summary>Between one delegation and the secretariat (the instructors).</summary>
    public static ChannelId Secretariat(DelegationId delegation) => new("secretariat:" + delegation.Value);

    /// <summary>Between one delegation and whoever presides over the committee.</summary>
    public static ChannelId Chair(DelegationId delegation) => new("chair:" + delegation.Value);

    /// <summary>Of a bloc, whoever belongs to it.</summary>
    public static ChannelId Bloc(Correspondence.BlocId bloc) => new("bloc:" + bloc);

    public bool IsToChair => Value?.StartsWith("chair:", StringComparison.Ordinal) == true;

    public bool IsToSecretariat => Value?.StartsWith("secretariat:", StringComparison.Ordinal) == true;

    public bool IsOfBloc => Value?.StartsWith("bloc:", StringComparison.Ordinal) == true;

    /// <summary>Whether it joins one delegation with those who serve the committee.</summary>
    public bool IsLine => IsToChair || IsToSecretariat;

    public override string ToString() => Value;
}

/// <summary>Identifiers are plain strings on every wire, also as keys.</summary>
internal abstract class IdJson<T>(Func<string, T> parse, Func<T, string> format) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(format(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(format(value));

    private T Parse(string? text)
    {
        try
        {
            return parse(text ?? throw new JsonException("An identifier is missing."));
        }
        catch (FormatException malformed)
        {
            throw new JsonException("A malformed identifier.", malformed);
        }
    }
}

internal sealed class PersonIdJson() : IdJson<PersonId>(t => new(Guid.Parse(t)), i => i.ToString());

internal sealed class SessionIdJson() : IdJson<SessionId>(t => new(Guid.Parse(t)), i => i.ToString());

internal sealed class ExerciseIdJson() : IdJson<ExerciseId>(t => new(Guid.Parse(t)), i => i.ToString());

internal sealed class CourseIdJson() : IdJson<CourseId>(t => new(Guid.Parse(t)), i => i.ToString());

internal sealed class ProposalIdJson() : IdJson<ProposalId>(t => new(Guid.Parse(t)), i => i.ToString());

internal sealed class DelegationIdJson() : IdJson<DelegationId>(t => new(t), i => i.Value);

internal sealed class ChannelIdJson() : IdJson<ChannelId>(t => new(t), i => i.Value);
