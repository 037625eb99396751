namespace Simulation.Web.Host.Texts;

/// <summary>Courses, rosters, exercises.</summary>
public abstract class CourseTexts
{
    public abstract string Title { get; }
    public abstract string None { get; }
    public abstract string NoneOfMine { get; }
    public abstract string New { get; }
    public abstract string Create { get; }
    public abstract string Edit { get; }
    public abstract string Discipline { get; }
    public abstract string Semester { get; }
    public abstract string SemesterNumber(int n);
    public abstract string Term { get; }
    public abstract string TermHint { get; }
    public abstract string CourseTitle { get; }
    public abstract string CourseTitleHint { get; }
    public abstract string TeachingLanguage { get; }
    public abstract string Instructors { get; }
    public abstract string Rubric { get; }
    public abstract string Roster { get; }
    public abstract string EditRoster { get; }
    public abstract string RosterEmpty { get; }
    public abstract string Exercises { get; }
    public abstract string NoExercises { get; }
    public abstract string NewExercise { get; }
    public abstract string Assess { get; }
    public abstract string Name { get; }
    public abstract string Number { get; }
    public abstract string Email { get; }
    public abstract string Group { get; }

    public abstract string RosterTitle { get; }
    public abstract string RosterHow { get; }
    public abstract string RosterText { get; }
    public abstract string RosterFile { get; }
    public abstract string Preview { get; }
    public abstract string PreviewTitle { get; }
    public abstract string Line { get; }
    public abstract string Remark { get; }
    public abstract string Added { get; }
    public abstract string Kept { get; }
    public abstract string Removed(int n);
    public abstract string KeepOthers { get; }
    public abstract string LinesWrong(int n);
    public abstract string Confirm(int n);
    public abstract string NothingRead { get; }
    public abstract string TooManyLines(int n);
    public abstract string NameMissing { get; }
    public abstract string NameTooLong { get; }
    public abstract string SameNumber(int line);
    public abstract string SameName(int line);
    public abstract string EmailBad { get; }
    public abstract string EncodingBad { get; }
    public abstract string FileTooLarge { get; }

    public abstract string ChooseScenario { get; }
    public abstract string PlanTitle { get; }
    public abstract string ExerciseTitle { get; }
    public abstract string TablesLabel { get; }
    public abstract string PeopleLabel { get; }
    public abstract string MinutesLabel { get; }
    public abstract string WorkingLanguage { get; }
    public abstract string Guests { get; }
    public abstract string Wishes { get; }
    public abstract string Advances { get; }
    public abstract string PracticeLabel { get; }
    public abstract string PracticeNo { get; }
    public abstract string PracticeHint { get; }
    public abstract string PractiseTitle { get; }
    public abstract string PractiseText { get; }
    public abstract string PractiseBegin { get; }
    public abstract string PracticeBy(string how);
    public abstract string Recalculate { get; }
    public abstract string PlanButton { get; }
    public abstract string SeatsExact(int people, int tables);
    public abstract string SeatsFree(int people, int seats, int free);
    public abstract string SeatsShort(int people, int seats, int more);
    public abstract string SeatsFew(int people, int needed);
    public abstract string SeatsMany(int people, int most);
    public abstract string SeatsUnknown(int seats);
    public abstract string TotalMinutes(int n);

    public abstract string Stage(string stage);
    public abstract string JoinTitle { get; }
    public abstract string JoinText(string address);
    public abstract string QrAlt { get; }
    public abstract string CopyLink { get; }
    public abstract string NewCode { get; }
    public abstract string NewCodeHint { get; }
    public abstract string Control { get; }
    public abstract string Projector { get; }
    public abstract string Lobby { get; }
    public abstract string Debrief { get; }
    public abstract string Lock { get; }
    public abstract string Unlock { get; }
    public abstract string Locked { get; }
    public abstract string PeopleTitle { get; }
    public abstract string NobodyYet { get; }
    public abstract string Guest { get; }
    public abstract string Seat { get; }
    public abstract string SeatAt(int table, string delegation, string function);
    public abstract string FreeName { get; }
    public abstract string FreeNameHint { get; }
    public abstract string Freed(string name);
    public abstract string Came { get; }

