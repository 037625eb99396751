using Simulation.Domain.Procedure;

namespace Simulation.Web.Client.Texts;

internal sealed partial class DaisTextsRu
{
    public override string Arranged => "Решено о голосованиях";

    public override string ArrangedNext => "Следующее голосование";

    public override string ArrangedByVote => "голосованием, а не консенсусом";

    public override string ArrangedMethod(string on, string how) => $"{on}: {how}";

    public override string ArrangedKind(string on, string kind) => $"{on}: решается как «{kind}»";

    public override string ArrangedPart(string part) => $"Раздельное голосование: {part}";

    public override string ArrangedSilence(string draft, string time) => $"{draft}: процедура умолчания, {time}";

    public override string ArrangedOrder(string drafts) => $"Порядок проектов: {drafts}";

    public override string ArrangedNotVoted(string draft) => $"{draft}: на голосование не ставится";

    public override string ArrangedNotCompetent(string draft) => $"{draft}: комитет не компетентен";

    public override string ArrangedDiscussed(string text) => $"Обсуждается: {text}";

    public override string PartiesAbstain => "Стороны спора (воздерживаются)";

    public override string StateConcerned => "Государство, которого касается вопрос";

    public override string StateNone => "нет";

    public override string OptedOut => "Не участвуют";

    public override string YieldedTo(YieldTo to) => to == YieldTo.Comments ? "остаток времени на замечания" : "остаток времени на вопросы";
}
