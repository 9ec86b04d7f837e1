import Checking
import Model

/// What is said of a finding where the reader sees nothing else of the report.
extension Report.Item {
  /// What is wrong, what to do, and on whose authority; of an accepted finding, by whom it was accepted.
  var sentences: String {
    let after = accepted.map { $0 + "." } ?? "What to do: \(fix)"
    return ([Sentence.ended(message), after] + noteSentences + [source].compactMap { $0 })
      .joined(separator: " ")
  }

  /// `Accepted until 1 February 2027 by Chair: The line of the old office`
  var accepted: String? {
    acceptance.map { "Accepted until \($0.until.spoken) by \($0.role): \(Self.unended($0.reason))" }
  }

  /// `Because: Slough framework, appendix 1.`
  var source: String? {
    RuleBook.rule(finding.rule).map { "Because: " + Sentence.ended($0.citation.source) }
  }

  /// `line 5, column 6`; nothing of a file as a whole.
  var spokenPlace: String? {
    finding.start.map(Self.spoken)
  }

  private var noteSentences: [String] {
    notes.map { note in
      "See also \(note.path)\(note.place.map { ", " + Self.spoken($0) } ?? ""): \(Self.unended(note.message))."
    }
  }

  private static func spoken(_ place: SourcePlace) -> String {
    "line \(place.line), column \(place.column)"
  }

  private static func unended(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
