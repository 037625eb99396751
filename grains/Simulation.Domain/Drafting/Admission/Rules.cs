using System.Globalization;
using System.Text.RegularExpressions;
using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Procedure;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Sequence;

namespace Simulation.Domain.Drafting.Admission;

/// <summary>How many support a text, and how many must.</summary>
/// <param name="Supporters">Members among sponsors and signatories; votes, where the rules count voting power.</param>
/// <param name="Needed">0: the rules ask for none.</param>
[GenerateSerializer, Immutable, Alias("Support.v1")]
public sealed record Support(int Supporters, int Needed)
{
    public bool IsEnough => Supporters >= Needed;
}

/// <summary>How texts come before the committee: support, approval, symbols, notice; and how they are taken back.</summary>
internal static partial class AdmissionRules
{
    /// <summary>The chair's acts on texts, in any phase in which the committee meets or writes.</summary>
    public static Decision<SessionEvent> Decide(SessionState state, Seat seat, ChairCommand command, DecisionContext context) => command switch
    {
        _ when AgendaRules.WhyNot(state, Activity.Meet) is { } code && AgendaRules.WhyNot(state, Activity.Draft) is not null => code,
        WaiveNotice waive => Waive(state, seat, waive, context),
        ApproveDraft approve => Approve(state, seat, approve, context),
        ReturnDraft back => Return(state, seat, back, context),
        _ => throw new System.Diagnostics.UnreachableException($"No rule for {command?.GetType().Name}"),
    };

    // ---- tabling --------------------------------------------------------------------------------------------------------------------------

    public static Decision<SessionEvent> Table(SessionState state, Seat.Member member, TableDraft command, DecisionContext context) =>
        DraftingRules.Seen(state, member, command.Draft) switch
        {
            null => RefusalCode.NoSuchDraft,
            { Status: DraftStatus.Tabled or DraftStatus.Submitted } draft when draft.Sponsors.Contains(member.Delegation) => Decision.Accept<SessionEvent>(),
            { } draft when WhyNotTable(state, draft, member.Delegation) is { } refusal => refusal,
            { } draft when VotingRules.Rules(state).Proposals.Approved =>
                Decision.Accept<SessionEvent>(new DraftSubmitted(draft.Id, member.Delegation, member.Person, context.Now)),
            { } draft => Decision.Accept<SessionEvent>(new DraftTabled(draft.Id, member.Delegation, member.Person, context.Now, SymbolFor(state, draft))),
        };

    /// <summary>A motion to introduce it was carried: the chair who put the motion has admitted it. Nothing where it can't be tabled, or is already.</summary>
    public static ImmutableArray<SessionEvent> Introduce(SessionState state, DelegationId mover, DraftId id, DecisionContext context) =>
        state.Committee!.Drafting.Find(id) is { } draft && (draft.Status == DraftStatus.Submitted || WhyNotTable(state, draft, mover) is null)
            ? [new DraftTabled(id, mover, null, context.Now, SymbolFor(state, draft))]
            : [];

    public static Refusal? WhyNotTable(SessionState state, Draft draft, DelegationId delegation)
    {
        var rules = VotingRules.Rules(state).Proposals;
        return !draft.Sponsors.Contains(delegation) ? new Refusal(RefusalCode.NotASponsor)
            : draft.Status != DraftStatus.Working ? new Refusal(RefusalCode.DraftNotOpen)
            : !DraftingRules.MayPropose(state, delegation) ? new Refusal(RefusalCode.ObserversDoNotPropose)
            : draft.Text.Operative.IsEmpty ? new Refusal(RefusalCode.NothingDecided)
            : draft.Sponsors.Length < rules.Sponsors ? new Refusal(RefusalCode.TooLittleSupport, [DraftingRules.Text(draft.Sponsors.Length), DraftingRules.Text(rules.Sponsors)])
            : SupportOf(state, draft) is { IsEnough: false } support
                ? new Refusal(RefusalCode.TooLittleSupport, [DraftingRules.Text(support.Supporters), DraftingRules.Text(support.Needed)])
            : null;
    }

    /// <summary>Sponsors and signatories together. Observers count nowhere.</summary>
    public static Support SupportOf(SessionState state, Draft draft) =>
        SupportOf(state, VotingRules.Rules(state).Proposals.Support, draft.Sponsors.Union(draft.Signatories));

