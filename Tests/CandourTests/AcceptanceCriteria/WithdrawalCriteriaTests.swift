import Foundation
import TestSupport
import Testing

/// Criteria 4 and 6: what is taken down, and what is left in its place.
@Suite struct WithdrawalCriteriaTests {
  private func folder(_ status: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      SiteText(
        """
        -- content/reports/teal/index.md --
        ---
        kind: report
        title: Learning from a review
        reference: EX-2025-01
        review_type: lcspr
        \(status)
        published: 2025-03-03
        description: Tealdescription
        aliases: [/old-teal/]
        attachments: [{file: easy-read.txt, title: Easy read version}]
        findings: [{id: F1, text: Tealfinding}]
        ---
        ## Tealheading

        Tealbody.
        -- content/reports/teal/easy-read.txt --
        Tealbytes.
        """))
    return folder
  }

  private func build(_ folder: TemporaryFolder) throws -> Tool.Result {
    try Tool.run(["build", "--site", ".", "--date", "2026-11-21"], in: folder.path)
  }

  /// 4. Red without `case .onRequest: …` of `Notice.init?`, or with `.onRequest` among `isWhole` states, in
  /// Model/Catalogue.
  @Test func criterion4OneLineTurnsThePageIntoOneThatOffersTheReport() throws {
    let folder = try folder("status: published")
    #expect(try build(folder).code == 0)
    let before = try folder.snapshot("public")
    #expect(before["reports/teal/easy-read.txt"] == Data("Tealbytes.\n".utf8))
    let source = try String(contentsOfFile: folder.path + "/content/reports/teal/index.md", encoding: .utf8)
    try folder.write(
      "content/reports/teal/index.md",
      source.replacingOccurrences(of: "status: published", with: "status: on-request").utf8)
    let result = try build(folder)
    #expect(result.code == 0, "\(result.output)")
    let after = try folder.snapshot("public")
    let page = String(decoding: try #require(after["reports/teal/index.html"]), as: UTF8.self)
    #expect(page.contains("available on request") && page.contains("EX-2025-01"))
    #expect(after["old-teal/index.html"] != nil)
    for (path, bytes) in after {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in ["Tealdescription", "Tealfinding", "Tealheading", "Tealbody", "Tealbytes", "easy-read"] {
        #expect(!text.contains(word) && !path.contains(word), "\(path) \(word)")
      }
    }
    for feed in before.keys where feed.hasSuffix(".xml") {
      #expect(!String(decoding: after[feed] ?? Data(), as: UTF8.self).contains("/reports/teal/"), "\(feed)")
    }
    // Nothing of it stays beside the output either.
    let next = try folder.snapshot(".public.candour-next")
    #expect(next["reports/teal/easy-read.txt"] == nil)
  }

  /// 6. Red without the two `.requiredBy(RuleID("PUB-03") …` of ReviewFields+Publication.swift.
  @Test(arguments: [
    ("withdrawals: [{from: 2026-05-01, review_on: 2026-12-01}]", "reason"),
    ("withdrawals: [{from: 2026-05-01, reason: technical}]", "review_on"),
  ])
  func criterion6AWithdrawalSaysWhyAndWhenItIsLookedAtAgain(_ fields: String, _ missing: String) throws {
    let folder = try folder("status: withdrawn\n\(fields)")
    let result = try build(folder)
    #expect(result.code == 1)
    #expect(result.output.contains("error: A withdrawal has no `\(missing)` [PUB-03]"), "\(result.output)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/public"))
  }

  /// 6. The same with both fields is built, so that it is they that are asked for.
  @Test func criterion6AnExplainedWithdrawalIsBuilt() throws {
    let folder = try folder(
      "status: withdrawn\nwithdrawals: [{from: 2026-05-01, reason: technical, review_on: 2026-12-01}]")
    #expect(try build(folder).code == 0)
    #expect(try folder.snapshot("public")["reports/teal/easy-read.txt"] == nil)
  }
}
