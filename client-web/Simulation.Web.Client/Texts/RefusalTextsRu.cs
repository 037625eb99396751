using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

internal sealed class RefusalTextsRu : RefusalTexts
{
    protected override Language Language => Language.Ru;

    public override string Malformed => "Запрос не удалось разобрать; обновите страницу и попробуйте снова.";

    public override string NotFound => "Этого больше нет, или у вас нет здесь места; вернитесь в зал ожидания.";

    public override string NotAllowed => "Ваша роль этого не позволяет; обратитесь в секретариат.";

    public override string CommandIdReused => "Это уже отправлялось с другим содержанием; составьте заново.";

    public override string TextEmpty => "Текст пуст; сначала напишите что-нибудь.";

    public override string TextTooLong(string limit) => $"Текст слишком длинный; сократите до {limit} знаков.";

    public override string TooFast => "Слишком много действий подряд; немного подождите и повторите.";

    public override string NotSaved => "Сохранить не удалось, ничего не изменилось; можно смело повторить.";

    public override string StaleVersion => "Это успели изменить; сначала посмотрите новую версию.";

    public override string SessionNotRunning => "Заседание сейчас не идёт; подготовленное сохранится до его продолжения.";

    public override string NotAllowedInThisPhase => "На этом этапе это невозможно; дождитесь следующего.";

    public override string SessionAlreadyOpen => "Заседание уже открыто; ничего делать не нужно.";

    public override string SessionClosed => "Заседание закрыто; его можно только читать.";

    public override string NoNextPhase => "Это последний этап; закройте заседание.";

    public override string NotPaused => "Время идёт; возобновлять нечего.";

    public override string MinutesOutOfRange(string from, string to) => $"Укажите время от {from} до {to} минут.";

    public override string NotAuthorisedToBind => "Ваша функция не даёт права принимать обязательства; предложите это главе делегации.";

    public override string NotAMember => "Вы больше не в этой делегации; вернитесь в зал ожидания.";

    public override string NoSuchDelegation => "За этим столом нет такой делегации; выберите из списка.";

    public override string NoSuchFunction => "В сценарии нет такой функции; выберите из списка.";

    public override string LastBindingMember => "Кто-то в делегации должен иметь право принимать обязательства; сначала передайте эту функцию другому.";

    public override string NoSuchChannel => "Такого канала нет; выберите другую беседу.";

    public override string ChannelNeedsOthers => "Для закрытого канала нужна ещё хотя бы одна делегация; выберите.";

    public override string NoSuchProposal => "Читающим это такое предложение недоступно; уберите ссылку.";

    public override string ProposalNotOpen => "Предложение уже не действует; посмотрите, что на столе сейчас.";

    public override string NotAnAddressee => "Предложение адресовано не вам; ответить могут только адресаты.";

    public override string NotTheSponsor => "Отозвать предложение может только внёсшая его делегация.";

    public override string PackageIncomplete(string issue) => $"Сначала выберите вариант по каждому вопросу; не выбран: {issue}.";

    public override string AgreementStands => "Соглашение уже есть; улучшить его можно только на этапе улучшения.";

    public override string ProposalNeedsAddressee => "Выберите хотя бы одну другую делегацию или всех.";

    public override string PackageAlreadyAgreed => "Этот пакет уже согласован; сначала что-нибудь измените.";

    public override string ExerciseNotInLobby => "Упражнение началось; это было возможно только в зале ожидания.";

    public override string ExerciseNotRunning => "Столы не открыты; сначала откройте упражнение.";

    public override string DebriefNotOpen => "Разбор ещё не открыт; дождитесь преподавателя.";

    public override string LobbyLocked => "Вход закрыт; попросите преподавателя открыть.";

    public override string GuestsNotAllowed => "Войти могут только люди из списка; выберите своё имя.";

    public override string NameTaken => "Это имя занято; добавьте что-нибудь для отличия.";

    public override string WrongCode => "Такого кода нет; сверьте знаки с экраном.";

    public override string WrongPin => "PIN не подходит; попросите у преподавателя новый.";

