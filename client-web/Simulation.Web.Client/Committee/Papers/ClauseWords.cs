using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Simulation.Domain;
using Simulation.Domain.Drafting;
using Simulation.Domain.Scenarios;
using Simulation.Web.Client.Desk;
using Wording = Simulation.Web.Client.Texts.Wording;

namespace Simulation.Web.Client.Committee.Papers;

/// <summary>Words of a text: the opener in italics, what is not agreed marked and said by whom, what changed since an earlier version.</summary>
/// <remarks>Written by hand and not as markup: between words no space may come or go.</remarks>
public sealed class ClauseWords : ComponentBase
{
    [CascadingParameter]
    public Wording W { get; set; } = Wording.En;

    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    /// <summary>Characters at the beginning that are the opener.</summary>
    [Parameter]
    public int Opener { get; set; }

    /// <summary>The opener stands at the end.</summary>
    [Parameter]
    public bool OpenerLast { get; set; }

    /// <summary>How it read before; null: changes are not shown.</summary>
    [Parameter]
    public string? Before { get; set; }

    /// <summary>Tells names of delegations; null: their codes as written.</summary>
    [Parameter]
    public ScenarioStructure? Scenario { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (Before is not null && Before != Text)
        {
            Changes(builder, Before);
            return;
        }

        var (from, to) = OpenerLast ? (Text.Length - Opener, Text.Length) : (0, Opener);
        var at = 0;
        foreach (var bracket in Brackets.Of(Text))
        {
            Plain(builder, at, bracket.Start, from, to);
            Marked(builder, bracket);
            at = bracket.Start + bracket.Length;
        }

        Plain(builder, at, Text.Length, from, to);
    }

    private void Changes(RenderTreeBuilder builder, string before)
    {
        foreach (var piece in WordDiff.Between(before, Text))
        {
            if (piece.Kind == DiffKind.Same)
            {
                builder.AddContent(0, piece.Text);
            }
            else
            {
                Element(builder, piece.Kind == DiffKind.Added ? "ins" : "del", piece.Text);
            }
        }
    }

    /// <summary>Agreed words from one place to another, those of the opener in italics.</summary>
    private void Plain(RenderTreeBuilder builder, int start, int end, int from, int to)
    {
        var (first, last) = (Math.Clamp(from, start, end), Math.Clamp(to, start, end));
        Put(start, first, false);
        Put(first, last, true);
        Put(last, end, false);

        void Put(int at, int until, bool opens)
        {
            if (until > at && opens)
            {
                Element(builder, "i", Text[at..until]);
            }
            else if (until > at)
            {
                builder.AddContent(0, Text[at..until]);
            }
        }
    }

    private void Marked(RenderTreeBuilder builder, Bracket bracket)
    {
        builder.OpenElement(0, "mark");
        builder.AddAttribute(1, "class", bracket.AdReferendum ? "bracket agreed" : bracket.IsPlaceholder ? "bracket blank" : "bracket");
        Element(builder, "span", bracket.AdReferendum ? W.Committee.BracketAdReferendum : bracket.IsPlaceholder ? W.Committee.BracketBlank : "", "sr");
        builder.AddContent(2, bracket.AdReferendum ? "[ad ref. " : "[");
        foreach (var (i, option) in bracket.Options.Index())
        {
            if (i > 0)
            {
                Element(builder, "span", "|", "or", hidden: true);
                Element(builder, "span", W.Committee.BracketAlternative, "sr");
            }

            Proposed(builder, option, bracket);
        }

        builder.AddContent(3, "]");
        builder.CloseElement();
    }

    private void Proposed(RenderTreeBuilder builder, BracketOption option, Bracket bracket)
    {
        if (!option.By.IsEmpty)
        {
            var names = Formats.In(W.Language).List([.. option.By.Select(Name)]);
            Element(builder, "span", W.Committee.BracketBy(names) + " ", "sr");
            builder.OpenElement(4, "span");
            builder.AddAttribute(5, "class", "by");
            builder.AddAttribute(6, "title", names);
            builder.AddAttribute(7, "aria-hidden", "true");
            builder.AddContent(8, string.Join(", ", option.By));
            builder.CloseElement();
            builder.AddContent(9, " ");
        }
        else if (!bracket.AdReferendum && !bracket.IsPlaceholder)
        {
            Element(builder, "span", W.Committee.BracketDisputed + " ", "sr");
        }

        // Brackets may stand within brackets.
        builder.OpenComponent<ClauseWords>(10);
        builder.AddComponentParameter(11, nameof(Text), bracket.IsPlaceholder && option.Text.Trim(' ', '.', '…').Length == 0 ? "…" : option.Text);
        builder.AddComponentParameter(12, nameof(Scenario), Scenario);
        builder.CloseComponent();
    }

    private string Name(string written) => Scenario?.Of(new DelegationId(written), W.Language) ?? written;

    private static void Element(RenderTreeBuilder builder, string name, string text, string? css = null, bool hidden = false)
    {
        if (text.Length > 0)
        {
            builder.OpenElement(20, name);
            builder.AddAttribute(21, "class", css);
            builder.AddAttribute(22, "aria-hidden", hidden ? "true" : null);
            builder.AddContent(23, text);
            builder.CloseElement();
        }
    }
}
