import Checking
import Foundation
import Model

/// Findings in SARIF 2.1.0, the form in which services that scan code take them.
struct SARIFReport: Encodable {
  /// Services refuse or cut longer reports; the last result says how many findings were left out.
  static let maximumResults = 5000

  private let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  private let version = "2.1.0"
  private let runs: [Run]

  init(_ report: Report, base: PathBase) {
    runs = [Run(report, base)]
  }

  var text: String {
    get throws { try JSONText.encode(self) }
  }

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  private struct Run: Encodable {
    let tool: Tool
    let invocations = [Invocation()]
    let originalUriBaseIds: [String: SARIFBase]?
    let columnKind = "unicodeCodePoints"
    let results: [SARIFResult]
    let properties: Properties

    init(_ report: Report, _ base: PathBase) {
      let (items, leftOut) = SARIFReport.chosen(of: report.items)
      let occurring = Set(items.map(\.finding.rule)).filter { id in !RuleBook.all.contains { $0.id == id } }
      let rules =
        RuleBook.all.map(SARIFRule.init) + occurring.sorted().map(SARIFRule.init(alias:))
        + (leftOut.isEmpty ? [] : [.leftOut])
      let indices = Dictionary(rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
      tool = Tool(driver: Driver(rules: rules))
      originalUriBaseIds = SARIFBase.definitions(base)
      results =
        items.map { SARIFResult($0, indices, base) }
        + [SARIFResult(leftOut: leftOut, indices, base)].compactMap { $0 }
      properties = Properties(date: report.day.description, documents: report.documents)
    }
  }

  private struct Tool: Encodable {
    let driver: Driver
  }

  private struct Driver: Encodable {
    let name = "Candour"
    let semanticVersion = Candour.version
    let language = "en-GB"
    let rules: [SARIFRule]
  }

  private struct Invocation: Encodable {
    /// That it ran, whatever it found.
    let executionSuccessful = true
  }

  private struct Properties: Encodable {
    let date: String
    let documents: Int
  }

  /// The findings to report, in their order, and those for which there is no room: never an error while
  /// there is a warning, nor anything open while there is something accepted.
  private static func chosen(of items: [Report.Item]) -> (kept: [Report.Item], leftOut: [Report.Item]) {
    guard items.count > maximumResults else { return (items, []) }
    let ranked = items.indices.sorted {
      let (left, right) = (items[$0], items[$1])
      let isOpen = (left.acceptance == nil, right.acceptance == nil)
      if isOpen.0 != isOpen.1 { return isOpen.0 }
      let weights = (left.finding.severity, right.finding.severity)
      return weights.0 == weights.1 ? $0 < $1 : weights.0 > weights.1
    }
    return (
      ranked.prefix(maximumResults - 1).sorted().map { items[$0] },
      ranked.dropFirst(maximumResults - 1).map { items[$0] }
    )
  }
}
