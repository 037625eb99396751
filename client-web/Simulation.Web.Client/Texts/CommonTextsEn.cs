using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

internal sealed class CommonTextsEn : CommonTexts
{
    protected override Language Language => Language.En;

    public override string Menu => "Menu";

    public override string LanguageLabel => "Language";

    public override string Theme => "Appearance";

    public override string ThemeAuto => "As the device";

    public override string ThemeLight => "Light";

    public override string ThemeDark => "Dark";

    public override string SkipToContent => "Skip to the content";

    public override string SignOut => "Sign out";

    public override string SignIn => "Sign in";

    public override string Live => "Connected";

    public override string Connecting => "Connecting…";

    public override string Reconnecting(string time) => $"Reconnecting… {time}";

    public override string SignedOut => "You are signed out";

    public override string SignedOutBody => "Sign in again or enter with your join code; what you wrote is kept on this device.";

    public override string OfflineTitle => "The network is gone – keep working";

    public override string OfflineBody => "What you do is kept on this device and sent by itself as soon as the link is back.";

    public override string StaleFacts(string time) => $"as of {time} ago";

    public override string NotSentYet => "Not sent yet";

    public override string OnItsWay => "on its way";

    public override string TakeBack => "Take back";

    public override string Yes => "Yes";

    public override string No => "No";

    public override string Cancel => "Cancel";

    public override string Send => "Send";

    public override string Sending => "Sending…";

    public override string Save => "Save";

    public override string Saved => "Saved";

    public override string Saving => "Saving…";

    public override string Back => "Back";

    public override string Retry => "Try again";

    public override string Search => "Search";

    public override string Found(int n) => N(n, "place found", "places found", "places found");

    public override string Show => "Show";

    public override string Hide => "Hide";

    public override string Print => "Print";

    public override string Dismiss => "Got it";

    public override string Open => "Open";

    public override string Everyone => "Everyone";

    public override string ShowAsTable => "Show as a table";

    public override string ShowAsChart => "Show as a chart";

    public override string Loading => "Loading…";

    public override string ErrorTitle => "This could not be loaded";

    public override string ErrorBody => "Nothing is lost. Check the connection and try again.";

    public override string NotFoundTitle => "There is no seat for you here";

    public override string NotFoundBody => "The page does not exist, or you have been moved. Go back to the lobby; it shows where you sit.";

    public override string ReadOnly => "Closed: everything can still be read, nothing changed.";

    public override string You => "you";

    public override string Secretariat => "Secretariat";

    public override string Confidential => "Confidential";

    public override string OnlyYourDelegation => "Only your delegation sees this";

    public override string Lobby => "Lobby";

    public override string TableNumber(int n) => $"Table {n}";

    public override string Points(int n) => N(n, "point", "points", "points");

    public override string Reservation => "Reservation value";

    public override string Aspiration => "Target";

    public override string Maximum => "Maximum";

    public override string Issue => "Issue";

    public override string Option => "Option";

    public override string Delegation => "Delegation";

    public override string People(int n) => N(n, "person", "people", "people");

    public override string TimeLeft => "time left";

    public override string TimeUp => "time is up";

    public override string Paused => "Paused";

    public override string Planned => "Not opened yet";

    public override string Running => "In session";

    public override string Closed => "Closed";

    public override string Connected => "connected";

    public override string NotConnected => "not connected";

    public override string UnknownPerson => "Participant";

    public override string Keyboard => "Keyboard";

    public override string ContentLanguage(string language) => $"The case is shown in {language}: it is not written in your language.";

    public override string Automated => "automated";
}
