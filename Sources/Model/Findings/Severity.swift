/// How much a finding weighs: an error stops check and build, a warning is listed, a note is a hint.
package enum Severity: String, Sendable, CaseIterable, Comparable, Codable {
  case error, warning, note

  /// Orders by weight: a note is less than a warning, a warning less than an error.
  package static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .error: 2
    case .warning: 1
    case .note: 0
    }
  }
}
