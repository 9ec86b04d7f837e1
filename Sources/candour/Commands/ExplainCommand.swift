import ArgumentParser
import Checking
import Glibc
import Model

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says what a rule asks, or what a category of findings is; why, and what to do.")

  @Argument(help: "The rule's id, such as PUB-02, or a category, such as phone.")
  var rule: String

  @Option(help: "human or json.")
  var format = "human"

  func validate() throws {
    guard let kind = ReportKind(rawValue: format), !kind.isOfFindings else {
      throw ValidationError("--format is human or json.")
    }
    if category == nil { _ = try RuleArgument.resolve(rule) }
  }

  private var category: DetectionCategory? { DetectionCategory(rawValue: rule.lowercased()) }

  func run() throws {
    let text: String
    if let category {
      let guide = CategoryGuide(category)
      text = format == "json" ? try JSONText.encode(CategoryDescription(guide)) : Self.text(of: guide)
    } else {
      guard let rule = try RuleBook.rule(RuleArgument.resolve(rule)) else { return }
      text = format == "json" ? try JSONText.encode(RuleDescription(rule)) : Self.text(of: rule)
    }
    try Command.end {
      guard Console.write(text, to: STDOUT_FILENO) else { throw Reporter.noOutput }
      return .clean
    }
  }

  private struct CategoryDescription: Encodable {
    let category: String
    let finds: String
    let matters: String
    let rewrite: String
    let accept: String

    init(_ guide: CategoryGuide) {
      category = guide.category.rawValue
      (finds, matters, rewrite, accept) = (guide.finds, guide.matters, guide.rewrite, guide.accept)
    }
  }

  static func text(of guide: CategoryGuide) -> String {
    """
    \(guide.category.rawValue)
    What is found: \(guide.finds).
    Why it matters: \(guide.matters)
    What to write: \(guide.rewrite)
    If it is right: \(guide.accept)

    """
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
