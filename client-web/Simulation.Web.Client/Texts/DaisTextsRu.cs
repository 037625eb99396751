using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;

namespace Simulation.Web.Client.Texts;

internal sealed partial class DaisTextsRu : DaisTexts
{
    protected override Language Language => Language.Ru;

    public override string Title => "Президиум";

    public override string Until(string time) => $"до {time}";

    public override string GeneralDebate => "Общие прения";

    public override string Next => "Дальше";

    public override string NextNothing => "Ничто не торопит: ведите заседание.";

    public override string Speaking => "Слово имеет";

    public override string HasTheFloor(string name) => $"Слово имеет {name}";

    public override string NoLimit => "без регламента";

    public override string Granted(string time) => $"из {time}";

    public override string Waits(string names) => $"Прервано, будет продолжено: {names}";

    public override string YieldedBy(string name) => $"время уступила делегация: {name}";

    public override string Speakers => "Список ораторов";

    public override string ListEmpty => "Никто не ждёт. Нажмите A и наберите код, чтобы внести делегацию.";

    public override string NoList => "Сейчас ораторов не вызывают. Список появится с началом прений.";

    public override string Earlier(string name) => $"{name}: раньше";

    public override string Later(string name) => $"{name}: позже";

    public override string TakeOff(string name) => $"{name}: исключить из списка";

    public override string GiveTo(string name) => $"Предоставить слово: {name}";

    public override string AddSpeaker => "Внести";

    public override string MotionsNone => "На рассмотрении ничего нет. Предложения появятся здесь по старшинству.";

    public override string ByPrecedence => "по старшинству";

    public override string MovedBy(string name) => $"внесено: {name}";

    public override string SecondedBy(string name) => $"поддержано: {name}";

    public override string NeedsSecond => "нужна поддержка";

    public override string ObjectedBy(string names) => $"возражает: {names}";

    public override string SpokeFor(string names) => $"за: {names}";

    public override string SpokeAgainst(string names) => $"против: {names}";

    public override string Carried => "Принято";

    public override string Defeated => "Отклонено";

    public override string NoObjection => "Нет возражений";

    public override string HandsYes => "Рук за";

    public override string HandsNo => "Рук против";

    public override string Grant => "Удовлетворить";

    public override string Deny => "Отказать";

    public override string OutOfOrder => "Нарушает порядок";

    public override string Decided => "Решено";

    public override string Minutes(int n) => N(n, "минута", "минуты", "минут");

    public override string SecondsEach(int n) => $"по {n} с";

    public override string SpeechesEach(int n) => $"каждому: {N(n, "выступление", "выступления", "выступлений")}";

    public override string TabMeeting => "Заседание";

    public override string TabRoll => "Перекличка";

    public override string TabRecord => "Журнал";

    public override string TabNote => "Записка";

    public override string Panels => "Панели";

    public override string Programme => "Программа работы";

    public override string QuorumMet => "кворум есть";

    public override string QuorumPresumed => "кворум предполагается";

    public override string QuorumMissing(string need) => $"кворума нет: {need}";

    public override string RollHint(string answers) => $"Клавиши на делегации: {answers}.";

    public override string RecordNone => "Здесь записываются ваши действия; их можно отменить клавишей U, пока на них никто не опёрся.";

    public override string Caucus => "Обсуждение вне прений";

    public override string MinutesLabel => "Минут";

    public override string SecondsLabel => "Секунд на выступление";

    public override string TopicLabel => "Тема";

    public override string Limits => "Регламент";

    public override string SpeechesLabel => "Выступлений по пункту";

    public override string SetLimits => "Установить";

    public override string Palette => "Что сделать";

    public override string PaletteLabel => "Код или название делегации либо действие";

    public override string PaletteNone => "Такого нет.";

    public override string PutOnList(string name) => $"{name}: внести в список";

    public override string TakeUp(string item) => $"Перейти к пункту: {item}";

    public override string Keys => "Клавиши";

    public override string KeysOn => "Действуют одиночные клавиши";

    public override string KeyNext => "то, что предложено как следующее";

    public override string KeyList => "к списку ораторов";

    public override string KeyListInside => "в списке: выбрать; дать слово; исключить; раньше, позже";

    public override string KeyMotions => "первое предложение: принято, отклонено, нарушает порядок";

    public override string KeyPanels => "панели: заседание, перекличка, текст, итоги, журнал, записка";

    public override string KeyLeave => "выйти из списка или поля";

    public override string HallNext => "Далее";

    public override string HallMore(int n) => $"и ещё {n}";

    public override string HallMotion => "На рассмотрении комитета";

    public override string HallCaucus => "До конца обсуждения";

    public override string ItemStatus(ItemStatus status) => status switch
    {
        Domain.Meetings.ItemStatus.Ahead => "впереди",
        Domain.Meetings.ItemStatus.UnderDebate => "обсуждается",
        Domain.Meetings.ItemStatus.Adjourned => "прения отложены",
        Domain.Meetings.ItemStatus.DebateClosed => "прения прекращены",
        Domain.Meetings.ItemStatus.Referred => "передан на рассмотрение",
        _ => "рассмотрен",
    };

