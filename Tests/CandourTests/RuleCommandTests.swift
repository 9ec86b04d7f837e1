import Checking
import Testing

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
    let text = try Tool.run(["explain", "red-03"]).output
    #expect(
      text == """
        RED-03 (error)
        No exact date of birth in a report, summary or briefing.

        A day of birth, with what else a report tells, is enough to find a child. Give the age as a band, such as
        "primary-school age", or the month and year at most.

        Source: Slough framework, appendix 1: month and year only (stated in a board's own framework)

        """)
  }

  @Test(arguments: [["rules", "--format", "json"], ["explain", "PUB-02", "--format", "json"]])
  func writesJSON(_ arguments: [String]) throws {
    let result = try Tool.run(arguments)
    #expect(result.code == 0)
    #expect(
      result.output.contains("\"id\":\"PUB-02\"") && result.output.contains("\"verification\":\"stated\""))
  }
}
