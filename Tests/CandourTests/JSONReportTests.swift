import Foundation
import Model
import TestSupport
import Testing

@testable import candour

/// The findings format of the contract.
@Suite struct JSONReportTests {
  private func json(_ site: String) throws -> String {
    let run = TestRun.run(SiteText(site), date: "2026-11-21")
    let report = Report(
      run.findings, sources: run.sources, documents: run.documents, day: run.moment.day,
      detector: run.detector)
    return try JSONReport(report).text
  }

  private static let phone = "-- content/a.md --\n---\nkind: page\ntitle: A\n---\nRing 07700 900123 now.\n"

  @Test func hasEveryKeyOfTheContract() throws {
    let text = try json(Self.phone)
    #expect(
      text.replacing(/"fingerprint":"[0-9a-f]{16}"/, with: "\"fingerprint\":\"…\"")
        == """
        {"date":"2026-11-21","findings":[{"accepted":null,"category":"phone","end":{"column":18,"line":5},\
        "fingerprint":"…","fix":"Take it out. If it is a contact of the board, add it to `allow` in \
        content/site.yml.","message":"A telephone number stands here","page":null,"part":null,\
        "path":"content/a.md","rule":"RED-02","severity":"error","start":{"column":6,"line":5}}],\
        "summary":{"documents":1,"errors":1,"notes":0,"warnings":0},"tool":"candour 0.1.0","version":1}

        """)
  }

  /// A fingerprint survives moved lines, and tells two findings that are alike apart.
  @Test func fingerprintsStayWhenLinesMove() throws {
    func fingerprints(_ site: String) throws -> [String] {
      try json(site).matches(of: /"fingerprint":"([0-9a-f]+)"/).map { String($0.1) }
    }
    let moved = Self.phone.replacing("---\nRing", with: "---\n\nNew words.\n\nRing")
    #expect(try fingerprints(Self.phone) == fingerprints(moved))
    let twice = try fingerprints(Self.phone + "And 07700 900456.\n")
    #expect(twice.count == 2 && Set(twice).count == 2)
    #expect(try twice.first == fingerprints(Self.phone).first)
  }

  /// A finding without a line has null places.
  @Test func aFileWithoutLinesHasNullPlaces() throws {
    let text = try json("-- content/A.md --\n---\nkind: page\ntitle: A\n---\nWords.\n")
    #expect(text.contains("\"end\":null") && text.contains("\"start\":null"))
  }

  /// No digit of what was matched is in the report, whichever rule speaks.
  @Test func neverHoldsWhatWasMatched() throws {
    let text = try json(
      "-- content/a.md --\n---\nkind: page\ntitle: A\nlayout: 07700 900123\nthemes: [\"AB 12 34 56 C\"]\n---\n[x](07700900123.md)\n"
    )
    #expect(!text.contains("900123") && !text.contains("12 34 56"))
    #expect(text.contains("LAY-01") && text.contains("CON-11"))
  }
}
