using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;

namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsKk
{
    public override string Votes => "Дауыс берулер";

    public override string VoteNow => "Дауыс беріңіз";

    public override string NoVotes => "Әзірге дауысқа ештеңе қойылған жоқ. Төраға дауыс беруді ашқанда, осы жерде дауыс бересіз.";

    public override string Of(Choice choice) => choice switch
    {
        Choice.Yes => "Жақтаймын",
        Choice.No => "Қарсымын",
        Choice.Abstain => "Қалыс қаламын",
        Choice.NotParticipating => "Қатыспаймын",
        _ => "Қатысқан жоқ",
    };

    public override string Of(Outcome outcome) => outcome switch
    {
        Outcome.Adopted => "Қабылданды",
        Outcome.Rejected => "Қабылданбады",
        Outcome.RejectedTie => "Қабылданбады: дауыс тең бөлінді",
        Outcome.Vetoed => "Қабылданбады: тұрақты мүше қарсы дауыс берді",
        Outcome.InsufficientVotes => "Қабылданбады: жақтаған дауыс жеткіліксіз",
        Outcome.Blocked => "Бұғатталды",
        Outcome.NoQuorum => "Шешім жоқ: кворум жоқ",
        Outcome.SilenceBroken => "Қабылданбады: үнсіздік бұзылды",
        _ => "Консенсус жоқ",
    };

    public override string Of(VotingMethod method) => method switch
    {
        VotingMethod.Show => "Қол көтеру арқылы: тек қорытынды сақталады",
        VotingMethod.Recorded => "Есепке жазылатын дауыс беру: әр мүшенің дауысы тіркеледі",
        VotingMethod.RollCall => "Атап шақыру арқылы: мүшелер шақырылғанда жауап береді",
        VotingMethod.Secret => "Жасырын дауыс беру",
        _ => "Дауысқа салмай: ешкім қарсы болмаса, шешім қабылданады",
    };

    public override string VoteSecretPromise => "Дауыс бергеніңіз белгілі болады; таңдауыңыз еш жерде атыңызбен бірге сақталмайды және оны өзгертуге болмайды.";

    public override string VoteWaiting => "Делегацияңыз атымен шақырылады.";

    public override string VoteYourTurn => "Делегацияңыз шақырылды. Жауап беріңіз.";

    public override string VoteYours(string choice) => $"Жазылды: {choice}.";

    public override string VoteCastSecretly => "Делегацияңыз дауыс берді.";

    public override string VoteMayChange => "Төраға дауыс беруді жапқанша өзгертуге болады.";

    public override string VotePass => "Өткізіп жіберу";

    public override string VotePassed => "Өткізіп жібердіңіз: соңында қайта шақырыласыз.";

    public override string VoteWithRights => "кейін түсіндіру құқығымен";

    public override string VoteCalled(string name) => $"Қазір шақырылғаны: {name}";

    public override string VoteProgress(int voted, int entitled) => $"Дауыс бергендері: {entitled} мүшеден {voted}";

    public override string VoteTotals(int yes, int no, int abstain) => $"Жақтағаны\u00A0—\u00A0{yes}, қарсысы\u00A0—\u00A0{no}, қалыс қалғаны\u00A0—\u00A0{abstain}";

    public override string VoteObject => "Қарсылық білдіру";

    public override string VoteObjectionReason => "Себебі (міндетті емес)";

    public override string VoteWithdrawObjection => "Қарсылықты қайтарып алу";

    public override string VoteObjections => "Қарсылықтар";

    public override string VoteSilenceUntil => "Үнсіз келісу рәсімі аяқталатын уақыт:";

    public override string VoteBoard => "Кім қалай дауыс берді";

    public override string VoteNotYet => "әлі жоқ";

    public override string VoteStraw => "Сынақ дауыс беру: салдары жоқ";

    public override string VoteMotion => "Рәсімдік ұсыныс";

    public override string VoteAppeal => "Төрағаның шешіміне шағым: жақтаған дауыс оны жояды";

    public override string VoteDraft => "Жоба тұтастай";

    public override string VoteAmendment => "Түзету";

    public override string VotePart => "Жобаның бөліктері бойынша бөлек дауыс беру";

    public override string VoteCorrect => "Біз былай дауыс бергіміз келген еді";

    public override string VoteMeant(string name, string choice) => $"{name} былай дауыс бергісі келген: {choice}";

    public override string VoteAskQuestion => "Мәселені дауысқа қою";

    public override string VoteQuestion => "Мәселе";

    public override string VoteMethod => "Тәсілі";

    public override string VoteOpen => "Дауыс беруді ашу";

    public override string VoteClose => "Дауыс беруді жауып, қорытындысын жариялау";

    public override string VoteCallNext => "Жауап жоқ: келесі";

    public override string ExplainAsk(string what, string when) => $"Себебін {when} түсіндіру: {what}";

    public override string ExplainAsked => "Дауыс беру себебін түсіндіруге жазылдыңыз; төраға сөз береді.";

    public override string ExplainNow => "Дауыс беру себебін түсіндіруге сізге сөз берілді.";

    public override string ExplainDone => "Дауыс беру себебін түсіндірдіңіз.";

    public override string ExplainTakeBack => "Түсіндіруден бас тарту";

    public override string ProxyTitle => "Сенім бойынша берілетін дауыстар";

    public override string ProxyYours(string name) => $"Сіз үшін {name} дауыс береді.";

    public override string ProxyHeld(string names) => $"Сіз мыналар үшін де дауыс бересіз: {names}.";

    public override string ProxyTo => "Біз үшін кім дауыс береді";

    public override string ProxyGive => "Дауысымызды сеніп тапсыру";

    public override string ProxyTakeBack => "Қайтадан өзіміз дауыс беру";

    public override string VoteForOther(string name) => $"{name} үшін дауысыңыз";
}
