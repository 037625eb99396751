using System.Globalization;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Correspondence.Dais;
using Simulation.Domain.Correspondence.Injects;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Negotiation;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Proxies;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Assessment;

/// <summary>What happened in a committee as entries of its log. A secret ballot is an entry that says that one voted, and nothing else.</summary>
public static class CommitteeEntries
{
    /// <summary>
    /// Events that are nobody's performance: what the secretariat does, and steps that another entry already tells. An event is either here or an
    /// entry; a test sees to it.
    /// </summary>
    public static readonly ImmutableHashSet<Type> Silent =
    [
        typeof(PresidingOfficerAppointed), typeof(ChairActed), typeof(ActUndone), typeof(InjectReleased), typeof(InjectsAutomated), typeof(EntitlementSet),
        // The result says what was put, and how.
        typeof(VoteOpened), typeof(VoteClosed), typeof(TotalsEntered), typeof(CallUnanswered), typeof(ActionBegun), typeof(SequenceConfirmed), typeof(StepNotPut),
        // The ballot says whose it is.
        typeof(ProxyGiven),
        // Asking for it is the delegation's act; the chair calls and ends.
        typeof(ExplanationBegan), typeof(ExplanationEnded),
        // Its signatures are entries, and publication follows from the last.
        typeof(CommuniquePublished),
        // Who could see a working paper is not in its events, and an entry would show it to all; tabling tells of it.
        typeof(WorkingPaperStarted), typeof(InvitedToDraft), typeof(ClauseEdited), typeof(ClauseAdded), typeof(ClauseRemoved), typeof(DraftSponsored), typeof(DraftSigned),
        typeof(UninvitedFromDraft), typeof(ClauseMoved), typeof(TextReplaced), typeof(DraftRetitled), typeof(SponsorshipWithdrawn), typeof(SignatureWithdrawn), typeof(DraftSubmitted), typeof(DraftReturned),
        typeof(BracketsChanged), typeof(LiftAgreed), typeof(ClauseAgreed), typeof(AgreementWithdrawn),
        // The chair's course with texts, and what follows from another entry.
        typeof(NoticeWaived), typeof(AmendmentCarried),
        // Who had the floor is told when it is given; lists are how one comes to it.
        typeof(FloorRequested), typeof(RequestWithdrawn), typeof(SpeakerAdded), typeof(SpeakerRemoved), typeof(SpeakerMoved), typeof(ListOpened), typeof(ListClosed),
        typeof(SpeechEnded), typeof(SpeechPaused), typeof(SpeechContinued), typeof(TimeYielded), typeof(TimeGranted), typeof(LastSpeakerReAdded), typeof(TimeAllotted),
        // The decision tells it.
        typeof(MotionPut), typeof(VotesArranged), typeof(MotionRetaken), typeof(MotionWithdrawn), typeof(MotionDropped),
        // The course of the meeting, that the chair or a motion sets.
        typeof(MeetingOpened), typeof(RollCalled), typeof(AttendanceMarked), typeof(RollAnswered), typeof(RollConcluded), typeof(DebateOpened), typeof(DebateClosed),
        typeof(DebateAdjourned), typeof(ItemReferred), typeof(WentOnTo), typeof(ItemConcluded), typeof(AgendaArranged), typeof(MeetingSuspended), typeof(MeetingResumed), typeof(MeetingAdjourned),
        typeof(MeetingsClosed), typeof(SpeechesLimited), typeof(CaucusBegan), typeof(CaucusExtended), typeof(CaucusEnded),
    ];

