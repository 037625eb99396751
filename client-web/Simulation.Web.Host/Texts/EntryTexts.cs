namespace Simulation.Web.Host.Texts;

/// <summary>Set-up, sign-in, accounts, staff.</summary>
public abstract class EntryTexts
{
    public abstract string SetUpTitle { get; }
    public abstract string SetUpText { get; }
    public abstract string SetUpButton { get; }
    public abstract string LinkGoneTitle { get; }
    public abstract string SetUpGone { get; }
    public abstract string InvitationGone { get; }

    public abstract string SignInTitle { get; }
    public abstract string SignInStudents { get; }
    public abstract string JoinInstead { get; }
    public abstract string UserName { get; }
    public abstract string UserNameHint { get; }
    public abstract string Password { get; }
    public abstract string NewPassword { get; }
    public abstract string OldPassword { get; }
    public abstract string PasswordHint(int n);
    public abstract string FullName { get; }
    public abstract string FullNameHint { get; }

    public abstract string AccountTitle { get; }
    public abstract string ChangePassword { get; }
    public abstract string PasswordChanged { get; }
    public abstract string MyLanguage { get; }
    public abstract string MyRoles { get; }

    public abstract string UsersTitle { get; }
    public abstract string UsersText { get; }
    public abstract string AddUser { get; }
    public abstract string Invited { get; }
    public abstract string Shut { get; }
    public abstract string RolesLabel { get; }
    public abstract string RoleHint(string role);
    public abstract string NewInvitation { get; }
    public abstract string ChangeRoles { get; }
    public abstract string InvitationFor(string name);
    public abstract string InvitationText(int days);
    public abstract string LastAdministrator { get; }
    public abstract string ChooseRole { get; }
    public abstract string InvitationTitle { get; }
    public abstract string InvitationWelcome(string name, string userName);
    public abstract string NameMissing { get; }
    public abstract string UserNameBad { get; }

    public sealed class En : EntryTexts
    {
        public override string SetUpTitle => "Set up the platform";
        public override string SetUpText => "You are the first here. Make the account of the first administrator; it can invite everybody else. This link works once.";
        public override string SetUpButton => "Make the account";
        public override string LinkGoneTitle => "This link does not work any more";
        public override string SetUpGone => "It has been used, or it has expired. While there is no administrator, a new one is printed each time the platform starts.";
        public override string InvitationGone => "It has been used, or it has expired. Ask an administrator for a new one.";

        public override string SignInTitle => "Sign in for staff";
        public override string SignInStudents => "Students do not need an account:";
        public override string JoinInstead => "join with a code";
        public override string UserName => "User name";
        public override string UserNameHint => "Letters, digits, dot, hyphen; for example an e-mail address.";
        public override string Password => "Password";
        public override string NewPassword => "New password";
        public override string OldPassword => "Present password";
        public override string PasswordHint(int n) => $"At least {n} characters; a sentence is easier to remember than a puzzle.";
        public override string FullName => "Full name";
        public override string FullNameHint => "As students and colleagues see it.";

        public override string AccountTitle => "My account";
        public override string ChangePassword => "Change password";
        public override string PasswordChanged => "The password has been changed. You are signed out on all other devices.";
        public override string MyLanguage => "Language of the interface";
        public override string MyRoles => "Roles";

