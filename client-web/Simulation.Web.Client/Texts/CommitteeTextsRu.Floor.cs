using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;

namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsRu
{
    public override string Of(MeetingStage stage, Proceedings? now) => (stage, now) switch
    {
        (MeetingStage.Scheduled, _) => "Заседание ещё не открыто",
        (MeetingStage.QuorumCall, _) => "Перекличка перед заседанием",
        (MeetingStage.Suspended, _) => "Заседание прервано",
        (MeetingStage.Adjourned, _) => "Заседание закрыто",
        (MeetingStage.Closed, _) => "Комитет завершил работу",
        (_, Proceedings.GeneralDebate) => "Общие прения",
        (_, Proceedings.ItemDebate) => "Прения по пункту",
        (_, Proceedings.ModeratedCaucus) => "Модерируемый кокус",
        (_, Proceedings.UnmoderatedCaucus) => "Немодерируемый кокус",
        (_, Proceedings.BeforeVoting) => "До голосования",
        (_, Proceedings.Voting) => "Голосование",
        (_, Proceedings.AfterVoting) => "После голосования",
        (_, Proceedings.Replies) => "Право на ответ",
        _ => "Заседание открыто",
    };

    public override string Of(SpeechKind kind) => kind switch
    {
        SpeechKind.PointOfOrder => "Вопрос порядка",
        SpeechKind.InterposedQuestion => "Вопрос оратору",
        SpeechKind.Intervention => "Реплика",
        SpeechKind.Answer => "Ответ",
        SpeechKind.Reply => "Право на ответ",
        SpeechKind.OnMotion => "По предложению",
        _ => "Выступление",
    };

    public override string Of(YieldTo to) => to switch
    {
        YieldTo.Delegation => "Уступить делегации",
        YieldTo.Questions => "Ответить на вопросы",
        YieldTo.Comments => "Выслушать замечания",
        _ => "Уступить председателю",
    };

    public override string Of(Attendance attendance) => attendance switch
    {
        Domain.Meetings.Attendance.Present => "Присутствует",
        Domain.Meetings.Attendance.PresentAndVoting => "Присутствует и голосует",
        _ => "Отсутствует",
    };

    public override string Floor => "Слово";

    public override string NobodySpeaks => "Слово никому не предоставлено.";

    public override string Yield => "Уступить оставшееся время";

    public override string YieldToOne(string name) => $"Уступить время: {name}";

    public override string YourPlace(int n) => $"Вы в списке под номером {n}.";

    public override string WithdrawRequest => "Снять запись";

    public override string RequestFloor => "Попросить слово";

    public override string RequestFloorFor(string group) => $"Попросить слово от имени «{group}»";

    public override string OnBehalfOf(string speaker, string group) => $"{speaker}, от имени «{group}»";

    public override string SpeakersList => "Список ораторов";

    public override string ListOpen => "открыт";

    public override string ListClosed => "закрыт";

    public override string RollIsCalled => "Идёт перекличка";

    public override string Attendance => "Присутствие";

    public override string PresentOf(int present, int members) => $"Присутствуют {present} из {members} членов";

    public override string Second => "Поддержать";

    public override string ObjectToMotion => "Возразить";

    public override string SpeakFor => "Выступить за";

    public override string SpeakAgainst => "Выступить против";

    public override string WithdrawMotion => "Снять предложение";

    public override string PointsAndMotions => "Вопросы порядка и предложения";

    public override string Raise => "Внести";

    public override string RaiseSure(string label) => $"Внести в комитете: {label}?";

    public override string NotInOrder(int n) => $"Сейчас внести нельзя: {n}";

    public override string TermTopic => "Тема";

    public override string TermMinutes => "Минуты";

    public override string TermSpeechSeconds => "Секунд на выступление";

    public override string TermUneven => "Время не делится на целое число выступлений.";

    public override string TermSpeeches => "Выступлений одной делегации";

    public override string TermItem => "Пункт повестки дня";

    public override string TermDraft => "Проект";

    public override string TermAnyDraft => "То, что голосуется следующим";

    public override string TermClauses => "Пункты для отдельного голосования";

    public override string TermAmendment => "Поправка";

    public override string TermOrder => "В таком порядке";

    public override string TermUntil => "До какого времени";

    public override string TermAddressee => "Кому";

    public override string TabFloor => "Слово";

    public override string TabVotes => "Голосования";

    public override string StatusSpeaking(string name) => $"Слово имеет {name}";

    public override string StatusVote => "Идёт голосование";

    public override string StatusVoteNow => "Ваша делегация ещё не проголосовала.";

    public override string StatusYouSpeak => "Слово у вас.";

    public override string StatusNext => "Вы следующий оратор.";

    public override string StatusRoll => "Ответьте за свою делегацию.";

    public override string StatusFollow => "Следите за прениями; попросите слово, когда захотите выступить.";
}
