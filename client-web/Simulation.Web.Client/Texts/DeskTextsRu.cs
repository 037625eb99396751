using Simulation.Domain;
using Simulation.Domain.Bargaining;

namespace Simulation.Web.Client.Texts;

internal sealed class DeskTextsRu : DeskTexts
{
    protected override Language Language => Language.Ru;

    public override string Title(string delegation) => $"{delegation} – стол делегации";

    public override string TabTable => "Стол";

    public override string TabBrief => "Инструкция";

    public override string TabPackages => "Пакеты";

    public override string TabMessages => "Сообщения";

    public override string NeedsYou(int n) => N(n, "дело ждёт вас", "дела ждут вас", "дел ждут вас");

    public override string Now => "Сейчас";

    public override string StatusPlanned => "Заседание ещё не открыто";

    public override string ExpectPlanned => "Тем временем прочитайте инструкцию.";

    public override string StatusPaused => "Время остановлено";

    public override string ExpectPaused => "Можно читать и готовить тексты; отправить ничего нельзя, пока заседание не продолжится.";

    public override string StatusClosed => "Заседание закрыто";

    public override string ExpectClosedAgreement => "Соглашение достигнуто. Всё можно перечитать; впереди разбор.";

    public override string ExpectClosedNothing => "Соглашения нет: каждая делегация остаётся при своём резервном значении. Впереди разбор.";

    public override string ExpectPreparation => "Прочитайте кейс и инструкцию и договоритесь о линии внутри делегации. Стол откроется позже.";

    public override string ExpectOpening => "Изложите позицию всему столу. Предложения можно будет вносить на следующем этапе.";

    public override string StatusOffersWait(int n) => N(n, "предложение ждёт вашего ответа", "предложения ждут вашего ответа", "предложений ждут вашего ответа");

    public override string ExpectAnswer => "Примите, отклоните или внесите встречное предложение.";

    public override string ExpectAdvise => "Отвечает глава делегации; скажите, что думаете вы.";

    public override string StatusSuggestion => "Ваша делегация предлагает пакет";

    public override string ExpectSuggestion => "Вы вправе принимать обязательства от имени делегации: посмотрите и решите.";

    public override string StatusWaiting(string names) => $"Ждём ответа на ваше предложение: {names}";

    public override string ExpectWaiting => "Спросите, что им нужно, или готовьте следующий шаг.";

    public override string StatusTalks => "Идут переговоры";

    public override string ExpectTalks => "Выясните, что важно другим; соберите пакет и предложите его.";

    public override string ExpectTalksMember => "Выясните, что важно другим; предлагайте пакеты своему главе делегации.";

    public override string StatusAgreement => "Соглашение достигнуто";

    public override string ExpectAgreement => "Оно действует до конца заседания или пока на этапе улучшения его не сменит лучшее.";

    public override string StatusPostSettlement => "Можно ли сделать лучше для всех?";

    public override string ExpectPostSettlement => "Соглашение в силе. Новый пакет заменит его, только если его примут по тому же правилу, – ищите такой, что лучше для всех.";

    public override string ExpectNoAgreementToImprove => "Улучшать пока нечего, но договориться ещё можно.";

    public override string Moved => "Вас пересадили";

    public override string GoToSeat => "К новому месту";

    public override string SkipPreparation => "Пропустить подготовку";

    public override string PractiseAgain => "Потренироваться ещё раз";

    public override string PractiseAgainHint => "Та же делегация за новым столом; остальные торгуются заново. Этот стол закроется.";

    public override string Phases => "Этапы";

    public override string Present => "За столом";

    public override string PresentCount(int n) => $"здесь: {n}";

    public override string Away => "никого нет";

    public override string MyDelegation => "Моя делегация";

    public override string MayBind => "вправе принимать обязательства";

    public override string FunctionOf(string name) => $"Функция: {name}";

    public override string GiveFunction => "Распределить функции";

    public override string AgreementRule => "Как заключается соглашение";

