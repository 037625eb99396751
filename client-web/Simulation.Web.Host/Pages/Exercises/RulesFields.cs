using System.Globalization;
using Simulation.Domain.Procedure;
using Simulation.Web.Host.Texts;

namespace Simulation.Web.Host.Pages.Exercises;

internal enum FieldKind
{
    /// <summary>A number; empty where the rules may go without.</summary>
    Number = 1,
    Flag = 2,
    Choice = 3,
    /// <summary>Any of the choices.</summary>
    Several = 4,
    Share = 5,
    Majority = 6,
}

/// <summary>One setting of the whole body in the form.</summary>
/// <param name="Code">As <see cref="RulesDifferences"/> calls it.</param>
/// <param name="Write">The rules with the value; null when the text is no value.</param>
internal sealed record RulesField(
    string Code,
    FieldKind Kind,
    bool MayBeEmpty,
    ImmutableArray<string> Choices,
    Func<RulesOfProcedure, string> Read,
    Func<RulesOfProcedure, string, RulesOfProcedure?> Write);

/// <summary>What belongs together in the form and rests on the same provision.</summary>
/// <param name="Id">As <see cref="ProcedureFinding.Where"/> calls it.</param>
/// <param name="AsOwnChoice">The section with its provision no longer cited: whoever changes a setting answers for it.</param>
internal sealed record RulesSection(string Id, ImmutableArray<RulesField> Fields, Func<RulesOfProcedure, object?> Part, Func<RulesOfProcedure, RulesOfProcedure> AsOwnChoice);

/// <summary>The settings that the form offers, section by section.</summary>
internal static class RulesFields
{
    private static readonly ImmutableArray<Citation> OwnChoice = [Citation.OwnChoice];

