using Microsoft.AspNetCore.Components;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Injects;
using Simulation.Domain.Delegations;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Exercises;
using Simulation.Domain.Views;
using Simulation.Domain.Voting.Votes;
using Simulation.Web.Client.Browser;
using Simulation.Web.Client.Committee;
using Simulation.Web.Client.Committee.Dais;
using Simulation.Web.Client.Committee.Papers;
using Simulation.Web.Client.Components;

namespace Simulation.Web.Client.Desk;

/// <summary>The delegation's desk: what a member sees of their table, and does there.</summary>
public sealed partial class DeskPage : LivePage
{
    /// <summary>Under which how many news were opened is kept; no conversation is called so.</summary>
    private const string NewsRead = "news";

    private DeskView? _desk;
    private ImmutableArray<Talk> _talks = [];
    private Badges _badges;
    private Refusal? _refused;
    private DeskTab _tab = DeskTab.Table;
    private string? _talk;
    private Talk? _new;
    private int _firstNew = -1;
    private ProposalId? _about;
    private bool _revealed;
    private NotesPane? _notes;
    private bool _exerciseEntered;
    private bool _again;
    private bool _wide;
    private string? _dismissed;
    private Fetched<RenderedText> _case;
    private Fetched<RenderedText> _brief;
    private PackageDraft _draft = PackageDraft.Empty;
    private Dictionary<string, string> _writing = [];
    private UnsavedTexts _unsaved = UnsavedTexts.None;
    private Dictionary<string, int> _read = [];

    [Parameter]
    public Guid SessionId { get; set; }

    private SessionId Session => new(SessionId);

    /// <summary>What came of the table; null: nothing yet.</summary>
    private Slices? Shared => Live.Table(Session);

    /// <summary>Whether this member is also in the chair.</summary>
    private bool Presides =>
        _desk is not null && Live.Exercise(_desk.Agenda.Exercise)?.Get<LobbySlice>()?.Me is { } me && Shared?.Get<ChairSlice>()?.PresidingOfficer == me;

    private string Title => (_badges.Packages > 0 ? $"({_badges.Packages}) " : "") + (_desk is null ? W.Desk.TabTable : W.Desk.Title(_desk.Scenario.Of(_desk.Own, W.Language)));

    private Talk? Current => _talk is null ? null : _talks.FirstOrDefault(t => t.Key == _talk) ?? (_new?.Key == _talk ? _new : null);

    private MessageView? Announced =>
        _desk?.Messages.LastOrDefault(m => m.Channel == ChannelId.Announcements) is { } last && last.Id.ToString() != _dismissed ? last : null;

    /// <summary>News that came in and were not opened yet, the latest last.</summary>
    private ImmutableArray<InjectView> UnreadNews =>
        Shared?.Get<InjectsSlice>() is { } news ? [.. news.Injects.Skip(_read.GetValueOrDefault(NewsRead))] : [];

    /// <summary>The delegations of this table that are automated: everybody is told.</summary>
    private ImmutableArray<DelegationId> Automated =>
        _desk is not null && Live.Exercise(_desk.Agenda.Exercise)?.Get<LobbySlice>() is { } lobby ? [.. lobby.Agents.Where(a => a.Session == Session).Select(a => a.Delegation)] : [];

    /// <summary>The seat, when it is at another table than this one.</summary>
    private SeatView? MovedTo =>
        _desk is not null && Live.Exercise(_desk.Agenda.Exercise)?.Get<LobbySlice>() is { Me: { } me } lobby
        && lobby.Participants.FirstOrDefault(p => p.Person == me)?.Seat is { } seat && seat.Session != Session
            ? seat
            : null;

    /// <summary>Whether the seat at this table was taken away and no other given: nothing here moves any more.</summary>
    private bool IsOut => Live.WhyEnded(Session) is not null && MovedTo is null;

    protected override async Task EnterAsync()
    {
        _wide = await Browser.IsWideAsync();
        _draft = await Store.ReadAsync<PackageDraft>(Key("package")) ?? PackageDraft.Empty;
        _writing = await Store.ReadAsync<Dictionary<string, string>>(Key("writing")) ?? [];
        _unsaved = (await Store.ReadAsync<UnsavedTexts>(Key("texts")))?.Whole() ?? UnsavedTexts.None;
        _read = await Store.ReadAsync<Dictionary<string, int>>(Key("read")) ?? [];
        _dismissed = await Store.ReadAsync<string>(Key("dismissed"));
        _refused = await Live.EnterTableAsync(Session);
        await ArrivedAsync();
        StateHasChanged();
        if (_refused is null)
        {
            await ReadAsync();
        }
    }

    protected override async Task ArrivedAsync()
    {
        _desk = DeskView.Of(Shared, Live.Inside(Session)) ?? _desk;
        if (_desk is null)
        {
            return;
        }

        _talks = Talk.Of(_desk);
        _draft = _draft.Fitting(_desk.Scenario);
        _badges = Badges.Of(_desk, _read);
        await MarkReadAsync();
        await LearnNamesAsync(
            _desk.Agenda.Exercise,
            _desk.Messages.Where(m => m.From is not null).Select(m => m.By)
                .Concat(_desk.Delegation.Members.Select(m => m.Person))
                .Concat(Shared?.Get<WritersSlice>()?.Writers.Select(w => w.Person) ?? []));
        if (!_exerciseEntered)
        {
            // The exercise tells when one is moved, and when the debrief opens.
            _exerciseEntered = true;
            _ = Live.EnterExerciseAsync(_desk.Agenda.Exercise);
        }

        FollowAgain();
    }

    protected override async ValueTask LeavingAsync() => await Live.LeaveAsync(Session);

