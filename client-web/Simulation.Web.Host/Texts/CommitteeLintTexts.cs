namespace Simulation.Web.Host.Texts;

/// <summary>What the lint says of committee scenarios.</summary>
internal static class CommitteeLintTexts
{
    public static string En(string code, string a, string b, string c) => code switch
    {
        "nobody-meets" => "No phase lets the committee meet: there will be neither debate nor votes.",
        "nobody-drafts" => "No phase lets delegations write texts.",
        "news-after-the-end" => $"The news “{a}” is due in minute {b}, but the meeting lasts {c} minutes.",
        "no-red-line" => $"The delegation {a} has no red line.",
        "sponsor-may-not-propose" => $"{b} sponsors the text {a}, but under these rules observers may not submit proposals.",
        "draft-decides-nothing" => $"No operative paragraph was found in the text {a} ({b}).",
        "draft-languages-differ" => $"The text {a} has other paragraphs or brackets in {b} than in {c}.",
        "votes-uncountable" => $"The question “{a}” of the rules of procedure cannot be counted: the weight or population of {b} is missing.",
        "majority-out-of-reach" => $"The question “{a}” of the rules of procedure cannot be carried by {b} members.",
        "veto-unknown" => $"{a} is a permanent member, but these rules know no veto.",
        "no-script" => "There is no script that shows that the case can be played.",
        "script-decides-nothing" => "The script puts nothing to the vote.",
        "never-plays" => $"The delegation {a} does nothing in the script.",
        _ => code,
    };

    public static string Ru(string code, string a, string b, string c) => code switch
    {
        "nobody-meets" => "Ни на одном этапе комитет не заседает: не будет ни прений, ни голосований.",
        "nobody-drafts" => "Ни на одном этапе делегации не могут писать тексты.",
        "news-after-the-end" => $"Сообщение «{a}» назначено на {b}-ю минуту, а заседание длится {c} мин.",
        "no-red-line" => $"У делегации {a} нет ни одной красной линии.",
        "sponsor-may-not-propose" => $"{b} — автор текста {a}, но по этим правилам наблюдатели не вносят предложений.",
        "draft-decides-nothing" => $"В тексте {a} ({b}) не найдено ни одного пункта постановляющей части.",
        "draft-languages-differ" => $"В тексте {a} на языке {b} другие пункты или скобки, чем на языке {c}.",
        "votes-uncountable" => $"Голоса по вопросу «{a}» правил процедуры не подсчитать: не указан вес или численность населения {b}.",
        "majority-out-of-reach" => $"По вопросу «{a}» правил процедуры решение невозможно: членов всего {b}.",
        "veto-unknown" => $"{a} — постоянный член, но эти правила не знают вето.",
        "no-script" => "Нет сценария-прогона, который показал бы, что учебную ситуацию можно разыграть.",
        "script-decides-nothing" => "В прогоне ничего не ставится на голосование.",
        "never-plays" => $"Делегация {a} в прогоне не участвует.",
        _ => code,
    };

    public static string Kk(string code, string a, string b, string c) => code switch
    {
        "nobody-meets" => "Бірде-бір кезеңде комитет отырысы өтпейді: жарыссөз де, дауыс беру де болмайды.",
        "nobody-drafts" => "Бірде-бір кезеңде делегациялар мәтін жаза алмайды.",
        "news-after-the-end" => $"«{a}» хабары {b}-минутқа белгіленген, ал отырыс {c} минутқа созылады.",
        "no-red-line" => $"{a} делегациясының бірде-бір қызыл сызығы жоқ.",
        "sponsor-may-not-propose" => $"{a} мәтінінің авторлары арасында {b} бар, бірақ бұл қағидалар бойынша бақылаушылар ұсыныс енгізбейді.",
        "draft-decides-nothing" => $"{a} мәтінінде ({b}) қаулы бөлігінің бірде-бір тармағы табылмады.",
        "draft-languages-differ" => $"{a} мәтінінің {b} тіліндегі тармақтары не жақшалары {c} тіліндегідей емес.",
        "votes-uncountable" => $"Рәсім қағидаларындағы «{a}» мәселесі бойынша дауыстарды санау мүмкін емес: {b} салмағы не халық саны көрсетілмеген.",
        "majority-out-of-reach" => $"Рәсім қағидаларындағы «{a}» мәселесі бойынша шешім қабылдау мүмкін емес: мүше саны небәрі {b}.",
        "veto-unknown" => $"{a} – тұрақты мүше, бірақ бұл қағидаларда вето жоқ.",
        "no-script" => "Жағдаятты ойнауға болатынын көрсететін сынақ ойын жоқ.",
        "script-decides-nothing" => "Сынақ ойында дауысқа ештеңе салынбайды.",
        "never-plays" => $"{a} делегациясы сынақ ойында ештеңе істемейді.",
        _ => code,
    };
}