    public override string NotEveryoneSeated => "Не у всех есть место; сначала распределите места.";

    public override string SeatTaken => "Место занято; выберите другое.";

    public override string NoSuchTable => "Такого стола нет; выберите из списка.";

    public override string WishesNotAllowed => "Здесь места распределяет преподаватель; пожелания не принимаются.";

    public override string NoParticipants => "Пока никто не вошёл; дождитесь первых участников.";

    public override string DebriefAlreadyOpen => "Разбор уже открыт.";

    public override string NothingForAgents => "Автоматические делегации ведут переговоры только о пакетах; комитету нужны люди.";

    public override string NoTableFree => "Все столы заняты; попросите преподавателя открыть ещё одно упражнение.";

    public override string RubricMissing => "У упражнения нет рубрики оценивания; выберите её в настройках.";

    public override string NoSuchCriterion => "В рубрике нет такого критерия; обновите страницу.";

    public override string NoSuchLevel => "У критерия нет такого уровня; выберите из показанных.";

    public override string MarksIncomplete => "Оценены не все критерии; оцените все перед публикацией.";

    public override string AlreadyReleased => "Оценки уже опубликованы; внесите исправление.";

    public override string NoSuchEvidence => "В записи нет такого события; выберите из журнала.";

    public override string NoSuchEntry => "В журнале стола нет такой записи; обновите страницу.";

    public override string NoSuchObservation => "Это наблюдение отозвано.";

    public override string NotTheObserver => "Изменить наблюдение может только тот, кто его записал.";

    public override string RosterInvalid => "В списке есть ошибки; исправьте указанные строки.";

    public override string ScenarioInvalid => "В сценарии есть ошибки; посмотрите проверку.";

    public override string SignInFailed => "Имя и пароль не подходят; попробуйте ещё раз.";

    public override string PasswordTooWeak => "Пароль слишком короткий или простой; возьмите длиннее.";

    public override string UserNameTaken => "Это имя пользователя занято; выберите другое.";

    public override string LinkExpired => "Ссылка истекла или уже использована; попросите новую.";

    public override string CourseInvalid => "В курсе чего-то не хватает; заполните отмеченные поля.";

    public override string RubricInUse => "Оценки уже выставлены по другой версии критериев; продолжайте по ней.";

    public override string MarksDisagree => "Оценки оценивающих расходятся больше чем на один уровень; сначала согласуйте уровни.";

    public override string MarksNotReleased => "Оценки ещё не опубликованы; исправлять можно после публикации.";

    public override string NoSuchDraft => "Такого документа здесь нет, или вам его не показали.";

    public override string NotASponsor => "Это могут сделать только авторы текста.";

    public override string TooLittleSupport(string supporters, string needed) => $"Недостаточно поддержки: {supporters}, а нужно {needed}.";

    public override string TextMovedOn(string sentence) => $"Тем временем эти же слова изменили другие. Сейчас там: «{sentence}».";

    public override string NoSuchClause => "Такого пункта в этом тексте нет.";

    public override string DraftNotOpen => "Этот текст уже или ещё нельзя изменить таким образом.";

    public override string NoSuchAmendment => "Такой поправки к этому тексту нет, или изменить её нельзя.";

    public override string AmendmentNotOpen => "Поправка поставлена на голосование или уже рассмотрена.";

    public override string AmendmentDoesNotFit => "Поправка не подходит к тексту: проверьте пункт и слова, которые она меняет.";

    public override string TooLateToWithdraw => "По правилам этот проект уже нельзя снять.";

    public override string BracketsUnbalanced => "Каждая открытая скобка должна быть закрыта.";

    public override string NothingDecided => "В проекте должен быть хотя бы один постановляющий пункт.";

    public override string ObserversDoNotPropose => "По этим правилам наблюдатели не вносят проекты.";

    public override string NoFriendlyAmendments => "По этим правилам каждая поправка ставится на голосование.";

    public override string NotYourBracket => "Эта скобка поставлена от имени другой делегации: снять или изменить её может только она сама или все авторы вместе.";