    /// <summary>Where nobody has called the roll, all members are taken for present.</summary>
    public static Support SupportOf(SessionState state, ShareNeeded? share, IEnumerable<DelegationId> supporters)
    {
        var members = VotingRules.Body(state).Members.Where(m => m.Status == MemberStatus.Member).ToList();
        var behind = members.Where(m => supporters.Contains(m.Delegation)).ToList();
        return share switch
        {
            null => new Support(behind.Count, 0),
            { Of: ShareOf.VotingPower } => new Support(behind.Sum(m => m.Weight), (int)share.Needed(members.Sum(m => m.Weight))),
            { Of: ShareOf.Present } when BodyFacts.Present(state) is { } present =>
                new Support(behind.Count, (int)share.Needed(members.Count(m => present.Contains(m.Delegation)))),
            _ => new Support(behind.Count, (int)share.Needed(members.Count)),
        };
    }

    // ---- approval -------------------------------------------------------------------------------------------------------------------------

    private static Decision<SessionEvent> Approve(SessionState state, Seat seat, ApproveDraft command, DecisionContext context) =>
        Submitted(state, command.Draft) switch
        {
            null => RefusalCode.NoSuchDraft,
            { Status: DraftStatus.Tabled } => Decision.Accept<SessionEvent>(),
            { Status: DraftStatus.Submitted, Submitter: { } by } draft =>
                Decision.Accept<SessionEvent>(new DraftTabled(draft.Id, by, PersonOf(seat), context.Now, SymbolFor(state, draft))),
            _ => RefusalCode.DraftNotOpen,
        };

    private static Decision<SessionEvent> Return(SessionState state, Seat seat, ReturnDraft command, DecisionContext context)
    {
        var reason = Texts.Clean(command.Reason);
        return Texts.WhyNot(reason, Texts.LongestNote, mayBeEmpty: false) is { } refusal ? refusal : Submitted(state, command.Draft) switch
        {
            null => RefusalCode.NoSuchDraft,
            { Status: DraftStatus.Submitted } draft => Decision.Accept<SessionEvent>(new DraftReturned(draft.Id, reason, PersonOf(seat), context.Now)),
            _ => RefusalCode.DraftNotOpen,
        };
    }

    /// <summary>What the chair may know of: a working paper that nobody has submitted does not exist for the chair.</summary>
    private static Draft? Submitted(SessionState state, DraftId id) =>
        state.Committee!.Drafting.Find(id) is { } draft && draft.IsSeenBy(new TableAudience.Chair()) ? draft : null;

    // ---- notice ---------------------------------------------------------------------------------------------------------------------------

    private static Decision<SessionEvent> Waive(SessionState state, Seat seat, WaiveNotice command, DecisionContext context) =>
        Submitted(state, command.Draft) switch
        {
            null => RefusalCode.NoSuchDraft,
            { Status: not DraftStatus.Tabled } => RefusalCode.DraftNotOpen,
            { NoticeWaived: true } => Decision.Accept<SessionEvent>(),
            { } draft when WhyNotWaive(state) is { } code => code,
            { } draft => Decision.Accept<SessionEvent>(new NoticeWaived(draft.Id, PersonOf(seat), context.Now)),
        };

    public static RefusalCode? WhyNotWaive(SessionState state) => VotingRules.Rules(state) switch
    {
        { Proposals: { NoticeHours: > 0, NoticeWaived: false } } or { Amendments: { NoticeHours: > 0, NoticeWaived: false } } => RefusalCode.NoticeNotWaivable,
        _ => null,
    };

    /// <summary>When the draft and what is moved to it will have been circulated long enough; null: no notice is asked for, or it is waived.</summary>
    public static DateTimeOffset? NoticeUntil(SessionState state, Draft draft)
    {
        var rules = VotingRules.Rules(state);
        if (draft.NoticeWaived)
        {
            return null;
        }

        DateTimeOffset? until = draft.TabledAt is { } tabled && rules.Proposals.NoticeHours > 0 ? tabled.AddHours(rules.Proposals.NoticeHours) : null;
        return rules.Amendments.NoticeHours == 0 ? until : state.Committee!.Drafting.To(draft.Id)
            .Where(a => a.Amendment.Status == Amendments.AmendmentStatus.Tabled)
            .Select(a => (DateTimeOffset?)a.Amendment.TabledAt.AddHours(rules.Amendments.NoticeHours))
            .Append(until)
            .Max();
    }

    /// <summary>The same of the draft with this id; null also where there is none.</summary>
    public static DateTimeOffset? NoticeUntil(SessionState state, DraftId id) => state.Committee!.Drafting.Find(id) is { } draft ? NoticeUntil(state, draft) : null;

