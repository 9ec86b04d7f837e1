import Foundation
import Model
import Reading
import TestSupport
import Testing

/// A document as a whole: everything wrong with it at once, and the same result however its lines end.
@Suite struct WholeDocumentTests {
  private static let mistakes = """
    ---
    kind: report
    ⟦titel⟧: Learning – from é
    reference: EX-1
    review_type: lcspr
    status: ⟦publishd⟧
    decided: ⟦2025-02-30⟧
    themes: [neglect, ⟦neglet⟧]
    notified:
      - {to: ofsted, date: ⟦1/2/25⟧}
      - ⟦{to: dfe}⟧
    description: A review ⟦# not cut⟧
    reference⟦⟧: EX-2
    ---

    Text.

    """

  private static let lines = [
    "2:1 error SRC-07 This document has no `title`",
    "3:1 error SRC-05 This document has no field called `titel`",
    "6:9 error CON-11 `publishd` is not a value that `status` can have",
    "7:10 error CAL-02 `decided`: this date does not exist: February 2025 has 28 days",
    "8:19 warning CON-11 `neglet` is not a known term for `themes`",
    "10:24 error CAL-02 `date`: a year needs four figures",
    "11:5 error SRC-07 An entry of `notified` has no `date`",
    "12:23 error SRC-09 everything from this `#` to the end of the line is left out by YAML",
    "13:1 error SRC-06 the field `reference` is given twice",
  ]

  private static func brief(_ findings: [Finding]) -> [String] {
    findings.sorted().map {
      "\($0.start?.line ?? 0):\($0.start?.column ?? 0) \($0.severity) \($0.rule) \($0.message)"
    }
  }

  @Test func saysEverythingAtOnceInOrder() {
    let read = ReadDocument(Self.mistakes)
    #expect(Self.brief(read.findings) == Self.lines)
    #expect(read.document != nil)
  }

  /// Windows line ends change neither the findings nor their places.
  @Test func windowsLineEndsChangeNothing() {
    let plain = ReadDocument(Self.mistakes)
    let windows = ReadDocument(Self.mistakes.replacingOccurrences(of: "\n", with: "\r\n"))
    #expect(windows.findings.map(\.line) == plain.findings.map(\.line))
  }

  @Test(arguments: FullDocument.all)
  func windowsLineEndsAndByteOrderMarksChangeNoValue(_ full: FullDocument) throws {
    let plain = try #require(ReadDocument(full.text).document)
    let bytes = [0xEF, 0xBB, 0xBF] + Array(full.text.replacingOccurrences(of: "\n", with: "\r\n").utf8)
    let (source, problem) = SourceText.validate(bytes, path: "content/a.md")
    #expect(problem == nil)
    let reader = DocumentReader(defaults: Repository.defaults, site: nil)
    let (document, findings) = reader.read(try #require(source))
    let windows = try #require(document)
    #expect(findings.map(\.line) == [])
    var walks = (PropertyWalk(), PropertyWalk())
    walks.0.visit(plain.common)
    walks.0.visit(plain.details)
    walks.1.visit(windows.common)
    walks.1.visit(windows.details)
    #expect(walks.0.fields.map(\.shown) == walks.1.fields.map(\.shown))
    #expect(
      walks.0.fields.map { plain.source.place(at: $0.range.lower) }
        == walks.1.fields.map { windows.source.place(at: $0.range.lower) })
    #expect(windows.source.text(in: windows.bodyRange) == "\r\nText.\r\n")
  }

  @Test(arguments: ["content/A.md", "content/a b.md", "content/a_b/index.md", "content/é.md"])
  func namesThatAreNoAddressAreRefused(_ path: String) {
    let read = ReadDocument("---\nkind: page\ntitle: A\n---\n", path: SitePath(path))
    #expect(read.document == nil)
    #expect(
      read.findings == [
        Finding(
          rule: .sourceNamesAreAddresses, severity: .error, path: SitePath(path),
          message: "the name of this file or of a folder above it cannot be part of an address",
          fix:
            "Use only a-z, 0-9 and hyphens in the names of documents and their folders: child-heron.md.")
      ])
  }
}
