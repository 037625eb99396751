using System.Text;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Exercises;
using Simulation.Domain.Scenarios;
using Simulation.Grains;
using Simulation.Library.Exports;
using Simulation.Library.Resolutions;
using Simulation.Web.Host.Security;

namespace Simulation.Web.Host.Api;

/// <summary>A committee's texts as files, to whoever sees them on their screen: a working paper to those who write it, a tabled draft to all.</summary>
internal static class DraftEndpoints
{
    /// <summary>The page brings its own style and nothing else.</summary>
    public static readonly PagePolicy PrintPolicy = new(
        $"default-src 'none'; style-src '{ResolutionHtml.StyleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    /// <param name="format"><c>html</c> (to be printed or saved as PDF), <c>docx</c>, <c>xml</c> (Akoma Ntoso) or <c>txt</c>.</param>
    public static async Task<IResult> DraftAsync(Guid session, Guid draft, string format, HttpContext context, IGrainFactory grains, Access access)
    {
        var table = grains.GetGrain<ISessionGrain>(session);
        if (await table.ExerciseAsync() is not { } exercise
            || await AudienceAsync(context, grains, access, table, new SessionId(session), exercise) is not { } audience
            || await table.DraftAsync(audience, new DraftId(draft)) is not { } view
            || await grains.GetGrain<IExerciseGrain>(exercise.Value).OverviewAsync() is not { Scenario.Committee: not null } overview)
        {
            return ApiSetup.NotFound();
        }

        var text = WithCover(view, overview.Scenario);
        var name = FileName(view, draft);
        return format switch
        {
            "html" => Results.Content(ResolutionHtml.Page(text), "text/html; charset=utf-8"),
            "docx" => Results.File(ResolutionDocx.Write(text), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", $"{name}.docx"),
            "xml" => Results.File(Encoding.UTF8.GetBytes(await MarkupAsync(text, view, overview.Scenario, table, audience)), "application/xml", $"{name}.xml"),
            "txt" => Results.File(Encoding.UTF8.GetBytes(PlainText.Of(text)), "text/plain; charset=utf-8", $"{name}.txt"),
            _ => ApiSetup.NotFound(),
        };
    }

    /// <summary>With what happened to the text and how it was voted on, as far as this reader knows.</summary>
    private static async Task<string> MarkupAsync(Resolution text, DraftView view, ScenarioStructure scenario, ISessionGrain table, string audience)
    {
        var vote = view.Decision?.Vote is { } id ? await table.VoteAsync(audience, id) : null;
        string NameOf(DelegationId delegation) => Name(scenario, delegation, text.Language);
        return AkomaNtosoWriter.Write(text, DraftHistory.Steps(view, vote, NameOf), DraftHistory.Votes(vote, NameOf));
    }

    /// <summary>As whom this person reads the table; null: not at all.</summary>
    private static async Task<string?> AudienceAsync(HttpContext context, IGrainFactory grains, Access access, ISessionGrain table, SessionId session, ExerciseId exercise)
    {
        if (access.PersonOf(context.User) is not { } person)
        {
            return null;
        }

        if (await access.MayControlAsync(context.User, exercise))
        {
            return TableAudiences.Control;
        }

        var grain = grains.GetGrain<IExerciseGrain>(exercise.Value);
        return await grain.SeatOfAsync(person) is { } seat && seat.Session == session
            && await grain.OverviewAsync() is { Stage: not ExerciseStage.Lobby } ? seat.Delegation.Value
            : await table.MayPresideAsync(person) ? TableAudiences.Chair
            : null;
    }

    /// <summary>What stands above the text: the committee knows it, also where the text does not say it.</summary>
    private static Resolution WithCover(DraftView draft, ScenarioStructure scenario)
    {
        var committee = scenario.Committee!;
        var language = LanguageOf(draft.Text.Language);
        var cover = draft.Text.Cover;
        var item = committee.Agenda.FirstOrDefault(i => i.Id == draft.Item);
        return draft.Text with
        {
            Cover = cover with
            {
                Symbol = draft.Symbol.Length > 0 ? draft.Symbol : cover.Symbol,
                Body = cover.Body.Length > 0 ? cover.Body : committee.Body.In(language),
                AgendaItem = cover.AgendaItem.Length > 0 || item is null ? cover.AgendaItem : $"{item.Number} {item.Title.In(language)}".Trim(),
                Sponsors = Names(draft.Sponsors),
                AdditionalSponsors = [],
                Signatories = Names(draft.Signatories),
            },
        };

        ImmutableArray<string> Names(ImmutableArray<DelegationId> delegations) => [.. delegations.Select(d => Name(scenario, d, draft.Text.Language))];
    }

    private static string Name(ScenarioStructure scenario, DelegationId delegation, DraftLanguage language) =>
        scenario.Delegations.FirstOrDefault(p => p.Id == delegation)?.Name.In(LanguageOf(language)) ?? delegation.Value;

    /// <summary>The platform's languages have names for states; texts in the two others get the English ones.</summary>
    private static Language LanguageOf(DraftLanguage language) => language switch
    {
        DraftLanguage.Kk => Language.Kk,
        DraftLanguage.Ru => Language.Ru,
        _ => Language.En,
    };

    private static string FileName(DraftView draft, Guid id) => draft.Symbol.Length > 0
        ? string.Concat(draft.Symbol.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? c : '-'))
        : $"draft-{id:N}";
}
