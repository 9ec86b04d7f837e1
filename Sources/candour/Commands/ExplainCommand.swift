import ArgumentParser
import Checking
import Glibc

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says what a rule asks, why, and what to do.")

  @Argument(help: "The rule's id, such as PUB-02.")
  var rule: String

  @Option(help: "human or json.")
  var format = "human"

  func validate() throws {
    guard let kind = ReportKind(rawValue: format), !kind.isOfFindings else {
      throw ValidationError("--format is human or json.")
    }
    _ = try RuleArgument.resolve(rule)
  }

  func run() throws {
    guard let rule = try RuleBook.rule(RuleArgument.resolve(rule)) else { return }
    let text = format == "json" ? try JSONText.encode(RuleDescription(rule)) : Self.text(of: rule)
    try Command.end {
      guard Console.write(text, to: STDOUT_FILENO) else { throw Reporter.noOutput }
      return .clean
    }
  }

  static func text(of rule: Rule) -> String {
    let weight =
      rule.isConfigurable ? "\(rule.severity.rawValue); a board may choose another" : rule.severity.rawValue
    let others = rule.alsoFor.isEmpty ? "" : ", also for " + rule.alsoFor.map(\.text).joined(separator: ", ")
    return """
      \(rule.id)\(others) (\(weight))
      \(rule.summary).

      \(rule.explanation)

      Source: \(rule.citation.source) (\(rule.citation.verification.inWords))

      """
  }
}
