namespace Simulation.Web.Host.Texts;

/// <summary>The scenario library, the case as its author sees it, the programme.</summary>
public abstract class ScenarioTexts
{
    public abstract string LibraryTitle { get; }
    public abstract string LibraryEmpty { get; }
    public abstract string Level(string level);
    public abstract string Version { get; }
    public abstract string Summary { get; }
    public abstract string Disciplines { get; }
    public abstract string Outcomes { get; }
    public abstract string Use { get; }
    public abstract string NoCourses { get; }
    public abstract string OnlyStaff { get; }
    public abstract string Contents { get; }
    public abstract string Case { get; }
    public abstract string Delegations { get; }
    public abstract string Delegation { get; }
    public abstract string PeopleRange(int from, int to);
    public abstract string People { get; }
    public abstract string Weight { get; }
    public abstract string Functions { get; }
    public abstract string Binds { get; }
    public abstract string Advises { get; }
    public abstract string Issues { get; }
    public abstract string IssuesText { get; }
    public abstract string Option { get; }
    public abstract string Best { get; }
    public abstract string Maximum { get; }
    public abstract string Reservation { get; }
    public abstract string Aspiration { get; }
    public abstract string Importance { get; }
    public abstract string Phases { get; }
    public abstract string Phase { get; }
    public abstract string Kind(string kind);
    public abstract string Allows { get; }
    public abstract string Activity(string activity);
    public abstract string Agreement { get; }
    public abstract string Unanimity { get; }
    public abstract string VetoAndCount(string veto, int accept);
    public abstract string WeightedQuota(int quota);
    public abstract string Veto(string veto);
    public abstract string Briefs { get; }
    public abstract string TeachingNotes { get; }
    public abstract string Checks { get; }
    public abstract string ChecksGood { get; }
    public abstract string Packages(string n);
    public abstract string Acceptable(string n);
    public abstract string BestTotal(string n);
    public abstract string MiddleTotal(string n);
    public abstract string Lint(string code, string a, string b, string c);
    public abstract string Sources { get; }
    public abstract string OpensInDebrief { get; }
    public abstract string Material(string material);
    public abstract string WrittenIn { get; }
    public abstract string Print { get; }
    public abstract string XRay { get; }

    public abstract string Committee { get; }
    public abstract string Observer { get; }
    public abstract string RulesOfProcedure { get; }
    public abstract string AgendaItems { get; }
    public abstract string StartingTexts { get; }
    public abstract string WorkingPaper { get; }
    public abstract string Tabled { get; }
    public abstract string Sponsors { get; }
    public abstract string News { get; }
    public abstract string AtMinute(int minute);
    public abstract string ByHand { get; }
    public abstract string ToAll { get; }

    public abstract string Approved(string body, string date, string protocol);
    public abstract string Direction { get; }
    public abstract string Years(string years);
    public abstract string Ects(int n);
    public abstract string Credits { get; }
    public abstract string Description { get; }
    public abstract string Purpose { get; }
    public abstract string Objectives { get; }
    public abstract string Benefits { get; }
    public abstract string Partner { get; }
    public abstract string Methods { get; }
    public abstract string Structure { get; }
    public abstract string Cycle { get; }
    public abstract string Component { get; }
    public abstract string CycleName(string cycle);
    public abstract string ComponentName(string component);
    public abstract string Abbreviations { get; }
    public abstract string TotalTheoretical { get; }
    public abstract string TotalSemester(int n);
    public abstract string TotalPractical { get; }
    public abstract string TotalAttestation { get; }
    public abstract string TotalResearch { get; }
    public abstract string TotalAll { get; }
    public abstract string Behaviours { get; }
    public abstract string CoursesOf { get; }

