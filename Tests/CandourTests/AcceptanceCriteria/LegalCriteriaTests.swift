import Foundation
import TestSupport
import Testing

/// Criteria 18 and 19: what a court forbids, and what a delayed review may teach meanwhile.
@Suite struct LegalCriteriaTests {
  private func build(_ files: [(path: String, text: String)]) throws -> (Tool.Result, Bool) {
    let folder = try TemporaryFolder()
    try folder.write(SiteText(files: files))
    let result = try Tool.run(["build", "--site", ".", "--date", "2026-11-21"], in: folder.path)
    return (result, FileManager.default.fileExists(atPath: folder.path + "/public"))
  }

  private func report(_ fields: String) -> (path: String, text: String) {
    (
      "content/reports/plover.md",
      "---\nkind: report\ntitle: Learning from the review about a baby\nreference: EX-2026-04\nreview_type: lcspr\n"
        + "\(fields)\n---\nWords.\n"
    )
  }

  /// 18. Red without `.restrictionsAreCleared` in RuleBook.swift.
  @Test(arguments: [
    "status: published\npublished: 2026-03-02\nlegal: {restriction: court-order}",
    "status: published\npublished: 2026-03-02\nlegal: {restriction: automatic, cleared_by: Legal adviser}",
    "status: published\npublished: 2026-03-02\nlegal: {restriction: automatic, cleared_on: 2026-03-01}",
    "status: scheduled\npublished: 2026-12-08\nlegal: {restriction: court-order}",
    "status: on-request\npublished: 2020-03-02\nlegal: {restriction: court-order}",
    "status: published\npublished: 2026-03-02\nlegal: {restriction: none, hold_until: 2027-01-01}",
  ])
  func criterion18ARestrictionWithoutClearanceNeverBuilds(_ fields: String) throws {
    let (result, isBuilt) = try build([report(fields)])
    #expect(result.code == 1 && !isBuilt)
    #expect(result.output.contains("[LEG-01]"))
  }

  /// 18. Cleared, or kept from the public anyway, the rest of the site is built.
  @Test(arguments: [
    "status: published\npublished: 2026-03-02\nlegal: {restriction: court-order, cleared_on: 2026-03-01, cleared_by: Legal adviser}",
    "status: delayed\nlegal: {restriction: court-order}",
    "status: published\npublished: 2026-03-02\ndraft: true\nlegal: {restriction: court-order}",
    "status: withdrawn\npublished: 2026-03-02\nlegal: {restriction: court-order}\n"
      + "withdrawals: [{from: 2026-05-01, reason: court-order, review_on: 2026-12-01}]",
  ])
  func criterion18ClearedOrKeptBackItBuilds(_ fields: String) throws {
    let (result, isBuilt) = try build([report(fields)])
    #expect(result.code == 0 && isBuilt, "\(result.output)")
  }

  private static let delayed =
    "status: delayed\nincident_month: 2026-03\npseudonyms: [Baby Plover]\naliases: [/plover-review/]"

  /// 19. Red without `.interimLearningStandsAlone` in RuleBook.swift; each line goes red without its own
  /// part of InterimLearningStandsAlone.swift: `links(in:on:)`, `traces(of:in:)`, `incidentMonths`.
  @Test(arguments: [
    ("derived_from: [EX-2026-04]", "Words.", "sleep"), ("", "See EX-2026-04.", "sleep"),
    ("", "About Baby Plover.", "sleep"),
    ("description: Learning from the review about a baby", "Words.", "sleep"),
    ("", "It happened in March 2026.", "sleep"), ("", "In 2026-03 it happened.", "sleep"),
    ("", "Words.", "baby-plover"),
    ("interim: {approved_on: 2026-12-01, approved_by: Chair}", "Words.", "sleep"),
  ])
  func criterion19InterimLearningSharesNothingWithTheCase(_ fields: String, _ body: String, _ name: String)
    throws
  {
    let (result, isBuilt) = try build([report(Self.delayed), interim(fields, body, name)])
    #expect(result.code == 1 && !isBuilt)
    let ids = result.output.matches(of: /\[([A-Z]+-\d+)\]/).map { String($0.1) }
    #expect(ids == ["LEG-04"], "\(result.output)")
    #expect(
      !result.output.contains("EX-2026-04") && !result.output.contains("Baby Plover"), "\(result.output)")
  }

  @Test func criterion19InterimLearningByItselfIsPublished() throws {
    let (result, isBuilt) = try build([
      report(Self.delayed), interim("", "Ask who sleeps where, and write it down.", "sleep"),
    ])
    #expect(result.code == 0 && isBuilt, "\(result.output)")
  }

  private func interim(_ fields: String, _ body: String, _ name: String) -> (path: String, text: String) {
    let approval =
      fields.hasPrefix("interim") ? "" : "interim: {approved_on: 2026-10-01, approved_by: Chair}\n"
    return (
      "content/briefings/\(name).md",
      "---\nkind: briefing\ntitle: Safer sleep\nformat: thematic\npublished: 2026-10-05\n"
        + "do_differently: [{roles: [health-visitor], text: Ask.}]\n\(approval)\(fields)\n---\n\(body)\n"
    )
  }
}
