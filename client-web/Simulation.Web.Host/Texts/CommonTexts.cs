namespace Simulation.Web.Host.Texts;

/// <summary>What many pages say.</summary>
public abstract class CommonTexts
{
    public abstract string Product { get; }
    public abstract string SkipToContent { get; }
    public abstract string LanguageOfThisSite { get; }
    public abstract string MainMenu { get; }
    public abstract string Home { get; }
    public abstract string Courses { get; }
    public abstract string Scenarios { get; }
    public abstract string Programme { get; }
    public abstract string Users { get; }
    public abstract string Account { get; }
    public abstract string SignIn { get; }
    public abstract string SignOut { get; }
    public abstract string Save { get; }
    public abstract string Cancel { get; }
    public abstract string Back { get; }
    public abstract string Continue { get; }
    public abstract string Optional { get; }
    public abstract string PleaseCheck { get; }
    public abstract string Saved { get; }

    public abstract string MissingTitle { get; }
    public abstract string MissingText { get; }
    public abstract string ErrorTitle { get; }
    public abstract string ErrorText(string id);
    public abstract string StaleForm { get; }

    public abstract string Role(string role);
    public abstract string People(int n);
    public abstract string Students(int n);
    public abstract string Minutes(int n);
    public abstract string Tables(int n);
    public abstract string Delegations(int n);
    public abstract string Issues(int n);

    public sealed class En : CommonTexts
    {
        public override string Product => "Diplomatic Simulations";
        public override string SkipToContent => "Skip to the content";
        public override string LanguageOfThisSite => "Language";
        public override string MainMenu => "Main menu";
        public override string Home => "Home";
        public override string Courses => "Courses";
        public override string Scenarios => "Scenarios";
        public override string Programme => "Programme";
        public override string Users => "Staff";
        public override string Account => "My account";
        public override string SignIn => "Sign in";
        public override string SignOut => "Sign out";
        public override string Save => "Save";
        public override string Cancel => "Cancel";
        public override string Back => "Back";
        public override string Continue => "Continue";
        public override string Optional => "optional";
        public override string PleaseCheck => "Please check";
        public override string Saved => "Saved.";

        public override string MissingTitle => "There is nothing here";
        public override string MissingText => "The address may be mistyped, or the page is not for you. Nothing has been lost.";
        public override string ErrorTitle => "This did not work";
        public override string ErrorText(string id) => $"Something went wrong on our side. What was saved before is safe. Go back and try again; if it happens again, give the teacher or the administrator this number: {id}.";
        public override string StaleForm => "This page had been open for too long, or you have signed in anew since. Load it again and repeat what you did; nothing was changed.";

        public override string Role(string role) => role switch { "instructor" => "Instructor", "faculty" => "Faculty (assessor)", "administrator" => "Administrator", _ => "Student" };
        public override string People(int n) => Plural.En(n, "person", "people");
        public override string Students(int n) => Plural.En(n, "student", "students");
        public override string Minutes(int n) => Plural.En(n, "minute", "minutes");
        public override string Tables(int n) => Plural.En(n, "table", "tables");
        public override string Delegations(int n) => Plural.En(n, "delegation", "delegations");
        public override string Issues(int n) => Plural.En(n, "issue", "issues");
    }

    public sealed class Ru : CommonTexts
    {
        public override string Product => "Дипломатические симуляции";
        public override string SkipToContent => "Перейти к содержанию";
        public override string LanguageOfThisSite => "Язык";
        public override string MainMenu => "Главное меню";
        public override string Home => "Главная";
        public override string Courses => "Курсы";
        public override string Scenarios => "Сценарии";
        public override string Programme => "Программа";
        public override string Users => "Сотрудники";
        public override string Account => "Моя учётная запись";
        public override string SignIn => "Войти";
        public override string SignOut => "Выйти";
        public override string Save => "Сохранить";
        public override string Cancel => "Отмена";
        public override string Back => "Назад";
        public override string Continue => "Продолжить";
        public override string Optional => "необязательно";
        public override string PleaseCheck => "Проверьте, пожалуйста";
        public override string Saved => "Сохранено.";