    public sealed class En : ScenarioTexts
    {
        public override string LibraryTitle => "Scenario library";
        public override string LibraryEmpty => "No scenario has been published yet. Shipped ones appear a few seconds after the start.";
        public override string Level(string level) => level switch { "Introductory" => "introductory", "Intermediate" => "intermediate", _ => "advanced" };
        public override string Version => "Version";
        public override string Summary => "Summary";
        public override string Disciplines => "Disciplines";
        public override string Outcomes => "Learning outcomes";
        public override string Use => "Use in a course";
        public override string NoCourses => "You have no course to use it in yet.";
        public override string OnlyStaff => "Everything here is for staff: it holds every delegation's secrets.";
        public override string Contents => "On this page";
        public override string Case => "The public case";
        public override string Delegations => "Delegations";
        public override string Delegation => "Delegation";
        public override string PeopleRange(int from, int to) => from == to ? Plural.En(from, "person", "people") : $"{from}–{to} people";
        public override string People => "People";
        public override string Weight => "Weight";
        public override string Functions => "Functions in a delegation";
        public override string Binds => "may bind the delegation: propose, accept, withdraw";
        public override string Advises => "advises";
        public override string Issues => "Issues and pay-offs";
        public override string IssuesText => "Points of every option for every delegation. The best option of each is marked.";
        public override string Option => "Option";
        public override string Best => "best option";
        public override string Maximum => "Maximum";
        public override string Reservation => "Reservation value";
        public override string Aspiration => "Aspiration";
        public override string Importance => "Importance";
        public override string Phases => "Phases";
        public override string Phase => "Phase";
        public override string Kind(string kind) => kind switch { "Preparation" => "preparation", "Opening" => "opening", "Negotiation" => "negotiation", "Meeting" => "meeting", _ => "post-settlement" };
        public override string Allows => "What is possible";
        public override string Activity(string activity) => activity switch { "Internal" => "talk inside the delegation", "Table" => "talk to the table", "Private" => "private channels", "Propose" => "propose", "Draft" => "write and table texts", "Meet" => "speak, move, vote", _ => "answer proposals" };
        public override string Agreement => "When there is an agreement";
        public override string Unanimity => "Every delegation assents.";
        public override string VetoAndCount(string veto, int accept) => $"{veto} must assent, and at least {accept} delegations in all, they included.";
        public override string WeightedQuota(int quota) => $"The weights of those who assent must reach {quota}.";
        public override string Veto(string veto) => $"{veto} must be among them.";
        public override string Briefs => "Confidential briefs";
        public override string TeachingNotes => "Teaching notes";
        public override string Checks => "Checks of the design";
        public override string ChecksGood => "No warnings.";
        public override string Packages(string n) => $"{n} possible packages";
        public override string Acceptable(string n) => $"{n} of them reach every delegation's reservation value";
        public override string BestTotal(string n) => $"best joint value among these: {n}";
        public override string MiddleTotal(string n) => $"joint value of the package of middle options: {n}";
        public override string Lint(string code, string a, string b, string c) => code switch { "best-package-is-not-100" => $"The best package of {a} gives {b} points, not 100.", "nothing-acceptable" => $"None of the {a} packages reaches every delegation's reservation value.", "too-much-acceptable" => $"More than half of all packages are acceptable to everybody ({a} of {b}): there is little to negotiate.", "little-to-trade" => $"The best joint value ({a}) is less than 10 % above that of the middle ({b}): trading across issues brings little.", "nothing-compatible" => "On no issue do two delegations want the same.", "nothing-opposed" => "On no issue are two delegations opposed.", "middle-is-efficient" => $"The package of middle options ({a} points in all) cannot be improved for all: the first idea is already efficient.", "too-many-packages" => $"There are {a} packages, more than can be looked at one by one ({b}).", _ => CommitteeLintTexts.En(code, a, b, c) };
        public override string Sources => "Sources";
        public override string OpensInDebrief => "Opened in the debrief";
        public override string Material(string material) => material switch { "Offers" => "offers", "TableChannel" => "table channel", "PrivateChannels" => "private channels", "DelegationChannels" => "delegations' own channels", "Briefs" => "briefs", _ => "pay-offs" };
        public override string WrittenIn => "Written in";
        public override string Print => "Print";
        public override string XRay => "X-ray: try the pay-offs";

        public override string Committee => "committee";
        public override string Observer => "observer";
        public override string RulesOfProcedure => "Rules of procedure";
        public override string AgendaItems => "Agenda";
        public override string StartingTexts => "Starting texts";
        public override string WorkingPaper => "working paper";
        public override string Tabled => "draft resolution before the committee";
        public override string Sponsors => "Sponsors";
        public override string News => "News during play";
        public override string AtMinute(int minute) => $"minute {minute} of the meeting";
        public override string ByHand => "released by hand";
        public override string ToAll => "to all";