    public override string Stance(Stance stance) => stance switch
    {
        Domain.Floor.Stance.For => "за",
        _ => "против",
    };

    public override string MotionStatus(MotionStatus status) => status switch
    {
        Domain.Motions.MotionStatus.Pending => "на рассмотрении",
        Domain.Motions.MotionStatus.PutToVote => "поставлено на голосование",
        Domain.Motions.MotionStatus.Carried => "принято",
        Domain.Motions.MotionStatus.Defeated => "отклонено",
        Domain.Motions.MotionStatus.Withdrawn => "снято",
        Domain.Motions.MotionStatus.RuledOut => "нарушает порядок",
        _ => "отпало",
    };

    public override string CaucusKind(CaucusKind kind) => kind switch
    {
        Domain.Meetings.CaucusKind.Moderated => "модерируемое",
        _ => "немодерируемое",
    };

    public override string Act(FloorAct act) => act switch
    {
        Domain.Committees.FloorAct.OpenMeeting => "Открыть заседание",
        Domain.Committees.FloorAct.CallRoll => "Провести перекличку",
        Domain.Committees.FloorAct.MarkAttendance => "Отмечено присутствие",
        Domain.Committees.FloorAct.ConcludeRoll => "Завершить перекличку",
        Domain.Committees.FloorAct.OpenDebate => "Открыть прения",
        Domain.Committees.FloorAct.DeclareDebateClosed => "Объявить прения закрытыми",
        Domain.Committees.FloorAct.GoOnTo => "Перейти к следующему этапу",
        Domain.Committees.FloorAct.ConcludeItem => "Завершить рассмотрение пункта",
        Domain.Committees.FloorAct.ArrangeAgenda => "Изменить порядок пунктов",
        Domain.Committees.FloorAct.SuspendMeeting => "Прервать заседание",
        Domain.Committees.FloorAct.ResumeMeeting => "Возобновить заседание",
        Domain.Committees.FloorAct.AdjournMeeting => "Закрыть заседание",
        Domain.Committees.FloorAct.CloseMeetings => "Завершить работу комитета",
        Domain.Committees.FloorAct.LimitSpeeches => "Ограничить выступления",
        Domain.Committees.FloorAct.BeginCaucus => "Начать обсуждение вне прений",
        Domain.Committees.FloorAct.EndCaucus => "Завершить обсуждение вне прений",
        Domain.Committees.FloorAct.AddSpeaker => "Оратор внесён в список",
        Domain.Committees.FloorAct.RemoveSpeaker => "Оратор исключён из списка",
        Domain.Committees.FloorAct.MoveSpeaker => "Оратор перемещён",
        Domain.Committees.FloorAct.OpenList => "Открыть список",
        Domain.Committees.FloorAct.CloseList => "Закрыть список",
        Domain.Committees.FloorAct.GiveFloor => "Предоставить слово",
        Domain.Committees.FloorAct.EndSpeech => "Завершить выступление",
        Domain.Committees.FloorAct.PauseSpeech => "Остановить часы",
        Domain.Committees.FloorAct.ContinueSpeech => "Продолжить выступление",
        Domain.Committees.FloorAct.GrantTime => "Добавить 30 с",
        Domain.Committees.FloorAct.ReAddLast => "Вернуть последнего оратора",
        Domain.Committees.FloorAct.AllotTime => "Выделено время",
        Domain.Committees.FloorAct.ShareOverrun => "Возместить перерасход времени",
        Domain.Committees.FloorAct.GiveRuling => "Вынести постановление",
        Domain.Committees.FloorAct.DecideMotion => "Объявить решение",
        Domain.Committees.FloorAct.PutMotion => "Поставить предложение на голосование",
        Domain.Committees.FloorAct.BeginAction => "Перейти к решению по проекту",
        Domain.Committees.FloorAct.ConfirmSequence => "Утвердить порядок голосования",
        Domain.Committees.FloorAct.OpenVote => "Поставить на голосование",
        Domain.Committees.FloorAct.CloseVote => "Закрыть голосование",
        Domain.Committees.FloorAct.WaiveNotice => "Отменить срок распространения проекта",
        Domain.Committees.FloorAct.ApproveDraft => "Допустить проект",
        Domain.Committees.FloorAct.UndoLastAct => "Отменить действие",
        Domain.Committees.FloorAct.AnswerRoll => "Ответить на перекличке",
        Domain.Committees.FloorAct.RequestFloor => "Попросить слово",
        Domain.Committees.FloorAct.WithdrawRequest => "Снять просьбу",
        Domain.Committees.FloorAct.YieldToChair => "Уступить время председателю",
        Domain.Committees.FloorAct.YieldToDelegation => "Уступить время делегации",
        Domain.Committees.FloorAct.YieldToQuestions => "Уступить время вопросам",
        Domain.Committees.FloorAct.YieldToComments => "Уступить время замечаниям",
        Domain.Committees.FloorAct.AskQuestion => "Задать вопрос",
        _ => "Взять реплику",
    };

    public override string DraftGiveBack => "Вернуть авторам";

    public override string DraftGiveBackWhy => "Почему возвращается (это прочтут те, кто его пишет)";
}
