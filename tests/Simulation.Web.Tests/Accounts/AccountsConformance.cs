using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Simulation.Domain;
using Simulation.Grains.Hosting;
using Simulation.Tests.Databases;
using Simulation.Web.Host.Accounts;

namespace Simulation.Web.Tests.Accounts;

/// <summary>People, accounts and sign-ins on whatever database: the statements are the same, the drivers read them differently.</summary>
public abstract class AccountsConformance : IAsyncLifetime
{
    private ServiceProvider _services = null!;

    protected abstract Task<SimulationOptions> InstallAsync();

    public async ValueTask InitializeAsync()
    {
        var options = await InstallAsync();
        var services = new ServiceCollection().AddLogging().AddSimulationStorage(options);
        services.AddSingleton<AccountsDatabase>().AddSingleton<Persons>().AddSingleton<ISignIns, SignIns>().AddSingleton<StaffAccounts>()
            .AddSingleton<OneTimeLinks>().AddSingleton<JoinCodes>().AddSingleton<Pins>().AddSingleton<Attendance>().AddSingleton<KeyRing>();
        _services = services.BuildServiceProvider();
        foreach (var preparation in _services.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
        {
            await preparation.StartingAsync(TestContext.Current.CancellationToken);
        }
    }

    public virtual async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_class_larger_than_one_question_to_the_database_is_found_in_the_order_asked_for()
    {
        var persons = Of<Persons>();
        List<PersonId> all = [];
        for (var i = 0; i < 450; i++)
        {
            var id = new PersonId(Guid.NewGuid());
            await persons.AddAsync(id, $"Student {i}", Language.Kk);
            all.Add(id);
        }

        var found = await new Persons(Of<AccountsDatabase>(), TimeProvider.System).FindAsync([.. all, new PersonId(Guid.NewGuid())]);
        Assert.Equal(all, found.Select(p => p.Id));
        Assert.Equal(("Student 449", Language.Kk), (found[^1].Name, found[^1].Language));
        Assert.Empty(await persons.FindAsync([]));
    }

    [Fact]
    public async Task A_name_is_taken_once_and_its_PIN_is_shut_after_too_many_guesses()
    {
        var (pins, person) = (Of<Pins>(), await Of<Persons>().AddAsync("Student", Language.Ru));
        var other = await Of<Persons>().AddAsync("Other", Language.Ru);
        var pin = await pins.TakeAsync(person);
        Assert.NotNull(pin);
        Assert.Null(await pins.TakeAsync(person));
        Assert.Equal([person], await pins.TakenAsync([person, other]));
        Assert.Null(await pins.CheckAsync(person, pin));
        for (var i = 0; i < Pins.MostFailures; i++)
        {
            Assert.Equal(RefusalCode.WrongPin, (await pins.CheckAsync(person, "wrong"))?.Code);
        }

        Assert.Equal(RefusalCode.TooFast, (await pins.CheckAsync(person, pin))?.Code);
        var renewed = await pins.RenewAsync(person);
        Assert.Null(await pins.CheckAsync(person, renewed));
        await pins.FreeAsync(person);
        Assert.Empty(await pins.TakenAsync([person, other]));
    }

    [Fact]
    public async Task Staff_sign_in_with_their_password_until_too_many_wrong_ones_shut_the_account()
    {
        var staff = Of<StaffAccounts>();
        Assert.False(await staff.AnyAdministratorAsync());
        var (person, refusal) = await staff.AddAsync("Teacher", "Teacher.One", "a ferry at dawn", [Roles.Administrator], Language.En);
        Assert.Null(refusal);
        Assert.True(await staff.AnyAdministratorAsync());
        Assert.Equal(RefusalCode.UserNameTaken, (await staff.AddAsync("Again", " teacher.one", "a ferry at dusk", [], Language.En)).Refusal?.Code);
        Assert.Equal((person, null), await staff.CheckAsync("teacher.one", "a ferry at dawn"));
        Assert.Null(await staff.SetPasswordAsync(person, "another long word"));
        for (var i = 0; i < StaffAccounts.MostFailures; i++)
        {
            Assert.Equal(RefusalCode.SignInFailed, (await staff.CheckAsync("teacher.one", "a ferry at dawn")).Refusal?.Code);
        }

        Assert.Equal(RefusalCode.SignInFailed, (await staff.CheckAsync("teacher.one", "another long word")).Refusal?.Code);
        Assert.Equal([(person, "Teacher.One", true)], (await staff.ListAsync()).Select(m => (m.Person, m.UserName, m.Shut)));
        Assert.Equal(RefusalCode.NotAllowed, (await staff.SetRolesAsync(person, [Roles.Faculty]))?.Code);
    }

    [Fact]
    public async Task A_sign_in_knows_its_person_and_roles_until_it_ends()
    {
        var signIns = Of<ISignIns>();
        var student = await Of<Persons>().AddAsync("Student", Language.Kk);
        var (teacher, _) = await Of<StaffAccounts>().AddAsync("Teacher", "teacher", null, [Roles.Instructor, Roles.Faculty], Language.En);
        var (one, two) = (await signIns.BeginAsync(student, TimeSpan.FromHours(1)), await signIns.BeginAsync(teacher, TimeSpan.FromHours(1)));
        Assert.Equal((student, Roles.Student), ((await signIns.FindAsync(one))!.Person, Assert.Single((await signIns.FindAsync(one))!.Roles)));
        Assert.Equal([Roles.Instructor, Roles.Faculty], (await signIns.FindAsync(two))!.Roles);
        await signIns.EndAsync(one);
        await signIns.EndAllAsync(teacher);
        Assert.False(await signIns.IsLiveAsync(one));
        Assert.False(await signIns.IsLiveAsync(two));
    }

    [Fact]
    public async Task A_link_works_once_and_a_newer_one_for_the_same_person_replaces_it()
    {
        var links = Of<OneTimeLinks>();
        var person = await Of<Persons>().AddAsync("Teacher", Language.Ru);
        var older = await links.MakeAsync(LinkPurpose.ChoosePassword, person, TimeSpan.FromHours(1));
        var newer = await links.MakeAsync(LinkPurpose.ChoosePassword, person, TimeSpan.FromHours(1));
        var setUp = await links.MakeAsync(LinkPurpose.SetUp, null, TimeSpan.FromHours(1));
        Assert.Equal((false, null), await links.LookAsync(LinkPurpose.ChoosePassword, older));
        Assert.Equal((true, person), await links.LookAsync(LinkPurpose.ChoosePassword, newer));
        Assert.Equal((true, null), await links.LookAsync(LinkPurpose.SetUp, setUp));
        Assert.True(await links.UseAsync(LinkPurpose.ChoosePassword, newer));
        Assert.False(await links.UseAsync(LinkPurpose.ChoosePassword, newer));
        await links.GiveBackAsync(LinkPurpose.ChoosePassword, newer);
        Assert.True(await links.UseAsync(LinkPurpose.ChoosePassword, newer));
    }

    [Fact]
    public async Task An_exercise_keeps_its_code_until_it_gets_another()
    {
        var (codes, exercise) = (Of<JoinCodes>(), new ExerciseId(Guid.NewGuid()));
        var code = await codes.OfAsync(exercise);
        Assert.Equal(code, await codes.OfAsync(exercise));
        Assert.Equal(exercise, await codes.FindAsync(code));
        var renewed = await codes.RenewAsync(exercise);
        Assert.Null(await codes.FindAsync(code));
        Assert.Equal(exercise, await codes.FindAsync(renewed));
    }

    [Fact]
    public async Task Who_came_is_noted_once()
    {
        var (attendance, exercise) = (Of<Attendance>(), new ExerciseId(Guid.NewGuid()));
        var person = await Of<Persons>().AddAsync("Student", Language.En);
        await attendance.CameAsync(exercise, person);
        await attendance.CameAsync(exercise, person);
        Assert.Equal([person], await attendance.PeopleAsync(exercise));
        Assert.Equal([exercise], await attendance.ExercisesAsync(person));
        await attendance.ForgetAsync(exercise, person);
        Assert.Empty(await attendance.PeopleAsync(exercise));
    }

    [Fact]
    public void The_keys_that_protect_cookies_are_kept()
    {
        var ring = Of<KeyRing>();
        ring.StoreElement(new XElement("key", "one"), "one");
        ring.StoreElement(new XElement("key", "again"), "one");
        Assert.Equal("one", Assert.Single(ring.GetAllElements()).Value);
    }

    private T Of<T>()
        where T : notnull => _services.GetRequiredService<T>();
}

public sealed class SqliteAccountsTests : AccountsConformance
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("accounts-");

    protected override Task<SimulationOptions> InstallAsync() => Task.FromResult(new SimulationOptions { Data = _data.FullName });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Delete(recursive: true);
    }
}

[Collection(PostgresFixture.Collection)]
public sealed class PostgresAccountsTests(PostgresFixture postgres) : AccountsConformance
{
    protected override async Task<SimulationOptions> InstallAsync() => new() { PostgreSql = await postgres.Server.CreateDatabaseAsync() };
}
