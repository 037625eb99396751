namespace Simulation.Web.Host.Texts;

/// <summary>Committees and their rules, as staff see and choose them.</summary>
public abstract class CommitteeTexts
{
    public abstract string Members { get; }
    public abstract string Observer { get; }
    public abstract string Member { get; }
    public abstract string Status { get; }
    public abstract string Permanent { get; }
    public abstract string Votes { get; }
    public abstract string Population { get; }
    public abstract string Questions { get; }
    public abstract string Question { get; }
    public abstract string Majority { get; }
    public abstract string Motions { get; }
    public abstract string MotionsText { get; }
    public abstract string Motion { get; }
    public abstract string Rank { get; }
    public abstract string Speakers { get; }
    public abstract string AsAllowed { get; }
    public abstract string Decided { get; }
    public abstract string Source { get; }
    public abstract string Adapt { get; }
    public abstract string AdaptText { get; }
    public abstract string Start { get; }
    public abstract string StartButton { get; }
    public abstract string AsScenario(string name);
    public abstract string Changes { get; }
    public abstract string NoChanges(string name);
    public abstract string FromPreset(string name);
    public abstract string Wrong(int n);
    public abstract string InOrderIn { get; }
    public abstract string More { get; }
    public abstract string NotVoted { get; }
    public abstract string Others { get; }
    public abstract string OthersText { get; }
    public abstract string Section(string id);

    public sealed class En : CommitteeTexts
    {
        public override string Members => "Members";
        public override string Observer => "observer";
        public override string Member => "member";
        public override string Status => "Status";
        public override string Permanent => "permanent";
        public override string Votes => "Votes";
        public override string Population => "Population, thousand";
        public override string Questions => "Majorities";
        public override string Question => "On what is decided";
        public override string Majority => "Majority";
        public override string Motions => "Points and motions";
        public override string MotionsText => "In the order of precedence: while one is pending, only one that stands before it may be raised.";
        public override string Motion => "Motion";
        public override string Rank => "Rank";
        public override string Speakers => "Speakers for / against";
        public override string AsAllowed => "as allowed";
        public override string Decided => "Decided by";
        public override string Source => "Source";
        public override string Adapt => "Adapt the rules of procedure";
        public override string AdaptText => "Start from a body and change what you need; what is changed is listed below and shown to everybody as a choice of this exercise.";
        public override string Start => "Start from";
        public override string StartButton => "Start from these";
        public override string AsScenario(string name) => $"as the scenario says: {name}";
        public override string Changes => "What is otherwise";
        public override string NoChanges(string name) => $"Nothing: the rules are those of {name}.";
        public override string FromPreset(string name) => $"Compared with {name}:";
        public override string Wrong(int n) => $"These rules can't work yet. Findings: {n}. Each stands beside its field.";
        public override string InOrderIn => "In order in";
        public override string More => "More";
        public override string NotVoted => "not put to the vote";
        public override string Others => "Motions of other bodies";
        public override string OthersText => "Those that you tick are added at the end of the order of precedence. “Recalculate” shows their settings.";
        public override string Section(string id) => id switch { "quorum" => "Quorum", "questions" => "Majorities", "speaking" => "Speaking", "replies" => "Right of reply", "caucus" => "Caucuses", "motions" => "Points and motions", "proposals" => "Drafts", "amendments" => "Amendments", "ballots" => "Voting", "explanations" => "Explanations of vote", "consensus" => "Consensus", "silence" => "Silence procedure", _ => id };
    }

