using Simulation.Domain;
using Simulation.Domain.Bargaining;

namespace Simulation.Web.Client.Texts;

internal sealed class DeskTextsKk : DeskTexts
{
    protected override Language Language => Language.Kk;

    public override string Title(string delegation) => $"{delegation} – делегация үстелі";

    public override string TabTable => "Үстел";

    public override string TabBrief => "Нұсқаулық";

    public override string TabPackages => "Пакеттер";

    public override string TabMessages => "Хабарлар";

    public override string NeedsYou(int n) => N(n, "іс сізді күтуде", "", "");

    public override string Now => "Қазір";

    public override string StatusPlanned => "Отырыс әлі ашылған жоқ";

    public override string ExpectPlanned => "Әзірше нұсқаулығыңызды оқыңыз.";

    public override string StatusPaused => "Уақыт тоқтатылды";

    public override string ExpectPaused => "Оқуға және мәтін дайындауға болады; отырыс жалғасқанша ештеңе жіберілмейді.";

    public override string StatusClosed => "Отырыс жабылды";

    public override string ExpectClosedAgreement => "Келісім күшінде. Бәрін қайта оқуға болады; алда талдау.";

    public override string ExpectClosedNothing => "Келісімге қол жетпеді: әр делегация резервтік мәнінде қалады. Алда талдау.";

    public override string ExpectPreparation => "Кейс пен нұсқаулықты оқып, делегация ішінде ұстанымыңызды келісіңіз. Үстел кейін ашылады.";

    public override string ExpectOpening => "Ұстанымыңызды бүкіл үстелге айтыңыз. Ұсыныстарды келесі кезеңде енгізуге болады.";

    public override string StatusOffersWait(int n) => N(n, "ұсыныс жауабыңызды күтуде", "", "");

    public override string ExpectAnswer => "Ұсынысты қабылдаңыз, қабылдамаңыз немесе қарсы ұсыныс жасаңыз.";

    public override string ExpectAdvise => "Жауап беретін – делегация басшысы; оған пікіріңізді айтыңыз.";

    public override string StatusSuggestion => "Делегацияңыз пакет ұсынады";

    public override string ExpectSuggestion => "Сіз делегация атынан міндеттеме ала аласыз: қарап шығып, шешім қабылдаңыз.";

    public override string StatusWaiting(string names) => $"Ұсынысыңызға жауап күтілуде: {names}";

    public override string ExpectWaiting => "Оларға не керегін сұраңыз немесе келесі қадамды дайындаңыз.";

    public override string StatusTalks => "Келіссөз жүріп жатыр";

    public override string ExpectTalks => "Басқаларға не маңызды екенін анықтаңыз; пакет құрап, ұсыныңыз.";

    public override string ExpectTalksMember => "Басқаларға не маңызды екенін анықтаңыз; басшыңызға пакеттер ұсыныңыз.";

    public override string StatusAgreement => "Келісімге қол жетті";

    public override string ExpectAgreement => "Ол отырыс жабылғанша немесе жақсарту кезеңінде одан артығы алмастырғанша күшінде.";

    public override string StatusPostSettlement => "Бірге жақсартуға бола ма?";

    public override string ExpectPostSettlement => "Келісім күшінде. Жаңа пакет оны сол ереже бойынша қабылданса ғана алмастырады – бәріне тиімдірегін іздеңіз.";

    public override string ExpectNoAgreementToImprove => "Жақсартатын келісім жоқ, бірақ әлі де келісуге болады.";

    public override string Moved => "Сізді басқа орынға ауыстырды";

    public override string GoToSeat => "Жаңа орныма өту";

    public override string SkipPreparation => "Дайындықты өткізіп жіберу";

    public override string PractiseAgain => "Тағы жаттығу";

    public override string PractiseAgainHint => "Сол делегация жаңа үстелде; басқалары қайтадан саудаласады. Бұл үстел жабылады.";

    public override string Phases => "Кезеңдер";

    public override string Present => "Үстел басында";

    public override string PresentCount(int n) => $"осында: {n}";

    public override string Away => "ешкім жоқ";

    public override string MyDelegation => "Менің делегациям";

    public override string MayBind => "міндеттеме ала алады";

    public override string FunctionOf(string name) => $"{name}: функциясы";

    public override string GiveFunction => "Функцияларды бөлу";

    public override string AgreementRule => "Келісім қалай жасалады";

    public override string RuleUnanimity => "Бір пакетті барлық делегация қабылдауы керек.";

