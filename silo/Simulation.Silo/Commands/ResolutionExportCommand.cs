using System.CommandLine;
using System.Text;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Reading;
using Simulation.Library.Exports;
using Simulation.Library.Resolutions;

namespace Simulation.Silo.Commands;

/// <summary>Writes a resolution in another format.</summary>
internal sealed class ResolutionExportCommand : Command
{
    private readonly Argument<FileInfo> _file = new("FILE") { Description = "Plain text, or Akoma Ntoso XML." };
    private readonly Argument<FileInfo> _output = new("OUTPUT") { Description = "Where to write it: .txt, .html, .xml (Akoma Ntoso) or .docx." };

    public ResolutionExportCommand()
        : base("export", "Writes a resolution as plain text, as a page to print, as Akoma Ntoso or for a word processor, as the name of OUTPUT says.")
    {
        Add(_file);
        Add(_output);
        SetAction(arguments => Run(arguments.GetRequiredValue(_file), arguments.GetRequiredValue(_output)));
    }

    private static int Run(FileInfo file, FileInfo output)
    {
        try
        {
            var document = ResolutionFile.Read(file);
            if (document.Read.Findings.FirstOrDefault(f => f.Code == FindingCode.NotReadable) is { } fault)
            {
                Console.Error.WriteLine(FindingSentences.Of(fault));
                return 1;
            }

            if (Written(document, output.Extension) is not { } bytes)
            {
                Console.Error.WriteLine($"There is no format {output.Extension}: .txt, .html, .xml or .docx.");
                return 1;
            }

            File.WriteAllBytes(output.FullName, bytes);
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }

    private static byte[]? Written(AkomaNtosoDocument document, string extension) => extension.ToLowerInvariant() switch
    {
        ".txt" => Encoding.UTF8.GetBytes(PlainText.Of(document.Read.Resolution)),
        ".html" => Encoding.UTF8.GetBytes(ResolutionHtml.Page(document.Read.Resolution)),
        ".xml" => Encoding.UTF8.GetBytes(AkomaNtosoWriter.Write(document.Read.Resolution, document.Steps, document.Votes)),
        ".docx" => ResolutionDocx.Write(document.Read.Resolution),
        _ => null,
    };
}
