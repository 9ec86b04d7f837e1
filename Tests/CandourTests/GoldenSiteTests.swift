import Foundation
import Model
import Publishing
import TestSupport
import Testing

@testable import candour

/// Whole small sites, each in one text under Tests/Golden/sites: its sources, the date in its name, and every
/// file it must make. An output that is missing, different or not expected fails.
///
/// With CANDOUR_RECORD=1 the expected files are written anew; read the difference before you commit it.
@Suite struct GoldenSiteTests {
  static let folder = Repository.folder.appendingPathComponent("Tests/Golden/sites")

  static let names: [String] = {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  @Test func thereAreSites() {
    #expect(!Self.names.isEmpty)
  }

  /// A name ends in the date: `states-2026-11-21.txt`.
  @Test(arguments: names)
  func makesExactlyTheExpectedFiles(_ name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let archive = SiteText(try String(contentsOf: file, encoding: .utf8))
    let sources = archive.files.filter { !$0.path.hasPrefix("public/") && $0.path != "findings" }
    let date = String(name.dropLast(4).suffix(10))
    let run = TestRun.run(SiteText(files: sources), date: date)
    let report = Report(
      run.findings, sources: run.sources, documents: run.documents, day: run.moment.day,
      detector: run.detector)
    var made = [("findings", HumanReport(report: report, hasColour: false, isQuiet: false).text)]
    made += (run.built?.files ?? []).map { ("public/" + $0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    for (path, text) in made { #expect(!text.contains("SECRET"), "\(path) shows what is not public") }
    if ProcessInfo.processInfo.environment["CANDOUR_RECORD"] == "1" {
      let text = (sources + made).map { "-- \($0.0) --\n\($0.1)\($0.1.hasSuffix("\n") ? "" : "\n")" }.joined()
      try Data(text.utf8).write(to: file)
      return
    }
    let expected = archive.files.filter { $0.path.hasPrefix("public/") || $0.path == "findings" }
    #expect(made.map(\.0) == expected.map(\.path))
    for (made, expected) in zip(made, expected) {
      #expect(made.1.trimmedEnd == expected.text.trimmedEnd, "\(expected.path)")
    }
  }

  /// The order in which threads finish must not show.
  @Test(arguments: [2, 3, 8])
  func threadsMakeNoDifference(_ jobs: Int) throws {
    let sources = (1...60).map { number in
      (
        "content/briefings/b\(number).md",
        "---\nkind: briefing\ntitle: B\(number)\nformat: thematic\npublished: 2026-01-\(number % 28 + 1 < 10 ? "0" : "")\(number % 28 + 1)\n"
          + "themes: [neglect]\ndo_differently: [{roles: [gp], text: Ask.}]\n---\n## Part\n\n~~Old~~ new, see www.example.org.\n"
      )
    }
    let one = TestRun.run(SiteText(files: sources), date: "2026-11-21", jobs: 1)
    let many = TestRun.run(SiteText(files: sources), date: "2026-11-21", jobs: jobs)
    let files = try #require(one.built?.files, "\(one.findings.map(\.message))")
    // Compared apart from the expectation, which would print all the bytes.
    let isSame = files == many.built?.files
    #expect(isSame)
    #expect(one.findings == many.findings)
  }

  /// A large site's pages do not all fit into memory; what is rendered again must be what was checked.
  @Test func pagesRenderedAgainAreTheSame() throws {
    let file = Self.folder.appendingPathComponent("states-2026-11-21.txt")
    let archive = SiteText(try String(contentsOf: file, encoding: .utf8))
    let sources = SiteText(
      files: archive.files.filter { !$0.path.hasPrefix("public/") && $0.path != "findings" })
    func files(room: Int) throws -> [OutputFile] {
      let run = TestRun.run(sources, date: "2026-11-21", jobs: 2, room: PageRoom(bytes: room))
      return try #require(run.built?.files)
    }
    let held = try files(room: 1_000_000_000)
    for room in [0, 20_000] {
      let again = try files(room: room)
      #expect(held.map(\.path) == again.map(\.path))
      for (held, again) in zip(held, again) {
        #expect(held.size == again.size && held.sha256 == again.sha256, "\(held.path)")
        let isSame = held == again
        #expect(isSame, "\(held.path)")
      }
    }
  }
}

extension String {
  /// Line ends at the end of a file in an archive are the archive's.
  fileprivate var trimmedEnd: Substring {
    self[..<(lastIndex { $0 != "\n" }.map(index(after:)) ?? startIndex)]
  }
}
