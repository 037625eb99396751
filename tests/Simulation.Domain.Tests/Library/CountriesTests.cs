using Simulation.Library;
using Simulation.Library.Scenarios;

namespace Simulation.Domain.Tests.Library;

public sealed class CountriesTests
{
    [Fact]
    public void There_are_193_members_two_observers_and_the_Union() =>
        Assert.Equal(
            [(UnitedNationsPlace.Member, 193), (UnitedNationsPlace.Observer, 2), (UnitedNationsPlace.Organisation, 1)],
            Countries.All.GroupBy(c => c.Place).Select(g => (g.Key, g.Count())).Order());

    [Fact]
    public void No_code_is_there_twice()
    {
        Assert.Equal(Countries.All.Length, Countries.All.Select(c => c.Alpha2).Distinct().Count());
        Assert.Equal(Countries.All.Length, Countries.All.Select(c => c.Alpha3).Distinct().Count());
    }

    /// <summary>A name that two states share would be one that was copied to the wrong row.</summary>
    [Theory]
    [InlineData(Language.Kk)]
    [InlineData(Language.Ru)]
    [InlineData(Language.En)]
    public void Every_state_has_names_of_its_own_in_every_language(Language language)
    {
        foreach (var names in new[] { Countries.All.Select(c => c.Name), Countries.All.Select(c => c.LongName) })
        {
            var written = names.Select(n => n.Exactly(language)).ToList();
            Assert.DoesNotContain(written, string.IsNullOrWhiteSpace);
            Assert.Equal(written.Count, written.Distinct().Count());
        }
    }

    [Theory]
    [InlineData(Language.Kk)]
    [InlineData(Language.Ru)]
    public void No_name_was_left_in_English(Language language) =>
        Assert.Empty(
            from country in Countries.All
            from name in new[] { country.Name, country.LongName }
            where name.Exactly(language)!.Any(char.IsAsciiLetter)
            select (country.Alpha3, name.Exactly(language)));

    [Theory]
    [InlineData("KAZ", "Қазақстан", "Қазақстан Республикасы", "Казахстан", "Республика Казахстан", "Kazakhstan", "Republic of Kazakhstan")]
    [InlineData("kgz", "Қырғызстан", "Қырғыз Республикасы", "Кыргызстан", "Кыргызская Республика", "Kyrgyzstan", "Kyrgyz Republic")]
    [InlineData("ch", "Швейцария", "Швейцария Конфедерациясы", "Швейцария", "Швейцарская Конфедерация", "Switzerland", "Swiss Confederation")]
    [InlineData("KR", "Корея Республикасы", "Корея Республикасы", "Республика Корея", "Республика Корея", "Republic of Korea", "Republic of Korea")]
    [InlineData("va", "Қасиетті Тақ", "Қасиетті Тақ", "Святой Престол", "Святой Престол", "Holy See", "Holy See")]
    [InlineData("EU", "Еуропалық Одақ", "Еуропалық Одақ", "Европейский союз", "Европейский союз", "European Union", "European Union")]
    public void A_state_is_found_by_either_code(string code, string kk, string longKk, string ru, string longRu, string en, string longEn)
    {
        var country = Countries.Find(code)!;
        Assert.Equal(new Localized(kk, ru, en), country.Name);
        Assert.Equal(new Localized(longKk, longRu, longEn), country.LongName);
    }

    [Theory]
    [InlineData("XX")]
    [InlineData("SOL")]
    [InlineData("")]
    [InlineData("KAZ-2")]
    public void What_is_not_a_code_finds_nothing(string code) => Assert.Null(Countries.Find(code));

    [Fact]
    public void A_scenario_need_not_name_a_state_whose_code_and_flag_it_gives() =>
        Assert.Equal(new Localized(null, "Казахстан", "Kazakhstan"), WithoutTheName("id: KAZ", "flag: kz").Value!.Structure.Delegations[0].Name);

    [Theory]
    [InlineData("id: KAZ", "flag: kg")]
    [InlineData("id: KAZ", "weight: 1")]
    [InlineData("id: KZ", "flag: kz")]
    public void Whatever_else_has_no_name_is_an_error(string id, string flag) =>
        Assert.Contains("scenario.yaml:17 key-missing name", SmallScenario.Lines(WithoutTheName(id, flag)));

    private static Reading<Scenarios.Scenario> WithoutTheName(string id, string flag) =>
        ScenarioReader.Read(SmallScenario.Files(SmallScenario.Structure
            .Replace("name: { ru: Казахстан, en: Kazakhstan }, ", "", StringComparison.Ordinal)
            .Replace("id: KAZ, flag: kz", $"{id}, {flag}", StringComparison.Ordinal)));
}