    /// <param name="votes">The votes opened so far, by identity: what a ballot was cast on.</param>
    /// <param name="rules">Of the committee, for the names of motions; null where they aren't known.</param>
    internal static LogEntry? Of(SessionId session, CommitteeEvent @event, IReadOnlyDictionary<VoteId, VoteOpened> votes, RulesOfProcedure? rules, Language language)
    {
        Localized LabelOf(string rule) => rules?.Motion(rule)?.Label ?? Same(rule);

        LogEntry Entry(LogEntryKind kind, Guid entry, DelegationId? delegation, PersonId? by, DateTimeOffset at, Localized words, ImmutableArray<DelegationId> seenBy = default) => new(
            new LogReference(session, kind, entry, words.In(language), by, at), delegation, seenBy.IsDefault ? [] : seenBy, null, null);

        Localized On(VoteId vote) => votes.TryGetValue(vote, out var opened) ? SubjectOf(opened.Subject) : Same("");

        return @event switch
        {
            BallotCast e => Entry(LogEntryKind.Vote, e.Vote.Value, e.Delegation, e.By, e.At, Join(On(e.Vote), WordOf(e.Choice))),
            SecretBallotCast e => Entry(LogEntryKind.Vote, e.Vote.Value, e.Delegation, e.By, e.At, Join(On(e.Vote), new("құпия дауыс берді", "голосовал тайно", "voted in secret"))),
            BallotPassed e => Entry(LogEntryKind.Vote, e.Vote.Value, e.Delegation, e.By, e.At, Join(On(e.Vote), new("кезегін өткізді", "пропустил очередь", "passed"))),
            VoteCorrected e => Entry(LogEntryKind.Vote, e.Vote.Value, e.Delegation, e.By, e.At, Join(On(e.Vote), Join(new("қалай дауыс бермек болғаны", "намерение голосовать", "had meant to vote"), WordOf(e.Meant)))),
            VoteDeclared e => Entry(LogEntryKind.Result, e.Vote.Value, null, null, e.At, Join(SubjectOf(e.Subject), ResultOf(e))),
            VoteAbandoned e => Entry(LogEntryKind.Result, e.Vote.Value, null, null, e.At, Join(On(e.Vote), Join(new("дауыс беру тоқтатылды", "голосование прекращено", "the vote was abandoned"), Same(e.Reason)))),
            DraftRejectedInParts e => Entry(LogEntryKind.Result, e.Draft.Value, null, null, e.At, new("Барлық қаулы бөлігі қабылданбағандықтан, жоба қабылданбады", "Проект отклонён: отклонены все его постановляющие части", "The draft is rejected: all its operative parts were")),
            DecisionReopened e => Entry(LogEntryKind.Result, IdOf(e.Subject), null, null, e.At, Join(SubjectOf(e.Subject), new("қайта қаралады", "рассматривается снова", "is reconsidered"))),
            DecisionObjected e => Entry(LogEntryKind.Statement, e.Vote.Value, e.Delegation, e.By, e.At, Join(On(e.Vote), Join(new("қарсылық білдіреді", "возражает", "objects"), Same(e.Reason)))),
            ObjectionWithdrawn e => Entry(LogEntryKind.Statement, e.Vote.Value, e.Delegation, e.By, e.At, Join(On(e.Vote), new("қарсылығын қайтарып алады", "снимает возражение", "withdraws the objection"))),
            ReservationAttached e => Entry(LogEntryKind.Statement, e.Vote.Value, e.Delegation, e.By, e.At, Join(On(e.Vote), Join(new("ескертпе", "оговорка", "reservation"), Same(e.Text)))),
            ExplanationAsked e => Entry(LogEntryKind.Statement, IdOf(e.On), e.Delegation, e.By, e.At, Join(SubjectOf(e.On), e.When == ExplanationTime.Before
                ? new("дауысқа дейін себебін түсіндіруге сөз сұрайды", "просит слова для разъяснения мотивов до голосования", "asks to explain its vote before the vote")
                : new("дауыстан кейін себебін түсіндіруге сөз сұрайды", "просит слова для разъяснения мотивов после голосования", "asks to explain its vote after the vote"))),
            ExplanationForgone e => Entry(LogEntryKind.Statement, IdOf(e.On), e.Delegation, e.By, e.At, Join(SubjectOf(e.On), new("түсіндіруден бас тартады", "отказывается от разъяснения", "forgoes the explanation"))),
            CommuniquePrepared e => Entry(LogEntryKind.Statement, e.Communique.Value, e.Delegation, e.By, e.At, Same(e.Text), e.With.IsEmpty ? [] : e.With.Add(e.Delegation)),
            CommuniqueSigned e => Entry(LogEntryKind.Statement, e.Communique.Value, e.Delegation, e.By, e.At, new("коммюникеге қол қояды", "подписывает коммюнике", "signs the communiqué")),
            CommuniqueDeclined e => Entry(LogEntryKind.Statement, e.Communique.Value, e.Delegation, e.By, e.At, new("коммюникеге қол қоюдан бас тартады", "отказывается подписать коммюнике", "declines to sign the communiqué")),
            CommuniqueWithdrawn e => Entry(LogEntryKind.Statement, e.Communique.Value, null, e.By, e.At, new("коммюникені қайтарып алады", "отзывает коммюнике", "withdraws the communiqué")),
            DraftTabled e => Entry(LogEntryKind.Statement, e.Draft.Value, e.Delegation, e.By, e.At, new("жобаны енгізеді", "вносит проект", "tables the draft")),
            DraftWithdrawn e => Entry(LogEntryKind.Statement, e.Draft.Value, e.Delegation, e.By, e.At, new("жобаны қайтарып алады", "снимает проект", "withdraws the draft")),
            AmendmentTabled e => Entry(LogEntryKind.Statement, e.Amendment.Id.Value, e.Amendment.Movers[0], e.By, e.At, Join(new("түзету ұсынады", "вносит поправку", "moves an amendment"), Same(e.Amendment.NewText))),
            AmendmentSupported e => Entry(LogEntryKind.Statement, e.Amendment.Value, e.Delegation, e.By, e.At, new("түзетуді қолдайды", "поддерживает поправку", "supports the amendment")),
            AmendmentAccepted e => Entry(LogEntryKind.Statement, e.Amendment.Value, e.Delegation, e.By, e.At, new("түзетуді қабылдайды", "принимает поправку", "accepts the amendment")),
            AmendmentWithdrawn e => Entry(LogEntryKind.Statement, e.Amendment.Value, e.Delegation, e.By, e.At, new("түзетуін қайтарып алады", "снимает поправку", "withdraws the amendment")),
            FloorGiven e => Entry(LogEntryKind.Speech, e.Entry.Id, e.Entry.Delegation, null, e.At, Join(new("сөз алды", "получает слово", "has the floor"), Same(e.Entry.Note))),
            MotionRaised e => Entry(LogEntryKind.Motion, e.Motion.Value, e.Mover, e.By, e.At, Join(LabelOf(e.Rule), Same(e.Terms.Topic ?? ""))),
            MotionSeconded e => Entry(LogEntryKind.Motion, e.Motion.Value, e.Delegation, null, e.At, new("ұсынысты қолдайды", "поддерживает предложение", "seconds the motion")),
            MotionObjected e => Entry(LogEntryKind.Motion, e.Motion.Value, e.Delegation, null, e.At, new("ұсынысқа қарсылық білдіреді", "возражает против предложения", "objects to the motion")),
            MotionDecided e => Entry(LogEntryKind.Result, e.Motion.Value, null, null, e.Decision.At, Join(SubjectOf(new VoteSubject.Motion(e.Motion)), e.Status switch
            {
                MotionStatus.Carried => new("қабылданды", "принято", "carried"),
                MotionStatus.RuledOut => new("орынсыз деп танылды", "признано неуместным", "ruled out of order"),
                _ => new("қабылданбады", "отклонено", "defeated"),
            })),
            RulingGiven e => Entry(LogEntryKind.Chair, e.Ruling, null, e.By, e.At, Join(e.Answer switch
            {
                RulingAnswer.Sustained => new("төрағаның шешімі: негізді", "решение председателя: обоснованно", "the chair rules: well taken"),
                RulingAnswer.Denied => new("төрағаның шешімі: негізсіз", "решение председателя: не обоснованно", "the chair rules: not well taken"),
                _ => new("төрағаның шешімі: орынсыз", "решение председателя: неуместно", "the chair rules: out of order"),
            }, Same(e.Reason))),
            AppealDecided e => Entry(LogEntryKind.Result, e.Ruling, null, null, e.At, e.Standing == RulingStanding.Overruled
                ? new("төрағаның шешімі күшін жойды", "решение председателя отменено", "the chair's ruling is overruled")
                : new("төрағаның шешімі күшінде қалды", "решение председателя остаётся в силе", "the chair's ruling stands")),
            DaisNoteWritten e => Entry(LogEntryKind.Chair, e.Note, null, e.By, e.At, Same(e.Text)),
            BlocFormed e => Entry(LogEntryKind.Bloc, e.Bloc.Value, e.Founder, e.By, e.At, Join(new("топ құрады", "создаёт группу", "forms a bloc"), Same(e.Name)), e.Invited.Add(e.Founder)),
            InvitedToBloc e => Entry(LogEntryKind.Bloc, e.Bloc.Value, e.Inviting, e.By, e.At, Join(new("топқа шақырады", "приглашает в группу", "invites to the bloc"), Same(string.Join(", ", e.Invited))), e.Invited.Add(e.Inviting)),
            BlocJoined e => Entry(LogEntryKind.Bloc, e.Bloc.Value, e.Delegation, e.By, e.At, new("топқа қосылады", "вступает в группу", "joins the bloc")),
            BlocDeclined e => Entry(LogEntryKind.Bloc, e.Bloc.Value, e.Delegation, e.By, e.At, new("топқа қосылудан бас тартады", "отказывается вступить в группу", "declines to join the bloc")),
            BlocLeft e => Entry(LogEntryKind.Bloc, e.Bloc.Value, e.Delegation, e.By, e.At, new("топтан шығады", "выходит из группы", "leaves the bloc")),
            SpokespersonNamed e => Entry(LogEntryKind.Bloc, e.Bloc.Value, e.Spokesperson, e.By, e.At, new("топтың өкілі болып тағайындалады", "назначается представителем группы", "is named the bloc's spokesperson")),
            BlocAnnounced e => Entry(LogEntryKind.Bloc, e.Bloc.Value, null, e.By, e.At, new("топ туралы жариялайды", "объявляет о группе", "announces the bloc")),
            _ => null,
        };
    }

