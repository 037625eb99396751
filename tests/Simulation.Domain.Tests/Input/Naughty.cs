namespace Simulation.Domain.Tests.Input;

/// <summary>Texts that have broken programs: what people paste, and what attackers type.</summary>
internal static class Naughty
{
    public static readonly ImmutableArray<string> Texts =
    [
        "", " ", "\u00a0", "\u200b", "\ufeff", "\t\n\r", "\0", "a\0b", "\u0001\u0002\u001f\u007f", "\u0085\u009f",
        "null", "undefined", "NaN", "true", "0", "-1", "1e308", "9999999999999999999999", "0x7fffffff",
        "\ud800", "\udc00", "a\ud83db", "\udc00\ud800", "\ufffe\uffff", "\U0001f600", "\U0001f1f0\U0001f1ff", "\U0001f468\u200d\U0001f469\u200d\U0001f467",
        "Z\u0351\u036b\u0343\u036a\u0302a\u0346\u0301\u036b\u0305l", "\u202egnp.exe", "\u2066\u2069\u200f\u200e", "\u0645\u0631\u062d\u0628\u0627", "\u05e9\u05dc\u05d5\u05dd", "مرحبا <b>",
        "\u00c5", "A\u030a", "\u1e9b\u0323", "ﬁ", "İ", "ı", "ß", "ẞ", "\u0130\u0131", "Ѐ́", "Қазақстан", "Ә̆", "ъ", "ё", "ё",
        "<script>alert(1)</script>", "</textarea><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'-alert(1)-'", "javascript:alert(1)", "JaVaScRiPt:alert(1)",
        "<svg/onload=alert(1)>", "<iframe srcdoc='<script>alert(1)</script>'>", "<a href=\"data:text/html,<script>1</script>\">x</a>", "[x](javascript:alert(1))", "![x](http://198.51.100.1/a.gif)",
        "<!--", "]]>", "<![CDATA[", "&lt;script&gt;", "&#0;", "&amp;amp;", "{{7*7}}", "${7*7}", "#{7*7}", "<%= 7 %>", "@(1+1)", "@{ }",
        "' OR 1=1 --", "'; DROP TABLE person; --", "1; SELECT pg_sleep(9)", "%00", "%n%s%x", "../../../etc/passwd", "..\\..\\x", "C:\\CON", "nul", "file:///etc/passwd",
        "=1+1", "=HYPERLINK(\"http://198.51.100.1\")", "+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "＝1+1", "|calc", "%0d%0aSet-Cookie: a=b",
        "\\", "\\u0000", "\\\"", "\"", "'", "`", "$(id)", "`id`", "; id", "| id", "&& id", "{\"$type\":\"System.Object\"}", "__proto__", "constructor",
        new string('a', 5_000), new string('\u0301', 500), "a" + new string('\u0301', 300), new string('(', 300), new string('[', 300), string.Concat(Enumerable.Repeat("\U0001f600", 300)),
    ];
}