    public sealed class Ru : CommitteeTexts
    {
        public override string Members => "Члены";
        public override string Observer => "наблюдатель";
        public override string Member => "член";
        public override string Status => "Статус";
        public override string Permanent => "постоянный";
        public override string Votes => "Голоса";
        public override string Population => "Население, тыс.";
        public override string Questions => "Большинство";
        public override string Question => "Что решается";
        public override string Majority => "Большинство";
        public override string Motions => "Вопросы и предложения";
        public override string MotionsText => "По старшинству: пока одно рассматривается, внести можно только то, что стоит перед ним.";
        public override string Motion => "Предложение";
        public override string Rank => "Место";
        public override string Speakers => "Выступающих за / против";
        public override string AsAllowed => "сколько позволят";
        public override string Decided => "Кто решает";
        public override string Source => "Источник";
        public override string Adapt => "Изменить правила процедуры";
        public override string AdaptText => "Начните с правил какого-нибудь органа и измените нужное; изменения перечислены ниже и показываются всем как выбор этого упражнения.";
        public override string Start => "Начать с";
        public override string StartButton => "Начать с них";
        public override string AsScenario(string name) => $"как в сценарии: {name}";
        public override string Changes => "Что изменено";
        public override string NoChanges(string name) => $"Ничего: действуют правила «{name}».";
        public override string FromPreset(string name) => $"По сравнению с «{name}»:";
        public override string Wrong(int n) => $"По этим правилам пока нельзя работать. Замечаний: {n}. Каждое стоит у своего поля.";
        public override string InOrderIn => "Когда уместно";
        public override string More => "Подробнее";
        public override string NotVoted => "не ставится на голосование";
        public override string Others => "Предложения других органов";
        public override string OthersText => "Отмеченные добавляются в конец очереди. «Пересчитать» покажет их настройки.";
        public override string Section(string id) => id switch { "quorum" => "Кворум", "questions" => "Большинство", "speaking" => "Выступления", "replies" => "Право на ответ", "caucus" => "Кокусы", "motions" => "Вопросы и предложения", "proposals" => "Проекты", "amendments" => "Поправки", "ballots" => "Голосование", "explanations" => "Разъяснение мотивов голосования", "consensus" => "Консенсус", "silence" => "Процедура молчания", _ => id };
    }

    public sealed class Kk : CommitteeTexts
    {
        public override string Members => "Мүшелер";
        public override string Observer => "бақылаушы";
        public override string Member => "мүше";
        public override string Status => "Мәртебесі";
        public override string Permanent => "тұрақты";
        public override string Votes => "Дауыс саны";
        public override string Population => "Халқы, мың адам";
        public override string Questions => "Көпшілік";
        public override string Question => "Не шешіледі";
        public override string Majority => "Көпшілік";
        public override string Motions => "Мәселелер мен ұсыныстар";
        public override string MotionsText => "Басымдық ретімен: біреуі қаралып жатқанда, тек одан бұрын тұрғанын енгізуге болады.";
        public override string Motion => "Ұсыныс";
        public override string Rank => "Орны";
        public override string Speakers => "Жақтап / қарсы сөйлейтіндер";
        public override string AsAllowed => "рұқсат бойынша";
        public override string Decided => "Кім шешеді";
        public override string Source => "Дереккөз";
        public override string Adapt => "Рәсім қағидаларын бейімдеу";
        public override string AdaptText => "Бір органның қағидаларынан бастап, керегін өзгертіңіз; өзгерістер төменде тізіледі және бәріне осы жаттығудың таңдауы ретінде көрсетіледі.";
        public override string Start => "Неден бастау";
        public override string StartButton => "Осыдан бастау";
        public override string AsScenario(string name) => $"сценарийдегідей: {name}";
        public override string Changes => "Не өзгерді";
        public override string NoChanges(string name) => $"Ештеңе: «{name}» қағидалары қолданылады.";
        public override string FromPreset(string name) => $"«{name}» қағидаларымен салыстырғанда:";
        public override string Wrong(int n) => $"Бұл қағидалармен әзірге жұмыс істеуге болмайды. Ескертпе саны: {n}. Әрқайсысы өз өрісінің жанында.";
        public override string InOrderIn => "Қашан орынды";
        public override string More => "Толығырақ";
        public override string NotVoted => "дауысқа салынбайды";
        public override string Others => "Басқа органдардың ұсыныстары";
        public override string OthersText => "Белгіленгендері кезектің соңына қосылады. «Қайта есептеу» олардың баптауларын көрсетеді.";
        public override string Section(string id) => id switch { "quorum" => "Кворум", "questions" => "Көпшілік", "speaking" => "Сөз сөйлеу", "replies" => "Жауап беру құқығы", "caucus" => "Кокустар", "motions" => "Мәселелер мен ұсыныстар", "proposals" => "Жобалар", "amendments" => "Түзетулер", "ballots" => "Дауыс беру", "explanations" => "Дауыс беру себебін түсіндіру", "consensus" => "Консенсус", "silence" => "Үнсіздік рәсімі", _ => id };
    }
}