    public abstract string MyTitle { get; }
    public abstract string MyNone { get; }
    public abstract string MyRecord { get; }
    public abstract string MyPin { get; }
    public abstract string MyPinText { get; }
    public abstract string GoOn { get; }

    public sealed class En : CourseTexts
    {
        public override string Title => "Courses";
        public override string None => "No courses yet. A course is a discipline taught in a term, with its roster and its exercises.";
        public override string NoneOfMine => "You do not teach a course yet.";
        public override string New => "New course";
        public override string Create => "Create the course";
        public override string Edit => "Edit";
        public override string Discipline => "Discipline";
        public override string Semester => "Semester";
        public override string SemesterNumber(int n) => $"Semester {n}";
        public override string Term => "Term";
        public override string TermHint => "As your institution says it, for example 2026/27, autumn.";
        public override string CourseTitle => "Title";
        public override string CourseTitleHint => "Leave empty to use the discipline's name.";
        public override string TeachingLanguage => "Language of instruction";
        public override string Instructors => "Instructors";
        public override string Rubric => "Rubric for marking";
        public override string Roster => "Roster";
        public override string EditRoster => "Edit roster";
        public override string RosterEmpty => "Nobody is on the roster yet. Paste a list or upload a file.";
        public override string Exercises => "Exercises";
        public override string NoExercises => "No exercises yet. Choose a scenario to make one.";
        public override string NewExercise => "New exercise";
        public override string Assess => "Marking";
        public override string Name => "Name";
        public override string Number => "Student number";
        public override string Email => "E-mail";
        public override string Group => "Group";

        public override string RosterTitle => "Roster";
        public override string RosterHow => "One student per line: paste from a table or a text, or upload a CSV file. Columns may be headed name (or last name and first name), number, e-mail, group, in any of the three languages; without headings the first column is the name. Nothing is saved before you confirm.";
        public override string RosterText => "List";
        public override string RosterFile => "or a CSV file";
        public override string Preview => "Preview";
        public override string PreviewTitle => "Check, then confirm";
        public override string Line => "Line";
        public override string Remark => "Remark";
        public override string Added => "new";
        public override string Kept => "already on the roster";
        public override string Removed(int n) => $"{Plural.En(n, "student", "students")} on the roster now will be taken off it; their records stay.";
        public override string KeepOthers => "Keep those who are on the roster but not in this list";
        public override string LinesWrong(int n) => $"{Plural.En(n, "line has a mistake", "lines have mistakes")} and will be left out. Correct them above, or confirm without them.";
        public override string Confirm(int n) => $"Save the roster: {Plural.En(n, "student", "students")}";
        public override string NothingRead => "There is no line with a name in it.";
        public override string TooManyLines(int n) => $"A roster has at most {n} lines.";
        public override string NameMissing => "The name is missing.";
        public override string NameTooLong => "The name is too long.";
        public override string SameNumber(int line) => $"The same student number as in line {line}.";
        public override string SameName(int line) => $"The same name as in line {line}; add a number or a patronymic to tell them apart.";
        public override string EmailBad => "This is not an e-mail address.";
        public override string EncodingBad => "The file is neither UTF-8 nor Windows-1251 text.";
        public override string FileTooLarge => "The file is larger than 1 MB.";

