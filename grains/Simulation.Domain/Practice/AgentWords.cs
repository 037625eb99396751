using System.Globalization;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Practice;

/// <summary>The few sentences of an automated delegation.</summary>
internal static class AgentWords
{
    /// <summary>Said once, before anything else: nobody shall take it for a person.</summary>
    public static readonly Localized Greeting = new(
        "Біздің делегацияның орнында автоматты қатысушы отыр. Ол ұсыныстар жасайды және жауап береді, бірақ хабарламаларды оқымайды.",
        "За нашу делегацию играет программа. Она вносит предложения и отвечает на них, но сообщений не читает.",
        "This delegation is automated. It makes proposals and answers them, but does not read messages.");

    /// <summary>With a proposal to do better than what is agreed.</summary>
    public static readonly Localized Better = new(
        "Бәлкім, бұл нұсқа баршамызға тиімдірек болар.",
        "Возможно, этот вариант лучше для всех.",
        "This may be better for all of us.");

    /// <summary>With a rejection.</summary>
    public static readonly Localized BelowInstructions = new(
        "Біздің нұсқауларымыз бұған келісуге жол бермейді.",
        "Наши инструкции не позволяют на это согласиться.",
        "Our instructions do not allow us to agree to this.");

    private static readonly Localized Moved = new(
        "Біз мына мәселелер бойынша ұстанымымызды өзгерттік: {0}.",
        "Мы изменили позицию по вопросам: {0}.",
        "We have moved on: {0}.");

    /// <summary>On which issues a proposal differs from the one before; empty where it does on none.</summary>
    public static string MovedOn(IEnumerable<Issue> issues, Language language)
    {
        var names = string.Join(", ", issues.Select(i => i.Name.In(language)));
        return names.Length == 0 ? "" : string.Format(CultureInfo.InvariantCulture, Moved.In(language), names);
    }
}
