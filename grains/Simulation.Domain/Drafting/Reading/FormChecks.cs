namespace Simulation.Domain.Drafting.Reading;

/// <summary>What is strange about the form of a text that has been read: numbers, endings, brackets.</summary>
internal static class FormChecks
{
    public static IEnumerable<Finding> Of(IReadOnlyList<ClauseUnderway> preambular, IReadOnlyList<ClauseUnderway> operative)
    {
        if (Numbers(operative) is { } finding)
        {
            yield return finding;
        }

        if (preambular.Count == 0 && operative.Count > 0)
        {
            yield return new Finding(FindingLevel.Warning, FindingCode.NoPreamble, 0, []);
        }

        foreach (var clause in preambular.Concat(operative))
        {
            var right = clause.Kind == ClauseKind.Preambular ? ',' : clause == operative[^1] ? '.' : ';';
            var sign = Wording.LastSign(clause.Tail);
            if (sign != right)
            {
                yield return new Finding(
                    FindingLevel.Warning, FindingCode.WrongEnding, clause.Line, [sign is ',' or ';' or '.' or ':' ? sign.ToString() : "", right.ToString()]);
            }

            if (!clause.Texts.All(Brackets.AreBalanced))
            {
                yield return new Finding(FindingLevel.Warning, FindingCode.UnbalancedBracket, clause.Line, []);
            }
        }
    }

    /// <summary>A single operative paragraph is not numbered; several are.</summary>
    private static Finding? Numbers(IReadOnlyList<ClauseUnderway> operative) => (operative.Count, operative.Count(c => c.Numbered)) switch
    {
        (0, _) => new Finding(FindingLevel.Error, FindingCode.NoOperativeClause, 0, []),
        (1, 0) => new Finding(FindingLevel.Info, FindingCode.SingleClauseUnnumbered, operative[0].Line, []),
        (1, 1) => new Finding(FindingLevel.Warning, FindingCode.SingleClauseNumbered, operative[0].Line, []),
        (_, 0) => new Finding(FindingLevel.Warning, FindingCode.Unnumbered, operative[0].Line, []),
        _ => null,
    };
}