    public override string RuleUnanimity => "Один и тот же пакет должны принять все делегации.";

    public override string RuleVeto(string names, int n) => $"Должны принять не менее {n} делегаций, среди них обязательно {names}.";

    public override string RuleQuota(string names, int n) => $"Сумма весов принявших должна достичь {n}" + (names.Length > 0 ? $"; обязательно согласие: {names}." : ".");

    public override string Announcement => "От секретариата";

    public override string LatestOffers => "На столе";

    public override string AgreementTitle => "Соглашение достигнуто";

    public override string AgreementImproved(int n) => "улучшено " + N(n, "раз", "раза", "раз");

    public override string AgreementWorth(string points) => $"для вас это {points}";

    public override string AgreementAssenting(string names) => $"Приняли: {names}.";

    public override string AboveReservation(int n) => $"на {N(n, "балл", "балла", "баллов")} выше резервного значения";

    public override string BelowReservation(int n) => $"на {N(n, "балл", "балла", "баллов")} ниже резервного значения";

    public override string AtReservation => "ровно резервное значение";

    public override string ReachesAspiration => "достигает вашей цели";

    public override string PostSettlementTitle => "Улучшение соглашения";

    public override string PostSettlementBody => "Ваше соглашение в безопасности: новые предложения его не отменят. Предложите пакет, который вам выгоднее, а другим не хуже. Если он будет принят по тому же правилу, он заменит прежний.";

    public override string Builder => "Сборка пакета";

    public override string BuilderCounter(string name) => $"Встречное предложение: {name}";

    public override string BuilderIntro => "Выберите по одному варианту на каждый вопрос. Вы сразу видите, чего это стоит для вас; больше не видит никто.";

    public override string Weight(int percent) => $"{percent} % веса";

    public override string TotalForYou => "для вас";

    public override string IssuesOpen(int n) => N(n, "вопрос не решён", "вопроса не решены", "вопросов не решены");

    public override string NoChoice => "не выбрано";

    public override string Clear => "Очистить";

    public override string CompareWith => "Сравнить с";

    public override string CompareNothing => "ни с чем";

    public override string CompareAgreement => "соглашением";

    public override string CompareOffer(string name, string time) => $"{name}, {time}";

    public override string CompareKept(string name) => $"сохранённый: {name}";

    public override string InCompared => "в сравниваемом";

    public override string ComparedTotal(string difference) => $"{difference} к сравниваемому";

    public override string KeepPackage => "Отложить пакет";

    public override string KeptPackages => "Отложенные пакеты";

    public override string KeptName(int n) => $"Пакет {n}";

    public override string LoadPackage => "Взять в сборку";

    public override string Drop => "Убрать";

    public override string ToWhom => "Кому";

    public override string ToAll => "всем";

    public override string All => "всем";

    public override string ToChosen => "выбранным делегациям";

    public override string OnlyTheySee => "Увидите только вы и они.";

    public override string Expires => "Действует";

    public override string ExpiresNever => "до ответа";

    public override string ExpiresIn(int n) => N(n, "минуту", "минуты", "минут");

    public override string Note => "Сопроводительное слово";

    public override string NoteHint => "Почему это хорошо и для них";

    public override string Propose => "Предложить";

    public override string ProposeSure(string names) => $"Внести предложение (кому: {names})? Если его примут, вы будете связаны обязательством.";

    public override string Proposed => "Предложено.";

    public override string BelowReservationWarning => "Для вас это хуже, чем отсутствие соглашения.";

    public override string Suggest => "Предложить главе делегации";

    public override string SuggestWhy => "Ваша функция не даёт права принимать обязательства; решает глава делегации.";

    public override string Suggested => "Предложено внутри делегации.";

    public override string CannotProposeNow => "На этом этапе предложения не вносятся; можно подготовить.";

    public override string Offers => "Предложения";

    public override string OffersIn => "Нам";

    public override string OffersOut => "Наши";

    public override string OffersPast => "Уже не действуют";

