import Model
import Testing

@testable import Checking

/// RED-14: small counts in tables of people.
@Suite struct CountTableTests {
  private func marked(_ body: String, kind: String = "audit") -> [String] {
    let fields =
      kind == "annual-report"
      ? "period_start: 2025-04-01\nperiod_end: 2026-03-31\n" : "audit_type: dip-sample\n"
    let input = JigsawText.input([
      ("content/audits/a.md", "---\nkind: \(kind)\ntitle: A\npublished: 2026-10-01\n\(fields)---\n\(body)\n")
    ])
    return JigsawText.marked(JigsawText.findings("RED-14", input), in: input)
  }

  private static let small: [(String, [String])] = [
    ("| Group | Children |\n|---|---|\n| Under five | 3 |\n| Others | 12 |", ["3"]),
    ("| Group | Children |\n|---|---|\n| Under five | **4** |", ["4"]),
    ("Group | Children\n---|---\nUnder five | 1\nOthers | 5", ["1"]),
    ("Table 1. Families helped\n\n| Where | Now |\n|---|---|\n| North | 2 |", ["2"]),
    ("| Who | Now |\n|---|---|\n| Boys | 2 |\n| Girls | 14 |", ["2"]),
    ("| Where | Number |\n|---|---|\n| North | 2 |", ["2"]),
    ("> words\n\n| A | Deaths |\n|:-|-:|\n| B | 2 |", ["2"]),
    ("| A | Boys | Total |\n|---|---|---|\n| B | <5 | 9 |\n| C | 12 | 12 |", ["<5"]),
    ("| Children | N | S | Total |\n|---|---|---|---|\n| B | [c] | 14 | 16 |", ["[c]"]),
    ("| Children | N | S | Total |\n|---|---|---|---|\n| B | – | 14 | 16 |", ["–"]),
    ("| Children | Now |\n|---|---|\n| B | fewer than 5 |\n| C | 14 |\n| All | 17 |", ["fewer than 5"]),
    ("| Children | Now |\n|---|---|\n| B | 1,204 |\n| C | x |\n| Total | 1,207 |", ["x"]),
    ("| A | Staff \\| team | B |\n|---|---|---|\n| x | 3 | y |", ["3"]),
  ]

  @Test(arguments: small)
  func theseAreFound(_ body: String, _ cells: [String]) {
    #expect(marked(body) == cells)
    #expect(marked(body, kind: "annual-report") == cells)
  }

  private static let harmless: [String] = [
    "| Group | Children |\n|---|---|\n| Under five | 0 |\n| Others | 5 |",
    "| Where | Percentage of children |\n|---|---|\n| North | 3 |",
    "| Children | Average age |\n|---|---|\n| Boys | 4 |",
    "| Children | Year |\n|---|---|\n| Boys | 4 |", "| Rank | Place |\n|---|---|\n| 1 | North |",
    "| No. | Children |\n|---|---|\n| 1 | 12 |\n| 2 | 13 |",
    "| Part | Score |\n|---|---|\n| Leadership | 3 |",
    "| Children | Order |\n|---|---|\n| A | 1 |\n| B | 2 |\n| C | 3 |",
    "| Children | Cost in £ |\n|---|---|\n| A | 3 |",
    "| Children | N | S | Total |\n|---|---|---|---|\n| B | <5 | <5 | 7 |",
    "| Children | N | S | Total |\n|---|---|---|---|\n| B | – | 14 | 14 |",
    "| Children | N | S |\n|---|---|---|\n| B | <5 | 14 |",
    "| Children | Now |\n|---|---|\n| B | 3% |\n| C | 3.5 |",
    "| Children | Rounds |\n|---|---|\n| A | 1 |\n| B | 2 |\n| C | 3 |",
    "| Listen | to |\n|---|---|\n| meals | 2 |",
    "| Children | Now |\n|---|---|\n| Average | 3 |", "Children 3 | 4",
    "| Answer | How many in a hundred |\n|---|---|\n| Time | 4 |",
  ]

  @Test(arguments: harmless)
  func theseAreNot(_ body: String) {
    #expect(marked(body) == [])
  }

  @Test func otherKindsMayShowThem() {
    #expect(marked("| Group | Children |\n|---|---|\n| A | 3 |", kind: "page") == [])
  }

  @Test func aHundredThousandCellsTakeLittleTime() {
    let row = "|" + (0..<100).map { "\($0 % 7 == 0 ? 3 : 12)" }.joined(separator: "|") + "|\n"
    let head =
      "|" + (0..<100).map { "Children \($0)" }.joined(separator: "|") + "|\n|"
      + String(repeating: "-|", count: 100)
    let bytes = Array((head + "\n" + String(repeating: row, count: 1000)).utf8)
    var count = 0
    let time = ContinuousClock().measure {
      count = CountTable.all(in: bytes, SourceRange(0, bytes.count)).reduce(0) { $0 + $1.faults().count }
    }
    #expect(count == 14_000)
    #expect(time < .seconds(5))
  }
}
