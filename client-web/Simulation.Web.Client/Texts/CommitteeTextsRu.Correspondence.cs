using Simulation.Domain.Channels;

namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsRu
{
    public override string Status(NoteStatus status) => status switch
    {
        NoteStatus.Read => "Прочитано",
        NoteStatus.Answered => "Есть ответ",
        NoteStatus.Resolved => "Закрыто",
        _ => "Ещё не прочитано",
    };

    public override string TalkChair => "Председатель";

    public override string ReadByChair => "Читают ваша делегация, председательствующий и преподаватели";

    public override string ReadByBloc(string names) => $"Читают: {names}; кто вступит позже, этого не увидит";

    public override string FormerBloc => "Вы вышли из этого блока; прочитанное остаётся здесь.";

    public override string Replying(string name) => $"В ответ: {name}";

    public override string NotAReply => "Не отвечать на него";

    public override string About => "Ссылка на";

    public override string AboutCommunique(int number) => $"Коммюнике № {number}";

    public override string AboutGone => "то, чего уже нет";

    public override string InboxChair => "Записки председателю";

    public override string InboxSecretariat => "Записки в секретариат";

    public override string InboxEmpty => "Пока никто не писал. Записки делегаций появятся здесь.";

    public override string InboxWaiting(int n) => N(n, "записка ждёт", "записки ждут", "записок ждут");

    public override string InboxSettled(int n) => $"С ответом и закрытые ({n})";

    public override string MarkAsRead => "Прочитано";

    public override string Settle => "Закрыть";

    public override string Reopen => "Открыть снова";

    public override string AnswerTo(string name) => $"Ответить: {name}";

    public override string Dais => "Председатель и секретариат";

    public override string DaisHint => "Читают только председательствующий и секретариат.";

    public override string DaisWrite => "Сказать тихо";

    public override string Blocs => "Блоки";

    public override string BlocsEmpty => "Блоков, о которых вы знаете, нет. Создайте свой с теми, кто хочет того же.";

    public override string BlocsNone => "Блоков пока нет.";

    public override string BlocNew => "Создать блок";

    public override string BlocName => "Название блока";

    public override string BlocInvite => "Кого пригласить";

    public override string BlocInviteMore => "Пригласить ещё";

    public override string BlocInviteDo => "Пригласить";

    public override string BlocSecretHint => "Пока вы о нём не объявите, о нём знают только участники и приглашённые.";

    public override string BlocInvitation(string name) => $"Вас приглашают в блок «{name}»";

    public override string BlocJoin => "Вступить";

    public override string BlocDecline => "Отклонить";

    public override string BlocLeave => "Выйти";

    public override string BlocLeaveSure => "Выйти из блока? Его канал вы больше читать не будете.";

    public override string BlocAnnounce => "Объявить о блоке";

    public override string BlocAnnounceSure => "Название и состав увидят все, и навсегда. Объявить?";

    public override string BlocPublic => "объявлен";

    public override string BlocSecret => "известен только участникам";

    public override string BlocSpokesperson(string name) => $"Выступает от имени блока: {name}";

    public override string BlocYouSpeak => "От имени блока выступаете вы";

    public override string BlocHandOn => "Передать слово от имени блока";

    public override string BlocInvited(string names) => $"Приглашены, ответа пока нет: {names}";

    public override string BlocFormer => "Вы из него вышли";

    public override string BlocNobody => "Из него все вышли";

    public override string BlocTalk => "Его канал";

    public override string BindingDecides => "Это решает тот, кто вправе связать делегацию.";

    public override string Communiques => "Коммюнике";

    public override string CommuniquesEmpty => "Публичных заявлений пока нет.";

    public override string CommuniqueNumber(int n) => $"Коммюнике № {n}";

    public override string CommuniqueJoint(int n) => $"Совместное коммюнике № {n}";

    public override string CommuniquePrepared => "Подготовлено, не опубликовано";

    public override string CommuniqueDeclined => "Не опубликовано: в подписи отказано";

    public override string CommuniqueWithdrawn => "Отозвано до публикации";

    public override string CommuniqueNew => "Новое коммюнике";

    public override string CommuniqueText => "Текст";

    public override string CommuniqueTextHint => "То, что ваше правительство хочет довести до всех.";

    public override string CommuniqueWith => "Совместно с";

    public override string CommuniqueWithHint => "Публикуется, когда подпишут все; если кто-то откажется – не публикуется.";

    public override string CommuniquePublish => "Опубликовать";

    public override string CommuniquePublishSure => "Его прочтут все, включая зал. Его можно исправить, но не отозвать. Опубликовать?";

    public override string CommuniquePublished => "Опубликовано";

    public override string CommuniqueAsk => "Запросить подписи";

    public override string CommuniqueAskSure(string names) => $"Текст прочтут и подпишут или отклонят: {names}. Отправить?";

    public override string CommuniqueAsked => "Отправлено на подпись";

    public override string CommuniqueToSign => "Ждут вашей подписи";

    public override string CommuniqueSign => "Подписать";

    public override string CommuniqueSignSure => "С последней подписью текст публикуется, и отозвать его нельзя. Подписать?";

    public override string CommuniqueDecline => "Отказаться";

    public override string CommuniqueDeclineSure => "Тогда оно не будет опубликовано. Отказаться?";

    public override string CommuniqueWithdraw => "Отозвать";

    public override string CommuniqueCorrect => "Исправить";

    public override string CommuniqueCorrecting(int n) => $"Поправка к № {n}";

    public override string CommuniqueCorrectingHint(int n) => $"Поправку подписывают все, кто подписал № {n}.";

    public override string CommuniqueNotCorrecting => "Не поправка";

    public override string CommuniqueCorrects(int n) => $"Исправляет № {n}";

    public override string CommuniqueCorrectedBy(int n) => $"Исправлено в № {n}";

    public override string CommuniqueAwaits(string names) => $"Ждёт подписи: {names}";

    public override string Signatories(string names) => $"Подписали: {names}";

    public override string Capital => "Центр";

    public override string CapitalHint => "Конфиденциально: это видят только ваша делегация и преподаватели, играющие роль Центра.";

    public override string RedLines => "Красные линии";

    public override string RedLinesEmpty => "Красных линий для вас не проведено.";

    public override string AskCapital => "Запросить указания";

    public override string Question => "Ваш вопрос";

    public override string QuestionHint => "Что вы хотите сделать и что вам для этого нужно?";

    public override string QuestionSent => "Отправлено в Центр";

    public override string RequestsEmpty => "Запросов пока нет.";

    public override string AnswerComes => "Ответа ещё нет; придёт не позже чем через";

    public override string StandingAnswer => "типовой ответ";

    public override string FromCapital => "Центр";

    public override string Instructed => "Полученные указания";

    public override string AdReferendum => "Согласовано ad referendum";

    public override string AdReferendumHint => "Сделанное действует, пока Центр его не подтвердит или не дезавуирует. Если Центр молчит, оно остаётся в силе.";

    public override string AdReferendumEmpty => "Ничего не отмечено.";

    public override string MarkAdReferendum => "Отметить ad referendum";

    public override string MarkWhat => "Что вы сделали";

    public override string MarkOther => "Другое";

    public override string MarkSubject => "Что должен знать Центр";

    public override string Marked => "Центру сообщено";

    public override string SilenceConfirms => "Центр молчит; будет подтверждено через";

    public override string Confirmed => "Подтверждено Центром";

    public override string ConfirmedBySilence => "Подтверждено молчанием";

    public override string Disavowed => "Дезавуировано Центром";

    public override string DisavowedHint => "Сделайте выводы за столом: отзовите подпись, исправьте голос или объяснитесь.";

    public override string CapitalQueue => "Ждут ответа Центра";

    public override string CapitalQueueEmpty => "Ни одна делегация не ждёт ответа Центра.";

    public override string AsksCapital(string name) => $"Запрашивает: {name}";

    public override string DidAdReferendum(string name) => $"Сделано ad referendum: {name}";

    public override string AnswerAsCapital(string name) => $"Ответить от имени Центра: {name}";

    public override string SettlesItself => "Решится само через";

    public override string Confirm => "Подтвердить";

    public override string Disavow => "Дезавуировать";

    public override string DisavowSure => "Делегации сообщат, что Центр этого не поддерживает. Дезавуировать?";

    public override string WordToDelegation => "Слово делегации (можно оставить пустым)";

    public override string InstructAs(string name) => $"Указание от имени Центра: {name}";

    public override string DrawRedLine => "Провести красную линию";

    public override string RedLineHint => "На что делегация не должна соглашаться";

    public override string LiftRedLine => "Снять";

    public override string LiftRedLineSure => "Делегация больше не будет связана этой линией. Снять?";

    public override string News => "Новости";

    public override string NewsEmpty => "Новостей не поступало.";

    public override string NewsConfidential => "Конфиденциально: это получили не все";

    public override string NewsJustIn => "Только что";

    public override string Injects => "Подготовленные вводные";

    public override string InjectsEmpty => "В этом сценарии вводных нет.";

    public override string InjectsAutomatic => "Выпускать автоматически, каждую в свою минуту";

    public override string InjectsAutomaticHint => "То, чей срок прошёл до включения, остаётся за вами.";

    public override string InjectMinute(int n) => $"{n}-я минута заседания";

    public override string InjectByHand => "только вручную";

    public override string InjectTo(string names) => $"кому: {names}";

    public override string InjectToAll => "всем";

    public override string InjectRelease => "Выпустить";

    public override string InjectReleaseSure => "Адресаты прочтут сразу. Выпустить?";

    public override string InjectReleased(string time) => $"выпущена в {time}";

    public override string InjectComes => "выйдет сама через";

    public override string InjectRead => "Прочитать";
}