    /// <summary>Why the committee can't act on a draft; null: it can.</summary>
    public static Refusal? WhyNotAct(SessionState state, DraftId id, DateTimeOffset now)
    {
        if (state.Committee!.Drafting.Find(id) is not { Tabled: not null } draft)
        {
            return new Refusal(RefusalCode.NoSuchDraft);
        }

        var rules = VotingRules.Rules(state).Proposals;
        return draft.Status != DraftStatus.Tabled ? new Refusal(draft.Status is DraftStatus.Adopted or DraftStatus.Rejected ? RefusalCode.AlreadyDecided : RefusalCode.DraftNotOpen)
            : rules.OneOnly && state.Committee.Drafting.Drafts.Any(d => d.Item == draft.Item && d.Status == DraftStatus.Adopted) ? new Refusal(RefusalCode.AnotherAdopted)
            : NoticeUntil(state, draft) is { } until && until > now ? new Refusal(RefusalCode.NoticeNotOver, [Hours(until - now)])
            : null;
    }

    private static string Hours(TimeSpan left) => ((int)Math.Ceiling(left.TotalHours)).ToString(CultureInfo.InvariantCulture);

    // ---- symbols --------------------------------------------------------------------------------------------------------------------------

    /// <summary>The next in the series of the committee's drafts, such as A/C.2/81/L.4 after L.3; L.1 where there is none yet.</summary>
    private static string SymbolFor(SessionState state, Draft draft)
    {
        if (draft.Symbol.Length > 0)
        {
            return draft.Symbol;
        }

        var series = state.Committee!.Drafting.Drafts.Select(d => Numbered().Match(d.Symbol)).Where(m => m.Success).ToList();
        var stem = series.Count > 0 ? series[^1].Groups["stem"].Value : "L.";
        var last = series.Where(m => m.Groups["stem"].Value == stem).Select(m => int.Parse(m.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();
        return stem + DraftingRules.Text(last + 1);
    }

    /// <summary>Amendments to one draft are numbered in the order in which they were moved.</summary>
    public static string SymbolForAmendment(SessionState state, Draft draft) =>
        $"{(draft.Symbol.Length > 0 ? draft.Symbol + "/" : "")}Amend.{DraftingRules.Text(state.Committee!.Drafting.To(draft.Id).Count() + 1)}";

    // ---- withdrawal -----------------------------------------------------------------------------------------------------------------------

    public static Decision<SessionEvent> Withdraw(SessionState state, Seat.Member member, WithdrawDraft command, DecisionContext context) =>
        DraftingRules.Seen(state, member, command.Draft) switch
        {
            null => RefusalCode.NoSuchDraft,
            { Status: DraftStatus.Withdrawn } draft when draft.Sponsors.Contains(member.Delegation) => Decision.Accept<SessionEvent>(),
            { } draft when WhyNotWithdraw(state, draft, member.Delegation) is { } code => code,
            { } draft => Decision.Accept<SessionEvent>(
            [
                new DraftWithdrawn(draft.Id, member.Delegation, member.Person, context.Now),
                .. SequenceRules.DropAll(state, draft.Id, NotPutReason.Withdrawn, context.Now),
            ]),
        };

    public static RefusalCode? WhyNotWithdraw(SessionState state, Draft draft, DelegationId delegation) =>
        !draft.Sponsors.Contains(delegation) ? RefusalCode.NotASponsor
        : draft.Status != DraftStatus.Tabled ? RefusalCode.DraftNotOpen
        : IsTooLate(state, draft) ? RefusalCode.TooLateToWithdraw
        : null;

    private static bool IsTooLate(SessionState state, Draft draft) => VotingRules.Rules(state).Proposals.Withdrawal switch
    {
        Withdrawal.Never => true,
        Withdrawal.UntilAmended => DraftingRules.IsBeingVotedOn(state, draft.Id) || draft.Revision > draft.Tabled,
        _ => DraftingRules.IsBeingVotedOn(state, draft.Id),
    }
    || state.Committee!.Voting.Open?.Opened.Subject == new VoteSubject.Draft(draft.Id);

    private static PersonId? PersonOf(Seat seat) => seat switch
    {
        Seat.Control control => control.Person,
        Seat.Chair chair => chair.Person,
        _ => null,
    };

    [GeneratedRegex(@"^(?<stem>.*?)(?<number>\d{1,6})$", RegexOptions.RightToLeft)]
    private static partial Regex Numbered();
}