    public override string RuleVeto(string names, int n) => $"Кемінде {n} делегация қабылдауы керек, олардың ішінде міндетті түрде {names}.";

    public override string RuleQuota(string names, int n) => $"Қабылдағандардың жиынтық салмағы кемінде {n} болуы керек" + (names.Length > 0 ? $"; міндетті түрде келісуі керек: {names}." : ".");

    public override string Announcement => "Хатшылықтан";

    public override string LatestOffers => "Үстелде";

    public override string AgreementTitle => "Келісімге қол жетті";

    public override string AgreementImproved(int n) => $"{n} рет жақсартылды";

    public override string AgreementWorth(string points) => $"сіз үшін құны {points}";

    public override string AgreementAssenting(string names) => $"Қабылдағандар: {names}.";

    public override string AboveReservation(int n) => $"резервтік мәннен {n} ұпай жоғары";

    public override string BelowReservation(int n) => $"резервтік мәннен {n} ұпай төмен";

    public override string AtReservation => "дәл резервтік мән";

    public override string ReachesAspiration => "мақсатыңызға жетеді";

    public override string PostSettlementTitle => "Келісімді жақсарту";

    public override string PostSettlementBody => "Келісіміңізге қауіп жоқ: жаңа ұсыныстар оны жоймайды. Өзіңізге тиімдірек, басқаларға кем емес пакет ұсыныңыз. Сол ереже бойынша қабылданса, ол бұрынғысын алмастырады.";

    public override string Builder => "Пакет құрастыру";

    public override string BuilderCounter(string name) => $"Қарсы ұсыныс: {name}";

    public override string BuilderIntro => "Әр мәселе бойынша бір нұсқа таңдаңыз. Оның сіз үшін құны бірден көрінеді; басқа ешкім көрмейді.";

    public override string Weight(int percent) => $"салмағы {percent} %";

    public override string TotalForYou => "сіз үшін";

    public override string IssuesOpen(int n) => N(n, "мәселе ашық", "", "");

    public override string NoChoice => "таңдалмаған";

    public override string Clear => "Тазалау";

    public override string CompareWith => "Салыстыру";

    public override string CompareNothing => "ештеңемен";

    public override string CompareAgreement => "келісім";

    public override string CompareOffer(string name, string time) => $"{name}, {time}";

    public override string CompareKept(string name) => $"сақталған: {name}";

    public override string InCompared => "салыстырылған пакетте";

    public override string ComparedTotal(string difference) => $"салыстырғандағы айырма {difference}";

    public override string KeepPackage => "Пакетті сақтап қою";

    public override string KeptPackages => "Сақталған пакеттер";

    public override string KeptName(int n) => $"{n}-пакет";

    public override string LoadPackage => "Құрастырғышқа алу";

    public override string Drop => "Алып тастау";

    public override string ToWhom => "Кімге";

    public override string ToAll => "барлығына";

    public override string All => "барлығына";

    public override string ToChosen => "таңдалған делегацияларға";

    public override string OnlyTheySee => "Мұны тек сіз бен олар көреді.";

    public override string Expires => "Күшінде болу мерзімі";

    public override string ExpiresNever => "жауап берілгенше";

    public override string ExpiresIn(int n) => N(n, "минут", "", "");

    public override string Note => "Қоса айтылатын сөз";

    public override string NoteHint => "Мұның оларға да пайдасы неде";

    public override string Propose => "Ұсыну";

    public override string ProposeSure(string names) => $"Ұсыныс енгізілсін бе (кімге: {names})? Қабылданса, сіздерге міндетті болады.";

    public override string Proposed => "Ұсынылды.";

    public override string BelowReservationWarning => "Бұл сіз үшін келісімнің болмағанынан да тиімсіз.";

    public override string Suggest => "Басшыма ұсыну";

    public override string SuggestWhy => "Сіздің функцияңыз делегация атынан міндеттеме алуға құқық бермейді; шешетін – делегация басшысы.";

    public override string Suggested => "Делегация ішінде ұсынылды.";

    public override string CannotProposeNow => "Бұл кезеңде ұсыныс енгізілмейді; дайындай беруге болады.";

    public override string Offers => "Ұсыныстар";

    public override string OffersIn => "Бізге";

    public override string OffersOut => "Біздікі";

    public override string OffersPast => "Күшін жойған ұсыныстар";

    public override string OffersEmpty => "Әзірге ұсыныс жоқ. Делегациялардың бірі пакет ұсынғанда, осында пайда болады.";