        public override string Approved(string body, string date, string protocol) => $"Approved by the {body}, {date}, protocol {protocol}";
        public override string Direction => "Training direction";
        public override string Years(string years) => $"{years} years of study";
        public override string Ects(int n) => $"{n} ECTS";
        public override string Credits => "Credits (ECTS)";
        public override string Description => "Description";
        public override string Purpose => "Purpose";
        public override string Objectives => "Objectives";
        public override string Benefits => "Benefits";
        public override string Partner => "Partner";
        public override string Methods => "Teaching methods, forms, technologies";
        public override string Structure => "Structure and content";
        public override string Cycle => "Cycle";
        public override string Component => "Component";
        public override string CycleName(string cycle) => cycle switch { "Basic" => "BD", _ => "PD" };
        public override string ComponentName(string component) => component switch { "Compulsory" => "UC", _ => "SC" };
        public override string Abbreviations => "BD basic, PD profile disciplines; UC compulsory, SC selectable component.";
        public override string TotalTheoretical => "Total theoretical training";
        public override string TotalSemester(int n) => $"Total for semester {n}";
        public override string TotalPractical => "Theoretical and practical training";
        public override string TotalAttestation => "Final attestation";
        public override string TotalResearch => "Research work and internship";
        public override string TotalAll => "Total credits";
        public override string Behaviours => "What can be seen of it";
        public override string CoursesOf => "Courses";
    }

    public sealed class Ru : ScenarioTexts
    {
        public override string LibraryTitle => "Библиотека сценариев";
        public override string LibraryEmpty => "Сценариев пока нет. Поставляемые появятся через несколько секунд после запуска.";
        public override string Level(string level) => level switch { "Introductory" => "вводный", "Intermediate" => "средний", _ => "продвинутый" };
        public override string Version => "Версия";
        public override string Summary => "Кратко";
        public override string Disciplines => "Дисциплины";
        public override string Outcomes => "Результаты обучения";
        public override string Use => "Использовать в курсе";
        public override string NoCourses => "У вас пока нет курса, где его использовать.";
        public override string OnlyStaff => "Всё здесь только для сотрудников: видны секреты всех делегаций.";
        public override string Contents => "На этой странице";
        public override string Case => "Общая часть кейса";
        public override string Delegations => "Делегации";
        public override string Delegation => "Делегация";
        public override string PeopleRange(int from, int to) => from == to ? Plural.Ru(from, "человек", "человека", "человек") : $"{from}–{to} чел.";
        public override string People => "Люди";
        public override string Weight => "Вес";
        public override string Functions => "Функции в делегации";
        public override string Binds => "вправе принимать обязательства от имени делегации: предлагать, принимать, отзывать";
        public override string Advises => "советует";
        public override string Issues => "Вопросы и выигрыши";
        public override string IssuesText => "Баллы каждого варианта для каждой делегации. Лучший вариант каждой отмечен.";
        public override string Option => "Вариант";
        public override string Best => "лучший вариант";
        public override string Maximum => "Максимум";
        public override string Reservation => "Резервное значение";
        public override string Aspiration => "Цель";
        public override string Importance => "Важность";
        public override string Phases => "Этапы";
        public override string Phase => "Этап";
        public override string Kind(string kind) => kind switch { "Preparation" => "подготовка", "Opening" => "открытие", "Negotiation" => "переговоры", "Meeting" => "заседание", _ => "улучшение соглашения" };
        public override string Allows => "Что можно";
        public override string Activity(string activity) => activity switch { "Internal" => "говорить внутри делегации", "Table" => "говорить за столом", "Private" => "закрытые каналы", "Propose" => "предлагать", "Draft" => "писать и вносить тексты", "Meet" => "выступать, вносить предложения, голосовать", _ => "отвечать на предложения" };
        public override string Agreement => "Когда есть соглашение";
        public override string Unanimity => "Согласны все делегации.";
        public override string VetoAndCount(string veto, int accept) => $"Должны согласиться {veto}, и всего не менее {accept} делегаций вместе с ними.";
        public override string WeightedQuota(int quota) => $"Сумма весов согласных должна достичь {quota}.";
        public override string Veto(string veto) => $"Среди них должны быть {veto}.";
        public override string Briefs => "Конфиденциальные инструкции";
        public override string TeachingNotes => "Методические рекомендации";
        public override string Checks => "Проверка построения";
        public override string ChecksGood => "Предупреждений нет.";
        public override string Packages(string n) => $"возможных пакетов: {n}";
        public override string Acceptable(string n) => $"из них не ниже резервного значения каждой стороны: {n}";
        public override string BestTotal(string n) => $"наибольшая сумма баллов среди них: {n}";
        public override string MiddleTotal(string n) => $"сумма баллов пакета из средних вариантов: {n}";
        public override string Lint(string code, string a, string b, string c) => code switch { "best-package-is-not-100" => $"Лучший пакет делегации {a} даёт {b} баллов, а не 100.", "nothing-acceptable" => $"Ни один из пакетов ({a}) не достигает резервного значения каждой делегации.", "too-much-acceptable" => $"Более половины пакетов приемлемы для всех ({a} из {b}): договариваться почти не о чем.", "little-to-trade" => $"Наибольшая сумма баллов ({a}) менее чем на 10 % выше, чем у среднего пакета ({b}): размен между вопросами мало что даёт.", "nothing-compatible" => "Ни по одному вопросу две делегации не хотят одного и того же.", "nothing-opposed" => "Ни по одному вопросу делегации не противостоят друг другу.", "middle-is-efficient" => $"Пакет средних вариантов (всего {a} баллов) нельзя улучшить для всех: первая же идея уже эффективна.", "too-many-packages" => $"Пакетов {a}, больше, чем можно перебрать ({b}).", _ => CommitteeLintTexts.Ru(code, a, b, c) };
        public override string Sources => "Источники";
        public override string OpensInDebrief => "Открывается на разборе";
        public override string Material(string material) => material switch { "Offers" => "предложения", "TableChannel" => "канал стола", "PrivateChannels" => "закрытые каналы", "DelegationChannels" => "каналы делегаций", "Briefs" => "инструкции", _ => "выигрыши" };
        public override string WrittenIn => "Написано на языках";
        public override string Print => "Печать";
        public override string XRay => "Рентген: испытать выигрыши";

