namespace Simulation.Web.Host.Texts;

/// <summary>How a student comes in.</summary>
public abstract class JoinTexts
{
    public abstract string Title { get; }
    public abstract string Code { get; }
    public abstract string CodeHint { get; }
    public abstract string CodeButton { get; }
    public abstract string CodeRight { get; }
    public abstract string CodeWrong { get; }
    public abstract string TooMany { get; }
    public abstract string WhoAreYou { get; }
    public abstract string Search { get; }
    public abstract string SearchButton { get; }
    public abstract string NobodyFound { get; }
    public abstract string ListEmpty { get; }
    public abstract string Taken { get; }
    public abstract string PickHint { get; }
    public abstract string NotOnTheList { get; }
    public abstract string YourName { get; }
    public abstract string EnterAsGuest { get; }
    public abstract string ContinueAs(string name);
    public abstract string NotMe { get; }
    public abstract string StaffWarning { get; }
    public abstract string ToControl { get; }

    public abstract string PinTitle(string name);
    public abstract string PinShown { get; }
    public abstract string EnterHall { get; }
    public abstract string PinAsk(string name);
    public abstract string PinAskText { get; }
    public abstract string Pin { get; }
    public abstract string AnotherName { get; }
    public abstract string NotMeText(string name);
    public abstract string GiveBack { get; }
    public abstract string HomeHint { get; }
    public abstract string NameTooShort { get; }

    public sealed class En : JoinTexts
    {
        public override string Title => "Join an exercise";
        public override string Code => "Code";
        public override string CodeHint => "Six characters, from the screen or from your teacher.";
        public override string CodeButton => "Continue";
        public override string CodeRight => "The code is right";
        public override string CodeWrong => "This code leads nowhere: it is mistyped, or the exercise is over. Compare it with the screen.";
        public override string TooMany => "Too many wrong codes came from this network. Wait a minute and try again.";
        public override string WhoAreYou => "Who are you?";
        public override string Search => "Find your name";
        public override string SearchButton => "Find";
        public override string NobodyFound => "Nobody on the list has this in their name.";
        public override string ListEmpty => "The list is still empty. Ask your teacher.";
        public override string Taken => "taken";
        public override string PickHint => "Tap your name.";
        public override string NotOnTheList => "My name is not on the list";
        public override string YourName => "First and last name";
        public override string EnterAsGuest => "Enter";
        public override string ContinueAs(string name) => $"Continue as {name}";
        public override string NotMe => "That is not me";
        public override string StaffWarning => "You are signed in as staff. Joining here as somebody else signs you out.";
        public override string ToControl => "To the control room";

        public override string PinTitle(string name) => $"Welcome, {name}";
        public override string PinShown => "Your personal PIN. Note it: it lets you in on another device, and keeps others from taking your name. It is shown only now.";
        public override string EnterHall => "Enter the hall";
        public override string PinAsk(string name) => $"{name}, type your PIN";
        public override string PinAskText => "This name has been taken on another device. If it was you, type the four digits that were shown to you then. If it was not, or you have lost them, your teacher can free the name.";
        public override string Pin => "PIN";
        public override string AnotherName => "Choose another name";
        public override string NotMeText(string name) => $"You took the name of {name} by mistake? Give it back, and its owner can take it.";
        public override string GiveBack => "Give the name back";
        public override string HomeHint => "Teachers and staff:";
        public override string NameTooShort => "Write your first and last name.";
    }

    public sealed class Ru : JoinTexts
    {
        public override string Title => "Присоединиться к упражнению";
        public override string Code => "Код";
        public override string CodeHint => "Шесть знаков, с экрана или от преподавателя.";
        public override string CodeButton => "Продолжить";
        public override string CodeRight => "Код верный";
        public override string CodeWrong => "Этот код никуда не ведёт: опечатка или упражнение завершено. Сверьте его с экраном.";
        public override string TooMany => "Из этой сети пришло слишком много неверных кодов. Подождите минуту и попробуйте снова.";
        public override string WhoAreYou => "Кто вы?";
        public override string Search => "Найти своё имя";
        public override string SearchButton => "Найти";
        public override string NobodyFound => "В списке нет имени с таким сочетанием букв.";
        public override string ListEmpty => "Список пока пуст. Обратитесь к преподавателю.";
        public override string Taken => "занято";
        public override string PickHint => "Нажмите на своё имя.";
        public override string NotOnTheList => "Моего имени нет в списке";
        public override string YourName => "Имя и фамилия";
        public override string EnterAsGuest => "Войти";
        public override string ContinueAs(string name) => $"Продолжить как {name}";
        public override string NotMe => "Это не я";
        public override string StaffWarning => "Вы вошли как сотрудник. Если войти здесь под другим именем, вы выйдете из своей учётной записи.";
        public override string ToControl => "К пульту управления";

