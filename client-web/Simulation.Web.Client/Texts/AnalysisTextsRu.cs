using Simulation.Domain;
using Simulation.Domain.Analysis.Process;
using Simulation.Domain.Debriefing;

namespace Simulation.Web.Client.Texts;

internal sealed class AnalysisTextsRu : AnalysisTexts
{
    protected override Language Language => Language.Ru;

    public override string AllTables => "Все столы";

    public override string OnFront(int on, int all) => on == all ? $"Эффективных столов: {on} из {all}. Никто не мог получить больше, не отняв у другого" : on == 0 ? "Ни один стол не был эффективным: каждый оставил то, что никому ничего не стоило" : $"Эффективных столов: {on} из {all}. Остальные оставили то, что никому ничего не стоило";

    public override string Against(string first, string second) => $"{first} и {second}";

    public override string FrontLine => "Эффективные пакеты";

    public override string BelowReservation => "ниже резервного значения";

    public override string AxisAcross => "По горизонтали";

    public override string AxisUp => "По вертикали";

    public override string Packages(string all, string acceptable) => $"Всего возможных пакетов: {all}; из них дают каждому не меньше резервного значения: {acceptable}.";

    public override string FrontTooLarge => "Эффективных пакетов слишком много, чтобы их нарисовать; точки ниже точны.";

    public override string NotProven => "лучшее из найденного, не доказано";

    public override string Solutions => "Точки для сравнения";

    public override string ByDelegation => "Доля от максимума у каждой делегации";

    public override string Ways => "Путь каждого стола";

    public override string NoDeal => "без соглашения";

    public override string Table => "Стол";

    public override string Dance(int offers) => offers == 0 ? "Полных пакетов не предлагали" : $"Путь предложений: {N(offers, "пакет", "пакета", "пакетов")}";

    public override string Offer => "Предложение";

    public override string Curves => "Чего каждый просил для себя, доля от максимума";

    public override string CurvesFinding(string name, string percent) => $"Больше всех уступала делегация {name}: {percent} того, что могла уступить";

    public override string Left => "Что осталось на столе";

    public override string LeftNothing => "Ничего. Ни один пакет не был лучше для одних, не будучи хуже для других.";

    public override string LeftTrade(string points) => $"Этот обмен никому не был бы хуже, а вместе дал бы больше на {points}:";

    public override string LeftNoDeal => "Всё сверх резервных значений. Такой пакет дал бы каждому больше, чем отсутствие соглашения:";

    public override string LeftNoZopa => "Ни один пакет не даёт каждому резервного значения: не договориться было верно.";

    public override string LeftUnknown => "Неизвестно, было ли возможно большее: поиск дошёл до предела.";

    public override string DominatedBy(long n) => $"Пакетов, которые лучше для кого-то и ни для кого не хуже: {n}.";

    public override string Could => "могла получить";

    public override string More => "больше";

    public override string Had => "получила";

    public override string Process => "Как вели переговоры";

    public override string Offers => "Предложения";

    public override string Messages => "Сообщения";

    public override string TalkShare => "Доля слов";

    public override string PrivateShare => "Не для всех";

    public override string MultiIssue => "Предложения по нескольким вопросам";

    public override string Conceded => "Уступки";

    public override string Style => "Стиль";

    public override string Profile => "Профиль поведения";

    public override string Assertiveness => "Настойчивость";

    public override string Cooperativeness => "Сотрудничество";

    public override string ProfileMode => "Одним словом";

    public override string ProfileNone => "данных мало";

    public override string ProfileHint => "Настойчивость: доля полученной ценности и шаги в свою пользу. Сотрудничество: сколько предложения прибавили другим и шаги навстречу. 50 % – середина. Это описание переговоров, а не человека.";

    public override string Response => "Обычное время ответа";

    public override string Contacts => "Кто с кем общался";

    public override string ContactsFinding(string first, string second, int n) => $"Больше всего общались {first} и {second}: сообщений и предложений – {n}";

    public override string ContactsNone => "Никто никому не писал";

    public override string FromTo => "От \\ к";

    public override string RolesNote => "Баллы сравнимы только внутри одной роли: у каждой роли свои выигрыши.";

    public override string AutomatedCompared(int n, int all) => $"Автоматических делегаций среди сравниваемых: {n} из {all}.";

    public override string PeopleOnly => "Сравнивать только людей";

    public override string RolesChart => "Баллы по ролям, отметка для каждого стола";

    public override string Mean => "Среднее";

