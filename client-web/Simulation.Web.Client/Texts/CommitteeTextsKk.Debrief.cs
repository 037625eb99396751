using Simulation.Domain.Motions;

namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsKk
{
    public override string DebriefAdopted(string texts) => $"Қабылданды: {texts}.";

    public override string DebriefNothingAdopted => "Бірде-бір мәтін қабылданбады.";

    public override string DebriefVotesHeld(int n) => $"Дауыс беру саны: {n}.";

    public override string DebriefVotes => "Дауыс берулер";

    public override string DebriefNoVotes => "Дауыс беру болған жоқ.";

    public override string DebriefRollCall => "Кім қалай дауыс берді";

    public override string DebriefRollCallNote => "+ жақтады, − қарсы, 0 қалыс қалды, · дауыс бермеді. Жасырын дауыста және қол көтергенде атаулар сақталмайды.";

    public override string DebriefVoteNumber(int n) => $"{n}-дауыс беру";

    public override string DebriefAgreement => "Келісім индексі";

    public override string DebriefAgreementNote => "100% – барлығы бірдей дауыс берді, 0% – үш тең бөлікке бөлінді. Райс индексі қалыс қалғандарды есептемейді.";

    public override string DebriefRice => "Райс индексі";

    public override string DebriefTexts => "Мәтіндер";

    public override string DebriefNoTexts => "Комитетке мәтін енгізілмеді.";

    public override string DebriefRevisions(int n) => $"нұсқа саны: {n}";

    public override string DebriefWords(string name, int percent) => $"Сөздердің көбі: {name}, {percent}%";

    public override string DebriefSurvived => "Мәтінде қалған сөздер";

    public override string DebriefWritten => "Жазғаны";

    public override string DebriefCurve(int first, int last) => $"Ашық жақша: басында {first}, соңында {last}";

    public override string DebriefCurveValue => "Ашық жақша";

    public override string DebriefSpeaking => "Кім қанша сөйледі";

    public override string DebriefSpeakingMost(string names, int percent) => $"{names} – барлық уақыттың {percent}%";

    public override string DebriefNobodySpoke => "Ешкімге сөз берілмеді.";

    public override string DebriefUneven(int percent) => $"Теңсіздік (Джини коэффициенті): {percent}%. 0% – бәрі бірдей сөйледі.";

    public override string DebriefSpeeches => "Сөйлеген сөзі";

    public override string DebriefOthers => "Өзге сөз алуы";

    public override string DebriefTime => "Уақыты";

    public override string DebriefBlocs => "Топтар";

    public override string DebriefBlocVotes => "Есептелген дауыс беру";

    public override string DebriefMotions => "Ұсыныстар мен төраға шешімдері";

    public override string DebriefNoMotions => "Рәсімдік ұсыныс болған жоқ.";

    public override string DebriefMotion => "Ұсыныс";

    public override string DebriefMover => "Кім ұсынды";

    public override string DebriefOutcome => "Нәтижесі";

    public override string DebriefHow => "Қалай шешілді";

    public override string DebriefDecided(DecidedHow how) => how switch
    {
        DecidedHow.Chair => "төраға шешті",
        DecidedHow.Request => "бір делегацияның талабы жеткілікті болды",
        DecidedHow.NoObjection => "қарсылық болған жоқ",
        DecidedHow.Hands => "қол көтеру арқылы",
        _ => "дауыс беру арқылы",
    };

    public override string DebriefRulings => "Төрағаның шешімдері";

    public override string DebriefRuling(RulingAnswer answer) => answer switch
    {
        RulingAnswer.Sustained => "негізді",
        RulingAnswer.Denied => "негізсіз",
        _ => "орынсыз",
    };

    public override string DebriefRulingStanding(RulingStanding standing) => standing switch
    {
        RulingStanding.Upheld => "шағым жасалды, күшінде қалды",
        RulingStanding.Overruled => "шағым жасалды, күші жойылды",
        _ => "күшінде",
    };

    public override string DebriefTogether => "Кім кіммен бірге дауыс берді";

    public override string DebriefTogetherNote(int votes) => $"Атаулы дауыс беру: {votes}. Екі делегация да дауыс берген жағдайдың қанша пайызында таңдауы бірдей болды.";

    public override string DebriefTogetherPair(string one, string other) => $"{one} және {other}";

    public override string DebriefClosest => "Ең жақындары";

    public override string DebriefFarthest => "Ең алшақтары";
}
