using System.Collections.Frozen;

namespace Simulation.Library;

/// <summary>
/// What can be wrong in a file of the library. The kebab-case word is the translation key and the wire format:
/// never renamed, only added to.
/// </summary>
public static class LibraryCodes
{
    public const string FileMissing = "file-missing";
    public const string FileUnexpected = "file-unexpected";
    public const string FileTooLarge = "file-too-large";
    public const string FileNotUtf8 = "file-not-utf-8";
    public const string FileUnreadable = "file-unreadable";
    public const string FileEmpty = "file-empty";
    public const string FileNameRefused = "file-name-refused";
    public const string FileTwice = "file-twice";
    public const string FolderMissing = "folder-missing";
    public const string TooManyFiles = "too-many-files";
    public const string FilesTooLarge = "files-too-large";
    public const string ArchiveUnreadable = "archive-unreadable";
    public const string CompressionSuspicious = "compression-suspicious";

    public const string YamlMalformed = "yaml-malformed";
    public const string YamlAnchor = "yaml-anchor";
    public const string YamlAlias = "yaml-alias";
    public const string YamlTag = "yaml-tag";
    public const string YamlTooDeep = "yaml-too-deep";
    public const string YamlTooMuch = "yaml-too-much";
    public const string YamlSeveralDocuments = "yaml-several-documents";

    public const string KeyUnknown = "key-unknown";
    public const string KeyMissing = "key-missing";
    public const string KeyTwice = "key-twice";
    public const string NotAMap = "not-a-map";
    public const string NotAList = "not-a-list";
    public const string NotAText = "not-a-text";
    public const string NotAWholeNumber = "not-a-whole-number";
    public const string NotANumber = "not-a-number";
    public const string NotTrueOrFalse = "not-true-or-false";
    public const string NotADate = "not-a-date";
    public const string NotAnAddress = "not-an-address";
    public const string NumberOutOfRange = "number-out-of-range";
    public const string WordUnknown = "word-unknown";
    public const string TextEmpty = "text-empty";
    public const string TextTooLong = "text-too-long";
    public const string CharacterRefused = "character-refused";
    public const string IdMalformed = "id-malformed";
    public const string IdTwice = "id-twice";
    public const string IdUnknown = "id-unknown";
    public const string IdNotTheFolder = "id-not-the-folder";
    public const string TooFew = "too-few";
    public const string TooMany = "too-many";
    public const string LanguageMissing = "language-missing";
    public const string LanguageNotListed = "language-not-listed";

    public const string MinutesDoNotAddUp = "minutes-do-not-add-up";
    public const string NobodyBinds = "nobody-binds";
    public const string PeopleRange = "people-range";
    public const string AspirationBelowReservation = "aspiration-below-reservation";
    public const string PointsMissing = "points-missing";
    public const string CountImpossible = "count-impossible";
    public const string QuotaImpossible = "quota-impossible";

    public const string TimeGoesBack = "time-goes-back";
    public const string OneActionPerStep = "one-action-per-step";
    public const string StepNeedsActor = "step-needs-actor";
    public const string StepHasNoActor = "step-has-no-actor";
    public const string ActorMalformed = "actor-malformed";
    public const string NotAmongMembers = "not-among-members";
    public const string TooManyMembers = "too-many-members";
    public const string ChannelOrTo = "channel-or-to";
    public const string NoSuchProposal = "no-such-proposal";
    public const string PackageIncomplete = "package-incomplete";
    public const string OneExpectation = "one-expectation";
    public const string CommandUnfit = "command-unfit";

    public const string ShareMalformed = "share-malformed";
    public const string CitationMalformed = "citation-malformed";

    public const string XmlMalformed = "xml-malformed";
    public const string JsonMalformed = "json-malformed";
    public const string ImportUnknown = "import-unknown";
    public const string ImportHasNoIssues = "import-has-no-issues";
    public const string ImportHasNoProfiles = "import-has-no-profiles";
    public const string ImportLineMalformed = "import-line-malformed";
    public const string ImportUnsupported = "import-unsupported";

    /// <summary>After this many the rest is not listed: the file is probably not what it should be.</summary>
    public const string MoreErrors = "more-errors";

