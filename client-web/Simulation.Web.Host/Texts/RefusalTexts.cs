namespace Simulation.Web.Host.Texts;

/// <summary>Why something was refused, and what to do.</summary>
public abstract class RefusalTexts
{
    public abstract string Malformed { get; }
    public abstract string NotFound { get; }
    public abstract string NotAllowed { get; }
    public abstract string TooFast { get; }
    public abstract string NotSaved { get; }
    public abstract string StaleVersion { get; }
    public abstract string MinutesOutOfRange(string from, string to);
    public abstract string LobbyLocked { get; }
    public abstract string GuestsNotAllowed { get; }
    public abstract string NoTableFree { get; }
    public abstract string NothingForAgents { get; }
    public abstract string NameTaken { get; }
    public abstract string WrongPin { get; }
    public abstract string ExerciseNotInLobby { get; }
    public abstract string RosterInvalid { get; }
    public abstract string SignInFailed { get; }
    public abstract string PasswordTooWeak(string length);
    public abstract string UserNameTaken { get; }
    public abstract string LinkExpired { get; }
    public abstract string CourseInvalid { get; }
    public abstract string Other(string code);

    public sealed class En : RefusalTexts
    {
        public override string Malformed => "The request could not be understood. Load the page again.";
        public override string NotFound => "There is no such thing, or it is not for you.";
        public override string NotAllowed => "Your role does not allow this.";
        public override string TooFast => "Too many tries in a short time. Wait a few minutes and try again.";
        public override string NotSaved => "The storage did not answer. Nothing was changed; it is safe to try again.";
        public override string StaleVersion => "Somebody else has changed this meanwhile. Load the page again and repeat your change.";
        public override string MinutesOutOfRange(string from, string to) => $"Minutes must be from {from} to {to}.";
        public override string LobbyLocked => "The door is locked: nobody new can come in now. Ask your teacher to open it.";
        public override string GuestsNotAllowed => "Only people on the list can join. If your name is missing, tell your teacher.";
        public override string NoTableFree => "Every table is in use; ask your teacher for another exercise.";
        public override string NothingForAgents => "Automated delegations negotiate packages only; this case needs people.";
        public override string NameTaken => "Somebody with this name is already here. Add a patronymic or an initial.";
        public override string WrongPin => "This PIN is wrong. After five wrong PINs in a row the name is shut for ten minutes.";
        public override string ExerciseNotInLobby => "The exercise is over: nobody new can come in.";
        public override string RosterInvalid => "The roster has mistakes; see the marked lines.";
        public override string SignInFailed => "User name or password is wrong. After five wrong passwords in a row an account is shut for fifteen minutes.";
        public override string PasswordTooWeak(string length) => $"The password is too easy to guess: at least {length} characters, more than a few different ones, and without the user name in it.";
        public override string UserNameTaken => "This user name is taken.";
        public override string LinkExpired => "The link has been used or has expired.";
        public override string CourseInvalid => "A course needs a title and at least one instructor.";
        public override string Other(string code) => $"This is not possible now ({code}).";
    }

