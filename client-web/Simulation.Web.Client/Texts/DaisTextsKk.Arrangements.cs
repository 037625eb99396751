using Simulation.Domain.Procedure;

namespace Simulation.Web.Client.Texts;

internal sealed partial class DaisTextsKk
{
    public override string Arranged => "Дауыс беру туралы шешілгені";

    public override string ArrangedNext => "Келесі дауыс беру";

    public override string ArrangedByVote => "консенсуспен емес, дауыс берумен";

    public override string ArrangedMethod(string on, string how) => $"{on}: {how}";

    public override string ArrangedKind(string on, string kind) => $"{on}: «{kind}» ретінде шешіледі";

    public override string ArrangedPart(string part) => $"Бөлек дауыс беру: {part}";

    public override string ArrangedSilence(string draft, string time) => $"{draft}: үнсіздік рәсімі, {time}";

    public override string ArrangedOrder(string drafts) => $"Жобалардың реті: {drafts}";

    public override string ArrangedNotVoted(string draft) => $"{draft}: дауысқа қойылмайды";

    public override string ArrangedNotCompetent(string draft) => $"{draft}: комитеттің құзыретіне жатпайды";

    public override string ArrangedDiscussed(string text) => $"Талқылануда: {text}";

    public override string PartiesAbstain => "Дау тараптары (қалыс қалады)";

    public override string StateConcerned => "Мәселе қатысты мемлекет";

    public override string StateNone => "жоқ";

    public override string OptedOut => "Қатыспайды";

    public override string YieldedTo(YieldTo to) => to == YieldTo.Comments ? "қалған уақыт ескертулерге" : "қалған уақыт сұрақтарға";
}
