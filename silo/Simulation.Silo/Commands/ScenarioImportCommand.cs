using System.CommandLine;
using System.Text;
using Simulation.Library;
using Simulation.Library.Imports;
using Simulation.Library.Scenarios;

namespace Simulation.Silo.Commands;

/// <summary>Makes a scenario's folder of a negotiation published in another format.</summary>
internal sealed class ScenarioImportCommand : Command
{
    private readonly Argument<string> _path = new("PATH") { Description = "A GENIUS, NegMAS or ANL domain, its file or folder; a folder of LLM-Deliberation." };

    private readonly Option<string> _to = new("--to") { Description = "The folder to write, new or empty; its name becomes the scenario's id.", Required = true };

    private readonly Option<string?> _profiles = new("--profiles") { Description = "Whose utilities, separated by commas: profile files beside the domain, or delegations. Without it: all." };

    private readonly Option<int> _points = new("--points") { Description = "What each party's best package gives, 10 to 10000; whole points of the source stay as they are.", DefaultValueFactory = _ => 100 };

    public ScenarioImportCommand()
        : base("import", "Makes a scenario of a negotiation published in another format.")
    {
        Add(_path);
        Add(_to);
        Add(_profiles);
        Add(_points);
        _points.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 10 or > 10_000)
            {
                result.AddError("--points is 10 to 10000.");
            }
        });
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var folder = new DirectoryInfo(arguments.GetRequiredValue(_to));
        if (folder.Exists && folder.EnumerateFileSystemInfos().Any())
        {
            Console.Error.WriteLine($"{folder.FullName} is not empty.");
            return 1;
        }

        var imported = DomainImport.Read(
            arguments.GetRequiredValue(_path),
            [.. (arguments.GetValue(_profiles) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);
        if (imported.Value is not { } domain)
        {
            return Fail(imported.Errors);
        }

        if (domain.Unplayable is { } why)
        {
            return Fail([new LibraryError(Path.GetFileName(arguments.GetRequiredValue(_path)), 1, LibraryCodes.ImportUnsupported, [why])]);
        }

        var files = ScenarioOfDomain.Files(domain, folder.Name, arguments.GetValue(_points));
        var read = ScenarioReader.Read(files, folder.Name);
        if (read.Value is not { } scenario)
        {
            return Fail(read.Errors);
        }

        try
        {
            foreach (var (name, text) in files)
            {
                var file = new FileInfo(Path.Combine(folder.FullName, name));
                file.Directory!.Create();
                File.WriteAllText(file.FullName, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(unwritable.Message);
            return 1;
        }

        Console.WriteLine($"{scenario.Id}: {scenario.Structure.Delegations.Length} delegations, {scenario.Structure.Issues.Length} issues, written to {folder.FullName}. Check it: scenario lint {folder.FullName}");
        return 0;
    }

    private static int Fail(IEnumerable<LibraryError> errors)
    {
        foreach (var error in errors)
        {
            Console.Error.WriteLine(error);
        }

        return 1;
    }
}