        public override string ChooseScenario => "Choose a scenario";
        public override string PlanTitle => "New exercise";
        public override string ExerciseTitle => "Title";
        public override string TablesLabel => "Parallel tables";
        public override string PeopleLabel => "People per delegation";
        public override string MinutesLabel => "Minutes per phase";
        public override string WorkingLanguage => "Working language";
        public override string Guests => "People who are not on the roster may type a name and come in";
        public override string Wishes => "Students may say which delegations they would like";
        public override string Advances => "A phase gives way to the next by itself when its time is up";
        public override string PracticeLabel => "Who plays the other delegations";
        public override string PracticeNo => "people";
        public override string PracticeHint => "Practising alone: whoever comes has a table at once, and the others at it are automated. As many can practise as there are tables.";
        public override string PractiseTitle => "Practise alone";
        public override string PractiseText => "You negotiate with automated delegations; your table opens at once.";
        public override string PractiseBegin => "Begin";
        public override string PracticeBy(string how) => $"automated, bargaining {how}";
        public override string Recalculate => "Recalculate";
        public override string PlanButton => "Create the exercise";
        public override string SeatsExact(int people, int tables) => $"{Plural.En(people, "student fits", "students fit")} exactly on {Plural.En(tables, "table", "tables")}.";
        public override string SeatsFree(int people, int seats, int free) => $"{Plural.En(people, "student", "students")}, {Plural.En(seats, "place", "places")}: {free} stay free, so some delegations have a person fewer. Everybody is placed.";
        public override string SeatsShort(int people, int seats, int more) => $"{Plural.En(people, "student", "students")}, {Plural.En(seats, "place", "places")}: {more} more than places, so some delegations have a person more. Everybody is placed.";
        public override string SeatsFew(int people, int needed) => $"With {Plural.En(people, "student", "students")} not every delegation can have somebody at every table: {needed} are needed. Take fewer tables.";
        public override string SeatsMany(int people, int most) => $"{Plural.En(people, "student", "students")} are more than these tables can take well ({most}). Take more tables.";
        public override string SeatsUnknown(int seats) => $"{Plural.En(seats, "place", "places")}. The roster is still empty; people are seated evenly, however many come.";
        public override string TotalMinutes(int n) => $"{Plural.En(n, "minute", "minutes")} of play in all";

        public override string Stage(string stage) => stage switch { "Lobby" => "Lobby", "Running" => "Running", "Debrief" => "Debrief", _ => "Closed" };
        public override string JoinTitle => "How students join";
        public override string JoinText(string address) => $"Open {address} and type the code, or scan the picture.";
        public override string QrAlt => "QR code of the join link";
        public override string CopyLink => "Copy link";
        public override string NewCode => "New code";
        public override string NewCodeHint => "The code on the board stops working; who is in stays in.";
        public override string Control => "Control room";
        public override string Projector => "Projector";
        public override string Lobby => "Lobby";
        public override string Debrief => "Debrief";
        public override string Lock => "Lock the door";
        public override string Unlock => "Open the door";
        public override string Locked => "The door is locked: nobody new can come in.";
        public override string PeopleTitle => "People";
        public override string NobodyYet => "Nobody has come yet.";
        public override string Guest => "guest";
        public override string Seat => "Seat";
        public override string SeatAt(int table, string delegation, string function) => $"table {table}, {delegation}, {function}";
        public override string FreeName => "Free the name";
        public override string FreeNameHint => "Ends this person's sign-ins and PIN; the next who picks the name gets a new PIN.";
        public override string Freed(string name) => $"The name of {name} is free.";
        public override string Came => "has come";

        public override string MyTitle => "My exercises";
        public override string MyNone => "You have not joined an exercise yet.";
        public override string MyRecord => "My record";
        public override string MyPin => "New PIN";
        public override string MyPinText => "For signing in on another device. Making a new one ends the old one.";
        public override string GoOn => "Go on";
    }