    internal static readonly FrozenDictionary<string, string> Sentences = new Dictionary<string, string>
    {
        [FileMissing] = "The file is missing.",
        [FileUnexpected] = "The format has no file of this name. Closest: '{0}'.",
        [FileTooLarge] = "The file is larger than {0} bytes.",
        [FileNotUtf8] = "The file is not UTF-8 text.",
        [FileUnreadable] = "The file could not be read.",
        [FileEmpty] = "The file is empty.",
        [FileNameRefused] = "A file of this name is refused.",
        [FileTwice] = "There are two files of this name.",
        [FolderMissing] = "There is no such folder.",
        [TooManyFiles] = "There are more than {0} files.",
        [FilesTooLarge] = "The files are larger than {0} bytes together.",
        [ArchiveUnreadable] = "This is not a ZIP archive that can be read.",
        [CompressionSuspicious] = "The file is compressed more than {0} to 1, which texts are not.",

        [YamlMalformed] = "This is not well-formed YAML: {0}",
        [YamlAnchor] = "YAML anchors (&{0}) are refused: write the text out.",
        [YamlAlias] = "YAML aliases (*{0}) are refused: write the text out.",
        [YamlTag] = "YAML tags ({0}) are refused.",
        [YamlTooDeep] = "The nesting is deeper than {0} levels.",
        [YamlTooMuch] = "The file has more than {0} values.",
        [YamlSeveralDocuments] = "The file holds more than one YAML document.",

        [KeyUnknown] = "The key '{0}' is unknown here; known are: {2}. Closest: '{1}'.",
        [KeyMissing] = "The key '{0}' is missing.",
        [KeyTwice] = "The key '{0}' is here twice.",
        [NotAMap] = "Keys with values are expected here.",
        [NotAList] = "A list is expected here.",
        [NotAText] = "A text is expected here.",
        [NotAWholeNumber] = "'{0}' is not a whole number.",
        [NotANumber] = "'{0}' is not a number.",
        [NotTrueOrFalse] = "'{0}' is neither true nor false.",
        [NotADate] = "'{0}' is not a date written as 2024-12-31.",
        [NotAnAddress] = "'{0}' is not a web address (http or https).",
        [NumberOutOfRange] = "{0} is outside {1} to {2}.",
        [WordUnknown] = "'{0}' is none of: {2}. Closest: '{1}'.",
        [TextEmpty] = "The text is empty.",
        [TextTooLong] = "The text is longer than {0} characters.",
        [CharacterRefused] = "The text holds a character that is not allowed: U+{0}.",
        [IdMalformed] = "'{0}' is not an id: {1}.",
        [IdTwice] = "'{0}' is here twice.",
        [IdUnknown] = "'{0}' is unknown. Closest: '{1}'.",
        [IdNotTheFolder] = "The id '{0}' is not the folder's name '{1}'.",
        [TooFew] = "There are {0}; at least {1} are needed.",
        [TooMany] = "There are {0}; at most {1} are allowed.",
        [LanguageMissing] = "The text is missing in {0}.",
        [LanguageNotListed] = "The language {0} is not among the scenario's languages.",

        [MinutesDoNotAddUp] = "The phases take {0} minutes together; stated are {1}.",
        [NobodyBinds] = "No function may bind its delegation.",
        [PeopleRange] = "At least {0} people are more than at most {1}.",
        [AspirationBelowReservation] = "The aspiration {0} is below the reservation value {1}.",
        [PointsMissing] = "The points for '{0}' are missing.",
        [CountImpossible] = "{0} delegations cannot be what an agreement needs: {1} to {2} are possible.",
        [QuotaImpossible] = "The quota {0} cannot be reached or means nothing: 1 to {1} are possible.",

        [TimeGoesBack] = "The step is at {0}, after one at {1}.",
        [OneActionPerStep] = "A step has exactly one of: {0}.",
        [StepNeedsActor] = "The step does not say who acts (as).",
        [StepHasNoActor] = "The key '{0}' has no meaning in this step.",
        [ActorMalformed] = "'{0}' is not written as DELEGATION/function.",
        [NotAmongMembers] = "'{0}' is not among the script's members.",
        [TooManyMembers] = "{0} members share a seat for at most {1}.",
        [ChannelOrTo] = "Exactly one of channel and to is needed.",
        [NoSuchProposal] = "No earlier step has made a proposal called '{0}'. Closest: '{1}'.",
        [PackageIncomplete] = "The package names no option for '{0}'.",
        [CommandUnfit] = "What is given under with does not fit the command {0}: {1}.",
        [OneExpectation] = "Exactly one of agreement and no-agreement is needed.",

        [ShareMalformed] = "'{0}' is not written as: at least 1/4 of members (or: more than; of voting-power, of present).",
        [CitationMalformed] = "'{0}' is not written as: rule 113, article 27 (3) of charter, paragraph …, section …, practice, or choice.",

        [XmlMalformed] = "This is not well-formed XML that is taken: {0}",
        [JsonMalformed] = "This is not well-formed JSON: {0}",
        [ImportUnknown] = "This is neither a domain of GENIUS or NegMAS (XML), nor of ANL (JSON), nor a game of LLM-Deliberation (a folder).",
        [ImportHasNoIssues] = "The domain has no issues.",
        [ImportHasNoProfiles] = "There is nobody's utility beside the domain.",
        [ImportLineMalformed] = "The line is not as the format has it: '{0}'.",
        [ImportUnsupported] = "This can't be expressed as points: {0}.",

        // The domain's own checks of programmes and rubrics.
        ["semester-theoretical-sum"] = "The semester's theoretical training adds up to {0} credits; stated are {1}.",
        ["semester-sum"] = "The semester adds up to {0} credits; stated are {1}.",
        ["programme-theoretical-sum"] = "Theoretical and practical training add up to {0} credits; stated are {1}.",
        ["programme-final-attestation-sum"] = "Final attestation adds up to {0} credits; stated are {1}.",
        ["programme-eirm-and-internship-sum"] = "Research work and internship add up to {0} credits; stated are {1}.",
        ["programme-sum"] = "The semesters add up to {0} credits; stated are {1}.",
        ["programme-ects"] = "The totals state {0} credits, the programme {1}.",
        ["unknown-discipline"] = "There is no discipline '{0}'.",
        ["entry-without-cycle"] = "The entry '{0}' has no cycle.",
        ["entry-without-component"] = "The entry '{0}' has no component.",
        ["entry-without-credits"] = "The entry '{0}' has {1} credits.",
        ["duplicate-discipline"] = "The discipline '{0}' is here twice.",
        ["duplicate-semester"] = "Semester {0} is here twice.",
        ["duplicate-entry"] = "The semester has '{0}' twice.",
        ["duplicate-credit-block"] = "The semester has '{0}' twice.",
        ["duplicate-teaching-method"] = "The teaching method '{0}' is here twice.",
        ["duplicate-outcome"] = "The learning outcome '{0}' is here twice.",
        ["duplicate-behaviour"] = "The behaviour '{0}' is here twice.",
        ["outcome-without-description"] = "The learning outcome '{0}' has no description.",
        ["outcome-without-behaviours"] = "The learning outcome '{0}' has no behaviours.",
        ["weights-sum"] = "The weights add up to {0} percent, not {1}.",
        ["duplicate-criterion"] = "The criterion '{0}' is here twice.",
        ["weight-out-of-range"] = "The weight {0} is outside {1} to {2}.",
        ["number-of-levels"] = "There are {0} levels; {1} to {2} are needed.",
        ["points-not-ascending"] = "The points {0} don't rise from level to level.",
        ["criterion-without-outcome"] = "The criterion names no learning outcome.",
        ["unknown-outcome"] = "There is no learning outcome '{0}'.",
        ["unknown-behaviour"] = "There is no behaviour '{0}'.",
        ["behaviour-of-another-outcome"] = "The behaviour '{0}' belongs to {1}, which the criterion does not name.",

        // The domain's own checks of rules of procedure.
        ["duplicate-document"] = "The document '{0}' is here twice.",
        ["duplicate-question"] = "The kind of question '{0}' is here twice.",
        ["duplicate-motion"] = "The motion '{0}' is here twice.",
        ["share-impossible"] = "'{0}' can never be met, or always is.",
        ["vote-never-reached"] = "'{0}' is never voted on: an objection to consensus ends the matter.",
        ["usual-question-unknown"] = "The usual question '{0}' is not a substantive kind of question listed.",
        ["procedural-question-missing"] = "No kind of question is procedural.",
        ["unknown-voting-rule"] = "'{0}' is not a voting rule.",
        ["setting-out-of-range"] = "{0} is {1}, outside {2} to {3}.",
        ["majority-missing"] = "'{0}' is put to the vote and names no majority.",
        ["majority-idle"] = "'{0}' names a majority and is never put to the vote.",
        ["never-in-order"] = "'{0}' is in order nowhere.",
        ["rank-missing"] = "The motion '{0}' has no rank in the order of precedence.",
        ["duplicate-rank"] = "The motions '{1}' and '{2}' have the same rank {0}.",
        ["parameter-missing"] = "'{0}' can't be performed without the parameter '{1}'.",
        ["motion-leads-nowhere"] = "'{0}' does '{1}', which these rules otherwise don't know.",
        ["usual-method-unknown"] = "The usual method of voting '{0}' is not among the methods.",
        ["pass-without-roll-call"] = "Members may pass or vote with rights, and no roll call is known.",
        ["citation-missing"] = "No source is cited; 'choice' says that there is none.",
        ["unknown-document"] = "There is no document '{0}'.",

        [MoreErrors] = "There are more errors than the {0} listed.",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
