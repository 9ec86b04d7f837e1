import Model
import TestSupport
import Testing

@testable import candour

/// What a board has accepted in `content/acceptances.yml` stands in every report and stops nothing.
@Suite struct AcceptanceTests {
  private static let page = "-- content/a.md --\n---\nkind: page\ntitle: A\n---\nRing 07700 900123 now.\n"

  private func site(_ acceptance: String, dates: String = "date: 2026-05-01, until: 2027-02-01") -> SiteText {
    SiteText(
      Self.page + "-- content/acceptances.yml --\nacceptances:\n"
        + "- {\(acceptance), reason: The line of the old office, role: Chair, \(dates)}\n")
  }

  private func run(_ site: SiteText) -> SiteRun { TestRun.run(site, date: "2026-11-21") }

  private func report(_ run: SiteRun) -> Report {
    Report(
      run.findings, sources: run.sources, documents: run.documents, day: run.moment.day,
      detector: run.detector)
  }

  @Test func anAcceptedFindingStopsNothingAndIsShown() throws {
    let run = run(site("rule: RED-02, path: content/a.md"))
    #expect(run.built != nil)
    let report = report(run)
    #expect(report.count(.error) == 0 && report.accepted == report.items.count && report.accepted > 0)
    #expect(!report.fails(at: .warning))
    #expect(
      try JSONReport(report).text.contains(
        #""accepted":{"reason":"The line of the old office","role":"Chair","until":"2027-02-01"}"#))
    let text = HumanReport(report: report, hasColour: false, isQuiet: false).text
    #expect(text.contains("content/a.md:5:6: accepted error: A telephone number stands here [RED-02]\n"))
    #expect(text.contains("  accepted until 1 February 2027 by Chair: The line of the old office\n"))
    #expect(
      text.hasSuffix(
        "0 errors, 0 warnings, 0 notes; \(report.accepted) accepted in 1 document, judged on "
          + "21 November 2026.\n"))
  }

  /// Without it the same site is not built.
  @Test(arguments: [
    "rule: RED-02, path: content/b.md", "rule: RED-01, path: content/a.md",
    "rule: RED-02, path: content/A.md",
    "rule: RED-02, fingerprint: 0123456789abcdef",
  ])
  func anotherPlaceOrRuleIsNotCovered(_ acceptance: String) {
    let run = run(site(acceptance))
    #expect(run.built == nil)
    #expect(run.findings.allSatisfy { $0.acceptance == nil })
  }

  @Test func oneOfTwoFindingsCanBeAcceptedByItsFingerprint() throws {
    let two = Self.page + "And 07700 900456.\n"
    let first = try #require(report(self.run(SiteText(two))).items.first)
    let accepted = run(
      SiteText(
        two + "-- content/acceptances.yml --\n- rule: RED-02\n  fingerprint: \(first.fingerprint)\n"
          + "  reason: A line\n  role: Chair\n  date: 2026-05-01\n  until: 2027-02-01\n"))
    let states = report(accepted).items.map { ($0.finding.start?.line, $0.acceptance != nil) }
    #expect(states.map(\.0) == [5, 6] && states.map(\.1) == [true, false])
  }

  /// TIM-02 speaks for TIM-06, so an acceptance by either name is one of the same finding.
  @Test(arguments: ["TIM-02", "TIM-06"])
  func aRuleThatAnotherSpeaksForCanBeNamed(_ rule: String) {
    let report =
      "-- content/r.md --\n---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: safeguarding-adults-review\n"
      + "status: in-progress\ninitiated: 2026-02-03\n---\nWords.\n"
    let acceptance =
      "-- content/acceptances.yml --\n- rule: \(rule)\n  path: content/r.md\n  reason: A line\n  role: Chair\n"
      + "  date: 2026-10-01\n  until: 2027-02-01\n"
    let run = run(SiteText(report + acceptance))
    #expect(run.findings.filter { $0.rule.text == "TIM-02" }.map { $0.acceptance?.role } == ["Chair"])
    #expect(!run.findings.contains { $0.rule.text == "RED-16" })
  }