    public override string OffersEmpty => "Предложений пока нет. Они появятся здесь, как только какая-либо делегация внесёт пакет.";

    public override string OfferFrom(string name) => $"Предлагает: {name}";

    public override string OfferOurs => "Наше предложение";

    public override string OfferTo(string names) => $"кому: {names}";

    public override string ExpiresAt(string time) => $"действует до {time}";

    public override string InAnswer => "в ответ на прежнее предложение";

    public override string WhatMoved => "Что они изменили?";

    public override string NothingMoved => "Ничего: пакет прежний.";

    public override string MovedSince(string time, string points) => $"С предложения в {time}: {points} для вас";

    public override string FirstOffer => "первое предложение";

    public override string Accept => "Принять";

    public override string AcceptSure => "Принять пакет от имени делегации?";

    public override string AcceptSureBelow => "Для вас это хуже, чем отсутствие соглашения. Всё равно принять?";

    public override string Reject => "Отклонить";

    public override string RejectReason => "Почему (они прочтут; можно не указывать)";

    public override string Counter => "Встречное предложение";

    public override string Retract => "Отозвать согласие";

    public override string Withdraw => "Отозвать";

    public override string WithdrawSure => "Отозвать предложение?";

    public override string Discuss => "Обсудить внутри";

    public override string OnlyHeadAnswers => "Отвечает глава делегации.";

    public override string Answered(ProposalAnswer answer) => answer switch { ProposalAnswer.Accepted => "согласие", ProposalAnswer.Rejected => "отказ", _ => "встречное предложение" };

    public override string NotAnswered => "ответа нет";

    public override string Status(ProposalStatus status) => status switch { ProposalStatus.Open => "открыто", ProposalStatus.Agreed => "согласовано", ProposalStatus.Rejected => "отклонено", ProposalStatus.Withdrawn => "отозвано", ProposalStatus.Expired => "истекло", _ => "утратило силу" };

    public override string WholePackage => "Весь пакет";

    public override string SuggestedBy(string name) => $"Предлагает: {name}";

    public override string Talks => "Беседы";

    public override string TalkTable => "Общий стол";

    public override string TalkInside => "Моя делегация";

    public override string TalkSecretariat => "Секретариат";

    public override string TalkNew => "Новый закрытый канал";

    public override string TalkNewWith => "С кем?";

    public override string TalkStart => "Начать";

    public override string TalkPrivate => "закрытый";

    public override string WhoReads(string names) => $"Читают: {names}";

    public override string ReadByTable => "Читают все делегации";

    public override string ReadByDelegation => "Читает только ваша делегация";

    public override string ReadBySecretariat => "Читают ваша делегация и преподаватели";

    public override string TalkEmpty => "Здесь пока ничего не сказано.";

    public override string New => "новое";

    public override string Unread(int n) => $"непрочитано: {n}";

    public override string Write => "Сообщение";

    public override string WriteTo(string name) => $"Кому: {name}";

    public override string Reply => "Ответить";

    public override string AboutOffer => "О предложении";

    public override string AboutNothing => "не о предложении";

    public override string About(string name, string time) => $"О предложении: {name}, {time}";

    public override string CannotSayNow => "На этом этапе канал закрыт; черновик сохранится.";

    public override string Case => "Кейс";

    public override string Instructions => "Ваша инструкция";

    public override string Reveal => "Показать конфиденциальную инструкцию";

    public override string RevealWhy => "Проверьте, что никто не заглядывает вам через плечо.";

    public override string Payoffs => "Ваши выигрыши";

    public override string Priority => "Приоритет";

    public override string PointsColumn => "Баллы";

    public override string PayoffsIntro(int reservation, int aspiration, int maximum) => $"Без соглашения у вас остаётся (в баллах): {reservation}. Не соглашайтесь на меньшее. Хороший результат начинается с {aspiration}; предел – {maximum}.";

    public override string Notes => "Мои заметки";

    public override string NotesHint => "Во время игры их читаете только вы.";

    public override string SearchBrief => "Поиск в инструкции";
}
