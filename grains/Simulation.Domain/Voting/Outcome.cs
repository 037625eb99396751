namespace Simulation.Domain.Voting;

/// <summary>How a vote ends.</summary>
[GenerateSerializer, Alias("Outcome")]
public enum Outcome
{
    Adopted = 1,
    Rejected = 2,
    /// <summary>As many votes for as against (General Assembly, rules 95 and 133): in plenary voted once more at a later meeting, in a committee rejected.</summary>
    RejectedTie = 3,
    /// <summary>Votes enough, but a permanent member voted against (Charter, art. 27(3)).</summary>
    Vetoed = 4,
    /// <summary>Fewer affirmative votes than the rule names, whoever voted against.</summary>
    InsufficientVotes = 5,
    /// <summary>Those who do not agree are strong enough to stop it: by number, population, weight or, under unanimity, alone.</summary>
    Blocked = 6,
    /// <summary>Too few members are present to decide anything.</summary>
    NoQuorum = 7,
    SilenceBroken = 8,
    NoConsensus = 9,
}
