using System.Text.Json;
using Simulation.Domain;

namespace Simulation.Web.Host.Texts;

/// <summary>The sentence for a refusal.</summary>
public static class RefusalSentences
{
    public static string Sentence(this RefusalTexts texts, Refusal refusal) => refusal.Code switch
    {
        RefusalCode.Malformed => texts.Malformed,
        RefusalCode.NotFound => texts.NotFound,
        RefusalCode.NotAllowed => texts.NotAllowed,
        RefusalCode.TooFast => texts.TooFast,
        RefusalCode.NotSaved => texts.NotSaved,
        RefusalCode.StaleVersion => texts.StaleVersion,
        RefusalCode.MinutesOutOfRange => texts.MinutesOutOfRange(Argument(refusal, 0), Argument(refusal, 1)),
        RefusalCode.LobbyLocked => texts.LobbyLocked,
        RefusalCode.GuestsNotAllowed => texts.GuestsNotAllowed,
        RefusalCode.NoTableFree => texts.NoTableFree,
        RefusalCode.NothingForAgents => texts.NothingForAgents,
        RefusalCode.NameTaken => texts.NameTaken,
        RefusalCode.WrongPin => texts.WrongPin,
        RefusalCode.ExerciseNotInLobby => texts.ExerciseNotInLobby,
        RefusalCode.RosterInvalid => texts.RosterInvalid,
        RefusalCode.SignInFailed => texts.SignInFailed,
        RefusalCode.PasswordTooWeak => texts.PasswordTooWeak(Argument(refusal, 0)),
        RefusalCode.UserNameTaken => texts.UserNameTaken,
        RefusalCode.LinkExpired => texts.LinkExpired,
        RefusalCode.CourseInvalid => texts.CourseInvalid,
        var other => texts.Other(Name(other)),
    };

    /// <summary>The code as it is written everywhere: kebab case.</summary>
    public static string Name(RefusalCode code) => JsonNamingPolicy.KebabCaseLower.ConvertName(code.ToString());

    private static string Argument(Refusal refusal, int index) => refusal.Arguments.Length > index ? refusal.Arguments[index] : "";
}
