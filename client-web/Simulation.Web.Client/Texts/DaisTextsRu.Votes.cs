using Simulation.Domain.Procedure;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Sequence;

namespace Simulation.Web.Client.Texts;

internal sealed partial class DaisTextsRu
{
    public override string TabText => "Текст";

    public override string TabVotes => "Итоги";

    public override string Decision => "Голосование и решения по проектам";

    public override string DecisionNone => "Сейчас ничто не поставлено на голосование. Внесённые проекты и поправки к ним ставятся отсюда.";

    public override string TakeAction(string draft) => $"Приступить к решению: {draft}";

    public override string Put(string what) => $"Поставить на голосование: {what}";

    public override string PutOtherwise => "Поставить иначе";

    public override string PutQuestion => "Поставить другой вопрос";

    public override string QuestionKind => "Решается как";

    public override string QuestionText => "Вопрос вашими словами";

    public override string QuestionBinding => "Из него что-то следует (иначе это опрос)";

    public override string SilenceMinutes => "Процедура умолчания, минут (пусто: сейчас)";

    public override string CloseAndAnnounce => "Закрыть и объявить";

    public override string CloseEarly(int n) => $"Ещё не проголосовали: {n}. Всё равно закрыть?";

    public override string AnyObjection => "Возражений нет: объявить";

    public override string Abandon => "Отказаться от голосования";

    public override string AbandonReason => "Почему (останется в записи)";

    public override string Called(string name) => $"Вызвана: {name}";

    public override string AnswerHint => "Y за, N против, B воздержалась, W пропускает, X не отвечает.";

    public override string NoAnswer => "Не отвечает";

    public override string CountedInRoom => "Подсчитано в зале";

    public override string EnterTotals => "Внести итоги подсчёта";

    public override string TotalAbstain => "Воздержались";

    public override string SequenceHint => "Shift и стрелки меняют порядок; Delete снимает с голосования.";

    public override string SequenceSuggested => "порядок предложен";

    public override string SequenceConfirmed => "порядок утверждён";

    public override string ConfirmOrder => "Утвердить порядок";

    public override string NotPut(string what) => $"{what}: не ставить";

    public override string Conflicts(string what) => $"несовместимо с: {what}";

    public override string Because(string what) => $"следует из принятия: {what}";

    public override string Separate => "Раздельное голосование по пунктам";

    public override string SeparateDo => "Поставить отдельно";

    public override string PartOf(string draft, string places) => $"{draft}: {places}";

    public override string WholeDraft(string draft) => $"{draft} в целом";

    public override string NatureOf(string what) => $"Процедурный ли это вопрос: {what}";

    public override string AmendmentBy(int n, string movers) => $"Поправка {n} ({movers})";

    public override string Explanations => "Объяснения мотивов голосования";

    public override string Explains(string name) => $"{name} объясняет мотивы голосования";

    public override string Hear(string name) => $"Выслушать объяснение: {name}";

    public override string EndExplanation => "Закончить объяснение";

    public override string ResultsNone => "Здесь появятся итоги голосований, табло и поправки к голосам.";

    public override string TextNone => "Ни один проект ещё не внесён.";

    public override string Drafts => "Проекты, внесённые в комитет";

    public override string Undo(string act) => $"Отменить: {act}";

    public override string ToDais => "В президиум";

    public override string YouPreside => "Вы председательствуете в этом комитете.";

    public override string ChairGone => "Вы больше не председательствуете";

    public override string ChairGoneMeans => "Секретариат передал председательство другому лицу или вернул его себе. Всё, что вы объявили, остаётся в силе.";

    public override string ToDesk => "К столу моей делегации";

    public override string KeyBallot => "во время голосования: за, против, воздержалась, пропускает, не отвечает";

    public override string KeyVotes => "перейти к голосованию и решениям";

    public override string HallVote => "Идёт голосование";

    public override string HallResult => "Итог";

    public override string HallText => "Рассматривается";

    public override string HallAdopted => "Принято";

    public override string HallCommunique => "Коммюнике";

    public override string HallObjections => "Возражения";

    public override string HallBegins => "Начнём, когда председатель откроет заседание.";

    public override string Method(VotingMethod method) => method switch
    {
        VotingMethod.Show => "руками",
        VotingMethod.Recorded => "заносимое в отчёт",
        VotingMethod.RollCall => "поимённое",
        VotingMethod.Secret => "тайное",
        _ => "без голосования",
    };

    public override string Nature(QuestionNature nature) => nature switch
    {
        QuestionNature.Procedural => "процедурный",
        _ => "по существу",
    };

    public override string Step(StepStatus status) => status switch
    {
        StepStatus.Pending => "впереди",
        StepStatus.Open => "голосуется",
        StepStatus.Adopted => "принято",
        StepStatus.Rejected => "отклонено",
        _ => "не ставится",
    };

    public override string When(ExplanationTime time) => time switch
    {
        ExplanationTime.Before => "до голосования",
        _ => "после голосования",
    };
}
