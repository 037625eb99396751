using Simulation.Domain.Practice;

namespace Simulation.Domain.Exercises;

/// <summary>A command that the exercise decides: lobby, seats, opening, closing, debrief.</summary>
[GenerateSerializer, Immutable, Alias("ExerciseCommand")]
public abstract record ExerciseCommand : Command;

/// <summary>Set up an exercise. Who: an instructor of the course (the web host checks it).</summary>
[GenerateSerializer, Immutable, Alias("PlanExercise.v1")]
public sealed record PlanExercise(ExercisePlan Plan) : ExerciseCommand;

/// <summary>Come into the lobby (or, late, into the running exercise). Who: the person, once the join code and the roster have let them in.</summary>
[GenerateSerializer, Immutable, Alias("JoinExercise.v1")]
public sealed record JoinExercise(bool Guest) : ExerciseCommand;

/// <summary>Say which delegations one would like, first choice first, at most five. Who: a participant, in the lobby, where wishes are allowed.</summary>
[GenerateSerializer, Immutable, Alias("StateWishes.v1")]
public sealed record StateWishes(ImmutableArray<DelegationId> Wishes) : ExerciseCommand;

/// <summary>
/// Practise again: a table of one's own in the same delegation, where the others are automated anew; the table left behind ends. Who: a participant, where
/// people practise alone. Refused: no-table-free.
/// </summary>
/// <param name="SkipPreparation">Begin with the negotiation.</param>
[GenerateSerializer, Immutable, Alias("PractiseAgain.v1")]
public sealed record PractiseAgain(bool SkipPreparation) : ExerciseCommand;

/// <summary>End the preparation at one's own table at once. Who: a participant, where people practise alone.</summary>
[GenerateSerializer, Immutable, Alias("SkipPreparation.v1")]
public sealed record SkipPreparation : ExerciseCommand;

/// <summary>Give every participant a seat: tables filled evenly, wishes honoured where possible, nobody left out. Who: control, in the lobby.</summary>
/// <param name="Seed">Decides between equals; the same seed gives the same seats.</param>
[GenerateSerializer, Immutable, Alias("AssignSeats.v1")]
public sealed record AssignSeats(int Seed) : ExerciseCommand;

/// <summary>Put one person in a seat, also while the exercise runs (a move takes effect at once). Who: control.</summary>
/// <param name="Function">Null: the first function that is free, else the last one listed.</param>
[GenerateSerializer, Immutable, Alias("MoveToSeat.v1")]
public sealed record MoveToSeat(PersonId Person, int Table, DelegationId Delegation, string? Function) : ExerciseCommand;

/// <summary>Take a person out of the exercise. What they said stays. Who: control.</summary>
[GenerateSerializer, Immutable, Alias("RemoveParticipant.v1")]
public sealed record RemoveParticipant(PersonId Person) : ExerciseCommand;

/// <summary>
/// Seat an automated delegation where nobody sits; it gives way when a person is seated there. Where one sits already it goes on by this strategy.
/// Who: control, until the debrief, where packages are negotiated.
/// </summary>
/// <param name="Strategy">How it bargains; nobody but control is told.</param>
[GenerateSerializer, Immutable, Alias("SeatAgent.v1")]
public sealed record SeatAgent(int Table, DelegationId Delegation, AgentStrategy Strategy) : ExerciseCommand;

/// <summary>Seat an automated delegation in every delegation without people, at every table with people. Who: control, as <see cref="SeatAgent"/>.</summary>
[GenerateSerializer, Immutable, Alias("SeatAgents.v1")]
public sealed record SeatAgents(AgentStrategy Strategy) : ExerciseCommand;

/// <summary>Take an automated delegation out. What it said and proposed stays. Who: control.</summary>
[GenerateSerializer, Immutable, Alias("RemoveAgent.v1")]
public sealed record RemoveAgent(int Table, DelegationId Delegation) : ExerciseCommand;

/// <summary>Close or reopen the door to new people. Who: control.</summary>
[GenerateSerializer, Immutable, Alias("LockLobby.v1")]
public sealed record LockLobby(bool Locked) : ExerciseCommand;

/// <summary>Open all tables. People without a seat are given one first. Who: control.</summary>
[GenerateSerializer, Immutable, Alias("OpenExercise.v1")]
public sealed record OpenExercise : ExerciseCommand;

/// <summary>Do the same at every table: pause, resume, extend, advance, close, announce. Who: control.</summary>
[GenerateSerializer, Immutable, Alias("AtEveryTable.v1")]
public sealed record AtEveryTable(Command Command) : ExerciseCommand;

/// <summary>End play at every table that still runs and open the debrief. Who: control.</summary>
[GenerateSerializer, Immutable, Alias("OpenDebrief.v1")]
public sealed record OpenDebrief : ExerciseCommand;

/// <summary>Answer the post-negotiation questionnaire; again replaces the answers. Who: a participant, while the debrief is open.</summary>
/// <param name="Ratings">Item id to 1..7; items left out were not answered.</param>
/// <param name="Comments">Open question id to text, at most 4 000 characters each.</param>
[GenerateSerializer, Immutable, Alias("AnswerQuestionnaire.v1")]
public sealed record AnswerQuestionnaire(
    ImmutableSortedDictionary<string, int> Ratings,
    ImmutableSortedDictionary<string, string> Comments) : ExerciseCommand;

/// <summary>End the exercise: marks are released, everything is read-only. Who: control, after the debrief opened.</summary>
[GenerateSerializer, Immutable, Alias("CloseExercise.v1")]
public sealed record CloseExercise : ExerciseCommand;
