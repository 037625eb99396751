using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

internal sealed class RefusalTextsKk : RefusalTexts
{
    protected override Language Language => Language.Kk;

    public override string Malformed => "Сұрау түсініксіз болды; бетті жаңартып, қайталап көріңіз.";

    public override string NotFound => "Бұл енді жоқ немесе мұнда орныңыз жоқ; күту залына оралыңыз.";

    public override string NotAllowed => "Рөліңіз бұған рұқсат етпейді; хатшылыққа жүгініңіз.";

    public override string CommandIdReused => "Бұл басқа мазмұнмен жіберілген; қайта жазыңыз.";

    public override string TextEmpty => "Мәтін бос; алдымен бірдеңе жазыңыз.";

    public override string TextTooLong(string limit) => $"Мәтін тым ұзын; {limit} таңбаға дейін қысқартыңыз.";

    public override string TooFast => "Қысқа уақытта тым көп әрекет; сәл күтіп, қайталаңыз.";

    public override string NotSaved => "Сақталмады, ештеңе өзгермеді; қорықпай қайталауға болады.";

    public override string StaleVersion => "Оны осы арада өзгертіп қойған; алдымен жаңа нұсқасын қараңыз.";

    public override string SessionNotRunning => "Отырыс қазір жүріп жатқан жоқ; дайындағаныңыз ол жалғасқанша сақталады.";

    public override string NotAllowedInThisPhase => "Бұл кезеңде мүмкін емес; келесісін күтіңіз.";

    public override string SessionAlreadyOpen => "Отырыс ашылып қойған; ештеңе істеудің қажеті жоқ.";

    public override string SessionClosed => "Отырыс жабылған; тек оқуға болады.";

    public override string NoNextPhase => "Бұл – соңғы кезең; отырысты жабыңыз.";

    public override string NotPaused => "Уақыт жүріп тұр; жалғастыратын ештеңе жоқ.";

    public override string MinutesOutOfRange(string from, string to) => $"Уақытты {from}–{to} минут аралығында көрсетіңіз.";

    public override string NotAuthorisedToBind => "Функцияңыз делегация атынан міндеттеме алуға құқық бермейді; басшыңызға ұсыныңыз.";

    public override string NotAMember => "Сіз бұл делегацияның мүшесі емессіз; күту залына оралыңыз.";

    public override string NoSuchDelegation => "Бұл үстелде ондай делегация жоқ; тізімнен таңдаңыз.";

    public override string NoSuchFunction => "Сценарийде ондай функция жоқ; тізімнен таңдаңыз.";

    public override string LastBindingMember => "Делегация атынан міндеттеме ала алатын кемінде бір мүше қалуы керек; алдымен бұл функцияны басқа мүшеге беріңіз.";

    public override string NoSuchChannel => "Ондай арна жоқ; басқа әңгімені таңдаңыз.";

    public override string ChannelNeedsOthers => "Жабық арнаға кемінде тағы бір делегация керек; кіммен екенін таңдаңыз.";

    public override string NoSuchProposal => "Мұны оқитындарға ондай ұсыныс көрінбейді; сілтемені алып тастаңыз.";

    public override string ProposalNotOpen => "Бұл ұсыныс күшін жойған; қазір үстелде не барын қараңыз.";

    public override string NotAnAddressee => "Ұсыныс сізге арналмаған; тек алушылары жауап бере алады.";

    public override string NotTheSponsor => "Ұсынысты тек оны енгізген делегация қайтарып ала алады.";

    public override string PackageIncomplete(string issue) => $"Алдымен әр мәселе бойынша нұсқа таңдаңыз; ашығы: {issue}.";

    public override string AgreementStands => "Келісім бар; оны тек жақсарту кезеңінде жақсартуға болады.";

    public override string ProposalNeedsAddressee => "Кемінде бір басқа делегацияны немесе барлығын таңдаңыз.";

    public override string PackageAlreadyAgreed => "Бұл пакет келісіліп қойған; алдымен бірдеңесін өзгертіңіз.";

    public override string ExerciseNotInLobby => "Жаттығу басталды; бұл тек күту залында мүмкін еді.";

    public override string ExerciseNotRunning => "Үстелдер ашылмаған; алдымен жаттығуды ашыңыз.";

