import Model
import TestSupport
import Testing

@testable import Recording
@testable import candour

/// What the register says was published is held against the site on every build.
@Suite struct RegisterRuleTests {
  private static let fields = """
    kind: report
    title: Learning from a review
    reference: EX-2026-01
    review_type: lcspr
    status: published
    published: 2026-03-02
    findings: [{id: F1, text: Concerns were not joined up.}]
    recommendations: [{id: R1, text: Hold a joint chronology., scope: multi-agency, status: accepted}]
    attachments: [{file: easy-read.pdf, title: Easy read}]
    """

  struct Site {
    var fields = RegisterRuleTests.fields
    var body = "## What happened\n\nHelp came late."
    var path = "content/reports/heron/index.md"
    var file = "%PDF-1.7 one"
    var more: [(String, String)] = []
    var register: String?

    var text: SiteText {
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      return SiteText(
        files: [(path, "---\n\(fields)\n---\n\(body)\n"), (folder + "/easy-read.pdf", file)] + more
          + (register.map { [("content/register.jsonl", $0)] } ?? []))
    }

    /// The register as it is after what is new was appended on a day.
    func appended(_ date: String) throws -> String {
      let run = TestRun.run(text, date: date)
      let before = SiteRegister(Array((register ?? "").utf8))
      let catalogue = try #require(run.catalogue)
      var entries = RegisterUpdate(catalogue, at: run.moment, digests: run.digests).entries(
        after: before.register)
      if register == nil { entries.insert(RegisterEntry(.genesis, at: run.moment.day, text: "x"), at: 0) }
      var text = register ?? ""
      var head = before.head
      for (index, entry) in entries.enumerated() {
        let line = RegisterLine(
          entry: entry, number: before.register.entries.count + index + 1, previous: head
        ).bytes
        head = RegisterLine.digest(of: line.dropLast())
        text += String(decoding: line, as: UTF8.self)
      }
      return text
    }

    func registered(_ date: String = "2026-03-02") throws -> Site {
      var site = self
      site.register = try appended(date)
      return site
    }

    func findings(_ date: String) -> [String] {
      TestRun.run(text, date: date).findings.filter { $0.rule.text.hasPrefix("REG") }.sorted().map {
        "\($0.path):\($0.start?.line ?? 0) \($0.severity.rawValue) \($0.rule) \($0.message)"
      }
    }

    mutating func edit(_ old: String, _ new: String) { fields = fields.replacing(old, with: new) }
  }

  private static let heron = "content/reports/heron/index.md"

  /// The last required day, the day after, and in between.
  @Test func nothingChangedIsNoFinding() throws {
    let site = try Site().registered()
    #expect(site.findings("2026-03-02").isEmpty)
    #expect(site.findings("2027-03-02").isEmpty)
  }

  @Test func everyWayOfChangingARegisteredReport() throws {
    let registered = try Site().registered()
    func check(_ expected: String, at line: Int = 3, change: (inout Site) -> Void) {
      var site = registered
      change(&site)
      let path = site.path
      #expect(site.findings("2026-06-01") == ["\(path):\(line) error REG-02 \(expected)"])
      // Once it need not be there any more, it may be changed.
      #expect(site.findings("2028-03-03").filter { $0.contains(" error ") }.isEmpty)
    }
    let text =
      "the text, findings or recommendations of this review were changed after publication without an entry in `history`"
    check(text) { $0.body += "\n\nMore." }
    check(text) { $0.edit("Learning from", "Lessons from") }
    check(text) { $0.edit("joined up", "joined") }
    check(text) { $0.edit("joint chronology", "chronology") }
    check(text) {
      $0.edit("EX-2026-01\nreview_type: lcspr", "EX-2026-01\nreview_type: lcspr\nincident_month: 2025-02")
    }
    check(
      "an attachment of this review was changed, added or taken away after publication without an entry in `history`",
      at: 10
    ) { $0.file = "%PDF-1.7 two" }
    check(
      "an attachment of this review was changed, added or taken away after publication without an entry in `history`"
    ) { $0.edit("attachments: [{file: easy-read.pdf, title: Easy read}]", "themes: [neglect]") }
    check(
      "this was registered as published on 2 March 2026, and the date was changed without an entry in `history`",
      at: 7
    ) { $0.edit("2026-03-02", "2026-03-01") }
    check("this review is registered at /reports/heron/, which would not lead to it any more", at: 4) {
      $0.path = "content/reports/other/index.md"
    }
    check("this review is registered as published, and readers would not see it here any more", at: 6) {
      $0.fields += "\ndraft: true"
    }
    check("this review is registered as published, and readers would not see it here any more", at: 6) {
      $0.edit("status: published", "status: in-progress")
    }
  }

