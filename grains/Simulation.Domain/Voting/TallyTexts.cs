using System.Globalization;

namespace Simulation.Domain.Voting;

/// <summary>Explanations as sentences.</summary>
public static class TallyTexts
{
    /// <param name="name">Turns a member's id into its name; null: the id itself.</param>
    public static string Of(Explanation explanation, Language language, Func<string, string>? name = null)
    {
        var formats = Formats.In(language);
        var (numbers, template) = Template(explanation.Reason);
        var members = explanation.Arguments.Skip(numbers).Select(name ?? (id => id)).ToList();
        return string.Format(
            CultureInfo.InvariantCulture,
            template.In(language),
            [.. explanation.Arguments.Take(numbers).Select(n => Number(n, formats)), formats.List(members)]);
    }

    private static string Number(string digits, Formats formats) =>
        long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? formats.Number(number) : digits;

    /// <summary>How many numbers come first, and the sentence: {0} and so on are the numbers, the last one the list of members.</summary>
    private static (int Numbers, Localized Sentence) Template(TallyReason reason) => reason switch
    {
        TallyReason.QuorumMissing => (3, new(
            "Кворум жоқ: {2} мүшеден қатысып отырғаны — {0}, қажеті — кемінде {1}.",
            "Кворума нет: присутствуют {0} из {2} членов, необходимо не менее {1}.",
            "No quorum: {0} of {2} members are present and at least {1} are needed.")),
        TallyReason.NobodyEntitled => (0, new(
            "Дауыс беруге құқығы бар мүше жоқ.",
            "Ни один член не имеет права голоса.",
            "No member is entitled to vote.")),
        TallyReason.NobodyVoted => (0, new(
            "Ешкім жақтап та, қарсы да дауыс берген жоқ.",
            "Никто не голосовал ни «за», ни «против».",
            "Nobody voted for or against.")),
        TallyReason.MoreYesThanNo => (2, new(
            "Жақтағаны — {0}, қарсысы — {1}: қатысып, дауыс берген мүшелердің көпшілігі жақтады.",
            "За — {0}, против — {1}: большинство присутствующих и участвующих в голосовании членов — за.",
            "{0} in favour, {1} against: a majority of the members present and voting.")),
        TallyReason.MoreNoThanYes => (2, new(
            "Жақтағаны — {0}, қарсысы — {1}: көпшілік жиналмады.",
            "За — {0}, против — {1}: большинства нет.",
            "{0} in favour, {1} against: no majority.")),
        TallyReason.Tie => (1, new(
            "Дауыс тең бөлінді: жақтағаны да, қарсысы да — {0}. Бұл көпшілік емес.",
            "Голоса разделились поровну: за — {0}, против — {0}. Это не большинство.",
            "Equally divided: {0} in favour, {0} against, which is no majority.")),
        TallyReason.TwoThirdsReached => (3, new(
            "Жақтағаны — {0}, жақтап және қарсы берілген дауыстардың саны — {2}; оның үштен екісі ({1}) жиналды.",
            "За — {0} из {2} поданных за и против; две трети — {1} — набраны.",
            "{0} in favour of {2} votes for and against: two thirds, which is {1}, are reached.")),
        TallyReason.TwoThirdsMissed => (3, new(
            "Жақтағаны — {0}, жақтап және қарсы берілген дауыстардың саны — {2}; оның үштен екісі ({1}) жиналмады.",
            "За — {0} из {2} поданных за и против; две трети — {1} — не набраны.",
            "{0} in favour of {2} votes for and against: two thirds, which is {1}, are not reached.")),
        TallyReason.MembersReached => (3, new(
            "{2} мүшеден жақтағаны — {0}; қажеті — {1}.",
            "За — {0} из {2} членов; требуется {1}.",
            "{0} of {2} members in favour; {1} are needed.")),
        TallyReason.MembersMissed => (3, new(
            "{2} мүшеден жақтағаны — {0} ғана; қажеті — {1}.",
            "За — только {0} из {2} членов; требуется {1}.",
            "Only {0} of {2} members in favour; {1} are needed.")),
        TallyReason.VotesReached => (2, new(
            "Жақтағаны — {0}; қажеті — {1}.",
            "За — {0}; требуется {1}.",
            "{0} in favour; {1} are needed.")),
        TallyReason.VotesMissed => (2, new(
            "Жақтағаны — {0} ғана; қажеті — {1}.",
            "За — только {0}; требуется {1}.",
            "Only {0} in favour; {1} are needed.")),
        TallyReason.NoVeto => (2, new(
            "Жақтағаны — {0}, қажеті — {1}; тұрақты мүшелердің ешқайсысы қарсы дауыс берген жоқ.",
            "За — {0}, требуется {1}; ни один постоянный член не голосовал против.",
            "{0} in favour, {1} are needed; no permanent member voted against.")),
        TallyReason.VetoCast => (2, new(
            "Жақтағаны — {0}, қажеті — {1}; бірақ тұрақты мүше қарсы дауыс берді: {2}.",
            "За — {0}, требуется {1}; но против голосовал постоянный член: {2}.",
            "{0} in favour, {1} are needed; but a permanent member voted against: {2}.")),
        TallyReason.QualifiedMajorityReached => (6, new(
            "{2} мүшеден жақтағаны — {0} (қажеті — {1}); олардың халқы — {5} адамнан {3} (қажеті — {4}).",
            "За — {0} из {2} членов (требуется {1}) с населением {3} из {5} (требуется {4}).",
            "{0} of {2} members in favour ({1} are needed) with {3} of {5} inhabitants ({4} are needed).")),
        TallyReason.QualifiedMajorityMissed => (6, new(
            "Білікті көпшілік жоқ: {2} мүшеден жақтағаны — {0} (қажеті — {1}); олардың халқы — {5} адамнан {3} (қажеті — {4}).",
            "Квалифицированного большинства нет: за — {0} из {2} членов (требуется {1}) с населением {3} из {5} (требуется {4}).",
            "No qualified majority: {0} of {2} members in favour ({1} are needed) with {3} of {5} inhabitants ({4} are needed).")),
        TallyReason.BlockingMinorityTooSmall => (2, new(
            "Жақтамаған мүшелер саны — {0}; шешімді бөгеу үшін кемінде {1} мүше керек.",
            "Не поддержали — {0}; чтобы заблокировать решение, нужно не менее {1}.",
            "Not in favour: {0}; to block takes at least {1}.")),
        TallyReason.NobodyAgainst => (2, new(
            "Ешкім қарсы дауыс берген жоқ: жақтағаны — {0}, қалыс қалғаны — {1}; қалыс қалу бірауыздылыққа кедергі емес.",
            "Против не голосовал никто: за — {0}, воздержались — {1}; воздержание не препятствует единогласию.",
            "Nobody against: {0} in favour, {1} abstaining, which does not prevent unanimity.")),
        TallyReason.MembersAgainst => (0, new(
            "Бірауыздылық жоқ, қарсы: {0}.",
            "Единогласия нет, против: {0}.",
            "Not unanimous, against: {0}.")),
        TallyReason.MembersAway => (0, new(
            "Бірауыздылық үшін барлық мүше қатысуы немесе өкілдік етілуі тиіс; жоқ: {0}.",
            "Для единогласия все члены должны присутствовать или быть представлены; отсутствуют: {0}.",
            "Unanimity needs all members present or represented; away: {0}.")),
        TallyReason.DeclaredAbstentionsBlock => (2, new(
            "{1} мүшеден мәлімдемемен қалыс қалғаны — {0}: бұл мүшелер мен халықтың кемінде үштен бірі, сондықтан шешім қабылданбайды.",
            "С заявлением воздержались {0} из {1} членов: это не менее трети членов и населения, поэтому решение не принимается.",
            "{0} of {1} members abstained with a declaration: a third of the members and of the population, so the decision is not adopted.")),
        TallyReason.AllInFavour => (1, new(
            "Барлық {0} мүше жақтады.",
            "За — все члены ({0}).",
            "All {0} members in favour.")),
        TallyReason.NotAllInFavour => (2, new(
            "{1} мүшеден жақтағаны — {0}; барлығының дауысы керек.",
            "За — {0} из {1} членов; нужны голоса всех.",
            "{0} of {1} members in favour; all are needed.")),
        TallyReason.NoObjection => (0, new(
            "Қарсылық білдірілген жоқ.",
            "Возражений нет.",
            "No objection.")),
        TallyReason.Objected => (0, new(
            "Консенсус жоқ, қарсылық білдірді: {0}.",
            "Консенсуса нет, возражают: {0}.",
            "No consensus, objecting: {0}.")),
        TallyReason.SilenceKept => (0, new(
            "Мерзімге дейін қарсылық түскен жоқ.",
            "До истечения срока возражений не поступило.",
            "No objection before the deadline.")),
        TallyReason.SilenceBroken => (0, new(
            "Үнсіздікті бұзды: {0}.",
            "Молчание нарушили: {0}.",
            "Silence was broken by {0}.")),
        TallyReason.WeightReached => (3, new(
            "Жақтаған дауыстардың салмағы — {2} ішінен {0}; қажеті — {1}.",
            "За — {0} из {2} голосов по весу; требуется {1}.",
            "A weight of {0} of {2} in favour; {1} is needed.")),
        TallyReason.WeightMissed => (3, new(
            "Жақтаған дауыстардың салмағы — {2} ішінен {0} ғана; қажеті — {1}.",
            "За — только {0} из {2} голосов по весу; требуется {1}.",
            "A weight of only {0} of {2} in favour; {1} is needed.")),
        TallyReason.ObserverRefused => (0, new(
            "Бақылаушының бюллетені қабылданбады: {0}.",
            "Бюллетень наблюдателя не принят: {0}.",
            "An observer's ballot was refused: {0}.")),
        TallyReason.NotEntitled => (0, new(
            "Бұл мүшенің қазір дауыс беру құқығы жоқ: {0}.",
            "Сейчас не имеет права голоса: {0}.",
            "Not entitled to vote now: {0}.")),
        TallyReason.NotAMember => (0, new(
            "Мүше емес: {0}.",
            "Не является членом: {0}.",
            "Not a member: {0}.")),
        TallyReason.LastBallotCounts => (0, new(
            "Бір мүше бірнеше рет дауыс берді, соңғы бюллетень есептелді: {0}.",
            "Член голосовал несколько раз, засчитан последний бюллетень: {0}.",
            "Voted more than once, the last ballot counts: {0}.")),
        TallyReason.TooLate => (0, new(
            "Қарсылық мерзімі өткеннен кейін түсті: {0}.",
            "Возражение поступило после истечения срока: {0}.",
            "The objection came after the deadline: {0}.")),
        _ => (0, Localized.Same(reason.ToString())),
    };
}
