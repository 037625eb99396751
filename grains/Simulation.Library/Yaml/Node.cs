namespace Simulation.Library.Yaml;

/// <summary>A part of a YAML file that knows its line. Anchors, aliases and tags can't be said with it.</summary>
/// <param name="Line">From 1.</param>
internal abstract record Node(int Line);

internal sealed record TextNode(int Line, string Text) : Node(Line);

internal sealed record ListNode(int Line, ImmutableArray<Node> Items) : Node(Line);

internal sealed record MapNode(int Line, ImmutableArray<Entry> Entries) : Node(Line);

/// <param name="Line">The key's line.</param>
internal sealed record Entry(string Key, int Line, Node Value);
