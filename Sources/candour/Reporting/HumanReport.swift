import Checking
import Model

/// Findings for people: place, message, the line with what is meant underlined, what to do, and on
/// whose authority.
struct HumanReport {
  let report: Report
  let hasColour: Bool
  let isQuiet: Bool

  /// Lines longer than this are cut round the finding.
  private static let maximumExcerpt = 100

  var text: String {
    report.items.map(text(of:)).joined() + (isQuiet ? "" : report.summary + "\n")
  }

  private func text(of item: Report.Item) -> String {
    let finding = item.finding
    let place = finding.start.map { ":\($0.line):\($0.column)" } ?? ""
    let state = item.acceptance == nil ? "" : "accepted "
    var text =
      "\(bold(Self.unlikeACommand(item.path) + place)): \(state)\(severity(finding.severity)): \(item.message) [\(finding.rule)]\n"
    if let excerpt = item.excerpt { text += lines(of: excerpt) }
    for note in item.notes {
      text += "  note: \(note.path)\(note.place.map { ":\($0.line):\($0.column)" } ?? ""): \(note.message)\n"
    }
    let source = RuleBook.rule(finding.rule).map { "  because: \($0.citation.source)\n" } ?? ""
    if let acceptance = item.acceptance {
      return text
        + "  accepted until \(acceptance.until.spoken) by \(acceptance.role): \(acceptance.reason)\n\n"
    }
    return text + "  what to do: \(item.fix)\n\(source)\n"
  }

  /// Services that run checks take a line that begins with two colons for a command to them.
  private static func unlikeACommand(_ path: String) -> String {
    path.drop(while: \.isWhitespace).hasPrefix("::") ? "./" + path : path
  }

  private func lines(of excerpt: Report.Excerpt) -> String {
    let number = String(excerpt.line)
    let margin = String(repeating: " ", count: number.count)
    let (shown, start) = window(excerpt)
    let lead = String(repeating: " ", count: max(0, excerpt.underline.lowerBound - 1 - start))
    let width = min(excerpt.underline.count, max(1, shown.unicodeScalars.count - lead.count))
    let carets = String(repeating: "^", count: max(1, width))
    return "  \(number) | \(shown)\n  \(margin) | \(lead)\(colour("31", carets))\n"
  }

  /// The part of the line to show, and how many characters of it were left out before.
  private func window(_ excerpt: Report.Excerpt) -> (String, Int) {
    let scalars = Array(excerpt.text.unicodeScalars)
    guard scalars.count > Self.maximumExcerpt else { return (excerpt.text, 0) }
    let start = max(0, min(excerpt.underline.lowerBound - 1 - 30, scalars.count - Self.maximumExcerpt))
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<min(start + Self.maximumExcerpt, scalars.count)])
    return (String(view), start)
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: colour("1;31", "error")
    case .warning: colour("1;33", "warning")
    case .note: colour("1;36", "note")
    }
  }

  private func bold(_ text: String) -> String { colour("1", text) }

  private func colour(_ code: String, _ text: String) -> String {
    hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