        public override string UsersTitle => "Staff";
        public override string UsersText => "Who can sign in with a user name and password. Students come in by join codes and are kept on course rosters.";
        public override string AddUser => "Add a member of staff";
        public override string Invited => "invited";
        public override string Shut => "shut for a while: too many wrong passwords";
        public override string RolesLabel => "Roles";
        public override string RoleHint(string role) => role switch { "instructor" => "gives courses and runs exercises", "faculty" => "marks students and reads results", _ => "manages accounts and sees everything" };
        public override string NewInvitation => "New link to choose a password";
        public override string ChangeRoles => "Change roles";
        public override string InvitationFor(string name) => $"Link for {name}";
        public override string InvitationText(int days) => $"Pass this link on by a way you trust. It lets its holder choose a password, once, within {Plural.En(days, "day", "days")}. It is shown only now.";
        public override string LastAdministrator => "There must be at least one administrator.";
        public override string ChooseRole => "Choose at least one role.";
        public override string InvitationTitle => "Welcome";
        public override string InvitationWelcome(string name, string userName) => $"{name}, choose a password for your account. Your user name is {userName}.";
        public override string NameMissing => "Write a name.";
        public override string UserNameBad => "A user name has 3 to 100 letters, digits, dots, hyphens, underscores or @, and no spaces.";
    }

    public sealed class Ru : EntryTexts
    {
        public override string SetUpTitle => "Настройка платформы";
        public override string SetUpText => "Вы здесь первый. Создайте учётную запись первого администратора: он сможет пригласить остальных. Ссылка действует один раз.";
        public override string SetUpButton => "Создать учётную запись";
        public override string LinkGoneTitle => "Эта ссылка больше не действует";
        public override string SetUpGone => "Она уже использована или её срок истёк. Пока администратора нет, новая ссылка печатается при каждом запуске платформы.";
        public override string InvitationGone => "Она уже использована или её срок истёк. Попросите у администратора новую.";

        public override string SignInTitle => "Вход для сотрудников";
        public override string SignInStudents => "Студентам учётная запись не нужна:";
        public override string JoinInstead => "войти по коду";
        public override string UserName => "Имя пользователя";
        public override string UserNameHint => "Буквы, цифры, точка, дефис; например, адрес электронной почты.";
        public override string Password => "Пароль";
        public override string NewPassword => "Новый пароль";
        public override string OldPassword => "Текущий пароль";
        public override string PasswordHint(int n) => $"Не менее {n} символов; фразу запомнить легче, чем набор знаков.";
        public override string FullName => "Имя и фамилия";
        public override string FullNameHint => "Так, как его видят студенты и коллеги.";

        public override string AccountTitle => "Моя учётная запись";
        public override string ChangePassword => "Сменить пароль";
        public override string PasswordChanged => "Пароль изменён. На всех других устройствах выполнен выход.";
        public override string MyLanguage => "Язык интерфейса";
        public override string MyRoles => "Роли";

        public override string UsersTitle => "Сотрудники";
        public override string UsersText => "Кто может входить по имени пользователя и паролю. Студенты входят по кодам и ведутся в списках курсов.";
        public override string AddUser => "Добавить сотрудника";
        public override string Invited => "приглашён";
        public override string Shut => "временно закрыта: много неверных паролей";
        public override string RolesLabel => "Роли";
        public override string RoleHint(string role) => role switch { "instructor" => "ведёт курсы и упражнения", "faculty" => "оценивает студентов и читает результаты", _ => "управляет учётными записями и видит всё" };
        public override string NewInvitation => "Новая ссылка для выбора пароля";
        public override string ChangeRoles => "Изменить роли";
        public override string InvitationFor(string name) => $"Ссылка для: {name}";
        public override string InvitationText(int days) => $"Передайте эту ссылку надёжным способом. По ней можно один раз выбрать пароль, срок: {Plural.Ru(days, "день", "дня", "дней")}. Показывается только сейчас.";
        public override string LastAdministrator => "Должен остаться хотя бы один администратор.";
        public override string ChooseRole => "Выберите хотя бы одну роль.";
        public override string InvitationTitle => "Добро пожаловать";
        public override string InvitationWelcome(string name, string userName) => $"{name}, выберите пароль для своей учётной записи. Ваше имя пользователя: {userName}.";
        public override string NameMissing => "Укажите имя.";
        public override string UserNameBad => "Имя пользователя: от 3 до 100 букв, цифр, точек, дефисов, подчёркиваний или @, без пробелов.";
    }

