using Simulation.Domain.Motions;

namespace Simulation.Web.Client.Texts;

internal sealed partial class CommitteeTextsEn
{
    public override string DebriefAdopted(string texts) => $"Adopted: {texts}.";

    public override string DebriefNothingAdopted => "No text was adopted.";

    public override string DebriefVotesHeld(int n) => $"Votes held: {n}.";

    public override string DebriefVotes => "Votes";

    public override string DebriefNoVotes => "Nothing was put to the vote.";

    public override string DebriefRollCall => "Who voted how";

    public override string DebriefRollCallNote => "+ in favour, − against, 0 abstaining, · did not vote. Secret votes and shows of hands keep no names.";

    public override string DebriefVoteNumber(int n) => $"Vote {n}";

    public override string DebriefAgreement => "Agreement index";

    public override string DebriefAgreementNote => "100%: all voted alike; 0%: three equal parts. The Rice index leaves abstentions out.";

    public override string DebriefRice => "Rice index";

    public override string DebriefTexts => "Texts";

    public override string DebriefNoTexts => "No text came before the committee.";

    public override string DebriefRevisions(int n) => $"versions: {n}";

    public override string DebriefWords(string name, int percent) => $"Most of the words: {name}, {percent}%";

    public override string DebriefSurvived => "Words in the text";

    public override string DebriefWritten => "Written";

    public override string DebriefCurve(int first, int last) => $"Open brackets: {first} at first, {last} in the end";

    public override string DebriefCurveValue => "Open brackets";

    public override string DebriefSpeaking => "Who spoke how long";

    public override string DebriefSpeakingMost(string names, int percent) => $"{names}: {percent}% of all speaking time";

    public override string DebriefNobodySpoke => "Nobody was given the floor.";

    public override string DebriefUneven(int percent) => $"Unevenness (Gini coefficient): {percent}%. 0%: all spoke equally long.";

    public override string DebriefSpeeches => "Statements";

    public override string DebriefOthers => "Other";

    public override string DebriefTime => "Time";

    public override string DebriefBlocs => "Blocs";

    public override string DebriefBlocVotes => "Votes counted";

    public override string DebriefMotions => "Motions and rulings";

    public override string DebriefNoMotions => "No motion was made.";

    public override string DebriefMotion => "Motion";

    public override string DebriefMover => "Moved by";

    public override string DebriefOutcome => "Outcome";

    public override string DebriefHow => "How decided";

    public override string DebriefDecided(DecidedHow how) => how switch
    {
        DecidedHow.Chair => "by the chair",
        DecidedHow.Request => "one request was enough",
        DecidedHow.NoObjection => "nobody objected",
        DecidedHow.Hands => "by hands",
        _ => "by a vote",
    };

    public override string DebriefRulings => "Rulings of the chair";

    public override string DebriefRuling(RulingAnswer answer) => answer switch
    {
        RulingAnswer.Sustained => "well taken",
        RulingAnswer.Denied => "not well taken",
        _ => "out of order",
    };

    public override string DebriefRulingStanding(RulingStanding standing) => standing switch
    {
        RulingStanding.Upheld => "appealed against and upheld",
        RulingStanding.Overruled => "overruled on appeal",
        _ => "stands",
    };

    public override string DebriefTogether => "Who voted with whom";

    public override string DebriefTogetherNote(int votes) => $"Votes with names: {votes}. Of those in which both voted, the share in which they chose the same.";

    public override string DebriefTogetherPair(string one, string other) => $"{one} and {other}";

    public override string DebriefClosest => "Closest";

    public override string DebriefFarthest => "Farthest apart";
}
