import Model

extension Rule {
  /// Each financial year has its annual report.
  static let annualReportsAppear = Rule(
    id: RuleID("GOV-04"),
    severity: .warning,
    summary: "There is an annual report for each financial year, within twelve months of its end",
    explanation: """
      A board reports every year from April to March on what it did and what came of it. Each year needs its report,
      from the first that is on the site, or else from the year in which the board adopted Candour (`adopted_on`), within
      the months after its end that `thresholds: {annual_report_months: …}` in site.yml allows; twelve if it says
      nothing.
      """,
    citation: Citation(
      "Leicester, Leicestershire and Rutland framework, 11; Care Act 2014, Schedule 2, paragraph 4", .stated),
    fails: [reports(["2022"], "adopted_on: ⟦2025-09-01⟧"), reports([], "adopted_on: ⟦2024-09-01⟧")],
    passes: [
      reports(["2024"], "adopted_on: 2025-09-01"), reports([], "adopted_on: 2025-09-01"), reports([], nil),
    ],
    checks: [.catalogue(judgeYears)])

  private static let judgeYears: @Sendable (RuleInput) -> [Finding] = { input in
    let site = input.catalogue.site
    let years = Set(
      input.catalogue.documents.compactMap { document -> FinancialYear? in
        guard case .annualReport(let report) = document.details, document.state(at: input.now).isWhole else {
          return nil
        }
        return report.periodStart.map { FinancialYear(containing: $0.value) }
      })
    guard let adopted = site.adoptedOn else { return [] }
    var missing: [FinancialYear] = []
    var year = years.min() ?? FinancialYear(containing: adopted.value)
    while year.lastDay.adding(months: site.annualReportMonths) < input.today {
      if !years.contains(year) { missing.append(year) }
      year = year.next
    }
    guard !missing.isEmpty else { return [] }
    return [
      Finding(
        rule: RuleID("GOV-04"), severity: .warning, in: site.source, at: adopted.range,
        message: "there is no annual report for \(Words.list(missing.map(\.description)))",
        fix: "Publish it as a document of the kind `annual-report` with its `period_start` and `period_end`.")
    ]
  }

  /// A site with annual reports for the years that begin in April of those given.
  private static func reports(_ starts: [String], _ setting: String?) -> Example {
    let fields = Example.siteFields.split(separator: "\n").filter { !$0.hasPrefix("adopted_on") }.joined(
      separator: "\n")
    return Example(
      [("content/site.yml", fields + "\n" + (setting.map { $0 + "\n" } ?? ""))]
        + starts.map { start in
          (
            "content/annual-reports/\(start).md",
            "---\nkind: annual-report\ntitle: \(start)\npublished: \(start)-12-01\nperiod_start: \(start)-04-01\n"
              + "period_end: \((Int(start) ?? 0) + 1)-03-31\n---\nWords.\n"
          )
        })
  }
}