    public override string Score => "К среднему, в стандартных отклонениях";

    public override string Felt => "Итог и ощущения";

    public override string FeltChart => "Что столы получили вместе и как это воспринято";

    public override string FeltAxis(int from, int to) => $"Субъективная ценность, от {from} до {to}";

    public override string FeltNone => "Показывается для столов и ролей, где на опрос ответили не менее трёх человек.";

    public override string FeltMine(string value) => $"Мои ощущения: {value}";

    public override string Answers => "Ответы";

    public override string MyResult => "Мой результат";

    public override string MyPoints(string points, string surplus) => $"{points}, {surplus} к резервному значению.";

    public override string MyRank(int better, int others) => others == 0 ? "" : $"Других столов: {others}; меньше в этой роли получили: {better}.";

    public override string MyCould(string points) => $"Ни у кого не отняв, можно было получить {points}.";

    public override string Again => "Увидеть снова";

    public override string AgainNote => "Стол таким, каким его видела делегация в этот момент, – не больше и не меньше.";

    public override string SeenAs => "Глазами делегации";

    public override string Moment => "Момент";

    public override string Earlier => "Раньше";

    public override string Later => "Позже";

    public override string Show => "Перебирать";

    public override string Everything => "всё";

    public override string Whose => "Чьи";

    public override string All => "все";

    public override string NothingYet => "За этим столом ещё ничего не произошло.";

    public override string NoMarks => "Здесь такого не было.";

    public override string Log => "Журнал";

    public override string InTheLog(int n) => N(n, "запись", "записи", "записей");

    public override string Lanes => "Кто, что и когда делал";

    public override string LanesFinding(string name, int n) => $"Активнее всех была делегация {name}: {N(n, "действие", "действия", "действий")}";

    public override string ShowToClass => "Показать группе";

    public override string ShowNames => "Снова с именами";

    public override string Shown => "Без имён: у столов буквы, без порядка.";

    public override string TableLetter(string letter) => $"Стол {letter}";

    public override string Save => "Сохранить график";

    public override string AsDrawing => "Чертёж (SVG)";

    public override string AsPicture => "Изображение (PNG)";

    public override string AsFigures => "Числа (CSV)";

    public override string Working => "Анализ вычисляется…";

    public override string ToLog => "показать в журнале";

    public override string Of(SolutionKind kind) => kind switch
    {
        SolutionKind.Nash => "Нэш",
        SolutionKind.KalaiSmorodinsky => "Калаи–Смородинский",
        SolutionKind.Egalitarian => "Равные выигрыши",
        _ => "Наибольшая сумма",
    };

    public override string Of(ConflictMode mode) => mode switch
    {
        ConflictMode.Competing => "соперничество",
        ConflictMode.Accommodating => "уступчивость",
        ConflictMode.Avoiding => "уклонение",
        ConflictMode.Collaborating => "сотрудничество",
        _ => "компромисс",
    };

    public override string Of(ConcessionStyle style) => style switch
    {
        ConcessionStyle.Boulware => "уступает поздно",
        ConcessionStyle.Conceder => "уступает рано",
        _ => "уступает равномерно",
    };

    public override string Of(MoveClass move) => move switch
    {
        MoveClass.Silent => "без изменений",
        MoveClass.Nice => "подарок",
        MoveClass.Concession => "уступка",
        MoveClass.Unfortunate => "хуже для обоих",
        MoveClass.Selfish => "в свою пользу",
        MoveClass.Fortunate => "лучше для обоих",
        _ => "за счёт другого",
    };

    public override string Of(MarkKind kind) => kind switch
    {
        MarkKind.Phase => "ход сессии",
        MarkKind.Offer => "предложения",
        MarkKind.Answer => "ответы",
        MarkKind.Agreement => "соглашения",
        MarkKind.Message => "сообщения",
        MarkKind.Vote => "голоса",
        MarkKind.Result => "решения",
        MarkKind.Statement => "заявления",
        MarkKind.Speech => "выступления",
        MarkKind.Motion => "процедурные предложения",
        MarkKind.Inject => "вводные",
        MarkKind.Observation => "наблюдения",
        MarkKind.Bloc => "группы",
        _ => "от председателя",
    };

    public override string Of(CourseStep step) => step switch
    {
        CourseStep.Paused => "часы остановлены",
        CourseStep.Resumed => "часы пошли",
        CourseStep.Closed => "стол закрыт",
        _ => "началась фаза",
    };
}
