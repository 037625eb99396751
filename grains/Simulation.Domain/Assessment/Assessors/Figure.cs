namespace Simulation.Domain.Assessment.Assessors;

/// <summary>A measure of agreement; null with the reason where it is undefined.</summary>
public readonly record struct Figure(double? Value, Undefined? WhyNot)
{
    public static implicit operator Figure(double value) => new(value, null);

    public static implicit operator Figure(Undefined why) => new(null, why);
}
