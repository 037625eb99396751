using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Exercises;
using Simulation.Domain.Meetings;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Voting;
using Simulation.Domain.Views;
using Simulation.Domain.Voting.Votes;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.EndToEnd.Tests.Committees;
using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Journeys;

/// <summary>
/// A committee of twelve delegations and a student in its chair: three delegates, the chair and the instructor have browsers, the others the
/// client library over a network that says everything twice.
/// </summary>
internal sealed class CommitteeRoom : IAsyncDisposable
{
    public static readonly DelegationId Kazakhstan = new("KAZ");
    public static readonly DelegationId Finland = new("FIN");
    public static readonly DelegationId Egypt = new("EGY");
    public static readonly DelegationId Brazil = new("BRA");
    private static readonly ImmutableArray<DelegationId> Others = [Brazil, new("BGD"), new("BOL"), new("CHN"), new("CRI"), new("ETH"), new("IND"), new("SEN"), new("TUR")];

    private readonly List<Person> _people = [];
    private readonly Dictionary<DelegationId, LiveConnection> _members = [];

    private CommitteeRoom()
    {
    }

    public Instructor Instructor { get; private set; } = null!;

    public Student Chair { get; private set; } = null!;

    /// <summary>On a laptop, in Kazakh.</summary>
    public Student Sponsor { get; private set; } = null!;

    /// <summary>On a phone, in Russian.</summary>
    public Student Phone { get; private set; } = null!;

    /// <summary>On a laptop, in English.</summary>
    public Student Mover { get; private set; } = null!;

    public Uri Server { get; private set; } = null!;

    public ExerciseId Exercise { get; private set; }

    public SessionId Table { get; private set; }

    public ScenarioStructure Scenario { get; private set; } = null!;

    /// <summary>Control, for what is asked of the server beside the screens.</summary>
    public LiveConnection Control { get; private set; } = null!;

    public IReadOnlyList<Person> People => _people;

    /// <summary>Those without a browser.</summary>
    public IReadOnlyDictionary<DelegationId, LiveConnection> Members => _members;

    public MeetingSlice Meeting => Get<MeetingSlice>();

    public ImmutableArray<VoteRecord> Results => Get<VotesSlice>().Votes;

    public VoteView? Vote => Get<VoteSlice>().Current;

    public static async Task<CommitteeRoom> OpenAsync(Chromium chromium, ServerProcess server, Func<Person, string, Task> seen)
    {
        var room = new CommitteeRoom();
        try
        {
            await room.SetUpAsync(chromium, server, seen);
            return room;
        }
        catch
        {
            await room.DisposeAsync();
            throw;
        }
    }

    public T Get<T>()
        where T : Slice => Control.Table(Table)!.Get<T>()!;

    /// <summary>The text that is no working paper of the case any more.</summary>
    public DraftView Draft(string title) => Get<DraftsSlice>().Drafts.Single(d => d.Text.Cover.Title == title);

    public string Name(DelegationId delegation, Language language) => Scenario.Delegations.Single(d => d.Id == delegation).Name.In(language);

    /// <summary>Everybody without a browser asks for the same.</summary>
    public async Task AllAsync(Command command) =>
        Assert.All(await Task.WhenAll(_members.Values.Select(m => m.ActAsync(Table, command))), Assert.Null);

