import Model

/// A finding in a SARIF report.
struct SARIFResult: Encodable {
  private let ruleId: String
  private let ruleIndex: Int?
  private let level: String
  private let message: SARIFMessage
  private let locations: [SARIFLocation]
  private let relatedLocations: [SARIFLocation]?
  private let partialFingerprints: [String: String]
  /// Empty for an open finding, which is what SARIF asks for as soon as one of the others is accepted.
  private let suppressions: [Suppression]

  private static let fingerprint = "candour/v1"

  /// - Parameter indices: where each rule stands in the report.
  init(_ item: Report.Item, _ indices: [String: Int], _ base: PathBase) {
    ruleId = item.finding.rule.text
    ruleIndex = indices[ruleId]
    level = item.finding.severity.rawValue
    message = SARIFMessage(item.sentences)
    locations = [SARIFLocation(item.path, item.finding.start, item.finding.end, base)]
    relatedLocations =
      item.notes.isEmpty
      ? nil
      : item.notes.enumerated().map { index, note in
        SARIFLocation(note.path, note.place, nil, base, id: index, message: note.message)
      }
    partialFingerprints = [Self.fingerprint: item.fingerprint]
    suppressions = item.accepted.map { [Suppression(justification: $0 + ".")] } ?? []
  }

  /// The last result of a report without room for all, as heavy as the heaviest for which there was none;
  /// nil if there was room.
  init?(leftOut items: [Report.Item], _ indices: [String: Int], _ base: PathBase) {
    guard let first = items.first else { return nil }
    let id = SARIFRule.leftOut.id
    ruleId = id
    ruleIndex = indices[id]
    level = (items.filter { $0.acceptance == nil }.map(\.finding.severity).max() ?? .note).rawValue
    message = SARIFMessage(
      "\(items.count) more findings were left out of this report, the lightest ones. "
        + "What to do: run `candour check`, which prints all of them.")
    locations = [SARIFLocation(first.path, nil, nil, base)]
    relatedLocations = nil
    // Without their number, so that it stays the same result from one report to the next.
    var fingerprints = Fingerprints([(RuleID(id), "", "", nil, nil)])
    partialFingerprints = [Self.fingerprint: fingerprints.all().first ?? ""]
    suppressions = []
  }

  private struct Suppression: Encodable {
    let kind = "external"
    let status = "accepted"
    let justification: String
  }
}