    public sealed class Ru : RefusalTexts
    {
        public override string Malformed => "Запрос не удалось понять. Обновите страницу.";
        public override string NotFound => "Этого нет, или это не для вас.";
        public override string NotAllowed => "Ваша роль этого не позволяет.";
        public override string TooFast => "Слишком много попыток за короткое время. Подождите несколько минут и попробуйте снова.";
        public override string NotSaved => "Хранилище не ответило. Ничего не изменилось, можно спокойно попробовать ещё раз.";
        public override string StaleVersion => "Кто-то другой за это время внёс изменения. Обновите страницу и повторите своё.";
        public override string MinutesOutOfRange(string from, string to) => $"Минуты: от {from} до {to}.";
        public override string LobbyLocked => "Вход закрыт: новые участники сейчас войти не могут. Попросите преподавателя открыть.";
        public override string GuestsNotAllowed => "Войти могут только те, кто есть в списке. Если вашего имени нет, скажите преподавателю.";
        public override string NoTableFree => "Все столы заняты; попросите преподавателя открыть ещё одно упражнение.";
        public override string NothingForAgents => "Автоматические делегации ведут переговоры только о пакетах; для этого кейса нужны люди.";
        public override string NameTaken => "Человек с таким именем уже здесь. Добавьте отчество или инициал.";
        public override string WrongPin => "Неверный PIN. После пяти неверных подряд имя закрывается на десять минут.";
        public override string ExerciseNotInLobby => "Упражнение завершено: новые участники войти не могут.";
        public override string RosterInvalid => "В списке есть ошибки, см. отмеченные строки.";
        public override string SignInFailed => "Неверное имя пользователя или пароль. После пяти неверных паролей подряд учётная запись закрывается на пятнадцать минут.";
        public override string PasswordTooWeak(string length) => $"Пароль слишком легко угадать: не менее {length} символов, разных, и без имени пользователя внутри.";
        public override string UserNameTaken => "Это имя пользователя занято.";
        public override string LinkExpired => "Ссылка использована или её срок истёк.";
        public override string CourseInvalid => "Курсу нужны название и хотя бы один преподаватель.";
        public override string Other(string code) => $"Сейчас это невозможно ({code}).";
    }

    public sealed class Kk : RefusalTexts
    {
        public override string Malformed => "Сұранысты түсіну мүмкін болмады. Бетті жаңартыңыз.";
        public override string NotFound => "Мұндай нәрсе жоқ немесе ол сізге арналмаған.";
        public override string NotAllowed => "Рөліңіз бұған рұқсат бермейді.";
        public override string TooFast => "Қысқа уақытта тым көп әрекет жасалды. Бірнеше минут күтіп, қайта көріңіз.";
        public override string NotSaved => "Сақтау орны жауап бермеді. Ештеңе өзгерген жоқ, қайта көруге болады.";
        public override string StaleVersion => "Осы уақытта басқа біреу өзгеріс енгізді. Бетті жаңартып, өз өзгерісіңізді қайталаңыз.";
        public override string MinutesOutOfRange(string from, string to) => $"Минут саны {from}–{to} аралығында болуы керек.";
        public override string LobbyLocked => "Кіру жабық: қазір жаңа адам кіре алмайды. Оқытушыдан ашуын сұраңыз.";
        public override string GuestsNotAllowed => "Тек тізімдегілер кіре алады. Атыңыз жоқ болса, оқытушыға айтыңыз.";
        public override string NoTableFree => "Барлық үстел бос емес; оқытушыдан тағы бір жаттығу ашуды сұраңыз.";
        public override string NothingForAgents => "Автоматты делегациялар тек пакеттер бойынша келіссөз жүргізеді; бұл кейске адамдар керек.";
        public override string NameTaken => "Мұндай атпен біреу бұрыннан бар. Әкесінің атын немесе инициалды қосыңыз.";
        public override string WrongPin => "PIN қате. Қатарынан бес қатеден кейін ат он минутқа жабылады.";
        public override string ExerciseNotInLobby => "Жаттығу аяқталды: жаңа адам кіре алмайды.";
        public override string RosterInvalid => "Тізімде қателер бар, белгіленген жолдарды қараңыз.";
        public override string SignInFailed => "Пайдаланушы аты немесе құпиясөз қате. Қатарынан бес қатеден кейін есептік жазба он бес минутқа жабылады.";
        public override string PasswordTooWeak(string length) => $"Құпиясөзді табу тым оңай: кемінде {length} таңба, әртүрлі болсын және ішінде пайдаланушы аты болмасын.";
        public override string UserNameTaken => "Бұл пайдаланушы аты бос емес.";
        public override string LinkExpired => "Сілтеме пайдаланылған немесе мерзімі өткен.";
        public override string CourseInvalid => "Курсқа атау мен кемінде бір оқытушы қажет.";
        public override string Other(string code) => $"Қазір бұл мүмкін емес ({code}).";
    }
}