    public override string DebriefNotOpen => "Талдау әлі ашылған жоқ; оқытушыны күтіңіз.";

    public override string LobbyLocked => "Кіру жабық; оқытушыдан ашуды сұраңыз.";

    public override string GuestsNotAllowed => "Тек тізімдегілер кіре алады; атыңызды тізімнен таңдаңыз.";

    public override string NameTaken => "Бұл ат бос емес; ажырататындай бірдеңе қосыңыз.";

    public override string WrongCode => "Ондай код жоқ; экрандағы таңбалармен салыстырыңыз.";

    public override string WrongPin => "PIN сәйкес келмейді; оқытушыдан жаңасын сұраңыз.";

    public override string NotEveryoneSeated => "Біреудің орны жоқ; алдымен орындарды бөліңіз.";

    public override string SeatTaken => "Орын бос емес; басқасын таңдаңыз.";

    public override string NoSuchTable => "Ондай үстел жоқ; тізімнен таңдаңыз.";

    public override string WishesNotAllowed => "Мұнда орындарды оқытушы бөледі; тілектер қабылданбайды.";

    public override string NoParticipants => "Әзірге ешкім қосылған жоқ; алғашқы қатысушыларды күтіңіз.";

    public override string DebriefAlreadyOpen => "Талдау ашылып қойған.";

    public override string NothingForAgents => "Автоматты делегациялар тек пакеттер бойынша келіссөз жүргізеді; комитетке адамдар керек.";

    public override string NoTableFree => "Барлық үстел бос емес; оқытушыдан тағы бір жаттығу ашуды сұраңыз.";

    public override string RubricMissing => "Жаттығудың бағалау рубрикасы жоқ; баптауларынан таңдаңыз.";

    public override string NoSuchCriterion => "Рубрикада ондай критерий жоқ; бетті жаңартыңыз.";

    public override string NoSuchLevel => "Критерийдің ондай деңгейі жоқ; көрсетілгендерден таңдаңыз.";

    public override string MarksIncomplete => "Барлық критерий бағаланбаған; жарияламас бұрын бәрін бағалаңыз.";

    public override string AlreadyReleased => "Бағалар жарияланып қойған; түзету енгізіңіз.";

    public override string NoSuchEvidence => "Жазбада ондай оқиға жоқ; журналдан таңдаңыз.";

    public override string NoSuchEntry => "Үстел журналында ондай жазба жоқ; бетті жаңартыңыз.";

    public override string NoSuchObservation => "Бұл бақылау кері қайтарып алынған.";

    public override string NotTheObserver => "Бақылауды оны жазған адам ғана өзгерте алады.";

    public override string RosterInvalid => "Тізімде қате бар; көрсетілген жолдарды түзетіңіз.";

    public override string ScenarioInvalid => "Сценарийде қате бар; тексеруін қараңыз.";

    public override string SignInFailed => "Пайдаланушы аты мен құпиясөз сәйкес емес; қайталап көріңіз.";

    public override string PasswordTooWeak => "Құпиясөз тым қысқа не оңай; ұзағырағын таңдаңыз.";

    public override string UserNameTaken => "Бұл пайдаланушы аты бос емес; басқасын таңдаңыз.";

    public override string LinkExpired => "Сілтеменің мерзімі өткен немесе қолданылған; жаңасын сұраңыз.";

    public override string CourseInvalid => "Курста бірдеңе жетіспейді; белгіленген өрістерді толтырыңыз.";

    public override string RubricInUse => "Бағалар критерийлердің басқа нұсқасы бойынша қойылған; сол нұсқамен жалғастырыңыз.";

    public override string MarksDisagree => "Бағалаушылардың пікірі бір деңгейден артық алшақ; алдымен деңгейлерді келісіңіз.";

    public override string MarksNotReleased => "Бағалар әлі жарияланған жоқ; түзету жарияланғаннан кейін мүмкін.";

    public override string NoSuchDraft => "Мұнда ондай құжат жоқ немесе ол сізге көрсетілмеген.";

    public override string NotASponsor => "Мұны тек мәтіннің авторлары істей алады.";

