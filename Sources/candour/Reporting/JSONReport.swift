import Foundation
import Model

/// Findings for tools, in the versioned form of the contract.
struct JSONReport: Encodable {
  private let version = 1
  private let tool = "candour \(Candour.version)"
  private let date: String
  private let findings: [Entry]
  private let summary: Summary

  init(_ report: Report) {
    date = report.day.description
    findings = report.items.map(Entry.init)
    summary = Summary(
      errors: report.count(.error), warnings: report.count(.warning), notes: report.count(.note),
      documents: report.documents)
  }

  var text: String {
    get throws { try JSONText.encode(self) }
  }

  private struct Summary: Encodable {
    let errors: Int
    let warnings: Int
    let notes: Int
    let documents: Int
  }

  private struct Place: Encodable {
    let line: Int
    let column: Int

    init(_ place: SourcePlace) {
      line = place.line
      column = place.column
    }
  }

  private struct Accepted: Encodable {
    let reason: String
    let role: String
    let until: String

    init(_ acceptance: Acceptance.Shown) {
      reason = acceptance.reason
      role = acceptance.role
      until = acceptance.until.description
    }
  }

  private struct Entry: Encodable {
    let item: Report.Item

    init(_ item: Report.Item) {
      self.item = item
    }

    enum CodingKeys: CodingKey {
      case rule, severity, path, start, end, category, page, part, message, fix, fingerprint, accepted
    }

    /// Written out, since what is unknown has to be there as null.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(item.finding.rule.text, forKey: .rule)
      try container.encode(item.finding.severity.rawValue, forKey: .severity)
      try container.encode(item.path, forKey: .path)
      try container.encode(item.finding.start.map(Place.init), forKey: .start)
      try container.encode(item.finding.end.map(Place.init), forKey: .end)
      let category = item.finding.category?.rawValue ?? item.finding.inspection?.rawValue
      try container.encode(category, forKey: .category)
      try container.encode(item.finding.place.page, forKey: .page)
      try container.encode(item.part, forKey: .part)
      try container.encode(item.message, forKey: .message)
      try container.encode(item.fix, forKey: .fix)
      try container.encode(item.fingerprint, forKey: .fingerprint)
      try container.encode(item.acceptance.map(Accepted.init), forKey: .accepted)
    }
  }
}

/// JSON as Candour prints it: keys sorted, slashes bare, a line feed at the end.
enum JSONText {
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
