using Simulation.Domain.Drafting.Reading;

namespace Simulation.Domain.Tests.Drafting;

public sealed class ResolutionReaderTests
{
    private const string Harbour = """
        A/C.6/81/L.4
        Sponsors: Chile, Kenya and Nauru
        Signatories: Peru; Samoa

        The General Assembly,

        Recalling its resolution 79/1 of 22 September 2024,

        Deeply concerned by the closing of harbours,

        1. Calls upon all States to keep harbours open, and in particular:

        (a) To publish tariffs;

        (b) To admit without delay:

        (i) Hospital ships;

        (ii) Ships in distress;

        2. Also requests the Secretary-General to report under paragraph 1 above;

        3. Decides to remain seized of the matter.
        """;

    [Fact]
    public void A_draft_arrives_as_a_tree()
    {
        var read = ResolutionReader.Read(Harbour);
        var resolution = read.Resolution;
        Assert.Empty(read.Findings);
        Assert.Equal(("The General Assembly", "General Assembly", "A/C.6/81/L.4"), (resolution.Formula, resolution.Cover.Body, resolution.Cover.Symbol));
        Assert.Equal(["Chile", "Kenya", "Nauru"], resolution.Cover.Sponsors);
        Assert.Equal(["Peru", "Samoa"], resolution.Cover.Signatories);
        Assert.Equal(["Recalling", "Deeply concerned"], resolution.Preambular.Select(c => c.Opener));
        Assert.Equal(["Calls upon", "Also requests", "Decides"], resolution.Operative.Select(c => c.Opener));
        Assert.Equal(["(a)", "(b)"], resolution.Operative[0].Points.Select(p => p.Label));
        Assert.Equal(["Hospital ships", "Ships in distress"], resolution.Operative[0].Points[1].Points.Select(p => p.Text));
        Assert.Equal("to remain seized of the matter", resolution.Operative[2].Text);
        Assert.Equal(3, read.Numbered);
    }

    [Theory]
    [InlineData("The Security Council,\nRecalling its resolutions,\nDecides to remain seized of the matter.", "Recalling", "Decides")]
    [InlineData("Le Conseil de sécurité,\nRappelant ses résolutions,\nDécide de rester saisi de la question.", "Rappelant", "Décide")]
    [InlineData("Совет Безопасности,\nссылаясь на свои резолюции,\nпостановляет продолжать заниматься этим вопросом.", "ссылаясь", "постановляет")]
    [InlineData("La Asamblea General,\nRecordando sus resoluciones,\nDecide seguir ocupándose de la cuestión.", "Recordando", "Decide")]
    [InlineData("Бас Ассамблея,\nөзінің бұрынғы қарарларын еске ала отырып,\nосы мәселені қарауды жалғастыру туралы шешім қабылдайды.", "еске ала отырып", "шешім қабылдайды")]
    public void A_single_operative_paragraph_has_no_number(string text, string preambular, string operative)
    {
        var read = ResolutionReader.Read(text);
        Assert.Equal((1, 1, 0), (read.Resolution.Preambular.Length, read.Resolution.Operative.Length, read.Numbered));
        Assert.Equal((preambular, operative), (read.Resolution.Preambular[0].Opener, read.Resolution.Operative[0].Opener));
        Assert.Equal([FindingCode.SingleClauseUnnumbered], read.Findings.Select(f => f.Code));
    }

    [Fact]
    public void A_kazakh_opener_stands_last_or_first()
    {
        var read = ResolutionReader.Read("""
            Қауіпсіздік Кеңесі,

            Біріккен Ұлттар Ұйымының Жарғысын басшылыққа ала отырып,

            Терең алаңдаушылық білдіре отырып, өңірдегі жағдай туралы,

            1. Барлық тараптарды атысты дереу тоқтатуға шақырады;

            2. Бас хатшыдан осы қарардың 1-тармағының орындалуы туралы баяндама ұсынуды сұрайды.
            """);
        Assert.Empty(read.Findings);
        Assert.Equal([("басшылыққа ала отырып", true), ("Терең алаңдаушылық білдіре отырып", false)], read.Resolution.Preambular.Select(c => (c.Opener, c.OpenerLast)));
        Assert.Equal(["шақырады", "сұрайды"], read.Resolution.Operative.Select(c => c.Opener));
        Assert.Equal("Барлық тараптарды атысты дереу тоқтатуға шақырады", read.Resolution.Operative[0].Sentence);
    }

    [Fact]
    public void Capitals_emphasis_and_french_spaces_do_not_hide_openers()
    {
        Assert.Equal(["RECALLING"], ResolutionReader.Read("THE GENERAL ASSEMBLY,\n\nRECALLING the Charter,\n\n1. DECIDES to act;\n\n2. URGES haste.").Resolution.Preambular.Select(c => c.Opener));
        Assert.Equal(["Decides", "Urges"], ResolutionReader.Read("The General Assembly,\n\n*Recalling* the Charter,\n\n1. **Decides** to act;\n\n2. _Urges_ haste.").Resolution.Operative.Select(c => c.Opener));
        Assert.Empty(ResolutionReader.Read("L’Assemblée générale,\n\nRappelant la Charte,\n\n1.\u00A0Décide d’agir\u00A0;\n\n2.\u00A0Exhorte les États à se hâter.").Findings);
    }