    public override string OfferFrom(string name) => $"{name} ұсынысы";

    public override string OfferOurs => "Біздің ұсыныс";

    public override string OfferTo(string names) => $"кімге: {names}";

    public override string ExpiresAt(string time) => $"{time} дейін күшінде";

    public override string InAnswer => "бұрынғы ұсынысқа жауап";

    public override string WhatMoved => "Олар нені өзгертті?";

    public override string NothingMoved => "Ештеңе: бұрынғы пакет.";

    public override string MovedSince(string time, string points) => $"{time} ұсынысынан бері: сіз үшін {points}";

    public override string FirstOffer => "алғашқы ұсыныс";

    public override string Accept => "Қабылдау";

    public override string AcceptSure => "Пакетті делегация атынан қабылдайсыз ба?";

    public override string AcceptSureBelow => "Бұл сіз үшін келісімнің болмағанынан да тиімсіз. Сонда да қабылдайсыз ба?";

    public override string Reject => "Қабылдамау";

    public override string RejectReason => "Себебі (олар оқиды; бос қалдыруға болады)";

    public override string Counter => "Қарсы ұсыныс";

    public override string Retract => "Келісімімді қайтарып алу";

    public override string Withdraw => "Қайтарып алу";

    public override string WithdrawSure => "Ұсынысты қайтарып аласыз ба?";

    public override string Discuss => "Ішімізде талқылау";

    public override string OnlyHeadAnswers => "Жауапты делегация басшысы береді.";

    public override string Answered(ProposalAnswer answer) => answer switch { ProposalAnswer.Accepted => "қабылдады", ProposalAnswer.Rejected => "қабылдамады", _ => "қарсы ұсыныс" };

    public override string NotAnswered => "жауап жоқ";

    public override string Status(ProposalStatus status) => status switch { ProposalStatus.Open => "ашық", ProposalStatus.Agreed => "келісілді", ProposalStatus.Rejected => "қабылданбады", ProposalStatus.Withdrawn => "қайтарып алынды", ProposalStatus.Expired => "мерзімі өтті", _ => "күшін жойды" };

    public override string WholePackage => "Бүкіл пакет";

    public override string SuggestedBy(string name) => $"{name} ұсынды";

    public override string Talks => "Әңгімелер";

    public override string TalkTable => "Ортақ үстел";

    public override string TalkInside => "Менің делегациям";

    public override string TalkSecretariat => "Хатшылық";

    public override string TalkNew => "Жаңа жабық арна";

    public override string TalkNewWith => "Кіммен?";

    public override string TalkStart => "Бастау";

    public override string TalkPrivate => "жабық";

    public override string WhoReads(string names) => $"Оқитындар: {names}";

    public override string ReadByTable => "Барлық делегация оқиды";

    public override string ReadByDelegation => "Тек делегацияңыз оқиды";

    public override string ReadBySecretariat => "Делегацияңыз бен оқытушылар оқиды";

    public override string TalkEmpty => "Мұнда әзірге ештеңе айтылмаған.";

    public override string New => "жаңа";

    public override string Unread(int n) => $"оқылмағаны: {n}";

    public override string Write => "Хабар";

    public override string WriteTo(string name) => $"Кімге: {name}";

    public override string Reply => "Жауап беру";

    public override string AboutOffer => "Ұсыныс туралы";

    public override string AboutNothing => "ұсынысқа қатысы жоқ";

    public override string About(string name, string time) => $"Ұсыныс туралы: {name}, {time}";

    public override string CannotSayNow => "Бұл кезеңде арна жабық; жазғаныңыз сақталады.";

    public override string Case => "Кейс";

    public override string Instructions => "Сіздің нұсқаулығыңыз";

    public override string Reveal => "Құпия нұсқаулықты көрсету";

    public override string RevealWhy => "Экраныңызға ешкім қарап тұрмағанына көз жеткізіңіз.";

    public override string Payoffs => "Сіздің ұтыс кестеңіз";

    public override string Priority => "Басымдық";

    public override string PointsColumn => "Ұпай";

    public override string PayoffsIntro(int reservation, int aspiration, int maximum) => $"Келісім болмаса, сізде {reservation} ұпай қалады: одан төменге келіспеңіз. Жақсы нәтиже – {aspiration} ұпай және одан жоғары; ең көбі – {maximum}.";

    public override string Notes => "Менің жазбаларым";

    public override string NotesHint => "Ойын кезінде оларды тек сіз оқисыз.";

    public override string SearchBrief => "Нұсқаулықтан іздеу";
}
