namespace Simulation.Domain.Drafting.Openers;

/// <summary>
/// How strong the verb of an operative paragraph is, from 1 (takes note) to 7 (decides): what is bargained over when nothing else is. The
/// order is customary in the Security Council; only the strongest bind, and only with Chapter VII of the Charter.
/// </summary>
public static class Strength
{
    public const int Strongest = 7;

    /// <summary>0 when the opener says nothing about strength: it expresses, recalls, welcomes.</summary>
    public static int Of(DraftLanguage language, string opener)
    {
        var plain = OpenerList.Plain(opener);
        return Scale
            .Where(s => s.Language == language && Holds(plain, s.Verb))
            .OrderByDescending(s => s.Verb.Length)
            .Select(s => s.Step)
            .FirstOrDefault();
    }

    private static bool Holds(string plain, string verb) => plain.IndexOf(verb, StringComparison.Ordinal) is var at && at >= 0
        && (at == 0 || !char.IsLetter(plain[at - 1]))
        && (at + verb.Length == plain.Length || !char.IsLetter(plain[at + verb.Length]));

    private static readonly ImmutableArray<(DraftLanguage Language, string Verb, int Step)> Scale =
    [
        .. Steps(DraftLanguage.En, "takes note|notes", "invites|suggests", "encourages|recommends", "urges|requests", "calls upon|calls on|calls for|strongly urges", "demands|requires|insists", "decides|authorizes|authorises|directs|resolves"),
        .. Steps(DraftLanguage.Fr, "prend note|prend acte|note", "invite|suggère", "encourage|engage|recommande", "prie|exhorte|demande instamment", "demande|appelle|prie instamment", "exige|enjoint", "décide|autorise|charge"),
        .. Steps(DraftLanguage.Es, "toma nota|observa", "invita|sugiere", "alienta|recomienda", "solicita|insta|pide", "exhorta|insta encarecidamente", "exige|requiere", "decide|autoriza|encarga|encomienda"),
        .. Steps(DraftLanguage.Ru, "принимает к сведению|отмечает", "предлагает", "рекомендует|поощряет", "просит|настоятельно рекомендует", "призывает|настоятельно призывает", "требует", "постановляет|уполномочивает|поручает|решает"),
        .. Steps(DraftLanguage.Kk, "назарға алады|атап өтеді", "ұсынады", "көтермелейді|ынталандырады|табанды түрде ұсынады", "сұрайды|өтінеді", "шақырады|үндейді|табанды түрде шақырады", "талап етеді|міндеттейді", "шешім қабылдайды|қаулы етеді|шешеді|уәкілеттік береді|өкілеттік береді|тапсырады"),
    ];

    private static IEnumerable<(DraftLanguage, string, int)> Steps(DraftLanguage language, params string[] steps) =>
        steps.SelectMany((verbs, i) => verbs.Split('|').Select(v => (language, v, i + 1)));
}