    public static readonly ImmutableArray<RulesSection> Sections =
    [
        new(
            "quorum",
            [
                Choice("quorum-check", r => r.Quorum.Check, (r, v) => r with { Quorum = r.Quorum with { Check = v } }),
                Shares("quorum-debate", r => r.Quorum.Debate, (r, v) => r with { Quorum = r.Quorum with { Debate = v } }),
                Shares("quorum-decision", r => r.Quorum.Decision, (r, v) => r with { Quorum = r.Quorum with { Decision = v } }),
            ],
            r => r.Quorum,
            r => r with { Quorum = r.Quorum with { Source = OwnChoice } }),
        new(
            "speaking",
            [
                Optional("speech-seconds", r => r.Speaking.SpeechSeconds, (r, v) => r with { Speaking = r.Speaking with { SpeechSeconds = v } }),
                Optional("speeches-per-item", r => r.Speaking.SpeechesPerItem, (r, v) => r with { Speaking = r.Speaking with { SpeechesPerItem = v } }),
                Optional("motion-seconds", r => r.Speaking.MotionSeconds, (r, v) => r with { Speaking = r.Speaking with { MotionSeconds = v } }),
                Flag("present-only", r => r.Speaking.PresentOnly, (r, v) => r with { Speaking = r.Speaking with { PresentOnly = v } }),
                Flag("questions-to-speaker", r => r.Speaking.QuestionsToSpeaker, (r, v) => r with { Speaking = r.Speaking with { QuestionsToSpeaker = v } }),
                Flag("interventions", r => r.Speaking.Interventions, (r, v) => r with { Speaking = r.Speaking with { Interventions = v } }),
                Optional("intervention-seconds", r => r.Speaking.InterventionSeconds, (r, v) => r with { Speaking = r.Speaking with { InterventionSeconds = v } }),
                Several("yields", r => r.Speaking.Yields, (r, v) => r with { Speaking = r.Speaking with { Yields = v } }),
                Flag("yield-once", r => r.Speaking.YieldOnce, (r, v) => r with { Speaking = r.Speaking with { YieldOnce = v } }),
                Choice("when-list-ends", r => r.Speaking.WhenListEnds, (r, v) => r with { Speaking = r.Speaking with { WhenListEnds = v } }),
                Number("renewal-after", r => r.Speaking.RenewalAfter, (r, v) => r with { Speaking = r.Speaking with { RenewalAfter = v } }),
            ],
            r => r.Speaking,
            r => r with { Speaking = r.Speaking with { Source = OwnChoice } }),
        new(
            "replies",
            [
                Choice("reply-when", r => r.Replies.When, (r, v) => r with { Replies = r.Replies with { When = v } }),
                Optional("replies-per-item", r => r.Replies.PerItem, (r, v) => r with { Replies = r.Replies with { PerItem = v } }),
                Optional("first-reply-seconds", r => r.Replies.FirstSeconds, (r, v) => r with { Replies = r.Replies with { FirstSeconds = v } }),
                Optional("further-reply-seconds", r => r.Replies.FurtherSeconds, (r, v) => r with { Replies = r.Replies with { FurtherSeconds = v } }),
                Flag("observers-reply", r => r.Replies.ObserversToo, (r, v) => r with { Replies = r.Replies with { ObserversToo = v } }),
            ],
            r => r.Replies,
            r => r with { Replies = r.Replies with { Source = OwnChoice } }),
        new(
            "caucus",
            [
                // Twenty minutes is what Model United Nations handbooks most often allow.
                Flag("caucuses", r => r.Caucus is not null, (r, v) => r with { Caucus = v ? r.Caucus ?? new CaucusRules(20, null, WholeSpeeches: true, CaucusOrder.LongestFirst, OwnChoice) : null }),
                OfCaucus(Number("caucus-minutes", r => r.Caucus?.LongestMinutes ?? 20, (r, v) => r with { Caucus = r.Caucus! with { LongestMinutes = v } })),
                OfCaucus(Optional("caucus-extension-minutes", r => r.Caucus?.LongestExtensionMinutes, (r, v) => r with { Caucus = r.Caucus! with { LongestExtensionMinutes = v } })),
                OfCaucus(Flag("caucus-whole-speeches", r => r.Caucus?.WholeSpeeches ?? true, (r, v) => r with { Caucus = r.Caucus! with { WholeSpeeches = v } })),
                OfCaucus(Choice("caucus-order", r => r.Caucus?.Order ?? CaucusOrder.LongestFirst, (r, v) => r with { Caucus = r.Caucus! with { Order = v } })),
            ],
            r => r.Caucus,
            r => r with { Caucus = r.Caucus is { } caucus ? caucus with { Source = OwnChoice } : null }),
        new(
            "proposals",
            [
                Number("sponsors", r => r.Proposals.Sponsors, (r, v) => r with { Proposals = r.Proposals with { Sponsors = v } }),
                Share("support", r => r.Proposals.Support, (r, v) => r with { Proposals = r.Proposals with { Support = v } }),
                Number("notice-hours", r => r.Proposals.NoticeHours, (r, v) => r with { Proposals = r.Proposals with { NoticeHours = v } }),
                Flag("notice-waived", r => r.Proposals.NoticeWaived, (r, v) => r with { Proposals = r.Proposals with { NoticeWaived = v } }),
                Choice("withdrawal", r => r.Proposals.Withdrawal, (r, v) => r with { Proposals = r.Proposals with { Withdrawal = v } }),
                Flag("one-only", r => r.Proposals.OneOnly, (r, v) => r with { Proposals = r.Proposals with { OneOnly = v } }),
                Flag("observers-propose", r => r.Proposals.ObserversMay, (r, v) => r with { Proposals = r.Proposals with { ObserversMay = v } }),
                Flag("approved", r => r.Proposals.Approved, (r, v) => r with { Proposals = r.Proposals with { Approved = v } }),
                Flag("rejected-with-all-operative", r => r.Proposals.RejectedWithAllOperative, (r, v) => r with { Proposals = r.Proposals with { RejectedWithAllOperative = v } }),
            ],
            r => r.Proposals,
            r => r with { Proposals = r.Proposals with { Source = OwnChoice } }),
        new(
            "amendments",
            [
                Flag("friendly-amendments", r => r.Amendments.Friendly, (r, v) => r with { Amendments = r.Amendments with { Friendly = v } }),
                Flag("amendments-to-amendments", r => r.Amendments.ToAmendments, (r, v) => r with { Amendments = r.Amendments with { ToAmendments = v } }),
                Share("amendment-support", r => r.Amendments.Support, (r, v) => r with { Amendments = r.Amendments with { Support = v } }),
                new("amendment-majority", FieldKind.Majority, true, [], r => r.Amendments.Majority ?? "", (r, v) => r with { Amendments = r.Amendments with { Majority = v.Length == 0 ? null : v } }),
                Flag("amendment-abstention", r => r.Amendments.AbstainAllowed, (r, v) => r with { Amendments = r.Amendments with { AbstainAllowed = v } }),
                Choice("amendment-order", r => r.Amendments.Order, (r, v) => r with { Amendments = r.Amendments with { Order = v } }),
                Number("amendment-notice-hours", r => r.Amendments.NoticeHours, (r, v) => r with { Amendments = r.Amendments with { NoticeHours = v } }),
                Flag("amendment-notice-waived", r => r.Amendments.NoticeWaived, (r, v) => r with { Amendments = r.Amendments with { NoticeWaived = v } }),
            ],
            r => r.Amendments,
            r => r with { Amendments = r.Amendments with { Source = OwnChoice } }),
        new(
            "ballots",
            [
                Several("voting-methods", r => r.Ballots.Methods, (r, v) => r with { Ballots = r.Ballots with { Methods = v } }),
                Choice("usual-method", r => r.Ballots.Usual, (r, v) => r with { Ballots = r.Ballots with { Usual = v } }),
                Choice("roll-call-order", r => r.Ballots.RollCall, (r, v) => r with { Ballots = r.Ballots with { RollCall = v } }),
                Flag("pass", r => r.Ballots.Pass, (r, v) => r with { Ballots = r.Ballots with { Pass = v } }),
                Flag("with-rights", r => r.Ballots.WithRights, (r, v) => r with { Ballots = r.Ballots with { WithRights = v } }),
                Flag("present-and-voting", r => r.Ballots.PresentAndVoting, (r, v) => r with { Ballots = r.Ballots with { PresentAndVoting = v } }),
                Number("proxies", r => r.Ballots.Proxies, (r, v) => r with { Ballots = r.Ballots with { Proxies = v } }),
                Flag("corrections", r => r.Ballots.Corrections, (r, v) => r with { Ballots = r.Ballots with { Corrections = v } }),
            ],
            r => r.Ballots,
            r => r with { Ballots = r.Ballots with { Source = OwnChoice } }),
        new(
            "explanations",
            [
                Flag("explanations-before", r => r.Explanations.Before, (r, v) => r with { Explanations = r.Explanations with { Before = v } }),
                Flag("explanations-after", r => r.Explanations.After, (r, v) => r with { Explanations = r.Explanations with { After = v } }),
                Optional("explanation-seconds", r => r.Explanations.Seconds, (r, v) => r with { Explanations = r.Explanations with { Seconds = v } }),
                Flag("sponsors-explain", r => r.Explanations.SponsorsMay, (r, v) => r with { Explanations = r.Explanations with { SponsorsMay = v } }),
            ],
            r => r.Explanations,
            r => r with { Explanations = r.Explanations with { Source = OwnChoice } }),
        new(
            "consensus",
            [
                Flag("consensus-first", r => r.Consensus.SoughtFirst, (r, v) => r with { Consensus = r.Consensus with { SoughtFirst = v } }),
                Flag("vote-if-broken", r => r.Consensus.VoteIfBroken, (r, v) => r with { Consensus = r.Consensus with { VoteIfBroken = v } }),
                Flag("reservations", r => r.Consensus.Reservations, (r, v) => r with { Consensus = r.Consensus with { Reservations = v } }),
                Flag("consensus-minus-one", r => r.Consensus.MinusOne, (r, v) => r with { Consensus = r.Consensus with { MinusOne = v } }),
            ],
            r => r.Consensus,
            r => r with { Consensus = r.Consensus with { Source = OwnChoice } }),
        new(
            "silence",
            [
                Flag("silence", r => r.Silence.Allowed, (r, v) => r with { Silence = r.Silence with { Allowed = v } }),
                Flag("silence-agreed", r => r.Silence.Agreed, (r, v) => r with { Silence = r.Silence with { Agreed = v } }),
                Number("silence-shortest-minutes", r => r.Silence.ShortestMinutes, (r, v) => r with { Silence = r.Silence with { ShortestMinutes = v } }),
                Number("silence-usual-minutes", r => r.Silence.UsualMinutes, (r, v) => r with { Silence = r.Silence with { UsualMinutes = v } }),
                Flag("silence-amendment-breaks", r => r.Silence.AmendmentBreaks, (r, v) => r with { Silence = r.Silence with { AmendmentBreaks = v } }),
            ],
            r => r.Silence,
            r => r with { Silence = r.Silence with { Source = OwnChoice } }),
    ];

