using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Simulation.Domain;
using Simulation.Domain.Exercises;

namespace Simulation.Architecture.Tests;

/// <summary>docs/actions has one page per command, made from the doc comments. <c>./dev docs</c> writes them; this test says when they are old.</summary>
public partial class ActionPagesTests
{
    private static readonly Dictionary<string, XElement> Comments =
        XDocument.Load(Path.ChangeExtension(typeof(Command).Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(m => m.Attribute("name")!.Value);

    [Fact]
    public void The_pages_say_what_the_doc_comments_say()
    {
        var folder = Path.Combine(Repository.Root, "docs", "actions");
        var pages = Pages();
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1")
        {
            Directory.CreateDirectory(folder);
            foreach (var old in Directory.GetFiles(folder, "*.md").Where(f => !pages.ContainsKey(Path.GetFileName(f))))
            {
                File.Delete(old);
            }

            foreach (var (name, text) in pages)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }

        Assert.Equal(pages.Keys.Order(), Directory.GetFiles(folder, "*.md").Select(f => Path.GetFileName(f)!).Order());
        Assert.All(pages, page => Assert.Equal(page.Value, File.ReadAllText(Path.Combine(folder, page.Key))));
    }

    [Fact]
    public void Every_command_says_what_it_does() =>
        Assert.All(Commands(), c => Assert.True(Comments.ContainsKey("T:" + c.Type.FullName), c.Type.Name));

    private static SortedDictionary<string, string> Pages()
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var index = new StringBuilder("# Actions\n\nEverything that a desk or the control room can ask for, one page each. Generated from the doc comments by `./dev docs`.\n");
        foreach (var group in Commands().GroupBy(c => Where(c.Type)).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            index.Append($"\n## {group.Key}\n\n");
            foreach (var (type, name) in group.OrderBy(c => c.Name, StringComparer.Ordinal))
            {
                index.Append($"- [{type.Name}]({type.Name}.md): {First(Summary(type))}\n");
                pages[type.Name + ".md"] = Page(type, name, group.Key);
            }
        }

        pages["README.md"] = index.ToString();
        return pages;
    }

    private static string Page(Type type, string name, string where)
    {
        var page = new StringBuilder($"# {type.Name}\n\n{Summary(type)}\n\n- Decided by: {where}\n- On the wire: `{{\"$type\": \"{name}\"{string.Concat(Parameters(type).Select(p => $", \"{Camel(p.Name!)}\": …"))}}}`\n");
        if (Parameters(type).Length > 0)
        {
            page.Append("\n| payload | type | meaning |\n|---|---|---|\n");
            foreach (var parameter in Parameters(type))
            {
                var meaning = Comments.GetValueOrDefault("T:" + type.FullName)?.Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == parameter.Name);
                page.Append($"| `{Camel(parameter.Name!)}` | {TypeName(parameter)} | {(meaning is null ? "" : Text(meaning))} |\n");
            }
        }

        return page.ToString();
    }

    private static IEnumerable<(Type Type, string Name)> Commands() =>
        typeof(Command).GetCustomAttributes<JsonDerivedTypeAttribute>(false).Select(a => (a.DerivedType, (string)a.TypeDiscriminator!));

    private static string Where(Type type) =>
        type.IsSubclassOf(typeof(DelegationCommand)) ? "the delegation"
        : type.IsSubclassOf(typeof(ExerciseCommand)) ? "the exercise"
        : "the table";

    private static ParameterInfo[] Parameters(Type type) =>
        [.. type.GetConstructors().MaxBy(c => c.GetParameters().Length)!.GetParameters().Where(p => p.ParameterType != type)];

    private static string TypeName(ParameterInfo parameter)
    {
        var nullable = new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable;
        return $"{Name(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType)}{(nullable ? " or null" : "")}";

        static string Name(Type type) => type.IsGenericType
            ? type.Name.StartsWith("ImmutableArray", StringComparison.Ordinal) ? $"list of {Name(type.GetGenericArguments()[0])}" : $"map of {string.Join(" to ", type.GetGenericArguments().Select(Name))}"
            : type == typeof(string) ? "text" : type == typeof(int) ? "whole number" : type == typeof(bool) ? "yes/no" : type.Name;
    }

    private static string Summary(Type type) =>
        Comments.TryGetValue("T:" + type.FullName, out var comment) ? Text(comment.Element("summary")!) : "";

    private static string First(string text) => text.Split(". ")[0].TrimEnd('.') + ".";

    private static string Text(XElement element) => Spaces().Replace(string.Concat(element.Nodes().Select(n => n switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement e when e.Attribute("cref") is { } cref => $"`{cref.Value.Split('.')[^1]}`",
        XElement e when e.Attribute("name") is { } name => $"`{Camel(name.Value)}`",
        XElement e => e.Value,
        _ => "",
    })), " ").Trim();

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
