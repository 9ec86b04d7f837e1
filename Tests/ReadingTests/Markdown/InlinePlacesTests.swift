import Model
import Testing

@testable import Reading

/// The library's own columns are wrong for most of these.
@Suite("Places of links and tags")
struct InlinePlacesTests {
  @Test(
    "links are found exactly",
    arguments: [
      "⟦[a](/b)⟧ and ⟦[a](/b)⟧",
      "line one\nline two ⟦[a](/b)⟧\n   indented ⟦[c](/d)⟧",
      "⟦[text over\ntwo lines](/b)⟧ and ⟦[c](/d)⟧",
      "⟦[a](/b\n\"title\nmore\")⟧ x\ny ⟦[c](/d)⟧",
      "a\\\nb ⟦[c](/d)⟧  \ne ⟦[f](/g)⟧",
      "`code\n[x](/y)` ⟦[a](/b)⟧",
      "> quote\n> ⟦[a](/b)⟧\nlazy ⟦[c](/d)⟧\n>    deep ⟦[e](/f)⟧",
      "> > nested\n>> ⟦[a](/b)⟧\n> ⟦[over\n>> lines](/c)⟧",
      "- item\n  ⟦[a](/b)⟧\n  - inner ⟦[c](/d)⟧\n    more ⟦[e](/f)⟧\n\n    ⟦[g](/h)⟧",
      "1. > - a ⟦[b](/c)⟧\n   >   d ⟦[e](/f)⟧",
      "[r]: /x\n[s]: /y 'a\nb'\nText ⟦[r]⟧ and ⟦[s][]⟧\nor ⟦[t][r]⟧",
      "[r]: /x\n⟦[r]⟧",
      "## Head ⟦[a](/b)⟧ ##\n\nUnder ⟦[c](/d)⟧\nline ⟦[e](/f)⟧\n---",
      "#\n\n⟦[a](/b)⟧",
      "| ⟦[a](/b)⟧ | x \\| ⟦[c\\|d](/e)⟧ |\n|--|--|\n| ⟦[f](/g)⟧ | ⟦<http://h.i>⟧ |\n⟦[j](/k)⟧",
      "| a | b |\n|--|--|\n| c\\\\| ⟦[d](/e)⟧ | `f\\\\|` ⟦[g](/h)⟧ |",
      "para ⟦[a](/b)⟧\n| ⟦[c](/d)⟧ | e |\n|--|--|\n| f | ⟦[g](/h)⟧ |",
      "> para\n> | ⟦[c](/d)⟧ | e |\n> |--|--|",
      "- | ⟦[c](/d)⟧ | e |\n  |--|--|\n  | f | ⟦[g](/h)⟧ |",
      "x[^1]\n\n[^1]: note ⟦[a](/b)⟧\n    more ⟦[c](/d)⟧",
      "*em ⟦[a](/b)⟧* **st ⟦[c](/d)⟧** ***⟦[e](/f)⟧*** ~~⟦[g](/h)⟧~~ ~⟦[i](/j)⟧~",
      "a &amp; b &copy; &#x26; &nope; & \\& \\[x] ⟦[a](/b)⟧ &ne; &nvle; ⟦[c](/d)⟧",
      "a_b*c [no] ![no] (x) ⟦[a](/b)⟧",
      "www ⟦www.example.org⟧, ⟦https://example.org/a_b\\_c⟧ and ⟦a\\_b@example.org⟧!",
      "⟦<https://example.org/?a&amp;b\\_>⟧ ⟦<a@example.org>⟧",
      "⟦[![a](b.png)](/c)⟧",
      "[^nope] [^1]: ⟦[a](/b)⟧",
      "⟦[a](</b c> (t))⟧ ⟦[a](/b\\_c \"q \\\"r\\\" &quot;\")⟧ ⟦[a](/b 'q' )⟧ ⟦[a]( )⟧",
      "- [ ] task ⟦[a](/b)⟧",
      "\tcode [x](/y)\n\n\t\ttext\n\n- a\n\n\tb ⟦[c](/d)⟧",
      "“é” ⟦[ü](/b)⟧ 漢字 ⟦[字](/c)⟧",
    ])
  func links(text: String) {
    let sample = MarkdownSample(text)
    let links = sample.body.links.filter { !$0.isImage }
    #expect(links.map(\.range) == sample.marked, "\(links.map { sample.source.text(in: $0.range) })")
  }

  @Test("images are found exactly, and before what they stand around")
  func images() {
    let sample = MarkdownSample("⟦[⟦![a](b.png)⟧ c](/d)⟧ ⟦![e\n*f*][g]⟧\n\n[g]: h.png")
    #expect(sample.body.links.map(\.range) == sample.marked)
    #expect(sample.body.links.map(\.isImage) == [false, true, true])
  }

  @Test(
    "tags and comments are found exactly",
    arguments: [
      "a ⟦<b>⟧c⟦</b>⟧ d", "a ⟦<b\nc=\"d\">⟧ e\nf ⟦<i>⟧", "> a ⟦<b\n> c>⟧ ⟦<!-- d\n> e -->⟧\n> ⟦<i>⟧",
      "⟦<div>\na\n</div>⟧\n\n⟦</div>⟧", "- a\n\n  ⟦<div>\n  b⟧\n\n  c", "⟦<!-- a\n\nb -->⟧\nc",
      "⟦<?php\n?>⟧\n", "| a |\n|--|\n| x ⟦<br>⟧ |", "> ⟦<p>⟧\n\nx", "⟦<script>\n\na\n</script>⟧\nb",
    ])
  func tags(text: String) {
    let sample = MarkdownSample(text)
    #expect(sample.rules.allSatisfy { $0 == .bodiesHoldNoRawHTML })
    #expect(sample.findings.map(sample.text(of:)) == sample.marked.map(sample.source.text(in:)))
    #expect(
      sample.html.split(separator: "<!-- raw HTML omitted -->", omittingEmptySubsequences: false).count
        == sample.marked.count + 1)
  }

  @Test("a comment is told from other HTML")
  func comments() {
    let sample = MarkdownSample("a <!-- b --> <i>\n\n  <!-- c -->\n")
    #expect(sample.findings.map { $0.message.contains("comment") } == [true, false, true])
  }

  @Test("tracing a heap of definitions does not cost its square")
  func definitions() {
    let definitions = (0..<300).map { "[a\($0)]: /b\($0)\n" }.joined()
    let sample = MarkdownSample(definitions + "⟦[a1]⟧ x")
    #expect(sample.body.links.map(\.range) == sample.marked)
  }
}