  /// A finding is known by its place and never by what was found: when another like it comes, nobody can tell which of
  /// them was accepted, so none is.
  @Test func oneMoreLikeItIsNotAccepted() throws {
    let first = try #require(report(run(SiteText(Self.page))).items.first)
    let acceptance =
      "-- content/acceptances.yml --\n- rule: RED-02\n  fingerprint: \(first.fingerprint)\n"
      + "  reason: A line\n  role: Chair\n  date: 2026-05-01\n  until: 2027-02-01\n"
    #expect(run(SiteText(Self.page + acceptance)).built != nil)
    let moved = Self.page.replacing("---\nRing", with: "---\n\nNew words.\n\nRing")
    #expect(run(SiteText(moved + acceptance)).built != nil)
    for more in ["Ring 07700 900456 now.\n\n", "Call 07700 900456.\n\n"] {
      let added = Self.page.replacing("---\nRing", with: "---\n\(more)Ring")
      let run = run(SiteText(added + acceptance))
      #expect(run.built == nil)
      let accepted = run.findings.filter { $0.acceptance != nil }.compactMap { $0.start?.line }
      #expect(accepted == (more.hasPrefix("Call") ? [7] : []))
    }
  }

  /// Why an acceptance did not take is said beside the error it was meant for.
  @Test func anAcceptanceThatMeetsNothingIsNamedBesideErrors() {
    let findings = run(site("rule: RED-02, path: content/b.md")).findings
    #expect(findings.contains { $0.rule.text == "RED-02" && $0.acceptance == nil })
    #expect(findings.contains { $0.rule.text == "RED-16" && $0.severity == .warning })
    for path in ["content", "./content/a.md", "content/../content/a.md", "/content/a.md"] {
      #expect(
        run(site("rule: RED-02, path: \(path)")).findings.contains {
          $0.rule.text == "RED-16" && $0.severity == .error && $0.message.hasPrefix("this is not a path")
        })
    }
  }

  /// One that ran out counts no more, and says so itself.
  @Test func oneThatRanOutIsAFinding() {
    let run = run(site("rule: RED-02, path: content/a.md", dates: "date: 2026-05-01, until: 2026-11-20"))
    #expect(run.built == nil)
    #expect(run.findings.contains { $0.rule.text == "RED-16" && $0.severity == .warning })
    #expect(
      self.run(site("rule: RED-02, path: content/a.md", dates: "date: 2026-05-01, until: 2026-11-21")).built
        != nil)
  }

  /// An embargo leak, a path that leaves the site and damage to the register stay what they are.
  @Test(arguments: ["LEG-05", "LEG-01", "SRC-11", "SRC-03", "RED-16"])
  func someThingsCannotBeAccepted(_ rule: String) {
    let findings = run(site("rule: \(rule), path: content/a.md")).findings
    #expect(
      findings.contains { $0.rule.text == "RED-16" && $0.message == "what \(rule) finds cannot be accepted" })
  }

  @Test func whatIsMissingIsNamed() {
    let run = run(
      SiteText(
        Self.page + "-- content/acceptances.yml --\nacceptances:\n- {rule: RED-02, path: content/a.md}\n"))
    let messages = run.findings.filter { $0.rule.text == "RED-16" }.map(\.message).sorted()
    #expect(
      messages == ["reason", "role", "date", "until"].map { "An acceptance has no `\($0)`" }.sorted())
    #expect(run.built == nil)
  }

  /// What stands in the file of acceptances is looked through like any other source.
  @Test func theReasonMayNotNameAnybody() {
    let text =
      Self.page + "-- content/acceptances.yml --\n- rule: RED-02\n  path: content/a.md\n"
      + "  reason: It is 07700 900123\n  role: Chair\n  date: 2026-05-01\n  until: 2027-02-01\n"
    let run = run(SiteText(text))
    #expect(run.findings.contains { $0.rule.text == "RED-02" && $0.path == "content/acceptances.yml" })
    #expect(report(run).items.allSatisfy { !($0.acceptance?.reason.contains("900123") ?? false) })
  }
}
