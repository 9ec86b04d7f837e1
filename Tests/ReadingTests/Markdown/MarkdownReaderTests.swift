import Model
import Testing

@testable import Reading

@Suite("Markdown reader")
struct MarkdownReaderTests {
  @Test("a whole page: lists, tables, footnotes, tasks, code and references")
  func wholePage() {
    let page = MarkdownSample(
      """
      ## What happened

      The school[^1] told the *police*[^note], and the school again[^1].

      1. First
         - [x] told
         - [ ] asked

      | Month | Visits |
      |:------|-------:|
      | May   | 2      |

      ### What happened

      ``` text
      a < b
      ```

      See [the plan], or <https://example.org/>.\\
      ~~Gone~~

      ***

      [the plan]: ../plans/heron.md#next "The plan"
      [^1]: One.
      [^note]: Two, with a list:

          - item

      """)
    #expect(
      page.html == """
        <h2 id="what-happened">What happened</h2>
        <p>The school<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" role="doc-noteref" \
        aria-label="Footnote 1">1</a></sup> told the <em>police</em><sup class="footnote-ref">\
        <a href="#fn-2" id="fnref-2" role="doc-noteref" aria-label="Footnote 2">2</a></sup>, and the \
        school again<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" role="doc-noteref" \
        aria-label="Footnote 1">1</a></sup>.</p>
        <ol>
        <li>First
        <ul>
        <li><input type="checkbox" checked="" disabled="" aria-label="done"> told</li>
        <li><input type="checkbox" disabled="" aria-label="to do"> asked</li>
        </ul>
        </li>
        </ol>
        <div class="table-scroll" role="region" tabindex="0" aria-label="Table 1">
        <table>
        <thead>
        <tr>
        <th scope="col" class="align-left">Month</th>
        <th scope="col" class="align-right">Visits</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="align-left">May</td>
        <td class="align-right">2</td>
        </tr>
        </tbody>
        </table>
        </div>
        <h3 id="what-happened-1">What happened</h3>
        <pre><code class="language-text">a &lt; b
        </code></pre>
        <p>See <a href="/plans/heron/#next" title="The plan">the plan</a>, or \
        <a href="https://example.org/">https://example.org/</a>.<br>
        <del>Gone</del></p>
        <hr>
        <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="fn-1">
        <p>One. <a href="#fnref-1" class="footnote-backref" role="doc-backlink" \
        aria-label="Back to footnote 1">↩</a> <a href="#fnref-1-2" class="footnote-backref" \
        role="doc-backlink" aria-label="Back to footnote 1, mark 2">↩<sup class="footnote-ref">2</sup>\
        </a></p>
        </li>
        <li id="fn-2">
        <p>Two, with a list:</p>
        <ul>
        <li>item</li>
        </ul>
        <a href="#fnref-2" class="footnote-backref" role="doc-backlink" \
        aria-label="Back to footnote 2">↩</a>
        </li>
        </ol>
        </section>

        """)
    #expect(page.findings.isEmpty)
    #expect(
      page.body.text == """
        What happened
        The school told the police, and the school again.
        First
        told
        asked
        Month
        Visits
        May
        2
        What happened
        a < b
        See the plan, or https://example.org/. Gone
        One.
        Two, with a list:
        item
        """)
    #expect(page.body.wordCount == 34)
    #expect(
      page.body.links.map(\.target) == [
        .document("content/plans/heron.md", fragment: "next"), .external("https://example.org/"),
      ])
  }

  @Test("an empty body, and one of blanks", arguments: ["", "\n", "  \n\t\n"])
  func empty(text: String) {
    let sample = MarkdownSample(text, after: "---\nkind: page\n---\n")
    #expect(sample.body == .empty && sample.findings.isEmpty)
  }

  @Test("places are bytes of the whole file", arguments: ["\n", "\r\n", "\r"])
  func offsets(lineEnd: String) {
    let text = "é ⟦[a](b.md)⟧\nmore ⟦<b>⟧\n\n⟦## Ü⟧\n".replacing("\n", with: lineEnd)
    let sample = MarkdownSample(text, after: "---\ntitle: É\n---\n")
    #expect(sample.body.links.map(\.range) == [sample.marked[0]])
    #expect(sample.body.headings.map(\.range) == [sample.marked[2]])
    #expect(sample.findings.map(sample.text(of:)) == ["<b>"])
    #expect(sample.body.text.hasPrefix("é a more"))
  }

  @Test("line ends make no other HTML")
  func lineEnds() {
    let text = "## A\n\n- b [c](d.pdf)\n  e\n\n| f |\n|---|\n| g |\n"
    let plain = MarkdownSample(text)
    let windows = MarkdownSample(text.replacing("\n", with: "\r\n"))
    #expect(windows.html.replacing("\r\n", with: "\n") == plain.html)
    #expect(windows.body.text == plain.body.text)
  }

  @Test("a body outside the file is held within it")
  func bodyOutside() {
    let source = SourceFile(path: "content/a.md", text: "a")
    let (body, findings) = MarkdownReader().read(source, body: SourceRange(-5, 50))
    #expect(body.text == "a" && findings.isEmpty)
  }

  @Test("what an author writes is escaped, wherever it gets to")
  func escaped() {
    let sample = MarkdownSample(
      """
      ## <\\b> & "q"

      ![a "b" < c](x.png "t\\"><u>") `<i>` \\<s>

      ``` "><b
      </code>
      ```
      """)
    #expect(!sample.html.contains(#/<[bius]\b/#))
    #expect(sample.html.contains("alt=\"a &quot;b&quot; &lt; c\" title=\"t&quot;&gt;&lt;u&gt;\">"))
    #expect(sample.html.contains("<code class=\"language-&quot;&gt;&lt;b\">"))
  }

  @Test("a title that looks like the library's own marks stays a title")
  func lookalikes() {
    let sample = MarkdownSample("[a](/b \"x data-footnote-ref\") <!-- -->\n")
    #expect(sample.html.contains("<a href=\"/b\" title=\"x data-footnote-ref\">a</a>"))
  }

  @Test(
    "words are counted as people count them",
    arguments: [
      ("", 0), ("one", 1), ("a child’s well-being", 3), ("— & …", 0), ("a\u{A0}b\nc", 3),
      ("Älä ötökkä 12.5 %", 3), ("東京", 1),
    ])
  func words(text: String, count: Int) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { WordCount.count(in: $0) } == count)
  }

  @Test("the description of a picture names a heading, but is not text")
  func pictureInHeading() {
    let sample = MarkdownSample("## ![Map ![in](b.png) full](a.png)\n\nText\n")
    #expect(sample.body.headings.map(\.text) == ["Map in full"])
    #expect(sample.body.text == "Text")
    #expect(sample.body.links.map(\.isImage) == [true, true])
  }
}
