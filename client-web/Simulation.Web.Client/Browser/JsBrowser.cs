using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Simulation.Web.Client.Browser;

internal sealed class JsBrowser(IJSRuntime js) : IBrowser, IAsyncDisposable
{
    private Task<IJSObjectReference>? _module;

    public async ValueTask<string?> ReadAsync(string key)
    {
        try
        {
            return await js.InvokeAsync<string?>("localStorage.getItem", key);
        }
        catch (JSException)
        {
            // Storage can be switched off; everything works without, but for what a reload would bring back.
            return null;
        }
    }

    public async ValueTask WriteAsync(string key, string? text)
    {
        try
        {
            await (text is null
                ? js.InvokeVoidAsync("localStorage.removeItem", key)
                : js.InvokeVoidAsync("localStorage.setItem", key, text));
        }
        catch (JSException)
        {
            // As above; also when it is full.
        }
    }

    public async ValueTask<ImmutableArray<string>> KeysAsync()
    {
        try
        {
            return [.. await (await ModuleAsync()).InvokeAsync<string[]>("keys")];
        }
        catch (JSException)
        {
            return [];
        }
    }

    public async ValueTask MarkAsync(string attribute, string? value) => await (await ModuleAsync()).InvokeVoidAsync("mark", attribute, value);

    public async ValueTask ToEndAsync(ElementReference element) => await (await ModuleAsync()).InvokeVoidAsync("toEnd", element);

    public async ValueTask<bool> IsWideAsync() => await (await ModuleAsync()).InvokeAsync<bool>("isWide");

    public ValueTask PrintAsync() => js.InvokeVoidAsync("print");

    public async ValueTask SaveDrawingAsync(ElementReference element, string name, bool picture) =>
        await (await ModuleAsync()).InvokeVoidAsync("saveDrawing", element, name, picture);

    public async ValueTask SaveTextAsync(string name, string mediaType, string text) =>
        await (await ModuleAsync()).InvokeVoidAsync("saveText", name, mediaType, text);

    public async ValueTask ShowAsync(ElementReference dialog) => await (await ModuleAsync()).InvokeVoidAsync("show", dialog);

    public async ValueTask CloseAsync(ElementReference dialog) => await (await ModuleAsync()).InvokeVoidAsync("close", dialog);

    public async ValueTask FocusInAsync(ElementReference element) => await (await ModuleAsync()).InvokeVoidAsync("focusIn", element);

    public async ValueTask<IAsyncDisposable> ListenAsync(Func<string, Task> pressed)
    {
        var target = DotNetObjectReference.Create(new Target(pressed));
        var listening = await (await ModuleAsync()).InvokeAsync<IJSObjectReference>("listen", target);
        return new Listening(target, listening);
    }

    public async ValueTask<IAsyncDisposable> SelectingAsync(Func<string, string, int, int, Task> selected)
    {
        var target = DotNetObjectReference.Create(new Selection(selected));
        var listening = await (await ModuleAsync()).InvokeAsync<IJSObjectReference>("selecting", target);
        return new Listening(target, listening);
    }

    public async ValueTask DisposeAsync()
    {
        if (_module is not null)
        {
            await (await _module).DisposeAsync();
        }
    }

    private Task<IJSObjectReference> ModuleAsync() => _module ??= js.InvokeAsync<IJSObjectReference>("import", "./js/browser.js").AsTask();

    internal sealed class Target(Func<string, Task> pressed)
    {
        [JSInvokable]
        public Task Pressed(string key) => pressed(key);
    }

    internal sealed class Selection(Func<string, string, int, int, Task> selected)
    {
        [JSInvokable]
        public Task Selected(string name, string text, int start, int end) => selected(name, text, start, end);
    }

    private sealed class Listening(IDisposable target, IJSObjectReference listening) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await listening.InvokeVoidAsync("stop");
            await listening.DisposeAsync();
            target.Dispose();
        }
    }
}