    public sealed class Ru : CourseTexts
    {
        public override string Title => "Курсы";
        public override string None => "Курсов пока нет. Курс – это дисциплина в определённом семестре со списком студентов и упражнениями.";
        public override string NoneOfMine => "Вы пока не ведёте ни одного курса.";
        public override string New => "Новый курс";
        public override string Create => "Создать курс";
        public override string Edit => "Изменить";
        public override string Discipline => "Дисциплина";
        public override string Semester => "Семестр";
        public override string SemesterNumber(int n) => $"{n} семестр";
        public override string Term => "Учебный период";
        public override string TermHint => "Как принято в вашем учебном заведении, например 2026/27, осень.";
        public override string CourseTitle => "Название";
        public override string CourseTitleHint => "Оставьте пустым, чтобы взять название дисциплины.";
        public override string TeachingLanguage => "Язык обучения";
        public override string Instructors => "Преподаватели";
        public override string Rubric => "Рубрика оценивания";
        public override string Roster => "Список студентов";
        public override string EditRoster => "Изменить список";
        public override string RosterEmpty => "В списке пока никого нет. Вставьте список или загрузите файл.";
        public override string Exercises => "Упражнения";
        public override string NoExercises => "Упражнений пока нет. Выберите сценарий, чтобы создать упражнение.";
        public override string NewExercise => "Новое упражнение";
        public override string Assess => "Оценивание";
        public override string Name => "Имя";
        public override string Number => "Номер студента";
        public override string Email => "Эл. почта";
        public override string Group => "Группа";

        public override string RosterTitle => "Список студентов";
        public override string RosterHow => "По одному студенту в строке: вставьте из таблицы или текста либо загрузите файл CSV. Столбцы можно озаглавить: имя (или фамилия и имя), номер, почта, группа, на любом из трёх языков; без заголовков первый столбец – имя. Ничего не сохраняется, пока вы не подтвердите.";
        public override string RosterText => "Список";
        public override string RosterFile => "или файл CSV";
        public override string Preview => "Предпросмотр";
        public override string PreviewTitle => "Проверьте и подтвердите";
        public override string Line => "Строка";
        public override string Remark => "Примечание";
        public override string Added => "новый";
        public override string Kept => "уже в списке";
        public override string Removed(int n) => $"Будут исключены из списка: {Plural.Ru(n, "студент", "студента", "студентов")}; их записи сохранятся.";
        public override string KeepOthers => "Оставить тех, кто в списке курса, но не в этом списке";
        public override string LinesWrong(int n) => $"С ошибкой: {Plural.Ru(n, "строка", "строки", "строк")}, они будут пропущены. Исправьте их выше или подтвердите без них.";
        public override string Confirm(int n) => $"Сохранить список: {Plural.Ru(n, "студент", "студента", "студентов")}";
        public override string NothingRead => "Нет ни одной строки с именем.";
        public override string TooManyLines(int n) => $"В списке может быть не больше {n} строк.";
        public override string NameMissing => "Нет имени.";
        public override string NameTooLong => "Имя слишком длинное.";
        public override string SameNumber(int line) => $"Тот же номер студента, что в строке {line}.";
        public override string SameName(int line) => $"То же имя, что в строке {line}; добавьте номер или отчество, чтобы различать.";
        public override string EmailBad => "Это не адрес электронной почты.";
        public override string EncodingBad => "Файл не является текстом в UTF-8 или Windows-1251.";
        public override string FileTooLarge => "Файл больше 1 МБ.";

