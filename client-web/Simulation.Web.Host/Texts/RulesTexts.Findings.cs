using System.Collections.Frozen;
using Simulation.Domain;

namespace Simulation.Web.Host.Texts;

public static partial class RulesTexts
{
    private static readonly FrozenDictionary<string, Localized> FindingSentences = new Dictionary<string, Localized>(StringComparer.Ordinal)
    {
        ["duplicate-document"] = T("{0} құжаты екі рет аталған.", "Документ {0} назван дважды.", "The document {0} is there twice."),
        ["duplicate-question"] = T("{0} мәселе түрі екі рет аталған.", "Вид вопроса {0} назван дважды.", "The kind of question {0} is there twice."),
        ["duplicate-motion"] = T("{0} ұсынысы екі рет аталған.", "Предложение {0} названо дважды.", "The motion {0} is there twice."),
        ["share-impossible"] = T("Мұндай бөлікке жету мүмкін емес: {0}.", "Такой доли достичь нельзя: {0}.", "This share can't be reached: {0}."),
        ["vote-never-reached"] = T("Қарсылық мәселені аяқтайтындықтан, {0} ешқашан дауысқа салынбайды.", "Возражение завершает дело, поэтому {0} никогда не дойдёт до голосования.", "An objection ends the matter, so {0} is never voted on."),
        ["usual-question-unknown"] = T("Әдеттегі мәселе түрі мәні бойынша мәселе болуы керек.", "Обычным должен быть вопрос существа.", "The usual kind of question must be one of substance."),
        ["procedural-question-missing"] = T("Кемінде бір рәсімдік мәселе түрі керек.", "Нужен хотя бы один процедурный вид вопроса.", "At least one kind of question must be procedural."),
        ["unknown-voting-rule"] = T("Мұндай дауыс беру қағидасы жоқ: {0}.", "Такого правила голосования нет: {0}.", "There is no such voting rule: {0}."),
        ["setting-out-of-range"] = T("{0} мен {1} аралығындағы сан болуы керек.", "Нужно число от {0} до {1}.", "It must be a number from {0} to {1}."),
        ["setting-unreadable"] = T("Бұл сан емес: {0}.", "Это не число: {0}.", "This is no number: {0}."),
        ["majority-missing"] = T("Дауысқа салынатын {0} ұсынысына көпшілік керек.", "Предложению {0}, которое ставится на голосование, нужно большинство.", "{0} is put to the vote, so it needs a majority."),
        ["majority-idle"] = T("{0} дауысқа салынбайды, сондықтан оған көпшілік керек емес.", "{0} не ставится на голосование, большинство ему не нужно.", "{0} is never put to the vote, so a majority means nothing."),
        ["never-in-order"] = T("{0} ешқашан орынды болмайды: кемінде бір кезеңді таңдаңыз.", "{0} никогда не уместно: выберите хотя бы одну стадию.", "{0} is never in order: choose at least one stage."),
        ["rank-missing"] = T("{0} ұсынысына кезектегі орын керек.", "Предложению {0} нужно место в очереди.", "{0} needs a rank."),
        ["parameter-missing"] = T("{0} ұсынысын енгізген адам мынаны айтуы керек: {1}.", "Внося {0}, нужно назвать: {1}.", "Whoever moves {0} must say: {1}."),
        ["motion-leads-nowhere"] = T("{0} ештеңеге әкелмейді: басқа баптаулар оған жол бермейді ({1}).", "{0} ни к чему не ведёт: этого не допускают другие настройки ({1}).", "{0} leads nowhere: other settings rule it out ({1})."),
        ["duplicate-rank"] = T("{0} орны бірнеше ұсынысқа берілген: {1}.", "Место {0} занимают несколько предложений: {1}.", "Rank {0} is held by several motions: {1}."),
        ["usual-method-unknown"] = T("Әдеттегі тәсіл таңдалған тәсілдердің арасында жоқ: {0}.", "Обычного способа нет среди выбранных: {0}.", "The usual way is not among those chosen: {0}."),
        ["pass-without-roll-call"] = T("Кейінге қалдыру мен түсіндіру құқығы атап шақырғанда ғана болады: бұл тәсілді қосыңыз.", "Пропуск очереди и голос с правом объяснения бывают только при поимённом голосовании: включите его.", "Passing and voting with rights need the roll call among the ways of voting."),
        ["citation-missing"] = T("Қай ережеге сүйенетіні айтылмаған.", "Не сказано, на чём это основано.", "It does not say what it rests on."),
        ["unknown-document"] = T("Мұндай құжат жоқ: {0}.", "Такого документа нет: {0}.", "There is no such document: {0}."),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
