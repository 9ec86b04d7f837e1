import Foundation
import TestSupport
import Testing

/// The manual's list of names says what layouts are compiled against.
///
/// With CANDOUR_RECORD=1 it is written anew.
@Suite struct LayoutNamesTests {
  @Test func thePageIsUpToDate() throws {
    let file = Repository.folder.appendingPathComponent("content/manual/layout-names.md")
    let page = LayoutNamesPage().text
    if ProcessInfo.processInfo.environment["CANDOUR_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(page.utf8).write(to: file)
      return
    }
    let isUpToDate = try String(contentsOf: file, encoding: .utf8) == page
    #expect(isUpToDate, "run the test with CANDOUR_RECORD=1 and read the difference")
  }

  /// Page and parts hold what is declared, each part once.
  @Test func everyPartIsThereOnce() {
    let lines = LayoutNamesPage().text.split(separator: "\n")
    let parts = lines.filter { $0.hasPrefix("### Part ") }
    #expect(Set(parts).count == parts.count)
    for name in ["date", "link", "action", "event", "annual report"] {
      #expect(parts.contains("### Part \(name)"))
    }
    #expect(lines.contains("| `booking_url` | an address | yes |"))
    #expect(lines.contains("| `body` | HTML |  |"))
  }
}
