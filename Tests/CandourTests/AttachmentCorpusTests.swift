import Foundation
import TestSupport
import Testing

/// Real files in which something is hidden, each with its clean twin: `Tests/Attachments`.
@Suite struct AttachmentCorpusTests {
  private struct Way: Decodable {
    let way: String
    /// Nil for a clean file that only looks as if it hid something.
    let category: String?
    let bad: String?
    let clean: String
  }

  private struct Report: Decodable {
    struct Finding: Decodable {
      let path: String
      let rule: String
      let severity: String
      let category: String?
      let message: String
    }

    let findings: [Finding]
  }

  /// What is not found yet, and the clean files that raise an alarm, line by line: whoever finds one takes its line out.
  private static let known = Repository.folder.appendingPathComponent("Tests/Attachments/known.txt")

  @Test func findsWhatIsHiddenAndLeavesTheTwins() throws {
    let folder = Repository.folder.appendingPathComponent("Tests/Attachments")
    let ways = try JSONDecoder().decode(
      [Way].self, from: Data(contentsOf: folder.appendingPathComponent("manifest.json")))
    let names = Set(ways.map(\.clean) + ways.compactMap(\.bad)).sorted()
    let result = try Tool.run(
      ["inspect", "--date", "2026-11-21", "--format", "json"] + names,
      in: folder.appendingPathComponent("files").path)
    let report = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
    let said = Dictionary(grouping: report.findings, by: \.path)
    func told(_ name: String, _ category: String) -> Set<String> {
      Set((said[name] ?? []).filter { $0.category == category }.map { "\($0.severity) \($0.message)" })
    }
    var lines: [String] = []
    for way in ways {
      if let bad = way.bad, let category = way.category,
        told(bad, category).subtracting(told(way.clean, category)).isEmpty
      {
        lines.append("missed \(way.way)")
      }
      if (said[way.clean] ?? []).contains(where: { $0.rule == "RED-11" && $0.severity != "note" }) {
        lines.append("alarmed \(way.clean)")
      }
    }
    #expect(ways.count { $0.bad != nil } >= 200)
    let text = lines.sorted().joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["CANDOUR_RECORD"] != nil {
      try Data(text.utf8).write(to: Self.known)
    }
    #expect(try String(contentsOf: Self.known, encoding: .utf8) == text)
  }
}
