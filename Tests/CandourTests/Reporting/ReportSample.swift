import Model
import TestSupport

@testable import candour

/// A small site with a finding of every sort: of each weight, accepted, without a place, with a note.
enum ReportSample {
  static let site = SiteText(
    """
    -- content/B.md --
    ---
    kind: page
    title: B
    ---
    Words.
    -- content/a.md --
    ---
    kind: page
    title: A
    themes: ["{0} and](x)"]
    ---
    Ring 07700 900123 now.
    -- content/c.md --
    ---
    kind: page
    title: C
    aliases: [/old/]
    ---
    Write to jo.heron@example.org.
    -- content/d.md --
    ---
    kind: page
    title: D
    aliases: [/old/]
    draft: true
    ---
    Words.
    -- content/n.md --
    ---
    kind: newsletter
    title: N
    published: 2026-03-02
    issue: One
    items: [content/d.md]
    ---
    N
    -- content/acceptances.yml --
    - rule: RED-02
      path: content/c.md
      reason: The line of the old office
      role: Chair
      date: 2026-05-01
      until: 2027-02-01
    """)

  /// The same without anything to find.
  static let clean = SiteText("-- content/a.md --\n---\nkind: page\ntitle: A\n---\nWords.\n")

  static func report(of site: SiteText = site, jobs: Int = 1) -> Report {
    let run = TestRun.run(site, date: "2026-11-21", jobs: jobs)
    return Report(
      run.findings, sources: run.sources, documents: run.documents, day: run.moment.day,
      detector: run.detector, withheld: run.withheld)
  }

  /// A report of so many findings, all at lines of one file.
  ///
  /// - Parameters:
  ///   - accepted: whether the board has accepted the finding at a line, from 1.
  ///   - severity: of the finding at each line.
  static func report(
    count: Int, accepted: (Int) -> Bool = { _ in false }, severity: (Int) -> Severity
  ) -> Report {
    let findings = (0..<count).map { number in
      let place = SourcePlace(line: number + 1, column: 1)
      let finding = Finding(
        rule: .fieldsAreKnown, severity: severity(number + 1), path: "content/a.md", start: place, end: place,
        message: "this document has a fault", fix: "Mend it")
      return accepted(number + 1) ? finding.accepted(by: acceptance) : finding
    }
    return Report(
      findings, sources: [:], documents: 1, day: TestRun.run(clean, date: "2026-11-21").moment.day,
      detector: .init())
  }

  private static let acceptance = {
    let text = SourceFile(path: "content/acceptances.yml", text: "")
    let range = SourceRange(0, 0)
    let day = TestRun.run(clean, date: "2026-11-21").moment.day
    return Acceptance(
      rule: Field("SRC-05", range), path: nil, fingerprint: nil, reason: Field("It will be mended", range),
      role: Field("Chair", range), date: Field(day, range), until: Field(day, range), source: text)
  }()

  /// A report of a single finding with what an author might have written.
  static func report(message: String, path: String = "content/a.md", fix: String = "Mend it") -> Report {
    let place = SourcePlace(line: 2, column: 3)
    return Report(
      [
        Finding(
          rule: .fieldsAreKnown, severity: .error, path: SitePath(path), start: place, end: place,
          message: message,
          fix: fix)
      ], sources: [:], documents: 1, day: TestRun.run(clean, date: "2026-11-21").moment.day, detector: .init()
    )
  }
}
