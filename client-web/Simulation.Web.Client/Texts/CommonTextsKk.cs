using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

internal sealed class CommonTextsKk : CommonTexts
{
    protected override Language Language => Language.Kk;

    public override string Menu => "Мәзір";

    public override string LanguageLabel => "Тіл";

    public override string Theme => "Көрініс";

    public override string ThemeAuto => "Құрылғыдағыдай";

    public override string ThemeLight => "Ашық";

    public override string ThemeDark => "Қараңғы";

    public override string SkipToContent => "Мазмұнға өту";

    public override string SignOut => "Шығу";

    public override string SignIn => "Кіру";

    public override string Live => "Байланыс бар";

    public override string Connecting => "Қосылуда…";

    public override string Reconnecting(string time) => $"Қайта қосылуда… {time}";

    public override string SignedOut => "Жүйеден шықтыңыз";

    public override string SignedOutBody => "Қайта кіріңіз немесе код арқылы қосылыңыз; жазғаныңыз осы құрылғыда сақтаулы.";

    public override string OfflineTitle => "Желі үзілді – жұмысты жалғастыра беріңіз";

    public override string OfflineBody => "Жасағаныңыз осы құрылғыда сақталады және байланыс қалпына келгенде өзі жіберіледі.";

    public override string StaleFacts(string time) => $"{time} бұрынғы күй";

    public override string NotSentYet => "Әлі жіберілмеген";

    public override string OnItsWay => "жіберілуде";

    public override string TakeBack => "Болдырмау";

    public override string Yes => "Иә";

    public override string No => "Жоқ";

    public override string Cancel => "Болдырмау";

    public override string Send => "Жіберу";

    public override string Sending => "Жіберілуде…";

    public override string Save => "Сақтау";

    public override string Saved => "Сақталды";

    public override string Saving => "Сақталуда…";

    public override string Back => "Артқа";

    public override string Retry => "Қайталап көру";

    public override string Search => "Іздеу";

    public override string Found(int n) => N(n, "сәйкестік табылды", "", "");

    public override string Show => "Көрсету";

    public override string Hide => "Жасыру";

    public override string Print => "Басып шығару";

    public override string Dismiss => "Түсінікті";

    public override string Open => "Ашу";

    public override string Everyone => "Барлығы";

    public override string ShowAsTable => "Кесте түрінде көрсету";

    public override string ShowAsChart => "Диаграмма түрінде көрсету";

    public override string Loading => "Жүктелуде…";

    public override string ErrorTitle => "Жүктелмеді";

    public override string ErrorBody => "Ештеңе жоғалған жоқ. Байланысты тексеріп, қайталап көріңіз.";

    public override string NotFoundTitle => "Мұнда сіздің орныңыз жоқ";

    public override string NotFoundBody => "Бұл бет жоқ немесе сізді басқа орынға ауыстырған. Күту залына оралыңыз: орныңыз сонда көрсетілген.";

    public override string ReadOnly => "Жабық: бәрін оқуға болады, өзгертуге болмайды.";

    public override string You => "сіз";

    public override string Secretariat => "Хатшылық";

    public override string Confidential => "Құпия";

    public override string OnlyYourDelegation => "Мұны тек делегацияңыз көреді";

    public override string Lobby => "Күту залы";

    public override string TableNumber(int n) => $"{n}-үстел";

    public override string Points(int n) => N(n, "ұпай", "", "");

    public override string Reservation => "Резервтік мән";

    public override string Aspiration => "Мақсат";

    public override string Maximum => "Ең көбі";

    public override string Issue => "Мәселе";

    public override string Option => "Нұсқа";

    public override string Delegation => "Делегация";

    public override string People(int n) => N(n, "адам", "", "");

    public override string TimeLeft => "қалды";

    public override string TimeUp => "уақыт бітті";

    public override string Paused => "Үзіліс";

    public override string Planned => "Әлі ашылмаған";

    public override string Running => "Жүріп жатыр";

    public override string Closed => "Жабық";

    public override string Connected => "байланыста";

    public override string NotConnected => "байланыста емес";

    public override string UnknownPerson => "Қатысушы";

    public override string Keyboard => "Пернетақта";

    public override string ContentLanguage(string language) => $"Кейс мына тілде көрсетілген: {language}; сіздің тіліңізде жазылмаған.";

    public override string Automated => "автоматты";
}