        public override string ChooseScenario => "Выберите сценарий";
        public override string PlanTitle => "Новое упражнение";
        public override string ExerciseTitle => "Название";
        public override string TablesLabel => "Параллельных столов";
        public override string PeopleLabel => "Человек в делегации";
        public override string MinutesLabel => "Минут на каждый этап";
        public override string WorkingLanguage => "Рабочий язык";
        public override string Guests => "Люди не из списка могут ввести имя и войти";
        public override string Wishes => "Студенты могут указать желаемые делегации";
        public override string Advances => "Этап сам сменяется следующим, когда время истекло";
        public override string PracticeLabel => "Кто играет за другие делегации";
        public override string PracticeNo => "люди";
        public override string PracticeHint => "Тренировка в одиночку: каждый сразу получает свой стол, остальные делегации автоматические. Сколько столов, столько человек.";
        public override string PractiseTitle => "Потренироваться в одиночку";
        public override string PractiseText => "Вы ведёте переговоры с автоматическими делегациями; стол откроется сразу.";
        public override string PractiseBegin => "Начать";
        public override string PracticeBy(string how) => $"автоматы, торгуются {how}";
        public override string Recalculate => "Пересчитать";
        public override string PlanButton => "Создать упражнение";
        public override string SeatsExact(int people, int tables) => $"{Plural.Ru(people, "студент", "студента", "студентов")} – ровно на {Plural.Ru(tables, "стол", "стола", "столов")}.";
        public override string SeatsFree(int people, int seats, int free) => $"{Plural.Ru(people, "студент", "студента", "студентов")}, {Plural.Ru(seats, "место", "места", "мест")}: свободно {free}, в некоторых делегациях будет на человека меньше. Места хватит всем.";
        public override string SeatsShort(int people, int seats, int more) => $"{Plural.Ru(people, "студент", "студента", "студентов")}, {Plural.Ru(seats, "место", "места", "мест")}: на {more} больше, чем мест, в некоторых делегациях будет на человека больше. Места хватит всем.";
        public override string SeatsFew(int people, int needed) => $"Студентов: {people}. Не в каждой делегации за каждым столом кто-то будет: нужно {needed}. Возьмите меньше столов.";
        public override string SeatsMany(int people, int most) => $"Студентов: {people}. Это больше, чем эти столы вмещают удобно ({most}). Возьмите больше столов.";
        public override string SeatsUnknown(int seats) => $"{Plural.Ru(seats, "место", "места", "мест")}. Список пока пуст; пришедшие будут распределены поровну.";
        public override string TotalMinutes(int n) => $"Всего игры: {Plural.Ru(n, "минута", "минуты", "минут")}";

        public override string Stage(string stage) => stage switch { "Lobby" => "Сбор участников", "Running" => "Идёт", "Debrief" => "Разбор", _ => "Завершено" };
        public override string JoinTitle => "Как студентам войти";
        public override string JoinText(string address) => $"Откройте {address} и введите код или наведите камеру на QR-код.";
        public override string QrAlt => "QR-код ссылки для входа";
        public override string CopyLink => "Скопировать ссылку";
        public override string NewCode => "Новый код";
        public override string NewCodeHint => "Прежний код перестанет работать; вошедшие останутся.";
        public override string Control => "Пульт управления";
        public override string Projector => "Экран для зала";
        public override string Lobby => "Зал ожидания";
        public override string Debrief => "Разбор";
        public override string Lock => "Закрыть вход";
        public override string Unlock => "Открыть вход";
        public override string Locked => "Вход закрыт: новые участники не войдут.";
        public override string PeopleTitle => "Участники";
        public override string NobodyYet => "Пока никто не пришёл.";
        public override string Guest => "гость";
        public override string Seat => "Место";
        public override string SeatAt(int table, string delegation, string function) => $"стол {table}, {delegation}, {function}";
        public override string FreeName => "Освободить имя";
        public override string FreeNameHint => "Завершает входы и PIN этого человека; следующий, кто выберет имя, получит новый PIN.";
        public override string Freed(string name) => $"Имя «{name}» свободно.";
        public override string Came => "на месте";

        public override string MyTitle => "Мои упражнения";
        public override string MyNone => "Вы ещё не участвовали ни в одном упражнении.";
        public override string MyRecord => "Мои результаты";
        public override string MyPin => "Новый PIN";
        public override string MyPinText => "Для входа с другого устройства. Новый PIN отменяет старый.";
        public override string GoOn => "Продолжить";
    }