    public override string StillBracketed => "В этом пункте ещё есть открытые скобки: сначала снимите их, потом соглашайтесь.";

    public override string LastSponsor => "Вы последний автор: снимите проект или сначала найдите другого автора.";

    public override string NoticeNotOver(string hours) => $"Текст распространён недавно: по правилам осталось ждать (часов): {hours}. Председатель может отменить этот срок, если правила позволяют.";

    public override string NoticeNotWaivable => "Эти правила не позволяют председателю отменить срок распространения.";

    public override string AnotherAdopted => "По этому пункту уже принят другой проект, а правила допускают только один.";

    public override string WordsNotFound => "Этих слов в пункте уже нет, или они встречаются реже.";

    public override string NoSuchBracket => "Этой скобки или этого варианта в тексте уже нет.";

    public override string SubAmendmentsFirst => "Поправка к поправке ставится на голосование раньше самой поправки.";

    public override string NoSuchMessage => "Такого сообщения здесь нет; выберите из этой беседы.";

    public override string NoSuchReference => "Того, на что вы ссылаетесь, нет или его видят не все читатели; выберите другое.";

    public override string NoSuchBloc => "Такого блока нет, или вы в него не входите.";

    public override string NotInBloc => "Это доступно только участникам блока; назначить можно только участника.";

    public override string NotInvited => "Вас в этот блок не приглашали; попросите о приглашении одного из его участников.";

    public override string NotTheSpokesperson => "Это может сделать только делегация, выступающая от имени блока.";

    public override string BlocNameTaken => "Так уже называется другой блок; выберите иное название.";

    public override string BlocNotAnnounced => "О блоке ещё не объявлено; объявите о нём, прежде чем выступать от его имени.";

    public override string NoSuchCommunique => "Такого коммюнике, с которым вы могли бы что-то сделать, нет.";

    public override string CommuniqueNotOpen => "Это коммюнике больше не ждёт подписей.";

    public override string NotASignatory => "Это может сделать только делегация, от имени которой коммюнике.";

    public override string AlreadyCorrected => "Поправка к этому коммюнике уже опубликована или ждёт подписей; исправляйте её.";

    public override string NoSuchInject => "Такой вводной в сценарии нет; обновите страницу.";

    public override string NoSuchRequest => "Такого запроса указаний нет.";

    public override string RequestAnswered => "Центр уже ответил; направьте дополнительное указание.";

    public override string NoSuchRedLine => "Такой красной линии нет; обновите страницу.";

    public override string NoSuchCommitment => "Ничего такого с пометкой ad referendum нет.";

    public override string CommitmentDecided => "Центр по этому вопросу уже решил.";

    public override string MeetingNotOpen(string rule) => $"Заседание не идёт; дождитесь, пока председатель его откроет или возобновит ({rule}).";

    public override string NoQuorum(string rule, string present, string needed) => $"Нет кворума: присутствует {present}, необходимо {needed} ({rule}).";

    public override string NotInOrderNow(string rule) => $"На этой стадии заседания это не допускается ({rule}).";

    public override string SomebodySpeaks(string rule) => $"Это не даёт права прерывать оратора; дождитесь конца выступления ({rule}).";

    public override string MotionPendingFirst(string rule, string motion) => $"На рассмотрении находится другое предложение, оно решается раньше: {motion} ({rule}).";

    public override string ObserversMayNot(string rule) => $"Это могут только члены с правом голоса ({rule}).";

    public override string NeedsSecond(string rule) => $"Предложение ещё должна поддержать другая делегация ({rule}).";

    public override string NoSuchMotion(string rule) => $"Такого предложения нет; обновите страницу ({rule}).";

    public override string MotionNotPending(string rule) => $"По этому предложению уже принято решение ({rule}).";

    public override string NotTheMover(string rule) => $"Снять предложение может только внёсшая его делегация ({rule}).";

    public override string OwnMotion(string rule) => $"Предложение внесли вы сами; это могут сделать другие делегации ({rule}).";

    public override string MotionIncomplete(string rule, string part) => $"В предложении чего-то не хватает или значение недопустимо: {part} ({rule}).";