    [Fact]
    public void Broken_words_are_put_together_and_compounds_are_kept()
    {
        var read = ResolutionReader.Read("""
            The General Assembly,

            Noting the non-governmental organizations and their work in the harbours,

            1.    Requests the Secretary-
            General to invite non-
            governmental organi-
            zations, and to help troop-
            and police-contributing organizations;

            2.    Decides to remain seized of the matter.
            """);
        Assert.Equal("the Secretary-General to invite non-governmental organizations, and to help troop- and police-contributing organizations", read.Resolution.Operative[0].Text);
    }

    [Fact]
    public void Titles_stand_above_the_clause_that_follows()
    {
        var read = ResolutionReader.Read("The General Assembly,\n\nRecalling the Charter,\n\nI\n\nHarbours\n\n1. Decides to act;\n\nII. Ships\n\n2. Urges haste.");
        Assert.Equal([("o1", "I", "Harbours"), ("o2", "II.", "Ships")], read.Resolution.Headings.Select(h => (h.Before.Value, h.Label, h.Text)));
    }

    [Fact]
    public void An_annex_is_no_part_of_the_count()
    {
        var read = ResolutionReader.Read("The General Assembly,\n\nRecalling the Charter,\n\n1. Adopts the annex;\n\n2. Urges haste.\n\nAnnex\n\nList of harbours\n\n1. North harbour;\n\n(a) its pier.");
        Assert.Equal((2, 0), (read.Numbered, read.Resolution.Operative.Sum(c => c.Points.Length)));
        Assert.Equal(["List of harbours", "North harbour;", "its pier."], Assert.Single(read.Resolution.Annexes).Lines.Select(l => l.Text));
    }

    [Fact]
    public void Footnotes_become_notes()
    {
        var read = ResolutionReader.Read("The General Assembly,\n\nRecalling the Charter,\n\n1. Decides to act;\n\n_______________\n1 See A/79/PV.1\nand its annex.\n\n2. Urges haste.");
        Assert.Equal(["1 See A/79/PV.1 and its annex."], read.Resolution.Notes);
        Assert.Equal(2, read.Numbered);
    }

    [Theory]
    [InlineData("", FindingLevel.Error, FindingCode.NoOperativeClause)]
    [InlineData("The General Assembly,\n\nRecalling the Charter,", FindingLevel.Error, FindingCode.NoOperativeClause)]
    [InlineData("Recalling the Charter,\n\n1. Decides to act;\n\n2. Urges haste.", FindingLevel.Warning, FindingCode.NoFormula)]
    [InlineData("The General Assembly,\n\nRecalling the Charter,\n\n1. Decides to act;\n\n3. Urges haste.", FindingLevel.Warning, FindingCode.NumberGap)]
    [InlineData("The General Assembly,\n\nRecalling the Charter,\n\n1. Decides to:\n\n(a) act;\n\n(c) wait;\n\n2. Urges haste.", FindingLevel.Warning, FindingCode.LabelGap)]
    [InlineData("The General Assembly,\n\nRecalling the Charter;\n\n1. Decides to act;\n\n2. Urges haste.", FindingLevel.Warning, FindingCode.WrongEnding)]
    [InlineData("The General Assembly,\n\nRecalling the Charter,\n\n1. Decides to act;\n\n2. Hallucinates haste.", FindingLevel.Warning, FindingCode.UnknownOpener)]
    [InlineData("The General Assembly,\n\nRecalling the Charter,\n\n1. Decides to act;\n\n2. 100 days are enough.", FindingLevel.Error, FindingCode.EmptyOpener)]
    [InlineData("The General Assembly,\n\nRecalls the Charter,\n\n1. Decides to act;\n\n2. Urges haste.", FindingLevel.Warning, FindingCode.WrongKindOfOpener)]
    [InlineData("The General Assembly,\n\nRecalling the Charter,\n\n1. Decides to act.", FindingLevel.Warning, FindingCode.SingleClauseNumbered)]
    [InlineData("The General Assembly,\n\nRecalling the Charter,\n\nDecides to act;\n\nUrges haste.", FindingLevel.Warning, FindingCode.Unnumbered)]
    [InlineData("The General Assembly,\n\n1. Decides to act;\n\n2. Urges haste.", FindingLevel.Warning, FindingCode.NoPreamble)]
    [InlineData("The General Assembly,\n\nRecalling the Charter,\n\n1. Decides to [act;\n\n2. Urges haste.", FindingLevel.Warning, FindingCode.UnbalancedBracket)]
    public void What_is_strange_is_found(string text, FindingLevel level, FindingCode code) =>
        Assert.Contains(ResolutionReader.Read(text).Findings, f => f.Level == level && f.Code == code);

    [Fact]
    public void Findings_name_the_line() =>
        Assert.Equal(7, Assert.Single(ResolutionReader.Read("The General Assembly,\n\nRecalling the Charter,\n\n1. Decides to act;\n\n3. Urges haste.").Findings).Line);

    [Fact]
    public void The_longest_text_is_read_to_its_limit()
    {
        var read = ResolutionReader.Read(Harbour + new string('x', ResolutionReader.LongestText));
        Assert.Contains(read.Findings, f => f.Code == FindingCode.TooLong);
        Assert.Equal(3, read.Numbered);
    }

    [Theory]
    [InlineData("\0\u0001((((((1.1.1.1.[[[[{#{#")]
    [InlineData("1.\n2.\n(a)\n(b)\n•\n–\n")]
    [InlineData(",\n;\n.\n:\n")]
    [InlineData("The General Assembly,\nThe General Assembly,\nThe General Assembly,")]
    [InlineData("I\nII\nIII\nA.\nB.\nAnnex\nAnnex\n")]
    public void Anything_can_be_read(string text) => Assert.NotNull(ResolutionReader.Read(text));
}
