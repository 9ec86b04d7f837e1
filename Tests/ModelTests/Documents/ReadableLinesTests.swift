import Model
import Testing

@Suite struct ReadableLinesTests {
  @Test(arguments: [
    ("", []), ("<p>one\ntwo<br>\nthree</p>\n", ["one two three"]),
    ("<p>a &amp; <em>b\n</em>&lt;c&gt; &quot;</p>\n<p>d</p>\n", ["a & b <c> \"", "d"]),
    (
      "<ul>\n<li>one\n<ul>\n<li>two</li>\n</ul>\n</li>\n<li>\n<h2 id=\"t\">T</h2>\nthree</li>\n</ul>\n",
      [
        "one", "two", "T", "three",
      ]
    ),
    ("<pre><code class=\"language-x\">a\n\n  b &lt;\n</code></pre>\n<p>c</p>\n", ["a", "", "  b <", "c"]),
    (
      "<table>\n<thead>\n<tr>\n<th scope=\"col\">h</th>\n<th scope=\"col\"></th>\n</tr>\n</thead>\n</table>\n",
      ["h"]
    ),
    ("<ul>\n<li><input type=\"checkbox\" disabled=\"\" aria-label=\"done\"> did</li>\n</ul>\n", ["did"]),
    ("<p>n<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup>.</p>\n", ["n."]),
    (
      "<li id=\"fn-1\">\n<p>Note <a href=\"#fnref-x\">x</a> <a href=\"#fnref-1\" class=\"footnote-backref\">↩</a></p>\n</li>\n",
      ["Note x"]
    ),
    (
      "<div class=\"directive warning\">\n<p class=\"directive-word\"><strong>Warning</strong></p>\n<p>w</p>\n</div>\n",
      ["w"]
    ),
    ("<p>p <img src=\"a.png\" alt=\"not &lt;b&gt;\"> q</p>\n<hr>\n", ["p  q"]),
  ])
  func readsWhatAReaderSees(html: String, lines: [String]) {
    let body = Body(html: Array(html.utf8), headings: [], links: [], wordCount: 0)
    #expect(Array(body.lines) == lines)
    #expect(body.text == lines.joined(separator: "\n"))
  }
}
