namespace Simulation.Domain.Drafting.Openers;

/// <summary>What openers of a language look like beside the listed ones: adverbs before them, "also" after them, endings of their first word.</summary>
internal sealed class OpenerForms
{
    private readonly ImmutableArray<string> adverbs;
    private readonly ImmutableArray<string> additives;
    private readonly ImmutableArray<string> preambularEndings;
    private readonly ImmutableArray<string> operativeEndings;
    private readonly ImmutableHashSet<string> never;

    private OpenerForms(string adverbs, string additives, string preambularEndings, string operativeEndings, string never)
    {
        this.adverbs = Split(adverbs);
        this.additives = Split(additives);
        this.preambularEndings = Split(preambularEndings);
        this.operativeEndings = Split(operativeEndings);
        this.never = [.. Split(never)];
    }

    public bool SentencesEndWithTheVerb { get; private init; }

    /// <summary>Openers begin with a capital letter; elsewhere both cases occur.</summary>
    public bool Capital { get; private init; } = true;

    public static readonly OpenerForms English = new(
        "also|further|again|once again|once more|strongly|deeply|fully|gravely|seriously|firmly|urgently|equally|categorically|unequivocally|particularly|explicitly|solemnly|warmly|being|remaining|however|moreover|in this regard|in that regard|in this context|to this end|continues to",
        "also|further",
        "ing|ed",
        "s",
        "working|meeting|training|funding|mining|sharing|building|king|united|nations|states|whereas|this|its|his|as|us|is|was|has|does|various|across|towards|regards|members|parties|annexes|measures|sanctions|persons|reports|actions|tasks|others|mr|mrs|ms");

    public static readonly OpenerForms French = new(
        "se|s'|vivement|profondément|gravement|fermement|énergiquement|pleinement|de nouveau|à nouveau|en outre|par ailleurs|également",
        "également|en outre|par ailleurs",
        "ant",
        "ie|ce|ue|te|me|ge|de|ge|se|ît",
        "le|la|les|une|cette|ce|de|elle|comme|avant|pendant|durant|suivant|concernant|montant|représentant|commandant|enfant|le président|groupe|liste|mesure|politique|programme|comité|autre|assemblée|charte|république");

    public static readonly OpenerForms Spanish = new(
        "gravemente|profundamente|enérgicamente|plenamente|firmemente|también|además|nuevamente|asimismo",
        "también|además|asimismo",
        "ando|endo",
        "",
        "cuando|segundo|comando|fernando|orlando|mando");

    public static readonly OpenerForms Russian = new(
        "вновь|также|далее|решительно|настоятельно|глубоко|самым решительным образом|самым настоятельным образом|со всей решительностью|категорически|безоговорочно|полностью|всецело|особо|торжественно|еще раз|будучи|будучи по-прежнему|по-прежнему|серьезно|в этой связи|с удовлетворением|с глубоким удовлетворением|с признательностью|с глубокой признательностью|с сожалением|с глубоким сожалением|с обеспокоенностью|с глубокой обеспокоенностью|с большой обеспокоенностью|с серьезной обеспокоенностью|с озабоченностью|с глубокой озабоченностью|с беспокойством|с тревогой|с осуждением|с одобрением|с интересом|с благодарностью|с надеждой",
        "также|далее",
        "ая|яя|уя|ея|ясь|аясь|я|в|вшись|вши",
        "ает|яет|ует|ит|ет|ется|ится|ся",
        "в|для|такая|любая|данная|эта|которая|новая|вся|своя|статья|комиссия|организация|резолюция|нет|совет|комитет|бюджет|ответ|запрет|кредит|пакет|отчет")
    { Capital = false };

    public static readonly OpenerForms Kazakh = new(
        "сондай-ақ|тағы да|қайта|табанды түрде|қатаң|терең|толық|ерекше|бұдан әрі|бұған қоса",
        "",
        "отырып",
        "йды|йді|ады|еді",
        "")
    { Capital = false, SentencesEndWithTheVerb = true };

    /// <summary>Length of an adverb at this place with the space after it.</summary>
    public int Adverb(string plain, int at) => LongestOf(adverbs, plain, at) is var length && length > 0 && at + length < plain.Length && plain[at + length] == ' '
        ? length + 1
        : 0;

    /// <summary>Length of an additive ("also") at this place, which must be a space, with the space before it.</summary>
    public int Additive(string plain, int at) => at < plain.Length && plain[at] == ' ' && LongestOf(additives, plain, at + 1) is var length && length > 0
        ? length + 1
        : 0;

    /// <summary>Length of the first word (with adverbs before it) when it has the form of an opener; 0 when it has not.</summary>
    public int LooksLike(ClauseKind kind, string sentence, string plain)
    {
        if (sentence.Length == 0 || (Capital && !char.IsUpper(sentence[0])))
        {
            return 0;
        }

        var at = 0;
        for (var adverb = Adverb(plain, at); adverb > 0; adverb = Adverb(plain, at))
        {
            at += adverb;
        }

        var word = OpenerList.FirstWord(plain.AsSpan(at));
        var endings = kind == ClauseKind.Preambular ? preambularEndings : operativeEndings;
        return word.Length > 3 && !word.Contains('\'', StringComparison.Ordinal) && !never.Contains(word) && endings.Any(e => word.EndsWith(e, StringComparison.Ordinal))
            ? at + word.Length + Additive(plain, at + word.Length)
            : 0;
    }

    private static int LongestOf(ImmutableArray<string> words, string plain, int at)
    {
        var best = 0;
        foreach (var word in words)
        {
            if (word.Length > best
                && string.CompareOrdinal(plain, at, word, 0, word.Length) == 0
                && (at + word.Length == plain.Length || !char.IsLetter(plain[at + word.Length])))
            {
                best = word.Length;
            }
        }

        return best;
    }

    private static ImmutableArray<string> Split(string words) => [.. words.Split('|', StringSplitOptions.RemoveEmptyEntries)];
}