    public override string TooLittleSupport(string supporters, string needed) => $"Қолдау жеткіліксіз: қазір – {supporters}, қажеті – {needed}.";

    public override string TextMovedOn(string sentence) => $"Осы сөздерді басқалар өзгертіп қойды. Қазіргі мәтін: «{sentence}».";

    public override string NoSuchClause => "Бұл мәтінде ондай тармақ жоқ.";

    public override string DraftNotOpen => "Бұл мәтінді мұндай жолмен енді өзгертуге болмайды немесе әлі ерте.";

    public override string NoSuchAmendment => "Бұл мәтінге ондай түзету жоқ немесе оны өзгертуге болмайды.";

    public override string AmendmentNotOpen => "Түзету дауысқа қойылған немесе қаралып қойған.";

    public override string AmendmentDoesNotFit => "Түзету мәтінге сай келмейді: ол өзгертетін тармақ пен сөздерді тексеріңіз.";

    public override string TooLateToWithdraw => "Ереже бойынша бұл жобаны енді қайтарып алуға болмайды.";

    public override string BracketsUnbalanced => "Ашылған әр жақша жабылуы керек.";

    public override string NothingDecided => "Жобада кемінде бір қаулы тармағы болуы керек.";

    public override string ObserversDoNotPropose => "Бұл ереже бойынша байқаушылар жоба ұсынбайды.";

    public override string NoFriendlyAmendments => "Бұл ереже бойынша әр түзету дауысқа қойылады.";

    public override string NotYourBracket => "Бұл жақша басқа делегацияның атынан қойылған: оны сол делегацияның өзі немесе барлық авторлар бірге ғана шеше алады.";

    public override string StillBracketed => "Бұл тармақта ашық жақшалар әлі бар: алдымен соларды шешіңіз, содан кейін келісім беріңіз.";

    public override string LastSponsor => "Сіз жалғыз авторсыз: жобаны қайтарып алыңыз немесе алдымен басқа автор табыңыз.";

    public override string NoticeNotOver(string hours) => $"Мәтін таратылғаннан бері жеткілікті уақыт өткен жоқ: тағы {hours} сағат күту керек. Ереже рұқсат етсе, төраға бұл мерзімді қолданбауға шешім шығара алады.";

    public override string NoticeNotWaivable => "Бұл ереже төрағаға тарату мерзімін қолданбауға рұқсат бермейді.";

    public override string AnotherAdopted => "Бұл мәселе бойынша басқа жоба қабылданып қойған, ал ереже біреуіне ғана жол береді.";

    public override string WordsNotFound => "Бұл сөздер тармақта енді жоқ немесе онша көп кездеспейді.";

    public override string NoSuchBracket => "Бұл жақша немесе ондағы бұл нұсқа мәтінде енді жоқ.";

    public override string SubAmendmentsFirst => "Түзетуге түзету сол түзетудің өзінен бұрын дауысқа қойылады.";

    public override string NoSuchMessage => "Мұнда ондай хабар жоқ; осы әңгімедегі хабарды таңдаңыз.";

    public override string NoSuchReference => "Сілтеген нәрсеңіз жоқ немесе оны оқырмандардың бәрі бірдей көрмейді; басқасын таңдаңыз.";

    public override string NoSuchBloc => "Ондай блок жоқ немесе сіз оның мүшесі емессіз.";

    public override string NotInBloc => "Мұны тек блок мүшелері істей алады; тек мүше ғана тағайындалады.";

    public override string NotInvited => "Сіз бұл блокқа шақырылмағансыз; мүшелерінің бірінен шақыру сұраңыз.";

    public override string NotTheSpokesperson => "Мұны тек блок атынан сөйлейтін делегация істей алады.";

    public override string BlocNameTaken => "Бұл атау басқа блокта бар; өзге атау таңдаңыз.";

    public override string BlocNotAnnounced => "Блок әлі жарияланған жоқ; оның атынан сөйлемес бұрын жариялаңыз.";

    public override string NoSuchCommunique => "Сіз әрекет ете алатын ондай коммюнике жоқ.";

    public override string CommuniqueNotOpen => "Бұл коммюнике енді қол қоюды күтпейді.";

    public override string NotASignatory => "Мұны тек коммюнике атынан шығатын делегация істей алады.";

