using System.CommandLine;
using Simulation.Domain.Drafting.Reading;
using Simulation.Library.Resolutions;

namespace Simulation.Silo.Commands;

/// <summary>Reads a resolution as the platform reads one that is pasted, and says what it found. See docs/resolution-format.md.</summary>
internal sealed class ResolutionParseCommand : Command
{
    private readonly Argument<FileInfo> _file = new("FILE") { Description = "Plain text, or Akoma Ntoso XML." };
    private readonly Option<bool> _json = new("--json") { Description = "Write counts, openers and the tree as JSON." };

    public ResolutionParseCommand()
        : base("parse", "Reads a resolution, counts its paragraphs and reports what is wrong with it. Ends with 1 only when the file can't be read.")
    {
        Add(_file);
        Add(_json);
        SetAction(arguments => Run(arguments.GetRequiredValue(_file), arguments.GetValue(_json)));
    }

    private static int Run(FileInfo file, bool asJson)
    {
        ResolutionRead read;
        try
        {
            read = ResolutionFile.Read(file).Read;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }

        using var output = new StreamWriter(Console.OpenStandardOutput());
        if (asJson)
        {
            output.WriteLine(ResolutionJson.Write(read));
        }
        else
        {
            var resolution = read.Resolution;
            output.WriteLine($"{resolution.Cover.Symbol} {resolution.Formula}: {resolution.Preambular.Length} preambular, {resolution.Operative.Length} operative paragraphs ({read.Numbered} numbered), {resolution.Operative.Sum(c => c.AllPoints.Count())} sub-paragraphs");
            foreach (var finding in read.Findings)
            {
                output.WriteLine($"{file.Name}:{finding.Line}: {finding.Level.ToString().ToLowerInvariant()}: {FindingSentences.Of(finding)}");
            }
        }

        return read.Findings.Any(f => f.Code == FindingCode.NotReadable) ? 1 : 0;
    }
}
