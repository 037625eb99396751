using Simulation.Domain.Analysis;

namespace Simulation.Domain.Practice;

/// <summary>
/// How alike two packages are to one delegation: the mean over issues of 1 where the option is the same, else half of (1 - the difference in its own
/// points / the issue's spread); 0 where it differs on an issue that is all the same to the delegation: giving the other its way there costs nothing.
/// Source: after the similarity criteria of Faratin, Sierra, Jennings 2002, "Using similarity criteria to make issue trade-offs", with the own
/// valuation as the criterion and equal weights, since it is not known how the other weighs.
/// </summary>
internal static class Similarity
{
    public static double Score(AnalysisIssue issue, int option, int to, int issues)
    {
        if (option == to)
        {
            return 1.0 / issues;
        }

        var (most, least) = (issue.Points.Max(p => p[0]), issue.Points.Min(p => p[0]));
        return most == least ? 0 : 0.5 * (1 - ((double)Int128.Abs(issue.Points[option][0] - issue.Points[to][0]) / (double)(most - least))) / issues;
    }
}