    public override string AlreadyCorrected => "Бұл коммюникеге түзету жарияланған немесе қол қоюды күтуде; сол түзетуді өзгертіңіз.";

    public override string NoSuchInject => "Сценарийде ондай жағдаят хабары жоқ; бетті жаңартыңыз.";

    public override string NoSuchRequest => "Ондай нұсқау сұрауы жоқ.";

    public override string RequestAnswered => "Орталық жауап беріп қойған; орнына қосымша нұсқау жіберіңіз.";

    public override string NoSuchRedLine => "Ондай қызыл сызық жоқ; бетті жаңартыңыз.";

    public override string NoSuchCommitment => "Ad referendum белгісімен ондай ештеңе жоқ.";

    public override string CommitmentDecided => "Орталық бұл туралы шешіп қойған.";

    public override string MeetingNotOpen(string rule) => $"Отырыс жүріп жатқан жоқ; төраға оны ашқанша немесе жалғастырғанша күтіңіз ({rule}).";

    public override string NoQuorum(string rule, string present, string needed) => $"Кворум жоқ: {present} қатысып отыр, {needed} қажет ({rule}).";

    public override string NotInOrderNow(string rule) => $"Отырыстың осы кезеңінде бұған жол берілмейді ({rule}).";

    public override string SomebodySpeaks(string rule) => $"Бұл үшін сөйлеушіні бөлуге болмайды; сөздің аяқталуын күтіңіз ({rule}).";

    public override string MotionPendingFirst(string rule, string motion) => $"Қаралып жатқан басқа ұсыныс бұрын шешіледі: {motion} ({rule}).";

    public override string ObserversMayNot(string rule) => $"Мұны тек дауыс құқығы бар мүшелер істей алады ({rule}).";

    public override string NeedsSecond(string rule) => $"Ұсынысты әлі басқа делегация қолдауы керек ({rule}).";

    public override string NoSuchMotion(string rule) => $"Ондай ұсыныс жоқ; бетті жаңартыңыз ({rule}).";

    public override string MotionNotPending(string rule) => $"Бұл ұсыныс бұдан былай қаралмайды ({rule}).";

    public override string NotTheMover(string rule) => $"Ұсынысты тек оны енгізген делегация қайтарып ала алады ({rule}).";

    public override string OwnMotion(string rule) => $"Ұсыныс өзіңіздікі; мұны басқа делегациялар істей алады ({rule}).";

    public override string MotionIncomplete(string rule, string part) => $"Ұсыныста бірдеңе жетіспейді немесе мән шектен тыс: {part} ({rule}).";

    public override string MotionRenewedTooSoon(string rule, string speeches) => $"Бұл ұсыныс жаңа ғана қабылданбады; қайта енгізгенге дейін сөйленуі тиіс сөз саны: {speeches} ({rule}).";

    public override string NothingToAppeal(string rule) => $"Шағым төраға шешім айтқан бойда ғана беріледі ({rule}).";

    public override string ListClosed(string rule) => $"Сөйлеушілер тізімі жабық ({rule}).";

    public override string AlreadyOnList(string rule) => $"Делегацияңыз кезекте тұр ({rule}).";

    public override string NoSuchSpeaker(string rule) => $"Тізімде ондай жазба енді жоқ ({rule}).";

    public override string NobodySpeaks(string rule) => $"Қазір бұған қатысты сөйлеуші жоқ ({rule}).";

    public override string NotSpeaking(string rule) => $"Қазір сөз сіздің делегацияңызда емес ({rule}).";

    public override string SpeakersExhausted(string rule, string speakers) => $"Ұсыныстың бұл жағын қағидалар рұқсат еткенше айтып болды: {speakers} ({rule}).";

    public override string ObjectionStands(string rule) => $"Қарсылық бар; ұсынысты дауысқа салыңыз ({rule}).";

    public override string RepliesExhausted(string rule, string replies) => $"Делегацияңыз жауап беру құқығын пайдаланып болды: {replies} ({rule}).";

    public override string NoSuchItem(string rule) => $"Күн тәртібінде ондай тармақ жоқ ({rule}).";

    public override string MeetingAlreadyOpen(string rule) => $"Отырыс ашылып қойған ({rule}).";

