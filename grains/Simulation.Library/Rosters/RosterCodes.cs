namespace Simulation.Library.Rosters;

/// <summary>What can be found in a list of students; never renamed, only added to.</summary>
public static class RosterCodes
{
    /// <summary>There is nothing in the file.</summary>
    public const string FileEmpty = "file-empty";

    /// <summary>The file is too large to be a list of students. Argument: limit, bytes.</summary>
    public const string FileTooLarge = "file-too-large";

    /// <summary>The rows from here on were left out. Argument: limit.</summary>
    public const string TooManyRows = "too-many-rows";

    /// <summary>The file is not Unicode and was read as this. Argument: the encoding's name.</summary>
    public const string EncodingAssumed = "encoding-assumed";

    /// <summary>There are column titles, but none for a name.</summary>
    public const string NoNameColumn = "no-name-column";

    /// <summary>The column means nothing here. Argument: its title.</summary>
    public const string ColumnIgnored = "column-ignored";

    /// <summary>A second column for the same; the first counts. Argument: its title.</summary>
    public const string ColumnTwice = "column-twice";

    /// <summary>The row has no name. It is left out.</summary>
    public const string NameMissing = "name-missing";

    /// <summary>The row has only a family name or only a given name.</summary>
    public const string NameIncomplete = "name-incomplete";

    /// <summary>The same name stands before: the same person, or a namesake. Argument: the earlier line.</summary>
    public const string NameTwice = "name-twice";

    /// <summary>The same student number stands before. The row is left out. Arguments: number, earlier line.</summary>
    public const string NumberTwice = "number-twice";

    /// <summary>A spreadsheet has turned the number into a rounded one, such as 2.1E+07. It was left out. Argument: what stands there.</summary>
    public const string NumberRounded = "number-rounded";

    /// <summary>This is no e-mail address. It was left out. Argument: what stands there.</summary>
    public const string EmailMalformed = "email-malformed";

    /// <summary>The same e-mail address stands before. Arguments: address, earlier line.</summary>
    public const string EmailTwice = "email-twice";

    /// <summary>The same user name stands before. Arguments: user name, earlier line.</summary>
    public const string UserNameTwice = "user-name-twice";

    /// <summary>A text is too long. The row is left out. Argument: limit, characters.</summary>
    public const string TooLong = "too-long";

    /// <summary>Control or invisible characters were taken out.</summary>
    public const string CharactersRemoved = "characters-removed";

    /// <summary>There is a question mark in the name: probably letters were lost when the file was saved (Kazakh letters in Windows-1251). Argument: the name.</summary>
    public const string LettersLost = "letters-lost";

    /// <summary>A quotation mark opens that never closes; the line was read by itself.</summary>
    public const string QuoteUnclosed = "quote-unclosed";

    /// <summary>There are more cells than column titles; they were left out.</summary>
    public const string CellsExtra = "cells-extra";
}
