using Simulation.Domain.Motions;

namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsRu
{
    public override string DebriefAdopted(string texts) => $"Принято: {texts}.";

    public override string DebriefNothingAdopted => "Ни один текст не принят.";

    public override string DebriefVotesHeld(int n) => $"Проведено голосований: {n}.";

    public override string DebriefVotes => "Голосования";

    public override string DebriefNoVotes => "Голосований не было.";

    public override string DebriefRollCall => "Кто как голосовал";

    public override string DebriefRollCallNote => "+ за, − против, 0 воздержался, · не голосовал. При тайном голосовании и поднятии рук имена не сохраняются.";

    public override string DebriefVoteNumber(int n) => $"Голосование {n}";

    public override string DebriefAgreement => "Индекс согласия";

    public override string DebriefAgreementNote => "100% — все голосовали одинаково, 0% — разделились на три равные части. Индекс Райса не учитывает воздержавшихся.";

    public override string DebriefRice => "Индекс Райса";

    public override string DebriefTexts => "Тексты";

    public override string DebriefNoTexts => "Ни один текст не внесён.";

    public override string DebriefRevisions(int n) => $"редакций: {n}";

    public override string DebriefWords(string name, int percent) => $"Больше всего слов: {name}, {percent}%";

    public override string DebriefSurvived => "Слов осталось в тексте";

    public override string DebriefWritten => "Написано";

    public override string DebriefCurve(int first, int last) => $"Открытых скобок: в начале {first}, в конце {last}";

    public override string DebriefCurveValue => "Открытых скобок";

    public override string DebriefSpeaking => "Кто сколько говорил";

    public override string DebriefSpeakingMost(string names, int percent) => $"{names} — {percent}% всего времени";

    public override string DebriefNobodySpoke => "Слово никому не давалось.";

    public override string DebriefUneven(int percent) => $"Неравномерность (коэффициент Джини): {percent}%. 0% — все говорили поровну.";

    public override string DebriefSpeeches => "Выступления";

    public override string DebriefOthers => "Прочее";

    public override string DebriefTime => "Время";

    public override string DebriefBlocs => "Группы";

    public override string DebriefBlocVotes => "Учтено голосований";

    public override string DebriefMotions => "Предложения и решения председателя";

    public override string DebriefNoMotions => "Процедурных предложений не было.";

    public override string DebriefMotion => "Предложение";

    public override string DebriefMover => "Кто внёс";

    public override string DebriefOutcome => "Исход";

    public override string DebriefHow => "Как решено";

    public override string DebriefDecided(DecidedHow how) => how switch
    {
        DecidedHow.Chair => "председателем",
        DecidedHow.Request => "достаточно просьбы одной делегации",
        DecidedHow.NoObjection => "без возражений",
        DecidedHow.Hands => "поднятием рук",
        _ => "голосованием",
    };

    public override string DebriefRulings => "Решения председателя";

    public override string DebriefRuling(RulingAnswer answer) => answer switch
    {
        RulingAnswer.Sustained => "обоснованно",
        RulingAnswer.Denied => "не обоснованно",
        _ => "неуместно",
    };

    public override string DebriefRulingStanding(RulingStanding standing) => standing switch
    {
        RulingStanding.Upheld => "опротестовано и подтверждено",
        RulingStanding.Overruled => "опротестовано и отменено",
        _ => "в силе",
    };

    public override string DebriefTogether => "Кто с кем голосовал одинаково";

    public override string DebriefTogetherNote(int votes) => $"Поимённых голосований: {votes}. Доля голосований, в которых обе делегации голосовали и выбор их совпал.";

    public override string DebriefTogetherPair(string one, string other) => $"{one} и {other}";

    public override string DebriefClosest => "Ближе всего";

    public override string DebriefFarthest => "Дальше всего";
}
