namespace Simulation.EndToEnd.Tests.Faults.PowerCuts;

/// <summary>
/// What can stand on a disk that keeps its promise after the power was cut: everything flushed before, and of what was written later any
/// part, in sectors of 512 bytes. Names are kept likewise, by flushes of the directory.
/// </summary>
internal sealed class CutDisk(IReadOnlyList<DiskAct> acts)
{
    private const int Sector = 512;

    private enum Later
    {
        Lost,
        Kept,
        Chosen,
        Torn,
    }

    /// <summary>One possible content, by name.</summary>
    /// <param name="moment">Microseconds since 1970.</param>
    public IReadOnlyDictionary<string, byte[]> At(long moment, Random random)
    {
        var later = (Later)random.Next(4);
        var flushed = new Dictionary<int, long>();
        var names = long.MinValue;
        foreach (var act in acts.Where(a => a.Ended <= moment))
        {
            if (act is DiskAct.Flush flush)
            {
                flushed[flush.File] = Math.Max(flushed.GetValueOrDefault(flush.File, long.MinValue), flush.Began);
            }
            else if (act is DiskAct.FlushNames)
            {
                names = Math.Max(names, act.Began);
            }
        }

        var files = new Dictionary<int, Content>();
        var directory = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var act in acts.Where(a => a.Began <= moment))
        {
            switch (act)
            {
                case DiskAct.Write write when Sure(write, write.File):
                    Of(write.File).Write(write.Offset, write.Bytes);
                    break;
                case DiskAct.Write write when later == Later.Torn:
                    for (var at = 0; at < write.Bytes.Length; at += Sector - (int)((write.Offset + at) % Sector))
                    {
                        if (random.Next(2) == 0)
                        {
                            Of(write.File).Write(write.Offset + at, write.Bytes.AsSpan(at, Math.Min(write.Bytes.Length - at, Sector - (int)((write.Offset + at) % Sector))));
                        }
                    }

                    break;
                case DiskAct.Write write when Happens():
                    Of(write.File).Write(write.Offset, write.Bytes);
                    break;
                case DiskAct.Truncate cut when Sure(cut, cut.File) || Happens():
                    Of(cut.File).Truncate(cut.Length);
                    break;
                case DiskAct.Create create when create.Ended <= names || Happens():
                    directory[create.Name] = create.File;
                    break;
                case DiskAct.Remove remove when remove.Ended <= names || Happens():
                    directory.Remove(remove.Name);
                    break;
            }
        }

        return directory.ToDictionary(n => n.Key, n => Of(n.Value).Bytes());

        bool Sure(DiskAct act, int file) => act.Ended <= flushed.GetValueOrDefault(file, long.MinValue);
        bool Happens() => later == Later.Kept || (later != Later.Lost && random.Next(2) == 0);
        Content Of(int file) => files.TryGetValue(file, out var content) ? content : files[file] = new Content();
    }

    private sealed class Content
    {
        private byte[] _bytes = new byte[1 << 16];
        private int _length;

        public void Write(long offset, ReadOnlySpan<byte> bytes)
        {
            var end = checked((int)offset + bytes.Length);
            if (end > _bytes.Length)
            {
                Array.Resize(ref _bytes, Math.Max(end, 2 * _bytes.Length));
            }

            bytes.CopyTo(_bytes.AsSpan((int)offset));
            _length = Math.Max(_length, end);
        }

        public void Truncate(long length)
        {
            if (length < _length)
            {
                _bytes.AsSpan((int)length, _length - (int)length).Clear();
            }

            _length = checked((int)length);
            Array.Resize(ref _bytes, Math.Max(_bytes.Length, _length));
        }

        public byte[] Bytes() => _bytes[.._length];
    }
}
