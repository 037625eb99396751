using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Simulation.EndToEnd.Tests.Faults.PowerCuts;

/// <summary>Runs a program under <c>strace</c>, and reads what it did to a database from the record. A call that is not understood is an error.</summary>
internal static partial class DiskTrace
{
    private const string Calls = "openat,close,write,pwrite64,pwritev,pwritev2,fsync,fdatasync,sync_file_range,ftruncate,fallocate,unlink,unlinkat,rename,renameat,renameat2,mmap";

    /// <summary>The names of a database's files; what SQLite keeps beside them for its own processes (<c>-shm</c>) is made anew after a power cut.</summary>
    public static readonly string[] Names = ["simulation.db", "simulation.db-wal", "simulation.db-journal"];

    /// <summary>The command that starts another and records it: the other is the process that was started, and can be killed as it is.</summary>
    public static string[] Command(string record, string directory) =>
    [
        "strace", "-D", "-f", "--seccomp-bpf", "--signal=none", "-ttt", "-T", "-y", "-q", "-xx", "-s", "1000000", "-o", record, "-e", $"trace={Calls}",
        .. Names.Select(n => Path.Combine(directory, n)).Prepend(directory).SelectMany(p => new[] { "-P", p }),
    ];

    /// <param name="before">What was on the disk before the program was started.</param>
    public static IReadOnlyList<DiskAct> Read(IEnumerable<string> record, string directory, IReadOnlyDictionary<string, byte[]> before)
    {
        var reader = new Reader(directory);
        reader.Begin(before);
        foreach (var call in Whole(record).OrderBy(c => c.Began))
        {
            reader.Take(call);
        }

        return reader.Acts;
    }

    /// <summary>Calls in one piece; those that were never answered are as good as not made, but writes may have reached the disk.</summary>
    private static IEnumerable<Call> Whole(IEnumerable<string> record)
    {
        var begun = new Dictionary<string, (long At, string Text)>(StringComparer.Ordinal);
        foreach (var line in record)
        {
            var parts = Line().Match(line);
            if (!parts.Success)
            {
                throw new InvalidDataException($"Not understood: {Short(line)}");
            }

            var (thread, at, text) = (parts.Groups[1].Value, Microseconds(parts.Groups[2].Value), parts.Groups[3].Value);
            if (text.StartsWith("+++", StringComparison.Ordinal))
            {
                continue;
            }

            if (text.EndsWith("<unfinished ...>", StringComparison.Ordinal))
            {
                begun[thread] = (at, text[..^"<unfinished ...>".Length].TrimEnd());
                continue;
            }

            if (Resumed().Match(text) is { Success: true } resumed)
            {
                var (from, start) = begun[thread];
                begun.Remove(thread);
                (at, text) = (from, start + text[resumed.Length..]);
            }

            yield return Of(at, text);
        }

        foreach (var (at, text) in begun.Values)
        {
            yield return new Call(at, long.MaxValue, Name().Match(text).Value, text, -1);
        }
    }

    private static Call Of(long at, string text)
    {
        // No answer: the program was killed in it.
        var answer = Answer().Match(text);
        return answer.Success
            ? new Call(at, at + Microseconds(answer.Groups[2].Value), Name().Match(text).Value, text, long.Parse(answer.Groups[1].Value, CultureInfo.InvariantCulture))
            : new Call(at, long.MaxValue, Name().Match(text).Value, text, -1);
    }

    private static long Microseconds(string seconds) => (long)(decimal.Parse(seconds, CultureInfo.InvariantCulture) * 1_000_000);

    private static string Short(string text) => text[..Math.Min(text.Length, 200)];

    [GeneratedRegex(@"^(\d+) +(\d+\.\d+) (.*)$")]
    private static partial Regex Line();

    [GeneratedRegex(@"^<\.\.\. \w+ resumed>")]
    private static partial Regex Resumed();

    [GeneratedRegex(@"^\w+")]
    private static partial Regex Name();

    [GeneratedRegex(@"\) += (-?\d+)(?:<[^>]*>)?(?: [^<]*)? <(\d+\.\d+)>$", RegexOptions.RightToLeft)]
    private static partial Regex Answer();

