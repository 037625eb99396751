namespace Simulation.Library.Imports;

/// <summary>Why a file can't be imported; becomes a <see cref="LibraryError"/> where reading began.</summary>
internal sealed class ImportFailure(string file, int line, string code, params string[] arguments) : Exception(code)
{
    public string File { get; } = file;

    public int Line { get; } = line;

    public string Code { get; } = code;

    public string[] Arguments { get; } = arguments;
}