        public override string PinTitle(string name) => $"Здравствуйте, {name}";
        public override string PinShown => "Ваш личный PIN. Запишите его: с ним вы войдёте с другого устройства, и никто другой не займёт ваше имя. Он показывается только сейчас.";
        public override string EnterHall => "Войти в зал";
        public override string PinAsk(string name) => $"{name}, введите свой PIN";
        public override string PinAskText => "Это имя уже занято на другом устройстве. Если это были вы, введите четыре цифры, которые вам тогда показали. Если нет или вы их потеряли, преподаватель может освободить имя.";
        public override string Pin => "PIN";
        public override string AnotherName => "Выбрать другое имя";
        public override string NotMeText(string name) => $"Вы по ошибке заняли имя «{name}»? Верните его, и владелец сможет его занять.";
        public override string GiveBack => "Вернуть имя";
        public override string HomeHint => "Преподавателям и сотрудникам:";
        public override string NameTooShort => "Напишите имя и фамилию.";
    }

    public sealed class Kk : JoinTexts
    {
        public override string Title => "Жаттығуға қосылу";
        public override string Code => "Код";
        public override string CodeHint => "Экрандағы немесе оқытушы берген алты таңба.";
        public override string CodeButton => "Жалғастыру";
        public override string CodeRight => "Код дұрыс";
        public override string CodeWrong => "Бұл код ешқайда апармайды: қате терілген немесе жаттығу аяқталған. Экранмен салыстырыңыз.";
        public override string TooMany => "Бұл желіден тым көп қате код келді. Бір минут күтіп, қайта көріңіз.";
        public override string WhoAreYou => "Сіз кімсіз?";
        public override string Search => "Атыңызды табу";
        public override string SearchButton => "Табу";
        public override string NobodyFound => "Тізімде мұндай есім жоқ.";
        public override string ListEmpty => "Тізім әзірге бос. Оқытушыға айтыңыз.";
        public override string Taken => "бос емес";
        public override string PickHint => "Өз атыңызды басыңыз.";
        public override string NotOnTheList => "Менің атым тізімде жоқ";
        public override string YourName => "Аты-жөніңіз";
        public override string EnterAsGuest => "Кіру";
        public override string ContinueAs(string name) => $"{name} ретінде жалғастыру";
        public override string NotMe => "Бұл мен емес";
        public override string StaffWarning => "Сіз қызметкер ретінде кіргенсіз. Мұнда басқа атпен кірсеңіз, есептік жазбаңыздан шығасыз.";
        public override string ToControl => "Басқару бөлмесіне";

        public override string PinTitle(string name) => $"Қош келдіңіз, {name}";
        public override string PinShown => "Сіздің жеке PIN-кодыңыз. Жазып алыңыз: онымен басқа құрылғыдан кіресіз және ешкім атыңызды иелене алмайды. Ол тек қазір көрсетіледі.";
        public override string EnterHall => "Залға кіру";
        public override string PinAsk(string name) => $"{name}, PIN-кодыңызды енгізіңіз";
        public override string PinAskText => "Бұл ат басқа құрылғыда алынған. Ол сіз болсаңыз, сол кезде көрсетілген төрт цифрды енгізіңіз. Сіз болмасаңыз немесе жоғалтып алсаңыз, оқытушы атты босата алады.";
        public override string Pin => "PIN";
        public override string AnotherName => "Басқа атты таңдау";
        public override string NotMeText(string name) => $"«{name}» атын қателесіп алдыңыз ба? Қайтарыңыз, сонда иесі ала алады.";
        public override string GiveBack => "Атты қайтару";
        public override string HomeHint => "Оқытушылар мен қызметкерлерге:";
        public override string NameTooShort => "Аты-жөніңізді жазыңыз.";
    }
}
