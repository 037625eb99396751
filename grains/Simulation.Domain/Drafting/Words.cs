namespace Simulation.Domain.Drafting;

/// <summary>The few words that writers add to a text, in its own language.</summary>
public static class Words
{
    public static string Sponsors(DraftLanguage language) => In(language, "Sponsors", "Авторы", "Авторлары", "Auteurs", "Patrocinadores");

    public static string AdditionalSponsors(DraftLanguage language) => In(language, "Additional sponsors", "Дополнительные авторы", "Қосымша авторлары", "Coauteurs", "Copatrocinadores");

    public static string Signatories(DraftLanguage language) => In(language, "Signatories", "Подписавшие", "Қол қойғандар", "Signataires", "Signatarios");

    public static string Annex(DraftLanguage language) => In(language, "Annex", "Приложение", "Қосымша", "Annexe", "Anexo");

    private static string In(DraftLanguage language, string en, string ru, string kk, string fr, string es) => language switch
    {
        DraftLanguage.Ru => ru,
        DraftLanguage.Kk => kk,
        DraftLanguage.Fr => fr,
        DraftLanguage.Es => es,
        _ => en,
    };
}