    private sealed record Call(long Began, long Ended, string Name, string Text, long Answer);

    private sealed partial class Reader(string directory)
    {
        private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
        private readonly List<DiskAct> _acts = [];
        private int _files;

        public IReadOnlyList<DiskAct> Acts => _acts;

        public void Begin(IReadOnlyDictionary<string, byte[]> before)
        {
            foreach (var (name, bytes) in before)
            {
                var file = Named(name);
                _acts.AddRange([new DiskAct.Create(0, 0, name, file), new DiskAct.Write(0, 0, file, 0, bytes), new DiskAct.Flush(0, 0, file)]);
            }

            _acts.Add(new DiskAct.FlushNames(0, 0));
        }

        public void Take(Call call)
        {
            var (began, ended) = (call.Began, call.Ended);
            if (call.Answer < 0 && ended != long.MaxValue)
            {
                return; // refused: nothing happened
            }

            switch (call.Name)
            {
                case "openat":
                    var (opened, flags) = (Text(Quoted().Match(call.Text).Groups[1].Value), call.Text);
                    if (flags.Contains("O_CREAT", StringComparison.Ordinal) && !_names.ContainsKey(Path.GetFileName(opened)))
                    {
                        _acts.Add(new DiskAct.Create(began, ended, Path.GetFileName(opened), Named(Path.GetFileName(opened))));
                    }

                    Refuse(flags.Contains("O_TRUNC", StringComparison.Ordinal), call);
                    break;
                case "pwrite64":
                    var write = Written().Match(call.Text);
                    Refuse(!write.Success, call);
                    var bytes = Bytes(write.Groups[2].Value);
                    Refuse(ended != long.MaxValue && call.Answer != bytes.Length, call);
                    _acts.Add(new DiskAct.Write(began, ended, File(write.Groups[1].Value), long.Parse(write.Groups[3].Value, CultureInfo.InvariantCulture), bytes));
                    break;
                case "ftruncate":
                    var cut = Cut().Match(call.Text);
                    Refuse(!cut.Success, call);
                    _acts.Add(new DiskAct.Truncate(began, ended, File(cut.Groups[1].Value), long.Parse(cut.Groups[2].Value, CultureInfo.InvariantCulture)));
                    break;
                case "fsync" or "fdatasync":
                    var flushed = Text(Opened().Match(call.Text).Groups[1].Value);
                    _acts.Add(flushed == directory ? new DiskAct.FlushNames(began, ended) : new DiskAct.Flush(began, ended, _names[Path.GetFileName(flushed)]));
                    break;
                case "unlink":
                    var removed = Path.GetFileName(Text(Quoted().Match(call.Text).Groups[1].Value));
                    _names.Remove(removed);
                    _acts.Add(new DiskAct.Remove(began, ended, removed));
                    break;
                case "close":
                    break;
                default:
                    // What is written past these calls, by a mapping of the file for one, would be missing in every picture of the disk.
                    Refuse(true, call);
                    break;
            }
        }

        private static void Refuse(bool wrong, Call call)
        {
            if (wrong)
            {
                throw new InvalidDataException($"The program did to its database what is not understood here: {Short(call.Text)}");
            }
        }

        private int Named(string name) => _names[name] = ++_files;

        private int File(string hex) => _names[Path.GetFileName(Text(hex))];

        private static string Text(string hex) => Encoding.UTF8.GetString(Bytes(hex));

        private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace("\\x", "", StringComparison.Ordinal));

        [GeneratedRegex("\"([^\"]*)\"")]
        private static partial Regex Quoted();

        [GeneratedRegex(@"^\w+\(\d+<([^>]*)>")]
        private static partial Regex Opened();

        [GeneratedRegex("^pwrite64\\(\\d+<([^>]*)>, \"([^\"]*)\", \\d+, (\\d+)")]
        private static partial Regex Written();

        [GeneratedRegex(@"^ftruncate\(\d+<([^>]*)>, (\d+)")]
        private static partial Regex Cut();
    }
}