    public sealed class Kk : CourseTexts
    {
        public override string Title => "Курстар";
        public override string None => "Әзірге курс жоқ. Курс – белгілі бір семестрдегі пән, оның студенттер тізімі мен жаттығулары.";
        public override string NoneOfMine => "Сіз әзірге курс жүргізбейсіз.";
        public override string New => "Жаңа курс";
        public override string Create => "Курс құру";
        public override string Edit => "Өзгерту";
        public override string Discipline => "Пән";
        public override string Semester => "Семестр";
        public override string SemesterNumber(int n) => $"{n}-семестр";
        public override string Term => "Оқу кезеңі";
        public override string TermHint => "Оқу орныңызда қабылданғандай, мысалы 2026/27, күз.";
        public override string CourseTitle => "Атауы";
        public override string CourseTitleHint => "Пәннің атауын алу үшін бос қалдырыңыз.";
        public override string TeachingLanguage => "Оқыту тілі";
        public override string Instructors => "Оқытушылар";
        public override string Rubric => "Бағалау рубрикасы";
        public override string Roster => "Студенттер тізімі";
        public override string EditRoster => "Тізімді өзгерту";
        public override string RosterEmpty => "Тізімде әзірге ешкім жоқ. Тізімді қойыңыз немесе файл жүктеңіз.";
        public override string Exercises => "Жаттығулар";
        public override string NoExercises => "Әзірге жаттығу жоқ. Жаттығу жасау үшін сценарий таңдаңыз.";
        public override string NewExercise => "Жаңа жаттығу";
        public override string Assess => "Бағалау";
        public override string Name => "Аты-жөні";
        public override string Number => "Студент нөмірі";
        public override string Email => "Эл. пошта";
        public override string Group => "Топ";

        public override string RosterTitle => "Студенттер тізімі";
        public override string RosterHow => "Әр жолда бір студент: кестеден не мәтіннен қойыңыз немесе CSV файлын жүктеңіз. Бағандарды үш тілдің бірінде атауға болады: аты (немесе тегі мен аты), нөмір, пошта, топ; атаусыз болса, бірінші баған – аты-жөні. Растағанша ештеңе сақталмайды.";
        public override string RosterText => "Тізім";
        public override string RosterFile => "немесе CSV файлы";
        public override string Preview => "Алдын ала қарау";
        public override string PreviewTitle => "Тексеріп, растаңыз";
        public override string Line => "Жол";
        public override string Remark => "Ескерту";
        public override string Added => "жаңа";
        public override string Kept => "тізімде бар";
        public override string Removed(int n) => $"Тізімнен шығарылады: {Plural.Kk(n, "студент")}; олардың жазбалары сақталады.";
        public override string KeepOthers => "Курс тізімінде бар, бірақ осы тізімде жоқ студенттерді қалдыру";
        public override string LinesWrong(int n) => $"Қатесі бар {Plural.Kk(n, "жол")} өткізіп жіберіледі. Жоғарыда түзетіңіз немесе оларсыз растаңыз.";
        public override string Confirm(int n) => $"Тізімді сақтау: {Plural.Kk(n, "студент")}";
        public override string NothingRead => "Аты бар бірде-бір жол жоқ.";
        public override string TooManyLines(int n) => $"Тізімде ең көбі {n} жол болады.";
        public override string NameMissing => "Аты жоқ.";
        public override string NameTooLong => "Аты тым ұзын.";
        public override string SameNumber(int line) => $"Студент нөмірі {line}-жолдағымен бірдей.";
        public override string SameName(int line) => $"Аты {line}-жолдағымен бірдей; ажырату үшін нөмірін не әкесінің атын қосыңыз.";
        public override string EmailBad => "Бұл электрондық пошта мекенжайы емес.";
        public override string EncodingBad => "Файл UTF-8 немесе Windows-1251 мәтіні емес.";
        public override string FileTooLarge => "Файл 1 МБ-тан үлкен.";

