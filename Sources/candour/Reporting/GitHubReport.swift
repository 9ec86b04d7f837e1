import Checking
import Model

/// Findings as annotations of GitHub Actions: each a workflow command on a line of its own, which no content
/// of the site can begin, end or forge. The worst come first, since GitHub shows only some of a step's.
struct GitHubReport {
  let report: Report
  let base: PathBase
  let isQuiet: Bool

  /// How many annotations of each level GitHub shows of one step.
  private static let shown = 10

  private enum Level: String, CaseIterable {
    case error, warning, notice
  }

  var text: String {
    let levels = Level.allCases.map { level in (level, report.items.filter { Self.level(of: $0) == level }) }
    let isCut = levels.contains { $0.1.count > Self.shown }
    let lines = levels.flatMap { level, items in
      // Accepted findings last: nobody has to act on them.
      let open = items.filter { $0.acceptance == nil } + items.filter { $0.acceptance != nil }
      return (level == .notice && isCut ? [limit] : []) + open.map { line(level, $0) }
    }
    return (lines + (isQuiet ? [] : ["Candour: " + report.summary])).map { $0 + "\n" }.joined()
  }

  /// Said first of all notices, lest somebody take the ones that are shown for all.
  private var limit: String {
    "::notice title=Not all findings are shown here::"
      + Self.data(
        "Candour found \(report.counts). GitHub shows at most \(Self.shown) errors, \(Self.shown) warnings and "
          + "\(Self.shown) notices of a step. All of them are in this step's log; `candour check` lists them too."
      )
  }

  private func line(_ level: Level, _ item: Report.Item) -> String {
    let summary = RuleBook.rule(item.finding.rule).map { " " + $0.summary } ?? ""
    var properties = [("file", base.file(item.path))]
    if let start = item.finding.start, let end = item.finding.end {
      properties.append(("line", String(start.line)))
      // GitHub refuses columns of more than one line. It has no word on the end; here as in other formats it
      // is exclusive.
      if start.line == end.line { properties.append(("col", String(start.column))) }
      properties.append(("endLine", String(end.line)))
      if start.line == end.line { properties.append(("endColumn", String(end.column))) }
    }
    properties.append(("title", "\(item.finding.rule)\(summary)"))
    let place = ([item.path] + [item.spokenPlace].compactMap { $0 }).joined(separator: ", ")
    let pairs = properties.map { "\($0)=\(Self.property($1))" }.joined(separator: ",")
    return "::\(level.rawValue) \(pairs)::"
      + Self.data("\(item.sentences) (\(item.finding.rule) in \(place))")
  }

  private static func level(of item: Report.Item) -> Level {
    guard item.acceptance == nil else { return .notice }
    return switch item.finding.severity {
    case .error: .error
    case .warning: .warning
    case .note: .notice
    }
  }

  private static func data(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: String(scalar)
      }
    }.joined()
  }

  private static func property(_ text: String) -> String {
    data(text).unicodeScalars.map { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: String(scalar)
      }
    }.joined()
  }
}
