import Checking
import Model
import Testing

@testable import candour

/// `candour rules` and `candour explain`.
@Suite struct RuleCommandTests {
  @Test func listsEveryRuleOnALine() throws {
    let lines = try Tool.run(["rules"]).output.split(separator: "\n")
    #expect(lines.count == RuleBook.all.reduce(0) { $0 + 1 + $1.alsoFor.count })
    #expect(
      lines.contains {
        $0.hasPrefix("PUB-02   error    A published report stays up until its last required day")
      })
  }

  @Test func explainsARuleInAnyCase() throws {
    let text = try Tool.run(["explain", "cal-03"]).output
    #expect(text == (try Tool.run(["explain", "CAL-03"]).output))
    let rule = try #require(RuleBook.rule(RuleID("CAL-03")))
    #expect(
      text == """
        CAL-03 (\(rule.severity.rawValue))
        \(rule.summary).

        \(rule.explanation)

        Source: \(rule.citation.source) (\(rule.citation.verification.inWords))

        """)
  }

  @Test(arguments: DetectionCategory.allCases.map(\.rawValue)) func explainsACategory(_ category: String)
    throws
  {
    let text = try Tool.run(["explain", category.uppercased()]).output
    #expect(text.hasPrefix("\(category)\nWhat is found: "))
    for part in ["\nWhy it matters: ", "\nWhat to write: ", "\nIf it is right: "] {
      #expect(text.contains(part))
    }
    let json = try Tool.run(["explain", category, "--format", "json"]).output
    #expect(json.contains("\"category\":\"\(category)\""))
  }

  @Test(arguments: [["rules", "--format", "json"], ["explain", "PUB-02", "--format", "json"]])
  func writesJSON(_ arguments: [String]) throws {
    let result = try Tool.run(arguments)
    #expect(result.code == 0)
    #expect(
      result.output.contains("\"id\":\"PUB-02\"") && result.output.contains("\"verification\":\"stated\""))
  }
}