    private static Localized WordOf(Choice choice) => choice switch
    {
        Choice.Yes => new("жақтады", "за", "in favour"),
        Choice.No => new("қарсы", "против", "against"),
        Choice.Abstain => new("қалыс қалды", "воздержался", "abstained"),
        Choice.NotParticipating => new("дауыс беруге қатыспады", "не участвовал в голосовании", "did not take part"),
        _ => new("болған жоқ", "отсутствовал", "absent"),
    };

    private static Localized ResultOf(VoteDeclared e)
    {
        var (yes, no, abstain) = (Text(e.Totals.Yes), Text(e.Totals.No), Text(e.Totals.Abstain));
        return Join(
            e.Result.Outcome == Outcome.Adopted ? new("қабылданды", "принято", "adopted") : new("қабылданбады", "не принято", "not adopted"),
            new($"жақтағаны – {yes}, қарсысы – {no}, қалыс қалғаны – {abstain}", $"за – {yes}, против – {no}, воздержались – {abstain}", $"{yes} in favour, {no} against, {abstain} abstaining"));
    }

    private static Localized SubjectOf(VoteSubject subject) => subject switch
    {
        VoteSubject.Motion => new("рәсімдік ұсыныс", "процедурное предложение", "motion"),
        VoteSubject.Appeal => new("төрағаның шешіміне шағым", "опротестование решения председателя", "appeal against a ruling"),
        VoteSubject.Draft => new("жоба", "проект", "draft"),
        VoteSubject.Amendment => new("түзету", "поправка", "amendment"),
        VoteSubject.Part => new("жобаның бөлігі", "часть проекта", "part of a draft"),
        VoteSubject.Question q => Same(q.Text),
        _ => Same(""),
    };

    private static Guid IdOf(VoteSubject subject) => subject switch
    {
        VoteSubject.Motion m => m.Id.Value,
        VoteSubject.Appeal a => a.Ruling,
        VoteSubject.Draft d => d.Id.Value,
        VoteSubject.Amendment a => a.Id.Value,
        VoteSubject.Part p => p.Of.Value,
        _ => Guid.Empty,
    };

    private static Localized Same(string text) => Localized.Same(text);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Both, with a colon between; only one of them where the other is empty.</summary>
    private static Localized Join(Localized first, Localized second)
    {
        string In(Language language) => (first.In(language), second.In(language)) switch
        {
            ("", var s) => s,
            (var f, "") => f,
            var (f, s) => $"{f}: {s}",
        };
        return new Localized(In(Language.Kk), In(Language.Ru), In(Language.En));
    }
}
