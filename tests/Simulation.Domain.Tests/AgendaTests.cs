using Simulation.Domain.Agenda;
using static Simulation.Domain.Tests.TestCase;

namespace Simulation.Domain.Tests;

public class AgendaTests
{
    [Fact]
    public void Control_opens_the_session_with_its_first_phase() =>
        Given.Events(Planned)
            .When(Given.Control, new OpenSession())
            .Then(new SessionOpened(Given.Noon), new PhaseBegan(0, Given.Noon, Given.Noon.AddMinutes(10)));

    [Fact]
    public void Opening_twice_changes_nothing() =>
        Given.InPhase(Preparation).When(Given.Control, new OpenSession()).Then();

    [Fact]
    public void A_delegation_does_not_move_the_clock() =>
        Given.InPhase(Preparation).When(Head(A), new AdvancePhase(null)).ThenRefused(RefusalCode.NotAllowed);

    [Fact]
    public void A_double_click_advances_once() =>
        Given.InPhase(Negotiation).When(Given.Control, new AdvancePhase("preparation")).Then();

    [Fact]
    public void After_the_last_phase_there_is_no_next() =>
        Given.InPhase(Improvement).When(Given.Control, new AdvancePhase(null)).ThenRefused(RefusalCode.NoNextPhase);

    [Fact]
    public void A_pause_keeps_what_is_left() =>
        Given.InPhase(Negotiation)
            .When(Given.Control, new PauseSession(), Given.Noon.AddMinutes(20))
            .Then(new SessionPaused(TimeSpan.FromMinutes(40), Given.Noon.AddMinutes(20)));

    [Fact]
    public void Resuming_gives_back_what_was_left() =>
        Given.InPhase(Negotiation, new SessionPaused(TimeSpan.FromMinutes(40), Given.Noon.AddMinutes(20)))
            .When(Given.Control, new ResumeSession(), Given.Noon.AddMinutes(90))
            .Then(new SessionResumed(Given.Noon.AddMinutes(90), Given.Noon.AddMinutes(130)));

    [Fact]
    public void A_phase_is_never_shortened_into_the_past() =>
        Given.InPhase(Negotiation)
            .When(Given.Control, new ExtendPhase(-90), Given.Noon.AddMinutes(50))
            .Then(new PhaseExtended(TimeSpan.FromMinutes(-10), Given.Noon.AddMinutes(50)));

    [Theory]
    [InlineData(0)]
    [InlineData(1441)]
    [InlineData(-1441)]
    public void An_extension_has_its_limits(int minutes) =>
        Given.InPhase(Negotiation).When(Given.Control, new ExtendPhase(minutes)).ThenRefused(RefusalCode.MinutesOutOfRange);

    [Fact]
    public void Time_alone_goes_through_all_phases_each_at_its_instant_and_closes() =>
        Given.Events(Planned, new SessionOpened(Given.Noon), new PhaseBegan(0, Given.Noon, Given.Noon.AddMinutes(10)))
            .WhenTimePasses(Given.Noon.AddDays(3))
            .Then(
                new PhaseBegan(1, Given.Noon.AddMinutes(10), Given.Noon.AddMinutes(40)),
                new PhaseBegan(2, Given.Noon.AddMinutes(40), Given.Noon.AddMinutes(45)),
                new SessionClosed(Given.Noon.AddMinutes(45)));

    [Fact]
    public void A_paused_clock_stands() =>
        Given.InPhase(Negotiation, new SessionPaused(TimeSpan.FromMinutes(40), Given.Noon)).WhenTimePasses(Given.Noon.AddDays(1)).Then();

    [Fact]
    public void Nothing_is_refused_twice_differently_after_closing() =>
        Given.InPhase(Negotiation, new SessionClosed(Given.Noon)).When(Given.Control, new CloseSession()).Then();
}