    /// <summary>Those without a browser vote; who is not named abstains.</summary>
    public async Task CastAsync(VoteId vote, IEnumerable<string> yes, IEnumerable<string> no) =>
        Assert.All(
            await Task.WhenAll(_members.Select(m => m.Value.ActAsync(
                Table, new CastBallot(vote, yes.Contains(m.Key.Value) ? Choice.Yes : no.Contains(m.Key.Value) ? Choice.No : Choice.Abstain)))),
            Assert.Null);

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people)
        {
            await person.PictureAsync(CommitteeTests.Journey, "last");
            await person.DisposeAsync();
        }

        foreach (var member in _members.Values)
        {
            await member.DisposeAsync();
        }

        await (Control?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private async Task SetUpAsync(Chromium chromium, ServerProcess server, Func<Person, string, Task> seen)
    {
        Server = server.Address;
        Instructor = new Instructor(await PersonAsync(chromium, server, "instructor", Language.Ru));
        await Instructor.MakeFirstAccountAsync(await server.SetUpLinkAsync());
        await Instructor.CreateCourseAsync();
        await Instructor.PasteRosterAsync(["Student 1", "Student 2", "Student 3", "Student 4"]);
        var (exercise, code) = await Instructor.PlanExerciseAsync("ga-shared-waters", tables: 1, people: 2, () => AdaptAsync(seen));
        Exercise = exercise;

        Chair = new Student(await PersonAsync(chromium, server, "chair", Language.En), "Student 1");
        Sponsor = new Student(await PersonAsync(chromium, server, "sponsor", Language.Kk), "Student 2");
        Phone = new Student(await PersonAsync(chromium, server, "phone", Language.Ru, Device.Phone), "Student 3");
        Mover = new Student(await PersonAsync(chromium, server, "mover", Language.En), "Student 4");
        Student[] students = [Chair, Sponsor, Phone, Mover];
        foreach (var student in students)
        {
            await student.JoinAsync(code);
        }

        Control = await LiveLink.OfAsync(Instructor.Person, server.Address);
        Assert.Null(await Control.EnterExerciseAsync(Exercise));
        foreach (var (student, delegation) in students.Zip([Others[1], Kazakhstan, Finland, Egypt]))
        {
            await using var live = await LiveLink.OfAsync(student.Person, server.Address);
            await SeatAsync(live, delegation, student == Chair ? "adviser" : "representative");
        }

        // The chair sits beside a member who votes for their delegation.
        foreach (var (n, delegation) in Others.Index())
        {
            var member = Visitor.Live(server.Address, await Visitor.JoinAsync(server.Address, code, $"Member {n + 1}"));
            _members[delegation] = member;
            await SeatAsync(member, delegation, "representative");
        }

        Assert.Null(await Control.ActAsync(Exercise, new OpenExercise()));
        await Instructor.AdvanceAsync(Control, Exercise, "preparation");
        await Eventually.TrueAsync(() => Lobby.Stage == ExerciseStage.Running);
        Scenario = Control.Exercise(Exercise)!.Get<PlanSlice>()!.Scenario;
        Table = Lobby.Participants[0].Seat!.Session;
        Assert.Null(await Control.EnterTableAsync(Table));
        foreach (var member in _members.Values)
        {
            Assert.Null(await member.EnterTableAsync(Table));
        }

        foreach (var student in students)
        {
            await student.EnterDeskAsync();
        }
    }

    private LobbySlice Lobby => Control.Exercise(Exercise)!.Get<LobbySlice>()!;

    private async Task SeatAsync(LiveConnection live, DelegationId delegation, string function)
    {
        Assert.Null(await live.EnterExerciseAsync(Exercise));
        var me = live.Exercise(Exercise)!.Get<LobbySlice>()!.Me!.Value;
        Assert.Null(await Control.ActAsync(Exercise, new MoveToSeat(me, 1, delegation, function)));
    }

    /// <summary>The instructor lets sponsors accept amendments, asks for signatories, and lets guests in.</summary>
    private async Task AdaptAsync(Func<Person, string, Task> seen)
    {
        var page = Instructor.Person.Page;
        await page.Locator("[name='Form.Guests']").CheckAsync();
        await page.Locator("[name='Form.Language']").SelectOptionAsync("en");
        await page.Locator("details.rules > summary").ClickAsync();
        await page.Locator("#rules-proposals > summary").ClickAsync();
        await page.Locator("[name='rules.support']").SelectOptionAsync("at least 1/5 of present");
        await page.Locator("#rules-amendments > summary").ClickAsync();
        await page.Locator("[name='rules.friendly-amendments']").CheckAsync();
        await page.Locator("#rules-changes li").Nth(1).WaitForAsync();
        await seen(Instructor.Person, "rules");
    }

    private async Task<Person> PersonAsync(Chromium chromium, ServerProcess server, string who, Language language, Device device = Device.Laptop)
    {
        var person = await chromium.PersonAsync(server.Address, who, language, device);
        _people.Add(person);
        return person;
    }
}
