using System.Xml.Linq;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Reading;

namespace Simulation.Library.Resolutions;

/// <summary>One step of a document's life, as Akoma Ntoso records it.</summary>
/// <param name="Outcome">Such as <c>draftResolution</c> or <c>adopted</c>.</param>
/// <param name="As">Symbol of the document of that step; may be empty.</param>
/// <param name="By">Who did it, in the document's words; may be empty.</param>
public sealed record WorkflowStep(string Date, string Outcome, string As, string By);

/// <summary>Who voted one way.</summary>
/// <param name="Choice"><c>inFavour</c>, <c>against</c> or <c>abstaining</c>.</param>
/// <param name="Voters">May be empty when only the number is known.</param>
public sealed record VoteCount(string Choice, int Count, ImmutableArray<string> Voters);

/// <summary>A resolution with what Akoma Ntoso keeps about it.</summary>
public sealed record AkomaNtosoDocument(ResolutionRead Read, ImmutableArray<WorkflowStep> Steps, ImmutableArray<VoteCount> Votes);

/// <summary>
/// Akoma Ntoso 3.0 as the United Nations uses it for resolutions (AKN4UN): <c>preamble/container</c> is a preambular paragraph,
/// <c>mainBody/paragraph/num</c> an operative number, <c>list/point</c> a sub-paragraph.
/// </summary>
internal static class AkomaNtoso
{
    public static readonly XNamespace Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    public static readonly XNamespace ForUn = "http://un.org/akn4un";
    public static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>Language codes of ISO 639-2.</summary>
    public static readonly ImmutableArray<(string Code, DraftLanguage Language)> Languages =
        [("eng", DraftLanguage.En), ("rus", DraftLanguage.Ru), ("kaz", DraftLanguage.Kk), ("fre", DraftLanguage.Fr), ("fra", DraftLanguage.Fr), ("spa", DraftLanguage.Es)];
}
