using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

/// <summary>The words of one area of the screens in one language. Every language is a class: a missing sentence does not compile.</summary>
public abstract class AreaTexts
{
    protected abstract Language Language { get; }

    /// <summary>A number with its noun: 1 offer, 2 предложения, 5 ұсыныс.</summary>
    protected string N(long number, string one, string few, string many) =>
        Formats.In(Language).Number(number) + '\u00A0' + Formats.Plural(Language, number, one, few, many);
}
