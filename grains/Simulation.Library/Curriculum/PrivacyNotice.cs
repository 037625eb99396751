using Simulation.Domain;
using Simulation.Library.Yaml;

namespace Simulation.Library.Curriculum;

/// <summary>What a student is told about personal data when joining; a changed text is a new version.</summary>
public sealed record PrivacyNotice(string Id, string Version, Localized Text)
{
    /// <summary>The notice, or all errors at once.</summary>
    /// <param name="name">The file's name, for the errors.</param>
    public static Reading<PrivacyNotice> Read(string name, string text)
    {
        var findings = new Findings();
        var file = new SourceFile(name, findings);
        if (file.Map(NodeParser.Parse(file, text)) is not { } root)
        {
            return findings.Fail<PrivacyNotice>();
        }

        var notice = new PrivacyNotice(
            file.Id(root.Required("id"), Ids.Word, Ids.WordMeaning),
            file.Id(root.Required("version"), Ids.Code, Ids.CodeMeaning),
            file.Texts(root.Required("text"), [Language.Kk, Language.Ru, Language.En], 10_000));
        root.Close();
        return findings.Conclude(() => notice);
    }
}