    public override string NotKnownHere(string rule) => $"Бұл рәсім қағидаларында мұндай жоқ ({rule}).";

    public override string CaucusTooLong(string rule, string minutes) => $"Бейресми талқылау {minutes} минуттан аспайды ({rule}).";

    public override string SpeechesDoNotFit(string rule) => $"Жалпы уақыт сөздердің бүтін санына бөлінуі керек ({rule}).";

    public override string NoCaucus(string rule) => $"Қазір бейресми талқылау жүріп жатқан жоқ ({rule}).";

    public override string SpeechesUsedUp(string rule, string speeches) => $"Делегацияңыз бұл тармақ бойынша рұқсат етілгенше сөйледі: {speeches} ({rule}).";

    public override string NotPresent(string rule) => $"Делегацияңыз қатысушы ретінде белгіленбеген; алдымен қатысып отырғаныңызды белгілеңіз ({rule}).";

    public override string ListNotExhausted(string rule) => $"Тізімде сөйлеушілер қалды; жарыссөз тек ұсыныспен тоқтатылады ({rule}).";

    public override string NothingToUndo(string rule) => $"Қайтаратын әрекет жоқ ({rule}).";

    public override string NoLongerUndoable(string rule) => $"Содан бері басқалар әрекет етті не дауыс беру басталды: енді қайтаруға болмайды ({rule}).";

    public override string NotDebatable(string rule) => $"Бұл ұсыныс бойынша қазір сөз берілмейді; ол жарыссөзсіз шешіледі ({rule}).";

    public override string VoteUnderWay(string rule) => $"Дауыс беру жүріп жатыр; нәтижесін күтіңіз ({rule}).";

    public override string MotionNeedsVote(string rule) => $"Бұл ұсынысты комитет шешуі керек; оны дауысқа салыңыз ({rule}).";

    public override string ChairRules(string rule) => $"Бұл мәселені төраға шешеді ({rule}).";

    public override string CaucusRunning(string rule) => $"Бейресми талқылау жүріп жатыр; алдымен оны аяқтаңыз ({rule}).";

    public override string ListEmpty(string rule) => $"Сөз сұрап тұрған ешкім жоқ ({rule}).";

    public override string NumberOutOfRange(string rule, string from, string to) => $"{from} мен {to} аралығындағы санды таңдаңыз ({rule}).";

    public override string NotToBeVotedOn(string rule) => $"Комитет бұл жобаны дауысқа қоймауға шешім қабылдады ({rule}).";

    public override string MethodDecided(string rule) => $"Дауыс берудің басқа тәсілі сұралған немесе шешілген; дауыс сол тәсілмен беріледі ({rule}).";

    public override string KindDecided(string rule) => $"Мәселенің түрі, демек оған қандай көпшілік керегі, шешіліп қойған ({rule}).";

    public override string SilenceNotAgreed(string rule) => $"Алдымен комитет үнсіздік рәсіміне келісуі керек; сондай ұсыныс енгізіңіз ({rule}).";

    public override string AnotherDraftFirst(string rule, string symbol) => $"Жобалардың реті бойынша алдымен {symbol} қаралады ({rule}).";

    public override string OriginalMoverObjects(string rule) => $"Бөлек дауыс беруге тек жобаны енгізген делегация қарсы бола алады ({rule}).";

    public override string CountSaysOtherwise(string rule, string yes, string no) => $"{yes} дауыс жақтап, {no} дауыс қарсы болса, нәтиже керісінше ({rule}).";

    public override string NoOverrun(string rule) => $"Бұл топ өз уақытын әлі тауысқан жоқ ({rule}).";

    public override string NoProxy(string rule) => $"Бұл мүше сізге дауысын сенбеген немесе оны қайтып алған ({rule}).";

    public override string ProxiesExhausted(string rule, string most) => $"Бір делегация ең көбі {most} басқа мүше үшін дауыс бере алады, ал өз дауысын сеніп берген делегация өзгенікін алмайды ({rule}).";

    public override string VoteGivenAway(string rule) => $"Дауысыңыз басқа мүшеде; өзіңіз дауыс беру үшін оны қайтарып алыңыз ({rule}).";

