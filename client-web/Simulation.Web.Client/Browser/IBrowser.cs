using Microsoft.AspNetCore.Components;

namespace Simulation.Web.Client.Browser;

/// <summary>The little that pages need of the browser itself.</summary>
public interface IBrowser
{
    /// <summary>What is kept on this device under the key; null when nothing is.</summary>
    ValueTask<string?> ReadAsync(string key);

    /// <param name="text">Null removes it.</param>
    ValueTask WriteAsync(string key, string? text);

    ValueTask<ImmutableArray<string>> KeysAsync();

    /// <summary>Sets (or, by null, removes) an attribute of the document's root: <c>lang</c>, <c>data-theme</c>.</summary>
    ValueTask MarkAsync(string attribute, string? value);

    ValueTask ToEndAsync(ElementReference element);

    /// <summary>Whether panes stand beside each other (as in app.css).</summary>
    ValueTask<bool> IsWideAsync();

    ValueTask PrintAsync();

    /// <summary>Offers the drawing inside of the element as a file, with the colours that it has on the page.</summary>
    /// <param name="name">Of the file, without its ending.</param>
    /// <param name="picture">True: as PNG, twice as large as drawn; false: as SVG.</param>
    ValueTask SaveDrawingAsync(ElementReference element, string name, bool picture);

    /// <summary>Offers a text as a file.</summary>
    ValueTask SaveTextAsync(string name, string mediaType, string text);

    /// <summary>Shows a dialog that keeps the focus until it closes and then gives it back.</summary>
    ValueTask ShowAsync(ElementReference dialog);

    ValueTask CloseAsync(ElementReference dialog);

    /// <summary>Puts the focus on the first thing here that takes it.</summary>
    ValueTask FocusInAsync(ElementReference element);

    /// <summary>Keys pressed outside of fields, until disposed; where an element keeps its keys to itself (<c>data-own-keys</c>), none. Control and Z come as <c>Undo</c>.</summary>
    ValueTask<IAsyncDisposable> ListenAsync(Func<string, Task> pressed);

    /// <summary>
    /// What is marked inside of one element that says whose words it shows (<c>data-words</c>), until disposed: that name, all that it shows, from
    /// which character to before which. Nothing is said when what was marked no longer is: to press a button is to mark nothing.
    /// </summary>
    ValueTask<IAsyncDisposable> SelectingAsync(Func<string, string, int, int, Task> selected);
}

/// <summary>Stands in while a page is rendered on the server.</summary>
internal sealed class SilentBrowser : IBrowser
{
    public ValueTask<string?> ReadAsync(string key) => new((string?)null);

    public ValueTask WriteAsync(string key, string? text) => ValueTask.CompletedTask;

    public ValueTask<ImmutableArray<string>> KeysAsync() => new([]);

    public ValueTask MarkAsync(string attribute, string? value) => ValueTask.CompletedTask;

    public ValueTask ToEndAsync(ElementReference element) => ValueTask.CompletedTask;

    public ValueTask<bool> IsWideAsync() => new(false);

    public ValueTask PrintAsync() => ValueTask.CompletedTask;

    public ValueTask SaveDrawingAsync(ElementReference element, string name, bool picture) => ValueTask.CompletedTask;

    public ValueTask SaveTextAsync(string name, string mediaType, string text) => ValueTask.CompletedTask;

    public ValueTask ShowAsync(ElementReference dialog) => ValueTask.CompletedTask;

    public ValueTask CloseAsync(ElementReference dialog) => ValueTask.CompletedTask;

    public ValueTask FocusInAsync(ElementReference element) => ValueTask.CompletedTask;

    public ValueTask<IAsyncDisposable> ListenAsync(Func<string, Task> pressed) => new(Nothing.ToDispose);

    public ValueTask<IAsyncDisposable> SelectingAsync(Func<string, string, int, int, Task> selected) => new(Nothing.ToDispose);

    private sealed class Nothing : IAsyncDisposable
    {
        public static readonly Nothing ToDispose = new();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