    public override string MotionRenewedTooSoon(string rule, string speeches) => $"Это предложение только что отклонено; до повторного внесения должно пройти выступлений: {speeches} ({rule}).";

    public override string NothingToAppeal(string rule) => $"Опротестовать можно только что принятое решение председателя ({rule}).";

    public override string ListClosed(string rule) => $"Запись ораторов прекращена ({rule}).";

    public override string AlreadyOnList(string rule) => $"Ваша делегация уже ждёт своей очереди ({rule}).";

    public override string NoSuchSpeaker(string rule) => $"Этой записи в списке уже нет ({rule}).";

    public override string NobodySpeaks(string rule) => $"Сейчас нет оратора, к которому это относилось бы ({rule}).";

    public override string NotSpeaking(string rule) => $"Слово сейчас не у вашей делегации ({rule}).";

    public override string SpeakersExhausted(string rule, string speakers) => $"По этой стороне предложения высказалось столько, сколько допускают правила: {speakers} ({rule}).";

    public override string ObjectionStands(string rule) => $"Есть возражение; поставьте предложение на голосование ({rule}).";

    public override string RepliesExhausted(string rule, string replies) => $"Ваша делегация уже использовала право на ответ: {replies} ({rule}).";

    public override string NoSuchItem(string rule) => $"Такого пункта в повестке дня нет ({rule}).";

    public override string MeetingAlreadyOpen(string rule) => $"Заседание уже открыто ({rule}).";

    public override string NotKnownHere(string rule) => $"Эти правила процедуры такого не предусматривают ({rule}).";

    public override string CaucusTooLong(string rule, string minutes) => $"Неформальные обсуждения длятся не более {minutes} мин. ({rule}).";

    public override string SpeechesDoNotFit(string rule) => $"Общее время должно делиться на целое число выступлений ({rule}).";

    public override string NoCaucus(string rule) => $"Неформальные обсуждения сейчас не идут ({rule}).";

    public override string SpeechesUsedUp(string rule, string speeches) => $"Ваша делегация уже выступила по этому пункту допустимое число раз: {speeches} ({rule}).";

    public override string NotPresent(string rule) => $"Ваша делегация не отмечена как присутствующая; сначала отметьтесь ({rule}).";

    public override string ListNotExhausted(string rule) => $"В списке ещё есть ораторы; прекратить прения можно только по предложению ({rule}).";

    public override string NothingToUndo(string rule) => $"Отменять нечего ({rule}).";

    public override string NoLongerUndoable(string rule) => $"После этого действовали другие или началось голосование: отменить уже нельзя ({rule}).";

    public override string NotDebatable(string rule) => $"По этому предложению сейчас не выступают; оно решается без прений ({rule}).";

    public override string VoteUnderWay(string rule) => $"Идёт голосование; дождитесь результата ({rule}).";

    public override string MotionNeedsVote(string rule) => $"Решать это предложение должен комитет; поставьте его на голосование ({rule}).";

    public override string ChairRules(string rule) => $"По этому вопросу решение выносит председатель ({rule}).";

    public override string CaucusRunning(string rule) => $"Идут неформальные обсуждения; сначала завершите их ({rule}).";

    public override string ListEmpty(string rule) => $"Желающих выступить нет ({rule}).";

    public override string NumberOutOfRange(string rule, string from, string to) => $"Выберите число от {from} до {to} ({rule}).";

    public override string NotToBeVotedOn(string rule) => $"Комитет решил не ставить этот проект на голосование ({rule}).";

    public override string MethodDecided(string rule) => $"Запрошен или решён другой способ голосования; голосуют именно так ({rule}).";

    public override string KindDecided(string rule) => $"К какому виду относится вопрос, а значит, и каким большинством он решается, уже определено ({rule}).";

    public override string SilenceNotAgreed(string rule) => $"Сначала комитет должен согласиться на процедуру молчания; внесите такое предложение ({rule}).";

    public override string AnotherDraftFirst(string rule, string symbol) => $"По порядку проектов сначала принимают решение по {symbol} ({rule}).";