        public override string MissingTitle => "Здесь ничего нет";
        public override string MissingText => "Возможно, в адресе опечатка или эта страница предназначена не для вас. Ничего не потеряно.";
        public override string ErrorTitle => "Не получилось";
        public override string ErrorText(string id) => $"Произошла ошибка на нашей стороне. Всё, что было сохранено, цело. Вернитесь и попробуйте снова; если повторится, сообщите преподавателю или администратору этот номер: {id}.";
        public override string StaleForm => "Эта страница была открыта слишком долго или вы за это время вошли заново. Обновите её и повторите действие; ничего не изменилось.";

        public override string Role(string role) => role switch { "instructor" => "Преподаватель", "faculty" => "Оценивающий", "administrator" => "Администратор", _ => "Студент" };
        public override string People(int n) => Plural.Ru(n, "человек", "человека", "человек");
        public override string Students(int n) => Plural.Ru(n, "студент", "студента", "студентов");
        public override string Minutes(int n) => Plural.Ru(n, "минута", "минуты", "минут");
        public override string Tables(int n) => Plural.Ru(n, "стол", "стола", "столов");
        public override string Delegations(int n) => Plural.Ru(n, "делегация", "делегации", "делегаций");
        public override string Issues(int n) => Plural.Ru(n, "вопрос", "вопроса", "вопросов");
    }

    public sealed class Kk : CommonTexts
    {
        public override string Product => "Дипломатиялық симуляциялар";
        public override string SkipToContent => "Мазмұнға өту";
        public override string LanguageOfThisSite => "Тіл";
        public override string MainMenu => "Негізгі мәзір";
        public override string Home => "Басты бет";
        public override string Courses => "Курстар";
        public override string Scenarios => "Сценарийлер";
        public override string Programme => "Бағдарлама";
        public override string Users => "Қызметкерлер";
        public override string Account => "Менің есептік жазбам";
        public override string SignIn => "Кіру";
        public override string SignOut => "Шығу";
        public override string Save => "Сақтау";
        public override string Cancel => "Болдырмау";
        public override string Back => "Артқа";
        public override string Continue => "Жалғастыру";
        public override string Optional => "міндетті емес";
        public override string PleaseCheck => "Тексеріңіз";
        public override string Saved => "Сақталды.";

        public override string MissingTitle => "Бұл жерде ештеңе жоқ";
        public override string MissingText => "Мекенжай қате терілген немесе бұл бет сізге арналмаған болуы мүмкін. Ештеңе жоғалған жоқ.";
        public override string ErrorTitle => "Бұл орындалмады";
        public override string ErrorText(string id) => $"Біздің тарапта қате болды. Бұрын сақталғанның бәрі орнында. Артқа оралып, қайта көріңіз; қайталанса, оқытушыға немесе әкімшіге мына нөмірді айтыңыз: {id}.";
        public override string StaleForm => "Бұл бет тым ұзақ ашық тұрды немесе сіз содан бері қайта кірдіңіз. Бетті жаңартып, әрекетті қайталаңыз; ештеңе өзгерген жоқ.";

        public override string Role(string role) => role switch { "instructor" => "Оқытушы", "faculty" => "Бағалаушы", "administrator" => "Әкімші", _ => "Студент" };
        public override string People(int n) => Plural.Kk(n, "адам");
        public override string Students(int n) => Plural.Kk(n, "студент");
        public override string Minutes(int n) => Plural.Kk(n, "минут");
        public override string Tables(int n) => Plural.Kk(n, "үстел");
        public override string Delegations(int n) => Plural.Kk(n, "делегация");
        public override string Issues(int n) => Plural.Kk(n, "мәселе");
    }
}
