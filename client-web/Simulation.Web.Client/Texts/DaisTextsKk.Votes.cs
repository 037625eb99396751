using Simulation.Domain.Procedure;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Sequence;

namespace Simulation.Web.Client.Texts;

internal sealed partial class DaisTextsKk
{
    public override string TabText => "Мәтін";

    public override string TabVotes => "Қорытынды";

    public override string Decision => "Дауыс беру және жобалар бойынша шешім";

    public override string DecisionNone => "Қазір ештеңе дауысқа қойылған жоқ. Енгізілген жобалар мен түзетулер осы жерден дауысқа қойылады.";

    public override string TakeAction(string draft) => $"Шешімге көшу: {draft}";

    public override string Put(string what) => $"Дауысқа қою: {what}";

    public override string PutOtherwise => "Басқаша қою";

    public override string PutQuestion => "Басқа сұрақ қою";

    public override string QuestionKind => "Қалай шешіледі";

    public override string QuestionText => "Сұрақ, өз сөзіңізбен";

    public override string QuestionBinding => "Одан бірдеңе шығады (әйтпесе бұл тек сауалнама)";

    public override string SilenceMinutes => "Үнсіздік рәсімі, минут (бос: қазір)";

    public override string CloseAndAnnounce => "Жабу және жариялау";

    public override string CloseEarly(int n) => $"Әлі дауыс бермегені: {n}. Соған қарамастан жабу керек пе?";

    public override string AnyObjection => "Қарсылық жоқ: жариялау";

    public override string Abandon => "Дауыс беруден бас тарту";

    public override string AbandonReason => "Неге (жазбада қалады)";

    public override string Called(string name) => $"Шақырылды: {name}";

    public override string AnswerHint => "Y жақтады, N қарсы, B қалыс қалды, W өткізіп жіберді, X жауап жоқ.";

    public override string NoAnswer => "Жауап жоқ";

    public override string CountedInRoom => "Залда саналды";

    public override string EnterTotals => "Санақты енгізу";

    public override string TotalAbstain => "Қалыс қалғандар";

    public override string SequenceHint => "Shift пен бағдаршалар ретін өзгертеді; Delete дауысқа қоймайды.";

    public override string SequenceSuggested => "рет ұсынылды";

    public override string SequenceConfirmed => "рет бекітілді";

    public override string ConfirmOrder => "Ретті бекіту";

    public override string NotPut(string what) => $"{what}: қоймау";

    public override string Conflicts(string what) => $"мынамен үйлеспейді: {what}";

    public override string Because(string what) => $"мынадан шығады: {what}";

    public override string Separate => "Тармақтар бойынша бөлек дауыс беру";

    public override string SeparateDo => "Бөлек қою";

    public override string PartOf(string draft, string places) => $"{draft}: {places}";

    public override string WholeDraft(string draft) => $"{draft} тұтас";

    public override string NatureOf(string what) => $"Бұл рәсімдік мәселе ме: {what}";

    public override string AmendmentBy(int n, string movers) => $"{n}-түзету ({movers})";

    public override string Explanations => "Дауыс беру себептерін түсіндіру";

    public override string Explains(string name) => $"{name} дауыс беру себебін түсіндіреді";

    public override string Hear(string name) => $"Түсіндірмені тыңдау: {name}";

    public override string EndExplanation => "Түсіндірмені аяқтау";

    public override string ResultsNone => "Мұнда дауыс беру қорытындылары, тізім және дауысты түзетулер көрінеді.";

    public override string TextNone => "Әзірге бірде-бір жоба енгізілген жоқ.";

    public override string Drafts => "Комитетке енгізілген жобалар";

    public override string Undo(string act) => $"Кері қайтару: {act}";

    public override string ToDais => "Төралқаға";

    public override string YouPreside => "Сіз бұл комитетке төрағалық етесіз.";

    public override string ChairGone => "Сіз енді төраға емессіз";

    public override string ChairGoneMeans => "Хатшылық төрағалықты басқа адамға берді немесе өзіне қайтарды. Сіз жариялағанның бәрі күшінде қалады.";

    public override string ToDesk => "Делегациямның үстеліне";

    public override string KeyBallot => "дауыс беру кезінде: жақтады, қарсы, қалыс қалды, өткізіп жіберді, жауап жоқ";

    public override string KeyVotes => "дауыс беру мен шешімдерге өту";

    public override string HallVote => "Дауыс беру жүріп жатыр";

    public override string HallResult => "Қорытынды";

    public override string HallText => "Қаралып жатыр";

    public override string HallAdopted => "Қабылданды";

    public override string HallCommunique => "Коммюнике";

    public override string HallObjections => "Қарсылықтар";

    public override string HallBegins => "Төраға отырысты ашқанда бастаймыз.";

    public override string Method(VotingMethod method) => method switch
    {
        VotingMethod.Show => "қол көтеріп",
        VotingMethod.Recorded => "есепке алынатын",
        VotingMethod.RollCall => "атап шақырып",
        VotingMethod.Secret => "жасырын",
        _ => "дауыссыз",
    };

    public override string Nature(QuestionNature nature) => nature switch
    {
        QuestionNature.Procedural => "рәсімдік",
        _ => "мәні бойынша",
    };

    public override string Step(StepStatus status) => status switch
    {
        StepStatus.Pending => "алда",
        StepStatus.Open => "дауысқа қойылды",
        StepStatus.Adopted => "қабылданды",
        StepStatus.Rejected => "қабылданбады",
        _ => "қойылмайды",
    };

    public override string When(ExplanationTime time) => time switch
    {
        ExplanationTime.Before => "дауыс беруге дейін",
        _ => "дауыс беруден кейін",
    };
}