        public override string Committee => "комитет";
        public override string Observer => "наблюдатель";
        public override string RulesOfProcedure => "Правила процедуры";
        public override string AgendaItems => "Повестка дня";
        public override string StartingTexts => "Исходные тексты";
        public override string WorkingPaper => "рабочий документ";
        public override string Tabled => "проект резолюции, внесённый в комитет";
        public override string Sponsors => "Авторы";
        public override string News => "Новости по ходу игры";
        public override string AtMinute(int minute) => $"{minute}-я минута заседания";
        public override string ByHand => "выпускается вручную";
        public override string ToAll => "всем";

        public override string Approved(string body, string date, string protocol) => $"Утверждена: {body}, {date}, протокол № {protocol}";
        public override string Direction => "Направление подготовки";
        public override string Years(string years) => $"срок обучения {years} года";
        public override string Ects(int n) => $"{n} ECTS";
        public override string Credits => "Кредиты (ECTS)";
        public override string Description => "Описание";
        public override string Purpose => "Цель";
        public override string Objectives => "Задачи";
        public override string Benefits => "Преимущества";
        public override string Partner => "Партнёр";
        public override string Methods => "Методы, формы и технологии обучения";
        public override string Structure => "Структура и содержание";
        public override string Cycle => "Цикл";
        public override string Component => "Компонент";
        public override string CycleName(string cycle) => cycle switch { "Basic" => "БД", _ => "ПД" };
        public override string ComponentName(string component) => component switch { "Compulsory" => "ВК", _ => "КВ" };
        public override string Abbreviations => "БД базовые, ПД профилирующие дисциплины; ВК вузовский компонент, КВ компонент по выбору.";
        public override string TotalTheoretical => "Итого теоретическое обучение";
        public override string TotalSemester(int n) => $"Итого за {n} семестр";
        public override string TotalPractical => "Теоретическое и практическое обучение";
        public override string TotalAttestation => "Итоговая аттестация";
        public override string TotalResearch => "ЭИРМ и стажировка";
        public override string TotalAll => "Всего кредитов";
        public override string Behaviours => "В чём это видно";
        public override string CoursesOf => "Курсы";
    }