    private static string TabName(DeskTab tab) => tab switch
    {
        DeskTab.Brief => "brief",
        DeskTab.Packages => "packages",
        DeskTab.Text => "text",
        DeskTab.Messages => "messages",
        _ => "table",
    };

    private bool InCommittee => _desk?.Scenario.Committee is not null;

    private DeskStatus Status => InCommittee && Shared is { } table ? CommitteeStatus.Of(_desk!, table, W) : DeskStatus.Of(_desk!, W);

    /// <summary>Whether the committee waits for this delegation's ballot.</summary>
    private bool MustVote => Shared?.Get<VoteSlice>()?.Current is { Mine: null, May.Cast: null };

    /// <summary>The committee's business as this delegation sees it; null outside a committee.</summary>
    private DaisView? Business => DaisView.Of(Shared, () => Now);

    private async Task ReadUpToAsync((string Talk, int Count) read)
    {
        _read[read.Talk] = read.Count;
        await Store.WriteAsync(Key("read"), _read);
    }

    private IEnumerable<DeskTab> Tabs => Enum.GetValues<DeskTab>().Where(t => t != DeskTab.Text || InCommittee);

    private async Task KeepTextsAsync(UnsavedTexts unsaved)
    {
        _unsaved = unsaved;
        StateHasChanged();
        await Store.WriteAsync(Key("texts"), unsaved);
    }

    private string Key(string what) => $"{what}:{Session}";

    private string TabText(DeskTab tab) => tab switch
    {
        DeskTab.Brief => W.Desk.TabBrief,
        DeskTab.Packages => InCommittee ? W.Committee.TabVotes : W.Desk.TabPackages,
        DeskTab.Text => W.Committee.TabText,
        DeskTab.Messages => W.Desk.TabMessages,
        _ => InCommittee ? W.Committee.TabFloor : W.Desk.TabTable,
    };

    private int BadgeOf(DeskTab tab) => tab switch
    {
        DeskTab.Packages => InCommittee ? (MustVote ? 1 : 0) + UnreadNews.Length : _badges.Packages,
        DeskTab.Messages => InCommittee
            ? NotesPane.Unread(_desk!, Shared?.Get<BlocsSlice>(), Shared?.Get<ReadMarksSlice>(), _read)
            : _badges.Messages,
        _ => 0,
    };

    private int UnreadElsewhere(Talk here) => _talks.Where(t => t.Key != here.Key).Sum(t => t.Unread(_read.GetValueOrDefault(t.Key)));

    private async Task ReadAsync()
    {
        if (_desk is { } desk)
        {
            _case = await Api.CaseAsync(desk.Agenda.Exercise);
            _brief = await Api.BriefAsync(Session);
            StateHasChanged();
        }
    }

    private Task<Refusal?> ActAsync(Command command, string label) => Live.ActAsync(Session, command, label);

    private async Task<Refusal?> PractiseAsync(ExerciseCommand command, string label)
    {
        var refusal = await Live.ActAsync(_desk!.Agenda.Exercise, command, label);
        _again = refusal is null && command is PractiseAgain;
        FollowAgain();
        return refusal;
    }

    /// <summary>To the new table of who practises again: laid once the command is answered, known once the lobby shows the seat.</summary>
    private void FollowAgain()
    {
        if (_again && MovedTo is { } seat)
        {
            _again = false;
            Navigation.NavigateTo($"/t/{seat.Session}", forceLoad: true);
        }
    }

    private Task<Refusal?> KeepAsync(string notes) => Live.ActAsync(Session, new KeepNotes(notes), W.Desk.Notes);

    private async Task ReadNewsAsync()
    {
        _tab = DeskTab.Packages;
        await ReadUpToAsync((NewsRead, Shared?.Get<InjectsSlice>()?.Injects.Length ?? 0));
    }

    private async Task SelectAsync(DeskTab tab)
    {
        _tab = tab;
        await MarkReadAsync();
    }

    private async Task DraftAsync(PackageDraft draft)
    {
        if (draft.Counters is not null && draft.Counters != _draft.Counters)
        {
            _tab = DeskTab.Packages;
        }

        _draft = draft;
        await Store.WriteAsync(Key("package"), draft);
    }

    private async Task WriteAsync(string talk, string text)
    {
        if (text.Length == 0)
        {
            _writing.Remove(talk);
        }
        else
        {
            _writing[talk] = text;
        }

        await Store.WriteAsync(Key("writing"), _writing.Count == 0 ? null : _writing);
    }

    private async Task OpenAsync(Talk talk)
    {
        _new = talk.Said.IsEmpty ? talk : null;
        _talk = talk.Key;
        _about = null;
        var read = _read.GetValueOrDefault(talk.Key);
        _firstNew = talk.Unread(read) > 0 ? read : -1;
        _tab = DeskTab.Messages;
        await MarkReadAsync();
    }

    private async Task DiscussAsync(ProposalView proposal)
    {
        await OpenAsync(_talks.First(t => t.Kind == TalkKind.Inside));
        _about = proposal.Id;
    }

    private async Task TakeAsync(Package package)
    {
        _tab = DeskTab.Packages;
        await DraftAsync(_draft with { Package = package, Counters = null });
    }

    private async Task DismissAsync(Guid announcement)
    {
        _dismissed = announcement.ToString();
        await Store.WriteAsync(Key("dismissed"), _dismissed);
    }

    /// <summary>What is open before the reader's eyes is read.</summary>
    private async Task MarkReadAsync()
    {
        if (_desk is null || (_tab != DeskTab.Messages && !_wide) || Current is not { } talk || _read.GetValueOrDefault(talk.Key) == talk.Said.Length)
        {
            return;
        }

        _read[talk.Key] = talk.Said.Length;
        _badges = Badges.Of(_desk, _read);
        await Store.WriteAsync(Key("read"), _read);
    }
}
