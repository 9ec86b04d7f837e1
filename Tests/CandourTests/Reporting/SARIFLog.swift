import Foundation
import Testing

@testable import candour

/// A SARIF report as another program reads it, as far as tests look at it.
struct SARIFLog: Decodable {
  struct Message: Decodable {
    let text: String
    let markdown: String?
  }

  struct Rule: Decodable {
    let id: String
    let name: String
    let shortDescription: Message
    let fullDescription: Message
    let help: Message
  }

  struct Region: Decodable, Equatable {
    let startLine: Int
    let startColumn: Int
  }

  struct Artifact: Decodable {
    let uri: String
    let uriBaseId: String?
  }

  struct Physical: Decodable {
    let artifactLocation: Artifact
    let region: Region?
  }

  struct Location: Decodable {
    let physicalLocation: Physical
  }

  struct Suppression: Decodable {
    let kind: String
    let status: String
    let justification: String
  }

  struct Result: Decodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Message
    let locations: [Location]
    let partialFingerprints: [String: String]
    let suppressions: [Suppression]

    var line: Int? { locations.first?.physicalLocation.region?.startLine }
    var artifact: Artifact? { locations.first?.physicalLocation.artifactLocation }
  }

  struct Driver: Decodable {
    let rules: [Rule]
  }

  struct Tool: Decodable {
    let driver: Driver
  }

  struct Run: Decodable {
    let tool: Tool
    let results: [Result]
  }

  let runs: [Run]

  init(_ report: Report, base: PathBase = .workingFolder) throws {
    self = try JSONDecoder().decode(SARIFLog.self, from: Data(try SARIFReport(report, base: base).text.utf8))
  }

  var results: [Result] { runs.flatMap(\.results) }
  var rules: [Rule] { runs.flatMap(\.tool.driver.rules) }
}