    public sealed class Kk : ScenarioTexts
    {
        public override string LibraryTitle => "Сценарийлер кітапханасы";
        public override string LibraryEmpty => "Әзірге сценарий жарияланған жоқ. Жеткізілетіндері іске қосылғаннан кейін бірнеше секундта пайда болады.";
        public override string Level(string level) => level switch { "Introductory" => "кіріспе", "Intermediate" => "орта", _ => "жоғары" };
        public override string Version => "Нұсқа";
        public override string Summary => "Қысқаша";
        public override string Disciplines => "Пәндер";
        public override string Outcomes => "Оқу нәтижелері";
        public override string Use => "Курста пайдалану";
        public override string NoCourses => "Оны пайдаланатын курсыңыз әзірге жоқ.";
        public override string OnlyStaff => "Мұндағының бәрі қызметкерлерге ғана: барлық делегацияның құпиясы көрінеді.";
        public override string Contents => "Осы бетте";
        public override string Case => "Кейстің ашық бөлігі";
        public override string Delegations => "Делегациялар";
        public override string Delegation => "Делегация";
        public override string PeopleRange(int from, int to) => from == to ? Plural.Kk(from, "адам") : $"{from}–{to} адам";
        public override string People => "Адамдар";
        public override string Weight => "Салмағы";
        public override string Functions => "Делегациядағы функциялар";
        public override string Binds => "делегация атынан міндеттеме ала алады: ұсынады, қабылдайды, қайтарып алады";
        public override string Advises => "кеңес береді";
        public override string Issues => "Мәселелер мен ұтыстар";
        public override string IssuesText => "Әр нұсқаның әр делегация үшін ұпайы. Әрқайсысының ең жақсы нұсқасы белгіленген.";
        public override string Option => "Нұсқа";
        public override string Best => "ең жақсы нұсқа";
        public override string Maximum => "Ең көбі";
        public override string Reservation => "Резервтік мән";
        public override string Aspiration => "Мақсат";
        public override string Importance => "Маңызы";
        public override string Phases => "Кезеңдер";
        public override string Phase => "Кезең";
        public override string Kind(string kind) => kind switch { "Preparation" => "дайындық", "Opening" => "ашылу", "Negotiation" => "келіссөз", "Meeting" => "отырыс", _ => "келісімді жақсарту" };
        public override string Allows => "Не істеуге болады";
        public override string Activity(string activity) => activity switch { "Internal" => "делегация ішінде сөйлесу", "Table" => "үстелде сөйлеу", "Private" => "жабық арналар", "Propose" => "ұсыну", "Draft" => "мәтін жазу және енгізу", "Meet" => "сөйлеу, ұсыныс енгізу, дауыс беру", _ => "ұсыныстарға жауап беру" };
        public override string Agreement => "Келісім қашан болады";
        public override string Unanimity => "Барлық делегация келіседі.";
        public override string VetoAndCount(string veto, int accept) => $"{veto} келісуі керек және олармен бірге кемінде {accept} делегация.";
        public override string WeightedQuota(int quota) => $"Келіскендердің жиынтық салмағы кемінде {quota} болуы керек.";
        public override string Veto(string veto) => $"Олардың арасында {veto} болуы керек.";
        public override string Briefs => "Құпия нұсқаулықтар";
        public override string TeachingNotes => "Әдістемелік ұсынымдар";
        public override string Checks => "Құрылымды тексеру";
        public override string ChecksGood => "Ескерту жоқ.";
        public override string Packages(string n) => $"мүмкін пакеттер: {n}";
        public override string Acceptable(string n) => $"оның ішінде барлығының резервтік мәніне жететіні: {n}";
        public override string BestTotal(string n) => $"олардың ішіндегі ең көп ұпай қосындысы: {n}";
        public override string MiddleTotal(string n) => $"орташа нұсқалар пакетінің ұпай қосындысы: {n}";
        public override string Lint(string code, string a, string b, string c) => code switch { "best-package-is-not-100" => $"{a} делегациясының ең жақсы пакеті 100 емес, {b} ұпай береді.", "nothing-acceptable" => $"Пакеттердің ({a}) ешқайсысы барлық делегацияның резервтік мәніне жетпейді.", "too-much-acceptable" => $"Пакеттердің жартысынан көбі бәріне қолайлы ({a} / {b}): келісетін нәрсе аз.", "little-to-trade" => $"Ең көп ұпай қосындысы ({a}) орташа пакеттен ({b}) 10 %-дан аз ғана артық: мәселелер арасындағы алмасудан түсетін пайда аз.", "nothing-compatible" => "Бірде-бір мәселеде екі делегация бір нәрсені қаламайды.", "nothing-opposed" => "Бірде-бір мәселеде делегациялар қарама-қарсы емес.", "middle-is-efficient" => $"Орташа нұсқалар пакетін (барлығы {a} ұпай) бәріне жақсарту мүмкін емес: алғашқы ойдың өзі тиімді.", "too-many-packages" => $"Пакет саны {a}, бәрін қарап шығу мүмкін емес ({b}).", _ => CommitteeLintTexts.Kk(code, a, b, c) };
        public override string Sources => "Дереккөздер";
        public override string OpensInDebrief => "Талдауда ашылады";
        public override string Material(string material) => material switch { "Offers" => "ұсыныстар", "TableChannel" => "үстел арнасы", "PrivateChannels" => "жабық арналар", "DelegationChannels" => "делегация арналары", "Briefs" => "нұсқаулықтар", _ => "ұтыстар" };
        public override string WrittenIn => "Жазылған тілдері";
        public override string Print => "Басып шығару";
        public override string XRay => "Рентген: ұтыстарды сынау";

