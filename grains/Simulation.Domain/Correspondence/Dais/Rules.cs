namespace Simulation.Domain.Correspondence.Dais;

public static class DaisRules
{
    public static Decision<SessionEvent> Write(Seat seat, WriteAtDais command, DecisionContext context)
    {
        var text = Texts.Clean(command.Text);
        return Texts.WhyNot(text, Texts.LongestMessage, mayBeEmpty: false) is { } refusal ? refusal : seat switch
        {
            Seat.Chair chair => Decision.Accept<SessionEvent>(new DaisNoteWritten(context.NewId, true, chair.Person, text, context.Now)),
            Seat.Control control => Decision.Accept<SessionEvent>(new DaisNoteWritten(context.NewId, false, control.Person, text, context.Now)),
            _ => RefusalCode.NotAllowed,
        };
    }
}