    public override string NoSuchVote => "Мұнда ондай дауыс беру жоқ; бетті жаңартыңыз.";

    public override string VoteNotOpen => "Бұл дауыс беру ашық емес: бюллетень мен қарсылық енді қабылданбайды.";

    public override string VoteAlreadyOpen => "Басқа дауыс беру жүріп жатыр; алдымен соны аяқтаңыз.";

    public override string ObserversDoNotVote => "Бақылаушылар сөйлей алады, бірақ дауыс беру құқығы жоқ.";

    public override string NotEntitledToVote => "Делегацияңыздың бұл дауыс беруге қатысу құқығы жоқ.";

    public override string AbstentionNotAllowed => "Бұл мәселе бойынша қалыс қалуға болмайды: жақтап не қарсы дауыс беріңіз.";

    public override string BoundNotToAbstain => "Түгендеу кезінде «қатысамын және дауыс беремін» деп жауап бердіңіз, сондықтан бұл мәселеде қалыс қала алмайсыз.";

    public override string AnswerNotKnown => "Дауыс берудің бұл тәсілінде қағидалар мұндай жауапты көздемейді.";

    public override string PassedAlready => "Сіз бір рет өткізіп жібердіңіз; енді «жақтаймын» не «қарсымын» деп жауап беріңіз.";

    public override string ChairDoesNotVote => "Төрағалық етуші дауыс бермейді; делегацияның басқа мүшесі дауыс береді.";

    public override string NotYetCalled => "Делегацияңыз әлі аталған жоқ; аты аталғанда жауап беріңіз.";

    public override string BallotAlreadyCast => "Делегацияңыз дауыс беріп қойды; жасырын бюллетеньді өзгертуге болмайды.";

    public override string OtherMethod => "Бұл дауыс беру басқа тәсілмен өтеді.";

    public override string MethodNotKnown => "Бұл органның қағидаларында дауыс берудің мұндай тәсілі жоқ.";

    public override string MethodUnfit => "Бұл мәселені мұндай тәсілмен шешуге болмайды: талап етілетін көпшілік оған сай келмейді.";

    public override string NoSuchQuestion => "Бұл органның қағидаларында мәселенің мұндай түрі жоқ.";

    public override string NatureDecided => "Мәселенің рәсімдік екені не емес екені алдын ала дауыс беруде шешілген; соған сай дауысқа салыңыз.";

    public override string ElectorateIncomplete(string member) => $"Сценарийде дауыс салмағы көрсетілмеген ({member}), сондықтан мұндай көпшілікті есептеу мүмкін емес.";

    public override string SilenceNotKnown => "Бұл органның қағидаларында үнсіздік рәсімімен шешім қабылдау жоқ.";

    public override string TotalsImpossible(string entitled) => $"Дауыс саны мүшелерден көп: дауыс бере алатындар – ең көбі {entitled}.";

    public override string PartyMustAbstain => "Дауға қатысушы тарап бұл мәселе бойынша қалыс қалуға тиіс.";

    public override string AlreadyDecided => "Бұл туралы шешім қабылданған; қайта қарау туралы шешімнен кейін ғана дауысқа салуға болады.";

    public override string NotItsTurn => "Алдымен басқасы дауысқа салынады: дауыс беру ретін бекітіп, соны ұстаныңыз.";

    public override string NoSuchStep => "Бұл қазіргі шешім қабылдау ретіне кірмейді; бетті жаңартыңыз.";

    public override string NotTimeToExplain => "Бұл мәселе бойынша дауыс беру себебін қазір түсіндіруге болмайды.";

    public override string SponsorsDoNotExplain => "Авторлар өз мәтіні бойынша дауыс беру себебін түсіндірмейді.";

    public override string AlreadyExplained => "Делегацияңыз бұл мәселе бойынша дауыс беру себебін түсіндіріп қойды.";

    public override string CorrectionNotPossible => "Бұл дауыс берудің жазбасына түзету енгізуге болмайды.";

    public override string ReservationNotPossible => "Қағидаларда шешімге ескертпе жасау көзделмеген.";

    public override string QuorumMissing(string present, string needed) => $"Шешім қабылдауға кворум жоқ: қатысып отырғаны – {present}, қажеті – {needed}.";
}