    public override string OriginalMoverObjects(string rule) => $"Против раздельного голосования может возразить только делегация, внёсшая проект ({rule}).";

    public override string CountSaysOtherwise(string rule, string yes, string no) => $"При {yes} за и {no} против результат обратный ({rule}).";

    public override string NoOverrun(string rule) => $"Эта группа ещё не исчерпала своё время ({rule}).";

    public override string NoProxy(string rule) => $"Этот член комитета не передавал вам голос или забрал его ({rule}).";

    public override string ProxiesExhausted(string rule, string most) => $"Делегация может голосовать не более чем за {most} других членов, а передавшая свой голос не принимает чужих ({rule}).";

    public override string VoteGivenAway(string rule) => $"Вашим голосом распоряжается другой член комитета; чтобы голосовать самим, заберите голос обратно ({rule}).";

    public override string NoSuchVote => "Такого голосования здесь нет; обновите страницу.";

    public override string VoteNotOpen => "Это голосование не открыто: бюллетени и возражения уже не принимаются.";

    public override string VoteAlreadyOpen => "Идёт другое голосование; сначала завершите его.";

    public override string ObserversDoNotVote => "Наблюдатели могут выступать, но права голоса не имеют.";

    public override string NotEntitledToVote => "Ваша делегация в этом голосовании не участвует.";

    public override string AbstentionNotAllowed => "По этому вопросу воздержаться нельзя: голосуйте за или против.";

    public override string BoundNotToAbstain => "На перекличке вы ответили «присутствую и голосую», поэтому по этому вопросу воздержаться нельзя.";

    public override string AnswerNotKnown => "Правила не предусматривают такого ответа при этом способе голосования.";

    public override string PassedAlready => "Вы уже пропустили ответ; теперь ответьте «за» или «против».";

    public override string ChairDoesNotVote => "Председательствующий не голосует; за делегацию голосует другой её член.";

    public override string NotYetCalled => "Вашу делегацию ещё не вызвали; ответьте, когда назовут её имя.";

    public override string BallotAlreadyCast => "Ваша делегация уже проголосовала; тайный бюллетень изменить нельзя.";

    public override string OtherMethod => "Это голосование проводится иным способом.";

    public override string MethodNotKnown => "Правила этого органа не предусматривают такого способа голосования.";

    public override string MethodUnfit => "Этот вопрос нельзя решить таким способом: требуемое большинство с ним несовместимо.";

    public override string NoSuchQuestion => "Правила этого органа не знают вопроса такого рода.";

    public override string NatureDecided => "Предварительное голосование уже определило, является ли вопрос процедурным; ставьте его соответственно.";

    public override string ElectorateIncomplete(string member) => $"В сценарии не указан вес голоса ({member}), поэтому такое большинство подсчитать нельзя.";

    public override string SilenceNotKnown => "Правила этого органа не предусматривают решений по процедуре молчания.";

    public override string TotalsImpossible(string entitled) => $"Голосов больше, чем членов: голосовать могут не более {entitled}.";

    public override string PartyMustAbstain => "Сторона спора должна воздержаться от голосования по этому вопросу.";

    public override string AlreadyDecided => "Решение уже принято; вновь поставить вопрос можно только после решения о пересмотре.";

    public override string NotItsTurn => "Сначала ставится другое: утвердите порядок голосования и следуйте ему.";

    public override string NoSuchStep => "Это не входит в текущий порядок принятия решений; обновите страницу.";

    public override string NotTimeToExplain => "Сейчас выступить по мотивам голосования по этому вопросу нельзя.";

    public override string SponsorsDoNotExplain => "Авторы не выступают по мотивам голосования по собственному тексту.";

    public override string AlreadyExplained => "Ваша делегация уже выступила по мотивам голосования по этому вопросу.";

    public override string CorrectionNotPossible => "Поправку к записи этого голосования внести нельзя.";

    public override string ReservationNotPossible => "Правила не предусматривают оговорок к решению.";

    public override string QuorumMissing(string present, string needed) => $"Кворума для принятия решения нет: присутствуют {present}, необходимо {needed}.";
}
