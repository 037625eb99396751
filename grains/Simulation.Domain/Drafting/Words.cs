using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Drafting;

/// <summary>The few words that writers add to a text, in its own language.</summary>
public static class Words
{
    public static string Sponsors(DraftLanguage language) => In(language, "Sponsors", "Авторы", "Авторлары", "Auteurs", "Patrocinadores");

    public static string AdditionalSponsors(DraftLanguage language) => In(language, "Additional sponsors", "Дополнительные авторы", "Қосымша авторлары", "Coauteurs", "Copatrocinadores");

    public static string Signatories(DraftLanguage language) => In(language, "Signatories", "Подписавшие", "Қол қойғандар", "Signataires", "Signatarios");

    public static string Annex(DraftLanguage language) => In(language, "Annex", "Приложение", "Қосымша", "Annexe", "Anexo");

    /// <summary>How a committee decided on a text.</summary>
    /// <param name="inParts">It fell with all its operative parts, without a vote on it as a whole.</param>
    /// <param name="totals">Null: there was no vote.</param>
    public static string Decided(DraftLanguage language, bool adopted, bool inParts, VoteTotals? totals) => (adopted, totals) switch
    {
        (true, null) => In(language, "Adopted without a vote", "Принята без голосования", "Дауыссыз қабылданды", "Adoptée sans vote", "Aprobada sin votación"),
        (true, { } t) => In(
            language,
            $"Adopted: {t.Yes} in favour, {t.No} against, {t.Abstain} abstaining",
            $"Принята: за {t.Yes}, против {t.No}, воздержались {t.Abstain}",
            $"Қабылданды: жақтады {t.Yes}, қарсы {t.No}, қалыс {t.Abstain}",
            $"Adoptée : {t.Yes} pour, {t.No} contre, {t.Abstain} abstentions",
            $"Aprobada: {t.Yes} a favor, {t.No} en contra, {t.Abstain} abstenciones"),
        (false, { } t) when !inParts => In(
            language,
            $"Rejected: {t.Yes} in favour, {t.No} against, {t.Abstain} abstaining",
            $"Отклонена: за {t.Yes}, против {t.No}, воздержались {t.Abstain}",
            $"Қабылданбады: жақтады {t.Yes}, қарсы {t.No}, қалыс {t.Abstain}",
            $"Rejetée : {t.Yes} pour, {t.No} contre, {t.Abstain} abstentions",
            $"Rechazada: {t.Yes} a favor, {t.No} en contra, {t.Abstain} abstenciones"),
        _ when inParts => In(
            language,
            "Rejected: none of its operative paragraphs was adopted",
            "Отклонена: ни один из пунктов постановляющей части не принят",
            "Қабылданбады: қаулы бөлігінің бірде-бір тармағы қабылданған жоқ",
            "Rejetée : aucun paragraphe du dispositif n’a été adopté",
            "Rechazada: no se aprobó ningún párrafo de la parte dispositiva"),
        _ => In(language, "Rejected", "Отклонена", "Қабылданбады", "Rejetée", "Rechazada"),
    };

    private static string In(DraftLanguage language, string en, string ru, string kk, string fr, string es) => language switch
    {
        DraftLanguage.Ru => ru,
        DraftLanguage.Kk => kk,
        DraftLanguage.Fr => fr,
        DraftLanguage.Es => es,
        _ => en,
    };
}
