namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsRu
{
    public override string ClausePointsHint => "Каждый подпункт с новой строки, с обозначением: a), b).";

    public override string ClauseUp => "Переместить выше";

    public override string ClauseDown => "Переместить ниже";

    public override string PaperMovedOn => "за это время в нём писали другие; ваш текст сохранён здесь";

    public override string DraftReturned => "Председатель вернул:";

    public override string DraftNotice(string time) => $"Решение по нему возможно с {time}, если председатель не разрешит раньше.";

    public override string SignatureWithdraw => "Отозвать подпись";

    public override string SponsorshipWithdraw => "Выйти из числа авторов";

    public override string SponsorshipSure => "Выйти из числа авторов этого текста?";

    public override string AmendmentSupportDo => "Поддержать";

    public override string ClauseAgreedBy(string names) => $"Согласны: {names}";

    public override string ClauseNegotiate => "Скобки и согласие";

    public override string BracketsSettle(int n) => "Снять скобки: " + N(n, "место", "места", "мест");

    public override string BracketKeep => "Оставить эти слова";

    public override string BracketDrop => "Исключить всё";

    public override string BracketLiftBy(string names) => $"Согласны: {names}; вступит в силу, когда согласятся все, чьи это скобки, или все авторы.";

    public override string BracketAlternativeAdd => "Другая формулировка от вашего имени";

    public override string BracketPropose => "Добавить";

    public override string BracketNew => "Взять слова в скобки";

    public override string BracketNewWords => "Слова, как они стоят в тексте";

    public override string BracketNewAlternative => "Взамен, от вашего имени (можно не заполнять)";

    public override string BracketPut => "Взять в скобки";

    public override string AgreeAdReferendum => "Согласиться ad referendum";

    public override string AgreeFinally => "Согласиться окончательно";

    public override string AgreeWithdraw => "Отозвать согласие";

    public override string ClauseWriting(string names, int n) => n == 1 ? $"Здесь пишет {names}" : $"Здесь пишут {names}";

    public override string ClauseWritingAfter(string names, int n) => n == 1 ? $"{names}: пишет новый пункт вслед за этим" : $"{names}: пишут новые пункты вслед за этим";

    public override string UninviteDo => "Отозвать приглашения";

    public override string UninviteHint => "Они больше не увидят рабочий документ; их подписи под ним снимаются.";

    public override string UninviteSend => "Отозвать";

    public override string PaperTitle => "Заголовок";

    public override string PaperRetitle => "Изменить заголовок";

    public override string BracketWhich => "Которое из этих мест";

    public override string BracketThese(string words) => $"Взять «{words}» в скобки";

    public override string BracketSelectHint => "Выделите слова в тексте выше или напишите их здесь так, как они стоят.";

    public override string PlaceLeave => "Оставить место для заполнения";

    public override string PlaceAfter => "После этих слов";

    public override string PlaceWord => "Чего не хватает: дата, число (можно не заполнять)";

    public override string BracketCurve => "Как менялось число открытых скобок";
}
