import Checking
import Model

/// The reference page of the rule book, made from the rules themselves: content/manual/rules.md.
enum RuleReference {
  static let path = "content/manual/rules.md"

  static var text: String {
    let areas = RuleBook.all.reduce(into: [(name: String, rules: [Rule])]()) { areas, rule in
      let name = title(of: rule)
      if areas.last?.name == name {
        areas[areas.count - 1].rules.append(rule)
      } else {
        areas.append((name, [rule]))
      }
    }
    return """
      ---
      kind: page
      title: The rule book
      description: Every rule that Candour holds a site against, why it is there, and what to do.
      ---
      Each message of Candour bears the id of a rule. An error stops publication, a warning is listed, a note is a hint.
      Candour is a tool and gives no legal advice: each rule names its source, and says whether its wording was compared
      with that source.

      """ + areas.map { area in "\n## \(area.name)\n" + area.rules.map(entry).joined() }.joined()
  }

  private static func entry(_ rule: Rule) -> String {
    let weight =
      rule.isConfigurable ? "\(rule.severity.rawValue); a board may choose another" : rule.severity.rawValue
    return """

      ### \(rule.id): \(rule.summary) {#rule-\(rule.id.text.lowercased())}

      \(escaped(rule.explanation))

      Heaviest finding: \(weight). Source: \(escaped(rule.citation.source)) (\(phrase(rule.citation.verification))).

      """
  }

  private static func title(of rule: Rule) -> String {
    switch rule.id.text.prefix(while: { $0 != "-" }) {
    case "SRC": "Reading sources"
    case "LAY": "Layouts"
    case "PUB": "Publication and its period"
    case "NOT": "Notice"
    case "TIM": "Dates in order"
    case "CON": "Content"
    case "RED": "Redaction"
    case "LEG": "Courts, embargo and withdrawal"
    case "DIS": "Dissemination"
    case "LOOP": "Learning loop"
    case "GOV": "Governance"
    case "ACC": "Accessibility"
    case "SITE": "The built site"
    case "CAL": "Calendar"
    default: "Other rules"
    }
  }

  private static func phrase(_ verification: Rule.Citation.Verification) -> String {
    switch verification {
    case .stated: "stated in a board’s own framework"
    case .verified: "compared with the source"
    case .unverified: "not compared with the source: check before quoting"
    case .design: "Candour’s own design"
    }
  }

  /// A message may show signs that Markdown would read as its own.
  private static func escaped(_ text: String) -> String {
    var result = ""
    var isCode = false
    for character in text {
      if character == "`" { isCode.toggle() }
      if !isCode, "*_[]<>#|~\\".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
