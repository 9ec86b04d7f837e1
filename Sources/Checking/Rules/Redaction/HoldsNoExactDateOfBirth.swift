import Model

extension Rule {
  /// No exact date of birth.
  static let holdsNoExactDateOfBirth = Rule(
    id: RuleID("RED-03"),
    severity: .error,
    summary: "No exact date of birth in a report, summary or briefing",
    explanation: """
      A day of birth, with what else a report tells, is enough to find a child. Give the age as a band, such as
      "primary-school age", or the month and year at most.
      """,
    citation: Citation("Slough framework, appendix 1: month and year only", .stated),
    fails: [
      .report("", body: "The child was born on ⟦4 March 2019⟧."),
      .report("", body: "DOB: ⟦04/03/2019⟧"),
      Example([
        (
          "content/data/actions/plan.yml",
          "title: Plan\nactions: [{id: A1, text: \"Look at the record, DOB ⟦04/03/2019⟧\", scope: single-agency, "
            + "owner: Chair, due: 2027-01-05, status: in-progress}]\n"
        )
      ]),
    ],
    passes: [.report("", body: "The child was born in March 2019. The panel met on 4 March 2025.")],
    checks: [
      .detections { document, detections, _ in
        [.report, .improvements, .response, .summary, .briefing, .audit].contains(document.kind)
          ? births.findings(in: document.source, detections) : []
      },
      .settings { births.findings(in: $0, $1) },
    ])

  private static let births = RedactionFindings(rule: RuleID("RED-03"), categories: [.dateOfBirth]) { _ in
    "Give an age group, or the month and year at most."
  }
}
