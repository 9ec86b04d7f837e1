import Model
import Testing

@testable import Reading

@Suite("Markdown limits")
struct MarkdownLimitsTests {
  /// Each grows far beyond its length in the library; some would abort the process.
  @Test(
    "hostile texts end in a finding",
    arguments: [
      ("www._", 13_000), ("a<?", 20_000), ("a<!A ", 12_000), ("a<![CDATA[", 6_500), ("![[]()", 10_000),
      ("*[a](b)", 15_000), ("> ", 32_000), ("- ", 32_000), ("1. ", 20_000), ("[^1]:", 13_000),
      ("x | y\n:-\n", 7_000), ("a|", 5_000), ("a@b.c ", 10_000), ("  ", 32_000),
      ("[^1]: a\n\n", 2_100), ("[^1] a\n\n", 10_100),
    ])
  func hostile(unit: String, count: Int) {
    let sample = MarkdownSample("x " + unit + "\n\n" + String(repeating: unit, count: count) + "a\n")
    #expect(sample.rules == [.bodiesStayWithinLimits])
    #expect(sample.body == .empty)
  }

  @Test("a table of many columns and many short rows ends in a finding")
  func table() {
    let head = String(repeating: "a|", count: 198)
    let rule = String(repeating: "-|", count: 198)
    let sample = MarkdownSample(head + "\n" + rule + "\n" + String(repeating: "a|\n", count: 600))
    #expect(sample.rules == [.bodiesStayWithinLimits])
    #expect(sample.findings.first?.start?.line ?? 0 > 500)
  }

  @Test(
    "many references to a long definition end in a finding",
    arguments: [
      "[a]: /b 'T'\n", "[a\n]: /b '\nT'\n", "> [a]: <b>\n", "[^n]: [a]: b \"T\"\n",
    ])
  func references(definition: String) {
    let long = definition.replacing("T", with: String(repeating: "t\n", count: 20_000))
      .replacing("b", with: "b" + String(repeating: "b", count: 40_000))
    let sample = MarkdownSample(long + "\n" + String(repeating: "[a]\n\n", count: 2_000))
    #expect(sample.rules == [.bodiesStayWithinLimits])
  }

  @Test("emphasis in emphasis, at the limit and over it", arguments: [49, 50, 1_000])
  func emphasis(pairs: Int) {
    let open = String(repeating: "*a **a ", count: pairs)
    let close = String(repeating: "b** b*", count: pairs)
    let sample = MarkdownSample("x\n\n\(open)\(close)\n\n\(String(repeating: "*a* ", count: 300))\n")
    #expect(sample.findings.map(\.rule) == (pairs < 50 ? [] : [.bodiesStayWithinLimits]))
    #expect(pairs < 50 || sample.findings.first?.start == SourcePlace(line: 3, column: 1))
  }

  @Test("an address with many parentheses after it ends in a finding")
  func parentheses() {
    let sample = MarkdownSample("www.a.b" + String(repeating: ")", count: 50_000))
    #expect(sample.rules == [.bodiesStayWithinLimits])
  }

  @Test("many addresses are dear only beside a long run without a blank")
  func longestRun() {
    let short = String(repeating: "> www.a.b c)\n", count: 4_000)
    #expect(MarkdownSample(short).rules.isEmpty)
    let run = "x" + String(repeating: "y", count: 4_000) + "\n"
    for (lines, place) in [([short, run], 4_001), ([run, short], 3_334)] {
      let sample = MarkdownSample(lines.joined())
      #expect(sample.rules == [.bodiesStayWithinLimits] && sample.findings.first?.start?.line == place)
    }
    #expect(MarkdownSample(short + "\n" + run).rules.isEmpty)
  }

  @Test("costs of all passages are added up")
  func addedUp() {
    let passage = String(repeating: "www._", count: 900) + "\n\n"
    #expect(MarkdownSample(passage).rules.isEmpty)
    #expect(MarkdownSample(String(repeating: passage, count: 9)).rules == [.bodiesStayWithinLimits])
  }

  @Test("the length of body and line, at the limit and over it")
  func lengths() {
    let line = String(repeating: "a", count: MarkdownLimits.lineBytes - 1)
    #expect(MarkdownSample(line + "\n").rules.isEmpty)
    #expect(MarkdownSample("b\n\na" + line + "\n").findings.map(\.start?.line) == [3])
    let body = String(repeating: line + "\n", count: 32)
    #expect(body.utf8.count == MarkdownLimits.bodyBytes)
    #expect(MarkdownSample(body).rules.isEmpty)
    #expect(MarkdownSample(body + "a").rules == [.bodiesStayWithinLimits])
  }

  @Test(
    "columns, levels and footnotes, at the limit and over it",
    arguments: [
      (String(repeating: "|", count: 200), false), (String(repeating: "|", count: 201), true),
      (String(repeating: "\\|", count: 900), false), (String(repeating: "\\\\|", count: 201), false),
      (String(repeating: ">", count: 100) + "a", false),
      (String(repeating: ">", count: 101) + "a", true),
      (String(repeating: "- ", count: 66) + "a", false),
      (String(repeating: "- ", count: 68) + "a", true),
      (String(repeating: "* ", count: 500), false), (String(repeating: "\t", count: 51) + "a", true),
      (String(repeating: "\n", count: 5000), false),
    ])
  func atLimits(text: String, isOver: Bool) {
    #expect(MarkdownSample(text).rules == (isOver ? [.bodiesStayWithinLimits] : []))
  }

  @Test("a long honest report is under a tenth of every bound")
  func honest() {
    let section = """
      ## What we learned

      The school, the *police* and the [health visitor](https://example.org/a_long_address/of/a/page) saw
      **different** parts of the picture[^1]; see <https://example.org/> and www.example.org.

      | Month | What happened | Who knew |
      |-------|---------------|----------|
      | May   | A visit       | [School][s] |

      - one ![picture](a.png)
      - two contact@example.org


      """
    let notes = "[^1]: A note.\n\n" + (0..<150).map { "[s\($0)]: https://example.org/\($0)\n" }.joined()
    let text = String(repeating: section, count: 150) + notes + "[s]: /s/\n"
    let sample = MarkdownSample(text)
    #expect(sample.rules.isEmpty && sample.body.wordCount > 4_500)
    let lines = BodyLines(sample.source, body: SourceRange(0, sample.source.bytes.count))
    sample.source.bytes.withUnsafeBufferPointer { bytes in
      var survey = MarkdownSurvey(bytes)
      for number in 1...lines.count { #expect(survey.pass(lines.line(number)) == nil) }
      let costs = survey.costs
      let tenfold = (0..<9).reduce(costs) { sum, _ in sum + costs }
      #expect(tenfold.fault == nil && costs.images > 0 && costs.emails > 0)
    }
  }
}
