import Foundation
import Model
import TestSupport
import Testing

@testable import candour

/// What the page of every kind says, with the layouts that come with Candour: documents of each kind with all
/// their fields, and the text that readers find. The word SECRET stands in every field that is not theirs.
///
/// With CANDOUR_RECORD=1 the expected texts are written anew; read the difference before you commit it.
@Suite struct KindPagesTests {
  private static let file = Repository.folder.appendingPathComponent(
    "Tests/Golden/pages/kinds-2026-11-21.txt")
  private static let date = "2026-11-21"
  private static let files: [SitePath: [UInt8]] = [
    "content/reports/terms.pdf": Array("%PDF-1.7".utf8),
    "content/reports/easy.pdf": Array("%PDF-1.7".utf8) + [UInt8](repeating: 32, count: 122_880),
    "content/audits/guidance.docx": [0x50, 0x4B, 0x03, 0x04],
    "content/policies/plan.pdf": Array("%PDF-1.7".utf8),
  ]

  @Test func saysExactlyWhatReadersMayKnow() throws {
    let archive = SiteText(try String(contentsOf: Self.file, encoding: .utf8))
    let sources = archive.files.filter { !$0.path.hasPrefix("text/") }
    let pages = RenderedPages(SiteText(files: sources), date: Self.date, files: Self.files)
    #expect(pages.findings.filter { $0.severity == .error }.map(\.message) == [])
    let documents = sources.compactMap { Address(document: SitePath($0.path))?.file }
    for path in documents {
      #expect(pages.html[path]?.contains("SECRET") != true, "\(path) shows what is not public")
    }
    let made = documents.sorted().filter { pages.html[$0] != nil }.map { ("text/" + $0, pages.text($0)) }
    if ProcessInfo.processInfo.environment["CANDOUR_RECORD"] == "1" {
      let text = (sources + made).map { "-- \($0.0) --\n\($0.1)\($0.1.hasSuffix("\n") ? "" : "\n")" }
      try Data(text.joined().utf8).write(to: Self.file)
      return
    }
    let expected = archive.files.filter { $0.path.hasPrefix("text/") }
    #expect(made.map(\.0) == expected.map(\.path))
    for (made, expected) in zip(made, expected) {
      #expect(made.1 + "\n" == expected.text, "\(expected.path)")
    }
  }

  /// Each kind is in the golden site: a new kind must be added to it.
  @Test(arguments: DocumentKind.allCases)
  func everyKindIsThere(_ kind: DocumentKind) throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(kind == .page || text.contains("\nkind: \(kind.rawValue)\n"))
  }
}
