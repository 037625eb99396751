using Simulation.Domain.Curriculum;
using Simulation.Library;

namespace Simulation.Web.Host.Assessment;

/// <summary>The programmes that courses belong to.</summary>
public interface ICurriculum
{
    /// <summary>Null when there is no such programme.</summary>
    Programme? Find(string id);
}

/// <summary>The programme that the product ships with.</summary>
internal sealed class BuiltInCurriculum : ICurriculum
{
    public Programme? Find(string id) => BuiltInLibrary.Programme is { } programme && programme.Id == id ? programme : null;
}
