namespace Simulation.Grains;

/// <summary>Who may call a grain's method.</summary>
[Flags]
public enum Caller
{
    Nobody = 0,

    /// <summary>A client of the cluster: a web host, which has established who asks.</summary>
    Host = 1,

    /// <summary>Another grain.</summary>
    Grain = 2,
}

/// <summary>
/// Who may call this method. Every method of every grain interface says it, and the silo refuses everybody else: a fault in a web host then
/// reaches what web hosts are for, and no more. A method that says nothing can be called by nobody.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CalledByAttribute(Caller callers) : Attribute
{
    public Caller Callers => callers;
}

/// <summary>The silo did not carry out a call: its caller may not make it. Nothing happened.</summary>
[GenerateSerializer, Alias("CallRefusedException.v1")]
public sealed class CallRefusedException : Exception
{
    /// <summary>The same for every method: what there is to call is nobody's business.</summary>
    public const string Code = "call-not-allowed";

    public CallRefusedException()
        : base(Code)
    {
    }
}
