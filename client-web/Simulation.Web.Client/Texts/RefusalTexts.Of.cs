using System.Diagnostics;
using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

public abstract partial class RefusalTexts
{
    /// <summary>The sentence for a refusal.</summary>
    /// <param name="name">Turns an argument that is an id (an issue) into its name.</param>
    public string Of(Refusal refusal, Func<string, string>? name = null)
    {
        string Argument(int i) => refusal.Arguments.Length > i ? (name ?? (id => id))(refusal.Arguments[i]) : "";
        return refusal.Code switch
        {
            RefusalCode.Malformed => Malformed,
            RefusalCode.NotFound => NotFound,
            RefusalCode.NotAllowed => NotAllowed,
            RefusalCode.CommandIdReused => CommandIdReused,
            RefusalCode.TextEmpty => TextEmpty,
            RefusalCode.TextTooLong => TextTooLong(Argument(0)),
            RefusalCode.TooFast => TooFast,
            RefusalCode.NotSaved => NotSaved,
            RefusalCode.StaleVersion => StaleVersion,
            RefusalCode.SessionNotRunning => SessionNotRunning,
            RefusalCode.NotAllowedInThisPhase => NotAllowedInThisPhase,
            RefusalCode.SessionAlreadyOpen => SessionAlreadyOpen,
            RefusalCode.SessionClosed => SessionClosed,
            RefusalCode.NoNextPhase => NoNextPhase,
            RefusalCode.NotPaused => NotPaused,
            RefusalCode.MinutesOutOfRange => MinutesOutOfRange(Argument(0), Argument(1)),
            RefusalCode.NotAuthorisedToBind => NotAuthorisedToBind,
            RefusalCode.NotAMember => NotAMember,
            RefusalCode.NoSuchDelegation => NoSuchDelegation,
            RefusalCode.NoSuchFunction => NoSuchFunction,
            RefusalCode.LastBindingMember => LastBindingMember,
            RefusalCode.NoSuchChannel => NoSuchChannel,
            RefusalCode.ChannelNeedsOthers => ChannelNeedsOthers,
            RefusalCode.NoSuchProposal => NoSuchProposal,
            RefusalCode.ProposalNotOpen => ProposalNotOpen,
            RefusalCode.NotAnAddressee => NotAnAddressee,
            RefusalCode.NotTheSponsor => NotTheSponsor,
            RefusalCode.PackageIncomplete => PackageIncomplete(Argument(0)),
            RefusalCode.AgreementStands => AgreementStands,
            RefusalCode.ProposalNeedsAddressee => ProposalNeedsAddressee,
            RefusalCode.PackageAlreadyAgreed => PackageAlreadyAgreed,
            RefusalCode.ExerciseNotInLobby => ExerciseNotInLobby,
            RefusalCode.ExerciseNotRunning => ExerciseNotRunning,
            RefusalCode.DebriefNotOpen => DebriefNotOpen,
            RefusalCode.LobbyLocked => LobbyLocked,
            RefusalCode.GuestsNotAllowed => GuestsNotAllowed,
            RefusalCode.NameTaken => NameTaken,
            RefusalCode.WrongCode => WrongCode,
            RefusalCode.WrongPin => WrongPin,
            RefusalCode.NotEveryoneSeated => NotEveryoneSeated,
            RefusalCode.SeatTaken => SeatTaken,
            RefusalCode.NoSuchTable => NoSuchTable,
            RefusalCode.WishesNotAllowed => WishesNotAllowed,
            RefusalCode.NoParticipants => NoParticipants,
            RefusalCode.DebriefAlreadyOpen => DebriefAlreadyOpen,
            RefusalCode.RubricMissing => RubricMissing,
            RefusalCode.NoSuchCriterion => NoSuchCriterion,
            RefusalCode.NoSuchLevel => NoSuchLevel,
            RefusalCode.MarksIncomplete => MarksIncomplete,
            RefusalCode.AlreadyReleased => AlreadyReleased,
            RefusalCode.NoSuchEvidence => NoSuchEvidence,
            RefusalCode.RosterInvalid => RosterInvalid,
            RefusalCode.ScenarioInvalid => ScenarioInvalid,
            RefusalCode.SignInFailed => SignInFailed,
            RefusalCode.PasswordTooWeak => PasswordTooWeak,
            RefusalCode.UserNameTaken => UserNameTaken,
            RefusalCode.LinkExpired => LinkExpired,
            RefusalCode.CourseInvalid => CourseInvalid,
            RefusalCode.RubricInUse => RubricInUse,
            RefusalCode.MarksDisagree => MarksDisagree,
            RefusalCode.MarksNotReleased => MarksNotReleased,
            _ => throw new UnreachableException($"No sentence for {refusal.Code}"),
        };
    }
}
