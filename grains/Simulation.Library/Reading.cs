namespace Simulation.Library;

/// <summary>What was read: a value, or everything that is wrong at once. There is a value exactly when there are no errors.</summary>
/// <param name="Errors">In the order of files and lines.</param>
public sealed record Reading<T>(T? Value, ImmutableArray<LibraryError> Errors)
    where T : class;
