using System.Collections.Frozen;
using Simulation.Domain;

namespace Simulation.Web.Host.Texts;

public static partial class RulesTexts
{
    private static readonly FrozenDictionary<string, Localized> SettingNames = new Dictionary<string, Localized>(StringComparer.Ordinal)
    {
        ["quorum-check"] = T("Кворум қалай тексеріледі", "Как проверяется кворум", "How the quorum is checked"),
        ["quorum-debate"] = T("Отырысты ашып, талқылау үшін", "Чтобы открыть заседание и вести прения", "To open a meeting and debate"),
        ["quorum-decision"] = T("Шешім қабылдау үшін", "Чтобы принимать решения", "To take a decision"),
        ["usual-question"] = T("Жоба әдетте қандай мәселе болып саналады", "Каким вопросом обычно считается проект", "What kind of question a draft usually is"),

        ["question-nature"] = T("мәселенің сипаты", "характер вопроса", "nature"),
        ["question-majority"] = T("қажетті көпшілік", "необходимое большинство", "majority"),
        ["question-tie"] = T("дауыс тең бөлінсе", "при равенстве голосов", "when votes are equally divided"),
        ["question-abstention"] = T("қалыс қалуға болады", "можно воздержаться", "abstention allowed"),
        ["question-added"] = T("Жаңа мәселе түрі", "Новый вид вопроса", "New kind of question"),
        ["question-removed"] = T("Мәселе түрі алынып тасталды", "Вид вопроса убран", "Kind of question taken away"),
        ["question-wording"] = T("Мәселе түрінің атауы өзгерді", "Вид вопроса назван иначе", "Kind of question named otherwise"),

        ["speech-seconds"] = T("Бір сөздің ұзақтығы", "Длительность выступления", "Length of a speech"),
        ["speeches-per-item"] = T("Бір тармақ бойынша делегацияның сөз саны", "Выступлений делегации по одному пункту", "Speeches of a delegation on one item"),
        ["motion-seconds"] = T("Рәсімдік ұсыныс бойынша сөздің ұзақтығы", "Длительность выступления по процедурному предложению", "Length of a speech on a motion"),
        ["present-only"] = T("Тізімге тек тіркелген делегация жазылады", "В список попадают только отметившиеся", "Only delegations that answered the roll may speak"),
        ["questions-to-speaker"] = T("Сөйлеушіге қысқа сұрақ қоюға болады", "Выступающему можно задавать краткие вопросы", "Short questions to the speaker"),
        ["interventions"] = T("Тізімдегі сөздердің арасында реплика айтуға болады", "Между выступлениями по списку возможны реплики", "Interventions between two speakers of the list"),
        ["intervention-seconds"] = T("Репликаның ұзақтығы", "Длительность реплики", "Length of an intervention"),
        ["yields"] = T("Қалған уақытты кімге беруге болады", "Кому можно уступить оставшееся время", "Who may be given time that is left"),
        ["yield-once"] = T("Берілген уақытты қайта беруге болмайды", "Уступленное время нельзя уступить снова", "Time yielded can't be yielded again"),
        ["when-list-ends"] = T("Сөйлеушілер тізімі біткенде төраға", "Когда список исчерпан, председатель", "When the list ends, the chair"),
        ["renewal-after"] = T("Қабылданбаған ұсынысты қайталау үшін арада айтылатын сөз саны", "Выступлений до повторения отклонённого предложения", "Statements before a defeated motion may come again"),

        ["reply-when"] = T("Жауап беру құқығы", "Право на ответ", "Right of reply"),
        ["replies-per-item"] = T("Бір тармақ бойынша жауап саны", "Ответов по одному пункту", "Replies on one item"),
        ["first-reply-seconds"] = T("Бірінші жауаптың ұзақтығы", "Длительность первого ответа", "Length of the first reply"),
        ["further-reply-seconds"] = T("Келесі жауаптың ұзақтығы", "Длительность следующего ответа", "Length of a further reply"),
        ["observers-reply"] = T("Бақылаушылар да жауап бере алады", "Отвечать могут и наблюдатели", "Observers may reply too"),

        ["caucuses"] = T("Кокустар бар", "Кокусы возможны", "Caucuses"),
        ["caucus-minutes"] = T("Кокустың ең ұзақ уақыты", "Наибольшая длительность кокуса", "Longest caucus"),
        ["caucus-extension-minutes"] = T("Ең ұзақ ұзарту", "Наибольшее продление", "Longest extension"),
        ["caucus-whole-speeches"] = T("Модерацияланатын кокус уақыты сөз ұзақтығына қалдықсыз бөлінеді", "В модерируемый кокус укладывается целое число выступлений", "A moderated caucus lasts a whole number of speeches"),
        ["caucus-order"] = T("Бірнеше кокус ұсынылса, алдымен", "Если предложено несколько кокусов, сначала", "Of several caucuses moved, first comes"),

        ["sponsors"] = T("Авторлардың ең аз саны", "Наименьшее число авторов", "Fewest sponsors"),
        ["support"] = T("Жобаны енгізу үшін қажетті қолдау", "Поддержка, нужная для внесения проекта", "Support needed to introduce a draft"),
        ["notice-hours"] = T("Жоба қанша уақыт бұрын таратылады", "За сколько распространяется проект", "How long before a draft is circulated"),
        ["notice-waived"] = T("Төраға ертерек рұқсат ете алады", "Председатель может разрешить раньше", "The chair may permit it sooner"),
        ["withdrawal"] = T("Автор жобаны кері ала алады", "Автор может снять проект", "A sponsor may withdraw a draft"),
        ["one-only"] = T("Бір тармақ бойынша тек бір жоба қабылданады", "По пункту принимается только один проект", "Only one draft on an item may be adopted"),
        ["observers-propose"] = T("Бақылаушылар да ұсыныс енгізе алады", "Предложения могут вносить и наблюдатели", "Observers may propose"),
        ["approved"] = T("Жобаны алдымен төрағалық мақұлдайды", "Проект сначала одобряет президиум", "The chair admits drafts first"),
        ["rejected-with-all-operative"] = T("Барлық қаулы бөлігі қабылданбаған жоба түгел қабылданбаған болады", "Проект, все постановляющие части которого отклонены, отклонён целиком", "A draft whose operative parts were all rejected is rejected"),

        ["friendly-amendments"] = T("Барлық автор келіскен түзету дауыссыз енгізіледі", "Поправка, с которой согласны все авторы, входит без голосования", "An amendment that all sponsors accept goes in without a vote"),
        ["amendments-to-amendments"] = T("Түзетуге түзету енгізуге болады", "Поправки к поправкам возможны", "Amendments to amendments"),
        ["amendment-support"] = T("Түзетуге қажетті қолдау", "Поддержка, нужная поправке", "Support needed by an amendment"),
        ["amendment-majority"] = T("Түзетуге қажетті көпшілік", "Большинство для поправки", "Majority for an amendment"),
        ["amendment-abstention"] = T("Түзету бойынша қалыс қалуға болады", "По поправке можно воздержаться", "Abstention on an amendment allowed"),
        ["amendment-order"] = T("Түзетулер дауысқа салынатын рет", "Порядок голосования поправок", "Order in which amendments are voted on"),
        ["amendment-notice-hours"] = T("Түзету қанша уақыт бұрын таратылады", "За сколько распространяется поправка", "How long before an amendment is circulated"),
        ["amendment-notice-waived"] = T("Төраға түзетуге ертерек рұқсат ете алады", "Председатель может разрешить поправку раньше", "The chair may permit an amendment sooner"),

        ["voting-methods"] = T("Дауыс беру тәсілдері", "Способы голосования", "Ways of voting"),
        ["usual-method"] = T("Әдеттегі тәсіл", "Обычный способ", "Usual way"),
        ["roll-call-order"] = T("Атап шақыру басталады", "Поимённый опрос начинается", "A roll call begins"),
        ["pass"] = T("Атап шақырғанда кейінге қалдыруға болады", "При поимённом голосовании можно пропустить очередь", "A member may pass in a roll call"),
        ["with-rights"] = T("Түсіндіру құқығымен дауыс беруге болады", "Можно голосовать с правом объяснения", "A member may vote with rights"),
        ["present-and-voting"] = T("«Қатысып, дауыс беремін» деп жариялауға болады", "Можно объявить себя «присутствующим и голосующим»", "A delegation may declare itself present and voting"),
        ["proxies"] = T("Бір мүше неше жоқ мүше үшін дауыс бере алады", "За скольких отсутствующих может голосовать один член", "Absent members that one member may vote for"),
        ["corrections"] = T("Дауысын кейін түзетуге болады", "Голос можно потом исправить для отчёта", "A vote may be corrected for the record"),

        ["explanations-before"] = T("Дауысқа дейін себебін түсіндіру", "Разъяснения до голосования", "Explanations before the vote"),
        ["explanations-after"] = T("Дауыстан кейін себебін түсіндіру", "Разъяснения после голосования", "Explanations after the vote"),
        ["explanation-seconds"] = T("Түсіндірудің ұзақтығы", "Длительность разъяснения", "Length of an explanation"),
        ["sponsors-explain"] = T("Автор өз жобасы бойынша түсіндіре алады", "Автор может разъяснять голос по своему проекту", "Sponsors may explain their vote on their own draft"),

        ["consensus-first"] = T("Дауысқа салмас бұрын консенсус ізделеді", "До голосования ищется консенсус", "Consensus is sought before a vote"),
        ["vote-if-broken"] = T("Қарсылық болса, дауысқа салынады", "Возражение ведёт к голосованию", "An objection leads to a vote"),
        ["reservations"] = T("Ескертпелер консенсусты бұзбай тіркеледі", "Оговорки заносятся, не нарушая консенсуса", "Reservations are registered without breaking consensus"),
        ["consensus-minus-one"] = T("Тек мүдделі мемлекет қарсы болса, шешім қабылданады", "Решение возможно против воли одного затронутого государства", "A decision can be taken against the one state concerned"),

        ["silence"] = T("Үнсіздік рәсімі", "Процедура молчания", "Silence procedure"),
        ["silence-agreed"] = T("Үнсіздік рәсімі туралы алдымен отырыста келісіледі", "О процедуре молчания сначала договариваются на заседании", "The silence procedure must first be agreed at a meeting"),
        ["silence-shortest-minutes"] = T("Үнсіздіктің ең қысқа мерзімі", "Кратчайший срок молчания", "Shortest silence"),
        ["silence-usual-minutes"] = T("Үнсіздіктің әдеттегі мерзімі", "Обычный срок молчания", "Usual silence"),
        ["silence-amendment-breaks"] = T("Түзету сұрау үнсіздікті бұзады", "Просьба о поправке нарушает молчание", "Asking for an amendment breaks the silence"),

        ["motion-added"] = T("Жаңа ұсыныс", "Новое предложение", "New motion"),
        ["motion-removed"] = T("Ұсыныс алынып тасталды", "Предложение убрано", "Motion taken away"),
        ["motion-wording"] = T("Ұсыныстың сөздері өзгерді", "Предложение описано иначе", "Motion worded otherwise"),
        ["motion-kind"] = T("түрі", "вид", "kind"),
        ["motion-does"] = T("салдары", "что оно делает", "what it does"),
        ["motion-rank"] = T("кезегі", "место в очереди", "rank"),
        ["motion-interrupts"] = T("сөйлеп тұрғанды бөледі", "может прервать выступающего", "may interrupt a speaker"),
        ["motion-second"] = T("қолдаушы керек", "нужна поддержка второго", "needs a second"),
        ["motion-speakers-for"] = T("жақтап сөйлейтіндер", "выступающих «за»", "speakers for"),
        ["motion-speakers-against"] = T("қарсы сөйлейтіндер", "выступающих «против»", "speakers against"),
        ["motion-decided-by"] = T("кім шешеді", "кто решает", "decided by"),
        ["motion-majority"] = T("қажетті көпшілік", "необходимое большинство", "majority"),
        ["motion-abstention"] = T("қалыс қалуға болады", "можно воздержаться", "abstention allowed"),
        ["motion-observers"] = T("бақылаушы да енгізе алады", "может внести и наблюдатель", "observers may raise it"),
        ["motion-in-order-in"] = T("қашан орынды", "когда уместно", "in order in"),
        ["motion-parameters"] = T("нені айту керек", "что нужно назвать", "what its mover must say"),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
