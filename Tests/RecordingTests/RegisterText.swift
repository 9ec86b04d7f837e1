import Model

@testable import Recording

/// Registers made for tests.
enum RegisterText {
  static let day = Day("2026-03-02") ?? Moment(universalMinute: 0).day

  static func content(_ letter: Character, changes: Int = 0, files: Int = 1) -> RegisterEntry.Content {
    RegisterEntry.Content(
      address: Address(made: "/reports/a/"), published: .day(day), changes: changes,
      until: day.adding(months: 12),
      digest: ContentDigest(
        text: String(repeating: letter, count: 64),
        files: (0..<files).map { String(repeating: String($0 % 10), count: 64) }))
  }

  /// One of each kind, and a note with what needs escaping.
  static let entries: [RegisterEntry] = [
    RegisterEntry(.genesis, at: day, text: "https://www.example.org"),
    RegisterEntry(.published, at: day, reference: "EX-2026-01", content: content("a", files: 2)),
    RegisterEntry(.published, at: day, reference: "EX-2026-02", content: content("b", files: 0)),
    RegisterEntry(
      .amended, at: day.adding(days: 9), reference: "EX-2026-01", on: .day(day.adding(days: 8)),
      content: content("c", changes: 1)),
    RegisterEntry(.moved, at: day.adding(days: 9), reference: "EX-2026-02", content: content("b", files: 0)),
    RegisterEntry(
      .withdrawn, at: day.adding(days: 20), reference: "EX-2026-01", on: .day(day.adding(days: 20))),
    RegisterEntry(.note, at: day.adding(days: 20), text: "Café \"Wren\" \\ 100 % ✓"),
    RegisterEntry(
      .reinstated, at: day.adding(days: 40), reference: "EX-2026-01", on: .day(day.adding(days: 39)),
      content: content("c", changes: 1)),
    RegisterEntry(.onRequest, at: day.adding(days: 500), reference: "EX-2026-02"),
  ]

  /// The lines, each with its line feed.
  static func lines(_ entries: [RegisterEntry]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var previous = RegisterLine.noLine
    for (index, entry) in entries.enumerated() {
      let line = RegisterLine(entry: entry, number: index + 1, previous: previous).bytes
      previous = RegisterLine.digest(of: line.dropLast())
      lines.append(line)
    }
    return lines
  }

  static var bytes: [UInt8] { lines(entries).flatMap { $0 } }

  static func fault(_ bytes: [UInt8]) -> RegisterFault? { RegisterReader.read(bytes).1.fault }
}