        public override string ChooseScenario => "Сценарий таңдаңыз";
        public override string PlanTitle => "Жаңа жаттығу";
        public override string ExerciseTitle => "Атауы";
        public override string TablesLabel => "Қатар жұмыс істейтін үстелдер";
        public override string PeopleLabel => "Делегациядағы адам саны";
        public override string MinutesLabel => "Әр кезеңнің ұзақтығы (минут)";
        public override string WorkingLanguage => "Жұмыс тілі";
        public override string Guests => "Тізімде жоқ адамдар атын жазып кіре алады";
        public override string Wishes => "Студенттер қалаған делегацияларын айта алады";
        public override string Advances => "Уақыты біткенде кезең келесісіне өздігінен ауысады";
        public override string PracticeLabel => "Басқа делегацияларды кім ойнайды";
        public override string PracticeNo => "адамдар";
        public override string PracticeHint => "Жеке жаттығу: келген адамға бірден бөлек үстел беріледі, басқа делегациялар автоматты. Қанша үстел болса, сонша адам жаттыға алады.";
        public override string PractiseTitle => "Жеке жаттығу";
        public override string PractiseText => "Автоматты делегациялармен келіссөз жүргізесіз; үстел бірден ашылады.";
        public override string PractiseBegin => "Бастау";
        public override string PracticeBy(string how) => $"автоматтар, саудаласуы: {how}";
        public override string Recalculate => "Қайта есептеу";
        public override string PlanButton => "Жаттығуды құру";
        public override string SeatsExact(int people, int tables) => $"{Plural.Kk(people, "студент")} дәл {Plural.Kk(tables, "үстелге")} сыяды.";
        public override string SeatsFree(int people, int seats, int free) => $"{Plural.Kk(people, "студент")}, {Plural.Kk(seats, "орын")}: {free} орын бос қалады, кейбір делегацияда бір адам кем болады. Бәріне орын бар.";
        public override string SeatsShort(int people, int seats, int more) => $"{Plural.Kk(people, "студент")}, {Plural.Kk(seats, "орын")}: орыннан {more} адам артық, кейбір делегацияда бір адам көп болады. Бәріне орын бар.";
        public override string SeatsFew(int people, int needed) => $"Студент саны: {people}. Әр үстелдегі әр делегацияға адам жетпейді: {needed} керек. Үстел санын азайтыңыз.";
        public override string SeatsMany(int people, int most) => $"Студент саны: {people}. Бұл үстелдерге ыңғайлы сыятыннан көп ({most}). Үстел санын көбейтіңіз.";
        public override string SeatsUnknown(int seats) => $"{Plural.Kk(seats, "орын")}. Тізім әзірге бос; келгендер тең бөлінеді.";
        public override string TotalMinutes(int n) => $"Ойын барлығы {Plural.Kk(n, "минут")}";

        public override string Stage(string stage) => stage switch { "Lobby" => "Қатысушылар жиналуда", "Running" => "Жүріп жатыр", "Debrief" => "Талдау", _ => "Аяқталды" };
        public override string JoinTitle => "Студенттер қалай кіреді";
        public override string JoinText(string address) => $"{address} мекенжайын ашып, кодты теріңіз немесе QR-кодты сканерлеңіз.";
        public override string QrAlt => "Кіру сілтемесінің QR-коды";
        public override string CopyLink => "Сілтемені көшіру";
        public override string NewCode => "Жаңа код";
        public override string NewCodeHint => "Бұрынғы код жұмыс істемейді; кіргендер қалады.";
        public override string Control => "Басқару бөлмесі";
        public override string Projector => "Зал экраны";
        public override string Lobby => "Күту залы";
        public override string Debrief => "Талдау";
        public override string Lock => "Кіруді жабу";
        public override string Unlock => "Кіруді ашу";
        public override string Locked => "Кіру жабық: жаңа адам қосыла алмайды.";
        public override string PeopleTitle => "Қатысушылар";
        public override string NobodyYet => "Әзірге ешкім келген жоқ.";
        public override string Guest => "қонақ";
        public override string Seat => "Орын";
        public override string SeatAt(int table, string delegation, string function) => $"{table}-үстел, {delegation}, {function}";
        public override string FreeName => "Атты босату";
        public override string FreeNameHint => "Бұл адамның кірулері мен PIN-коды тоқтатылады; атты келесі таңдаған адам жаңа PIN алады.";
        public override string Freed(string name) => $"«{name}» аты бос.";
        public override string Came => "келді";

        public override string MyTitle => "Менің жаттығуларым";
        public override string MyNone => "Сіз әлі бірде-бір жаттығуға қосылған жоқсыз.";
        public override string MyRecord => "Менің нәтижелерім";
        public override string MyPin => "Жаңа PIN";
        public override string MyPinText => "Басқа құрылғыдан кіру үшін. Жаңасы ескісін жояды.";
        public override string GoOn => "Жалғастыру";
    }
}