    public sealed class Kk : EntryTexts
    {
        public override string SetUpTitle => "Платформаны баптау";
        public override string SetUpText => "Мұнда сіз біріншісіз. Бірінші әкімшінің есептік жазбасын жасаңыз: ол қалғандарын шақыра алады. Сілтеме бір рет қана жарамды.";
        public override string SetUpButton => "Есептік жазба жасау";
        public override string LinkGoneTitle => "Бұл сілтеме енді жарамсыз";
        public override string SetUpGone => "Ол пайдаланылған немесе мерзімі өткен. Әкімші болмайынша, платформа іске қосылған сайын жаңа сілтеме шығарылады.";
        public override string InvitationGone => "Ол пайдаланылған немесе мерзімі өткен. Әкімшіден жаңасын сұраңыз.";

        public override string SignInTitle => "Қызметкерлерге арналған кіру";
        public override string SignInStudents => "Студенттерге есептік жазба қажет емес:";
        public override string JoinInstead => "код арқылы қосылу";
        public override string UserName => "Пайдаланушы аты";
        public override string UserNameHint => "Әріптер, цифрлар, нүкте, дефис; мысалы, электрондық пошта мекенжайы.";
        public override string Password => "Құпиясөз";
        public override string NewPassword => "Жаңа құпиясөз";
        public override string OldPassword => "Қазіргі құпиясөз";
        public override string PasswordHint(int n) => $"Кемінде {n} таңба; жұмбақ таңбалардан гөрі сөйлемді есте сақтау оңай.";
        public override string FullName => "Аты-жөні";
        public override string FullNameHint => "Студенттер мен әріптестер көретін түрде.";

        public override string AccountTitle => "Менің есептік жазбам";
        public override string ChangePassword => "Құпиясөзді ауыстыру";
        public override string PasswordChanged => "Құпиясөз өзгертілді. Басқа барлық құрылғыдан шықтыңыз.";
        public override string MyLanguage => "Интерфейс тілі";
        public override string MyRoles => "Рөлдер";

        public override string UsersTitle => "Қызметкерлер";
        public override string UsersText => "Пайдаланушы аты мен құпиясөз арқылы кім кіре алады. Студенттер код арқылы кіреді және курс тізімдерінде жүргізіледі.";
        public override string AddUser => "Қызметкер қосу";
        public override string Invited => "шақырылған";
        public override string Shut => "уақытша жабық: қате құпиясөз көп";
        public override string RolesLabel => "Рөлдер";
        public override string RoleHint(string role) => role switch { "instructor" => "курстар мен жаттығуларды жүргізеді", "faculty" => "студенттерді бағалайды және нәтижелерді оқиды", _ => "есептік жазбаларды басқарады және бәрін көреді" };
        public override string NewInvitation => "Құпиясөз таңдауға жаңа сілтеме";
        public override string ChangeRoles => "Рөлдерді өзгерту";
        public override string InvitationFor(string name) => $"{name} үшін сілтеме";
        public override string InvitationText(int days) => $"Бұл сілтемені сенімді жолмен жіберіңіз. Ол арқылы {Plural.Kk(days, "күн")} ішінде бір рет құпиясөз таңдауға болады. Тек қазір көрсетіледі.";
        public override string LastAdministrator => "Кемінде бір әкімші қалуы керек.";
        public override string ChooseRole => "Кемінде бір рөлді таңдаңыз.";
        public override string InvitationTitle => "Қош келдіңіз";
        public override string InvitationWelcome(string name, string userName) => $"{name}, есептік жазбаңызға құпиясөз таңдаңыз. Пайдаланушы атыңыз: {userName}.";
        public override string NameMissing => "Атын жазыңыз.";
        public override string UserNameBad => "Пайдаланушы аты: 3-тен 100-ге дейін әріп, цифр, нүкте, дефис, астын сызу немесе @, бос орынсыз.";
    }
}
