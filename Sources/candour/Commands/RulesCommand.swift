import ArgumentParser
import Checking
import Glibc

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rules", abstract: "Lists the rule book.")

  @Option(help: "human or json.")
  var format = "human"

  func validate() throws {
    guard let kind = ReportKind(rawValue: format), !kind.isOfFindings else {
      throw ValidationError("--format is human or json.")
    }
  }

  func run() throws {
    let text =
      format == "json"
      ? try JSONText.encode(RuleList(rules: RuleBook.all.map(RuleDescription.init)))
      : RuleBook.all.flatMap { rule in
        ["\(rule.id.text.padded(to: 8)) \(rule.severity.rawValue.padded(to: 8)) \(rule.summary)\n"]
          + rule.alsoFor.map {
            "\($0.text.padded(to: 8)) \("".padded(to: 8)) see \(rule.id), which speaks for it\n"
          }
      }.joined()
    try Command.end {
      guard Console.write(text, to: STDOUT_FILENO) else { throw Reporter.noOutput }
      return .clean
    }
  }
}

/// The rule book as JSON.
struct RuleList: Encodable {
  let version = 1
  let rules: [RuleDescription]
}

struct RuleDescription: Encodable {
  let id: String
  let severity: String
  /// Rules of the book that this one speaks for.
  let alsoFor: [String]
  let configurable: Bool
  /// Whether a finding of it can be accepted in content/acceptances.yml.
  let acceptable: Bool
  let summary: String
  let explanation: String
  let source: String
  let verification: String

  init(_ rule: Rule) {
    id = rule.id.text
    severity = rule.severity.rawValue
    alsoFor = rule.alsoFor.map(\.text)
    configurable = rule.isConfigurable
    acceptable = rule.isAcceptable
    summary = rule.summary
    explanation = rule.explanation
    source = rule.citation.source
    verification = rule.citation.verification.rawValue
  }
}

extension String {
  /// With spaces at its end up to a width in characters.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
