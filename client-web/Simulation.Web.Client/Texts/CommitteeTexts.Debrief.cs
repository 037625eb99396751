using Simulation.Domain.Motions;

namespace Simulation.Web.Client.Texts;

/// <summary>A committee that looks back.</summary>
public abstract partial class CommitteeTexts
{
    public abstract string DebriefAdopted(string texts);

    public abstract string DebriefNothingAdopted { get; }

    public abstract string DebriefVotesHeld(int n);

    public abstract string DebriefVotes { get; }

    public abstract string DebriefNoVotes { get; }

    public abstract string DebriefRollCall { get; }

    public abstract string DebriefRollCallNote { get; }

    public abstract string DebriefVoteNumber(int n);

    public abstract string DebriefAgreement { get; }

    public abstract string DebriefAgreementNote { get; }

    public abstract string DebriefRice { get; }

    public abstract string DebriefTexts { get; }

    public abstract string DebriefNoTexts { get; }

    public abstract string DebriefRevisions(int n);

    public abstract string DebriefWords(string name, int percent);

    public abstract string DebriefSurvived { get; }

    public abstract string DebriefWritten { get; }

    public abstract string DebriefCurve(int first, int last);

    public abstract string DebriefCurveValue { get; }

    public abstract string DebriefSpeaking { get; }

    public abstract string DebriefSpeakingMost(string names, int percent);

    public abstract string DebriefNobodySpoke { get; }

    public abstract string DebriefUneven(int percent);

    public abstract string DebriefSpeeches { get; }

    public abstract string DebriefOthers { get; }

    public abstract string DebriefTime { get; }

    public abstract string DebriefBlocs { get; }

    public abstract string DebriefBlocVotes { get; }

    public abstract string DebriefMotions { get; }

    public abstract string DebriefNoMotions { get; }

    public abstract string DebriefMotion { get; }

    public abstract string DebriefMover { get; }

    public abstract string DebriefOutcome { get; }

    public abstract string DebriefHow { get; }

    public abstract string DebriefDecided(DecidedHow how);

    public abstract string DebriefRulings { get; }

    public abstract string DebriefRuling(RulingAnswer answer);

    public abstract string DebriefRulingStanding(RulingStanding standing);

    public abstract string DebriefTogether { get; }

    public abstract string DebriefTogetherNote(int votes);

    public abstract string DebriefTogetherPair(string one, string other);

    public abstract string DebriefClosest { get; }

    public abstract string DebriefFarthest { get; }
}