  /// What lives on after publication is not of the substance; nor is how the page looks.
  @Test func actionsResponseThemesAndLayoutsMayChange() throws {
    var site = try Site().registered()
    site.edit("status: accepted", "status: accepted, owner: Chair, due: 2026-09-01, agencies: [police]")
    site.fields +=
      "\nthemes: [neglect]\nresponse: {done: [{date: 2026-04-01, text: Guidance written.}]}"
      + "\nactions: [{id: A1, text: Train., scope: multi-agency, owner: Chair, due: 2026-09-01, status: open}]"
    site.more.append(("layouts/report.mustache", "<!doctype html><title>{{title}}</title>{{{body}}}"))
    // In another spelling of the same letters and with other line ends.
    #expect(site.findings("2026-06-01").isEmpty)
  }

  /// The same text in another of Unicode's forms or with other line ends is the same text.
  @Test func formsAndLineEndsAreLevelled() throws {
    var site = Site(body: "## Café\n\nHelp came late.")
    site = try site.registered()
    site.body = "## Cafe\u{301}\r\n\r\nHelp came late."
    #expect(site.findings("2026-06-01").isEmpty)
  }

  @Test func aReportThatIsGoneIsNamedWithTheDayItMayGo() throws {
    var site = try Site().registered()
    site.path = "content/reports/heron/index.md"
    site.edit("reference: EX-2026-01", "reference: EX-2026-09")
    let findings = site.findings("2026-06-01").filter { $0.contains("REG-02") }
    #expect(
      findings == [
        "content/register.jsonl:2 error REG-02 the review EX-2026-01 is registered as published at /reports/heron/, "
          + "and no document has its reference any more"
      ])
    let fix = TestRun.run(site.text, date: "2026-06-01").findings.first { $0.rule.text == "REG-02" }?.fix
    #expect(
      fix == "Put the document back. The first day on which it may be taken off the site is 3 March 2027.")
    #expect(site.findings("2027-03-02").contains { $0.contains("REG-02") })
    #expect(!site.findings("2027-03-03").contains { $0.contains("REG-02") })
  }

  /// An amendment in the history is what makes a change right; it is to be recorded within a week.
  @Test func anAmendmentIsAcceptedAndThenRecorded() throws {
    var site = try Site().registered()
    site.body += "\n\nA correction."
    site.fields += "\nhistory: [{date: 2026-06-01, change: minor, note: A slip mended}]"
    let message = "REG-03 the latest change of this review is not in the publication register yet"
    #expect(site.findings("2026-06-08") == ["\(Self.heron):4 note \(message)"])
    #expect(site.findings("2026-06-09") == ["\(Self.heron):4 warning \(message)"])
    site = try site.registered("2026-06-01")
    #expect(site.findings("2026-06-09").isEmpty)
    // The next change needs an entry of its own, and none may be taken out.
    site.body += " And another."
    #expect(site.findings("2026-06-09").contains { $0.contains("error REG-02 the text, findings") })
    site.body = Site().body + "\n\nA correction."
    site.edit("history: [{date: 2026-06-01, change: minor, note: A slip mended}]", "themes: [neglect]")
    #expect(
      site.findings("2026-06-09") == [
        "\(Self.heron):3 error REG-02 the register knows of 1 change in the history of this review, and there are only 0"
      ])
  }

  /// Not even by saying that somebody else publishes it.
  @Test func aRegisteredReportStaysHere() throws {
    var site = try Site().registered()
    site.fields += "\nhosted: false\nsource_url: https://www.example.org/report"
    #expect(
      site.findings("2026-06-01") == [
        "\(Self.heron):6 error REG-02 this review is registered as published, and readers would not see it here any more"
      ])
  }

  /// The bytes are the same as before, each under the other's name.
  @Test func exchangedAttachmentsAreFound() throws {
    var site = Site()
    site.edit(
      "[{file: easy-read.pdf, title: Easy read}]",
      "[{file: easy-read.pdf, title: Easy read}, {file: two.pdf, title: Two}]")
    site.more = [("content/reports/heron/two.pdf", "%PDF-1.7 two")]
    site = try site.registered()
    #expect(site.findings("2026-06-01").isEmpty)
    site.more = [("content/reports/heron/two.pdf", "%PDF-1.7 one")]
    site.file = "%PDF-1.7 two"
    #expect(
      site.findings("2026-06-01").map { $0.contains("an attachment of this review was changed") } == [true])
  }

  /// Away and back between two appends: both lines are written then, and the time owed has grown.
  @Test func aWithdrawalThatIsOverIsRecorded() throws {
    var site = try Site().registered()
    site.fields +=
      "\nwithdrawals: [{from: 2026-05-01, to: 2026-05-21, reason: technical, review_on: 2026-05-21}]"
    #expect(
      site.findings("2026-05-22") == [
        "\(Self.heron):4 note REG-03 a withdrawal of this review that is over is not in the publication register yet"
      ])
    site = try site.registered("2026-05-22")
    let (register, _) = RegisterReader.read(Array((site.register ?? "").utf8))
    #expect(register.entries.map(\.kind) == [.genesis, .published, .withdrawn, .reinstated])
    #expect(register.entries.last?.content?.until?.description == "2027-03-22")
    #expect(site.findings("2026-05-22").isEmpty)
    #expect(try site.appended("2026-05-23") == site.register)
  }

  /// A day before the last line's: of the clock, or asked for.
  @Test func aDayBeforeTheLastLineIsSaid() throws {
    let site = try Site().registered("2026-03-09")
    #expect(
      site.findings("2026-03-08") == [
        "content/register.jsonl:2 warning REG-01 the last line is dated 9 March 2026, and today is 8 March 2026 by the clock"
      ])
  }

  /// Another page where the report was is no way to it.
  @Test func anotherPageAtItsAddressIsNoRedirect() throws {
    var site = try Site().registered()
    site.path = "content/reports/other/index.md"
    site.more = [("content/reports/heron.md", "---\nkind: page\ntitle: A\n---\nWords.\n")]
    #expect(
      site.findings("2026-06-01").map { $0.contains("error REG-02 this review is registered at") } == [true])
  }

  @Test func aRedirectMakesAMoveRight() throws {
    var site = try Site().registered()
    site.path = "content/reports/other/index.md"
    site.fields += "\naliases: [/reports/heron/]"
    #expect(site.findings("2026-06-01").isEmpty)
    site = try site.registered("2026-06-01")
    let (register, _) = RegisterReader.read(Array((site.register ?? "").utf8))
    #expect(register.entries.map(\.kind) == [.genesis, .published, .moved])
  }

  /// A withdrawal that is written down before it begins takes nothing from what was promised.
  @Test func aWithdrawalToComeLeavesThePromise() throws {
    var site = Site()
    site.fields += "\nwithdrawals: [{from: 2026-05-01, reason: technical, review_on: 2026-05-15}]"
    let (register, _) = RegisterReader.read(Array(try site.appended("2026-03-02").utf8))
    #expect(register.entries.last?.content?.until?.description == "2027-03-02")
  }

  /// Withdrawn and put back: the register follows, and the time owed grows by the days away.
  @Test func withdrawalsAreFollowed() throws {
    var site = try Site().registered()
    site.fields += "\nwithdrawals: [{from: 2026-05-01, reason: technical, review_on: 2026-05-15}]"
    #expect(site.findings("2026-05-02").allSatisfy { $0.contains("REG-03 this withdrawal is not") })
    site = try site.registered("2026-05-02")
    #expect(site.findings("2026-06-01").isEmpty)
    site.edit("reason: technical", "to: 2026-05-11, reason: technical")
    site = try site.registered("2026-05-12")
    let (register, reader) = RegisterReader.read(Array((site.register ?? "").utf8))
    #expect(reader.fault == nil)
    #expect(register.entries.map(\.kind) == [.genesis, .published, .withdrawn, .reinstated])
    #expect(register.entries.last?.content?.until?.description == "2027-03-12")
  }

  /// On request before its time is PUB-02's to tell, after it nobody's.
  @Test func onRequestTooEarlyIsOneFinding() throws {
    var site = try Site().registered()
    site.edit("status: published", "status: on-request")
    let early = TestRun.run(site.text, date: "2027-03-02").findings.filter { $0.severity == .error }.map(
      \.rule.text)
    #expect(early.contains("PUB-02") && !early.contains("REG-02"))
    #expect(!site.findings("2027-03-03").contains { $0.contains("REG-02") })
    // The day of publication changed as well, so that by its own dates the report may go: the register knows better.
    site.edit("2026-03-02", "2025-03-02")
    #expect(
      site.findings("2027-03-02").contains { $0.contains("REG-02 this review is registered as published") })
  }

  /// Under embargo nothing is recorded, not even a digest.
  @Test func nothingUnderEmbargoIsRecorded() throws {
    var site = Site()
    site.edit("published: 2026-03-02", "published: 2026-03-02\nembargo_until: 2026-03-02T09:30")
    #expect(try site.appended("2026-03-02T09:29").split(separator: "\n").count == 1)
    #expect(try site.appended("2026-03-02T09:30").split(separator: "\n").count == 2)
    let draft = Site(fields: Self.fields + "\ndraft: true")
    #expect(try draft.appended("2026-03-02").split(separator: "\n").count == 1)
  }

  /// A site that keeps none is asked for none.
  @Test func aSiteWithoutARegisterIsLeftAlone() {
    #expect(Site().findings("2026-06-01").isEmpty)
  }

  @Test func aPublicationNotYetRecordedIsNamed() throws {
    var site = Site(fields: Self.fields.replacing("2026-03-02", with: "2026-03-09"))
    site.register = try site.appended("2026-03-02")
    let message = "\(Self.heron):4 %@ REG-03 this publication is not in the publication register yet"
    #expect(site.findings("2026-03-16") == [message.replacing("%@", with: "note")])
    #expect(site.findings("2026-03-17") == [message.replacing("%@", with: "warning")])
  }
}

extension RegisterRuleTests {
  /// A report whose time is over and whose document is gone can no longer be asked for.
  @Test(arguments: [("wt2013", Severity.error), ("wt2023", .warning)])
  func aReportThatNobodyOffersAnyMoreIsNamed(_ edition: String, _ severity: Severity) throws {
    var site = try Site().registered()
    site.more = [("content/site.yml", SiteText.plainSite + "policy_edition: \(edition)\n")]
    let gone = SiteText(files: site.text.files.filter { !$0.path.hasPrefix("content/reports/") })
    let findings = TestRun.run(gone, date: "2027-03-03").findings.filter { $0.rule.text == "PUB-04" }
    #expect(findings.map(\.severity) == [severity] && findings.first?.start?.line == 2)
    #expect(TestRun.run(gone, date: "2027-03-02").findings.allSatisfy { $0.rule.text != "PUB-04" })
  }
}
