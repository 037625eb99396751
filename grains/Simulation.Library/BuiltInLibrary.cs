using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Domain.Curriculum;
using Simulation.Domain.Procedure;
using Simulation.Library.Curriculum;
using Simulation.Library.Procedure;

namespace Simulation.Library;

/// <summary>What the product ships with: the customer's programme, ready rubrics, the questionnaire, the notice on personal data and rules of procedure.</summary>
/// <remarks>Read once, on first use. The files are part of this assembly, and tests read them: an error in one is a defect, so it throws.</remarks>
public static class BuiltInLibrary
{
    private static readonly Lazy<Programme> LazyProgramme = new(() => Read("programme-7M03111.yaml", ProgrammeReader.Read));
    private static readonly Lazy<RubricList> LazyRubrics = new(() => Read("rubrics.yaml", (name, text) => RubricsReader.Read(name, text, Programme)));
    private static readonly Lazy<Questionnaire> LazyQuestionnaire = new(() => Read("questionnaire.yaml", QuestionnaireReader.Read));
    private static readonly Lazy<PrivacyNotice> LazyPrivacyNotice = new(() => Read("privacy.yaml", Curriculum.PrivacyNotice.Read));
    private static readonly Lazy<ImmutableArray<RulesOfProcedure>> LazyRulesOfProcedure = new(ReadRulesOfProcedure);

    /// <summary>7M03111 International Relations, as approved on 20 March 2024.</summary>
    public static Programme Programme => LazyProgramme.Value;

    public static ImmutableArray<Rubric> Rubrics => LazyRubrics.Value.Rubrics;

    public static Questionnaire Questionnaire => LazyQuestionnaire.Value;

    public static PrivacyNotice PrivacyNotice => LazyPrivacyNotice.Value;

    /// <summary>Ready rules of procedure, in the order in which an author chooses among them.</summary>
    public static ImmutableArray<RulesOfProcedure> RulesOfProcedure => LazyRulesOfProcedure.Value;

    /// <summary>A preset by its id, such as <c>un-security-council</c>; null when there is none.</summary>
    public static RulesOfProcedure? Rules(string id) => RulesOfProcedure.FirstOrDefault(r => r.Id == id);

    /// <summary>One that adapts another comes after it.</summary>
    private static ImmutableArray<RulesOfProcedure> ReadRulesOfProcedure()
    {
        var read = ImmutableArray.CreateBuilder<RulesOfProcedure>();
        foreach (var id in new[] { "un-general-assembly-committee", "un-security-council", "un-security-council-1946-1965", "eu-council", "osce", "wto", "weighted", "un4mun", "una-usa", "thimun" })
        {
            read.Add(Read($"procedure.{id}.yaml", (name, text) => RulesReader.Read(name, text, [Language.Kk, Language.Ru, Language.En], read)));
        }

        return read.ToImmutable();
    }

    private static T Read<T>(string name, Func<string, string, Reading<T>> read)
        where T : class
    {
        using var resource = typeof(BuiltInLibrary).Assembly.GetManifestResourceStream("Simulation.Library.BuiltIn." + name)
            ?? throw new InvalidOperationException($"The assembly does not contain {name}.");
        using var text = new StreamReader(resource);
        var reading = read(name, text.ReadToEnd());
        return reading.Value ?? throw new InvalidDataException(string.Join(Environment.NewLine, reading.Errors));
    }
}
