namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsKk
{
    public override string ClausePointsHint => "Әр тармақша жаңа жолдан, белгісімен: a), b).";

    public override string ClauseUp => "Жоғары жылжыту";

    public override string ClauseDown => "Төмен жылжыту";

    public override string PaperMovedOn => "осы уақытта оған басқалар жазды; мәтініңіз осында сақтаулы";

    public override string DraftReturned => "Төраға қайтарды:";

    public override string DraftNotice(string time) => $"Ол бойынша шешім {time} бастап мүмкін, егер төраға ертерек рұқсат бермесе.";

    public override string SignatureWithdraw => "Қолды қайтарып алу";

    public override string SponsorshipWithdraw => "Авторлықтан шығу";

    public override string SponsorshipSure => "Осы мәтіннің авторлығынан шығасыз ба?";

    public override string AmendmentSupportDo => "Қолдау";

    public override string ClauseAgreedBy(string names) => $"Келісті: {names}";

    public override string ClauseNegotiate => "Жақша мен келісім";

    public override string BracketsSettle(int n) => "Жақшаны алу: " + N(n, "орын", "орын", "орын");

    public override string BracketKeep => "Осы сөздерді қалдыру";

    public override string BracketDrop => "Бәрін алып тастау";

    public override string BracketLiftBy(string names) => $"Келіскендер: {names}; жақша иелерінің бәрі немесе барлық автор келіскенде күшіне енеді.";

    public override string BracketAlternativeAdd => "Сіздің атыңыздан басқа тұжырым";

    public override string BracketPropose => "Қосу";

    public override string BracketNew => "Сөздерді жақшаға алу";

    public override string BracketNewWords => "Мәтіндегі сөздер";

    public override string BracketNewAlternative => "Орнына, сіздің атыңыздан (бос қалуы мүмкін)";

    public override string BracketPut => "Жақшаға алу";

    public override string AgreeAdReferendum => "Ad referendum келісу";

    public override string AgreeFinally => "Түпкілікті келісу";

    public override string AgreeWithdraw => "Келісімді қайтарып алу";

    public override string ClauseWriting(string names, int n) => $"Осында жазып жатыр: {names}";

    public override string ClauseWritingAfter(string names, int n) => $"Осыдан кейінгі жаңа тармақты жазып жатыр: {names}";

    public override string UninviteDo => "Шақыруларды қайтарып алу";

    public override string UninviteHint => "Олар жұмыс құжатын енді көрмейді; астындағы қолдары алынады.";

    public override string UninviteSend => "Қайтарып алу";

    public override string PaperTitle => "Атауы";

    public override string PaperRetitle => "Атауын өзгерту";

    public override string BracketWhich => "Осы орындардың қайсысы";

    public override string BracketThese(string words) => $"«{words}» дегенді жақшаға алу";

    public override string BracketSelectHint => "Жоғарыдағы мәтіннен сөздерді белгілеңіз немесе мәтіндегідей осында жазыңыз.";

    public override string PlaceLeave => "Толтыратын орын қалдыру";

    public override string PlaceAfter => "Мына сөздерден кейін";

    public override string PlaceWord => "Не жетіспейді: күні, саны (бос қалуы мүмкін)";

    public override string BracketCurve => "Ашық жақша саны қалай өзгерді";
}