        public override string Committee => "комитет";
        public override string Observer => "бақылаушы";
        public override string RulesOfProcedure => "Рәсім қағидалары";
        public override string AgendaItems => "Күн тәртібі";
        public override string StartingTexts => "Бастапқы мәтіндер";
        public override string WorkingPaper => "жұмыс құжаты";
        public override string Tabled => "комитетке енгізілген қарар жобасы";
        public override string Sponsors => "Авторлары";
        public override string News => "Ойын барысындағы жаңалықтар";
        public override string AtMinute(int minute) => $"отырыстың {minute}-минуты";
        public override string ByHand => "қолмен шығарылады";
        public override string ToAll => "бәріне";

        public override string Approved(string body, string date, string protocol) => $"Бекітілген: {body}, {date}, № {protocol} хаттама";
        public override string Direction => "Даярлау бағыты";
        public override string Years(string years) => $"оқу мерзімі {years} жыл";
        public override string Ects(int n) => $"{n} ECTS";
        public override string Credits => "Кредиттер (ECTS)";
        public override string Description => "Сипаттама";
        public override string Purpose => "Мақсаты";
        public override string Objectives => "Міндеттері";
        public override string Benefits => "Артықшылықтары";
        public override string Partner => "Серіктес";
        public override string Methods => "Оқыту әдістері, нысандары мен технологиялары";
        public override string Structure => "Құрылымы мен мазмұны";
        public override string Cycle => "Цикл";
        public override string Component => "Компонент";
        public override string CycleName(string cycle) => cycle switch { "Basic" => "БП", _ => "БейП" };
        public override string ComponentName(string component) => component switch { "Compulsory" => "ЖК", _ => "ТК" };
        public override string Abbreviations => "БП базалық, БейП бейіндеуші пәндер; ЖК жоғары оқу орны компоненті, ТК таңдау компоненті.";
        public override string TotalTheoretical => "Теориялық оқыту барлығы";
        public override string TotalSemester(int n) => $"{n}-семестр бойынша барлығы";
        public override string TotalPractical => "Теориялық және практикалық оқыту";
        public override string TotalAttestation => "Қорытынды аттестаттау";
        public override string TotalResearch => "МЭЗЖ және тағылымдама";
        public override string TotalAll => "Кредиттер барлығы";
        public override string Behaviours => "Неден байқалады";
        public override string CoursesOf => "Курстар";
    }
}
