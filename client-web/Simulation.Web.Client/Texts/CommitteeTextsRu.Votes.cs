using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;

namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsRu
{
    public override string Votes => "Голосования";

    public override string VoteNow => "Проголосуйте";

    public override string NoVotes => "На голосование пока ничего не ставилось. Когда председатель откроет голосование, вы проголосуете здесь.";

    public override string Of(Choice choice) => choice switch
    {
        Choice.Yes => "За",
        Choice.No => "Против",
        Choice.Abstain => "Воздержаться",
        Choice.NotParticipating => "Не участвовать",
        _ => "Отсутствует",
    };

    public override string Of(Outcome outcome) => outcome switch
    {
        Outcome.Adopted => "Принято",
        Outcome.Rejected => "Отклонено",
        Outcome.RejectedTie => "Отклонено: голоса разделились поровну",
        Outcome.Vetoed => "Не принято: постоянный член голосовал против",
        Outcome.InsufficientVotes => "Не принято: недостаточно голосов «за»",
        Outcome.Blocked => "Заблокировано",
        Outcome.NoQuorum => "Решения нет: нет кворума",
        Outcome.SilenceBroken => "Не принято: молчание нарушено",
        _ => "Консенсуса нет",
    };

    public override string Of(VotingMethod method) => method switch
    {
        VotingMethod.Show => "Поднятием рук: сохраняются только итоги",
        VotingMethod.Recorded => "Заносимое в отчёт: голос каждого члена фиксируется",
        VotingMethod.RollCall => "Поимённое: члены отвечают по вызову",
        VotingMethod.Secret => "Тайное голосование",
        _ => "Без голосования: решение принимается, если никто не возражает",
    };

    public override string VoteSecretPromise => "Известно будет, что вы проголосовали; ваш выбор нигде не хранится с вашим именем, и изменить его нельзя.";

    public override string VoteWaiting => "Вашу делегацию вызовут по имени.";

    public override string VoteYourTurn => "Вызвана ваша делегация. Отвечайте.";

    public override string VoteYours(string choice) => $"Записано: {choice}.";

    public override string VoteCastSecretly => "Ваша делегация проголосовала.";

    public override string VoteMayChange => "Изменить голос можно, пока председатель не закроет голосование.";

    public override string VotePass => "Пропустить";

    public override string VotePassed => "Пропущено: вас вызовут ещё раз в конце.";

    public override string VoteWithRights => "с правом объяснить мотивы после голосования";

    public override string VoteCalled(string name) => $"Сейчас вызван: {name}";

    public override string VoteProgress(int voted, int entitled) => $"Проголосовали {voted} из {entitled}";

    public override string VoteTotals(int yes, int no, int abstain) => $"За\u00A0—\u00A0{yes}, против\u00A0—\u00A0{no}, воздержались\u00A0—\u00A0{abstain}";

    public override string VoteObject => "Возразить";

    public override string VoteObjectionReason => "Причина (необязательно)";

    public override string VoteWithdrawObjection => "Снять возражение";

    public override string VoteObjections => "Возражения";

    public override string VoteSilenceUntil => "Процедура умолчания до";

    public override string VoteBoard => "Кто как голосовал";

    public override string VoteNotYet => "ещё нет";

    public override string VoteStraw => "Пробное голосование: последствий не имеет";

    public override string VoteMotion => "Процедурное предложение";

    public override string VoteAppeal => "Протест против постановления председателя: голос «за» отменяет его";

    public override string VoteDraft => "Проект в целом";

    public override string VoteAmendment => "Поправка";

    public override string VotePart => "Раздельное голосование по частям проекта";

    public override string VoteCorrect => "Мы намеревались голосовать";

    public override string VoteMeant(string name, string choice) => $"{name}: делегация намеревалась голосовать иначе – {choice}";

    public override string VoteAskQuestion => "Поставить вопрос на голосование";

    public override string VoteQuestion => "Вопрос";

    public override string VoteMethod => "Способ";

    public override string VoteOpen => "Открыть голосование";

    public override string VoteClose => "Закрыть голосование и объявить итог";

    public override string VoteCallNext => "Ответа нет: следующий";

    public override string ExplainAsk(string what, string when) => $"Объяснить мотивы {when}: {what}";

    public override string ExplainAsked => "Вы записаны для объяснения мотивов голосования; председатель предоставит слово.";

    public override string ExplainNow => "Вам предоставлено слово для объяснения мотивов голосования.";

    public override string ExplainDone => "Вы объяснили мотивы голосования.";

    public override string ExplainTakeBack => "Отказаться от объяснения";

    public override string ProxyTitle => "Голоса по доверенности";

    public override string ProxyYours(string name) => $"За вас голосует {name}.";

    public override string ProxyHeld(string names) => $"Вы голосуете также за: {names}.";

    public override string ProxyTo => "Кто голосует за нас";

    public override string ProxyGive => "Передать наш голос";

    public override string ProxyTakeBack => "Снова голосовать самим";

    public override string VoteForOther(string name) => $"Ваш голос за делегацию: {name}";
}