    /// <summary>A whole number; null when the text is none.</summary>
    public static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>The value that a setting's word names; null when it names none.</summary>
    public static T? Named<T>(string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (RulesTexts.Kebab(value) == word)
            {
                return value;
            }
        }

        return null;
    }

    public static ImmutableArray<string> WordsOf<T>()
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(RulesTexts.Kebab)];

    private static RulesField Number(string code, Func<RulesOfProcedure, int> read, Func<RulesOfProcedure, int, RulesOfProcedure> write) =>
        new(code, FieldKind.Number, false, [], r => Text(read(r)), (r, v) => Whole(v) is { } number ? write(r, number) : null);

    private static RulesField Optional(string code, Func<RulesOfProcedure, int?> read, Func<RulesOfProcedure, int?, RulesOfProcedure> write) =>
        new(code, FieldKind.Number, true, [], r => Text(read(r)), (r, v) => v.Length == 0 ? write(r, null) : Whole(v) is { } number ? write(r, number) : null);

    private static RulesField Flag(string code, Func<RulesOfProcedure, bool> read, Func<RulesOfProcedure, bool, RulesOfProcedure> write) =>
        new(code, FieldKind.Flag, true, [], r => read(r) ? "true" : "", (r, v) => write(r, v == "true"));

    private static RulesField Choice<T>(string code, Func<RulesOfProcedure, T> read, Func<RulesOfProcedure, T, RulesOfProcedure> write)
        where T : struct, Enum =>
        new(code, FieldKind.Choice, false, WordsOf<T>(), r => RulesTexts.Kebab(read(r)), (r, v) => Named<T>(v) is { } value ? write(r, value) : null);

    private static RulesField Several<T>(string code, Func<RulesOfProcedure, ImmutableArray<T>> read, Func<RulesOfProcedure, ImmutableArray<T>, RulesOfProcedure> write)
        where T : struct, Enum =>
        new(code, FieldKind.Several, true, WordsOf<T>(), r => string.Join(',', read(r).Select(RulesTexts.Kebab)), (r, v) => write(r, [.. v.Split(',').Select(Named<T>).OfType<T>()]));

    private static RulesField Share(string code, Func<RulesOfProcedure, ShareNeeded?> read, Func<RulesOfProcedure, ShareNeeded?, RulesOfProcedure> write) =>
        new(code, FieldKind.Share, true, [], r => read(r)?.ToString() ?? "", (r, v) => v.Length == 0 ? write(r, null) : ShareNeeded.Parse(v) is { } share ? write(r, share) : null);

    private static RulesField Shares(string code, Func<RulesOfProcedure, ImmutableArray<ShareNeeded>> read, Func<RulesOfProcedure, ImmutableArray<ShareNeeded>, RulesOfProcedure> write) =>
        new(
            code,
            FieldKind.Share,
            true,
            [],
            r => string.Join("; ", read(r)),
            (r, v) => v.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(ShareNeeded.Parse).ToList() is var shares && shares.All(s => s is not null) ? write(r, [.. shares.OfType<ShareNeeded>()]) : null);

    /// <summary>Where the body has no caucuses their settings are kept in the form and mean nothing.</summary>
    private static RulesField OfCaucus(RulesField field) => field with { Write = (r, v) => r.Caucus is null ? r : field.Write(r, v) };
}
