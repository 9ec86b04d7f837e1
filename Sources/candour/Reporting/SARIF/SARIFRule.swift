import Checking
import Model

/// A rule of the rule book, as a SARIF report carries it along.
struct SARIFRule: Encodable {
  let id: String
  private let name: String?
  private let shortDescription: SARIFMessage
  private let fullDescription: SARIFMessage
  private let help: SARIFMessage
  private let defaultConfiguration: Configuration
  private let properties: Properties

  init(_ rule: Rule) {
    self.init(rule, id: rule.id)
  }

  /// A rule of the book that another one speaks for.
  init(alias id: RuleID) {
    guard let rule = RuleBook.rule(id) else {
      self.init(
        id: id.text, name: nil, summary: "A rule that the rule book does not list.", explanation: nil,
        level: .warning, tags: [])
      return
    }
    self.init(rule, id: id)
  }

  /// What the last result of a report that is too long goes by.
  static let leftOut = SARIFRule(
    id: "LEFT-OUT", name: "FindingsWereLeftOut", summary: "This report does not hold all findings.",
    explanation: "Services take only so many findings at once. `candour check` prints all of them.",
    level: .note, tags: [])

  private init(_ rule: Rule, id: RuleID) {
    let verified = rule.citation.verification.inWords
    self.id = id.text
    name = Self.name(rule.summary)
    shortDescription = SARIFMessage(Sentence.ended(rule.summary))
    fullDescription = SARIFMessage(rule.explanation)
    help = SARIFMessage(
      "\(rule.explanation)\n\nSource: \(rule.citation.source) (\(verified)).",
      markdown: """
        **\(id): \(SARIFText.markdown(Sentence.ended(rule.summary)))**

        \(SARIFText.markdown(rule.explanation))

        **Source:** \(SARIFText.markdown(rule.citation.source)) (\(SARIFText.markdown(verified))).
        """)
    defaultConfiguration = Configuration(level: rule.severity.rawValue)
    properties = Properties(
      tags: [
        id.text.prefix { $0 != "-" }.lowercased(), "verification-\(rule.citation.verification.rawValue)",
      ])
  }

  private init(
    id: String, name: String?, summary: String, explanation: String?, level: Severity, tags: [String]
  ) {
    self.id = id
    self.name = name
    shortDescription = SARIFMessage(summary)
    fullDescription = SARIFMessage(explanation ?? summary)
    help = SARIFMessage(explanation ?? summary, markdown: SARIFText.markdown(explanation ?? summary))
    defaultConfiguration = Configuration(level: level.rawValue)
    properties = Properties(tags: tags)
  }

  /// SARIF wants an identifier: the words of the summary, run together.
  private static func name(_ summary: String) -> String {
    summary.unicodeScalars.split { !($0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0)) }
      .map { Sentence.begun(String($0)) }.joined()
  }

  private struct Configuration: Encodable {
    let level: String
  }

  private struct Properties: Encodable {
    let tags: [String]
  }
}
