namespace Simulation.Web.Client.Texts;

/// <summary>Words used on every screen.</summary>
public abstract class CommonTexts : AreaTexts
{
    public abstract string Menu { get; }

    public abstract string LanguageLabel { get; }

    public abstract string Theme { get; }

    public abstract string ThemeAuto { get; }

    public abstract string ThemeLight { get; }

    public abstract string ThemeDark { get; }

    public abstract string SkipToContent { get; }

    public abstract string SignOut { get; }

    public abstract string SignIn { get; }

    public abstract string Live { get; }

    public abstract string Connecting { get; }

    public abstract string Reconnecting(string time);

    public abstract string SignedOut { get; }

    public abstract string SignedOutBody { get; }

    public abstract string OfflineTitle { get; }

    public abstract string OfflineBody { get; }

    public abstract string StaleFacts(string time);

    public abstract string NotSentYet { get; }

    public abstract string OnItsWay { get; }

    public abstract string TakeBack { get; }

    public abstract string Yes { get; }

    public abstract string No { get; }

    public abstract string Cancel { get; }

    public abstract string Send { get; }

    public abstract string Sending { get; }

    public abstract string Save { get; }

    public abstract string Saved { get; }

    public abstract string Saving { get; }

    public abstract string Back { get; }

    public abstract string Retry { get; }

    public abstract string Search { get; }

    public abstract string Found(int n);

    public abstract string Show { get; }

    public abstract string Hide { get; }

    public abstract string Print { get; }

    public abstract string Dismiss { get; }

    public abstract string Open { get; }

    public abstract string Everyone { get; }

    public abstract string ShowAsTable { get; }

    public abstract string ShowAsChart { get; }

    public abstract string Loading { get; }

    public abstract string ErrorTitle { get; }

    public abstract string ErrorBody { get; }

    public abstract string NotFoundTitle { get; }

    public abstract string NotFoundBody { get; }

    public abstract string ReadOnly { get; }

    public abstract string You { get; }

    public abstract string Secretariat { get; }

    public abstract string Confidential { get; }

    public abstract string OnlyYourDelegation { get; }

    public abstract string Lobby { get; }

    public abstract string TableNumber(int n);

    public abstract string Points(int n);

    public abstract string Reservation { get; }

    public abstract string Aspiration { get; }

    public abstract string Maximum { get; }

    public abstract string Issue { get; }

    public abstract string Option { get; }

    public abstract string Delegation { get; }

    public abstract string People(int n);

    public abstract string TimeLeft { get; }

    public abstract string TimeUp { get; }

    public abstract string Paused { get; }

    public abstract string Planned { get; }

    public abstract string Running { get; }

    public abstract string Closed { get; }

    public abstract string Connected { get; }

    public abstract string NotConnected { get; }

    public abstract string UnknownPerson { get; }

    public abstract string Keyboard { get; }

    public abstract string ContentLanguage(string language);

    public abstract string Automated { get; }
}
