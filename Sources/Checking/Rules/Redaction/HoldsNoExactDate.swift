import Model

extension Rule {
  /// No exact date of birth.
  static let holdsNoExactDate = Rule(
    id: RuleID("RED-03"),
    severity: .error,
    summary: "No exact date of birth, death, incident or hearing",
    explanation: """
      A day, with what else a report tells, is enough to find a child: newspapers and registers are sorted by days. Give
      the month and year of an event ("in March 2025"), an interval ("nine days later"), and an age as a band, such as
      "primary-school age".

      `date-of-birth` and `date-of-death` are days beside a word for birth or death, `exact-date` days beside a word for
      the incident, a hearing, an arrest, an admission and the like: errors. As a warning, `exact-date` is any whole date
      under a heading that speaks of the case, such as "What happened" or "Chronology". Dates of meetings, publications
      and laws are not reported elsewhere. Where a day must stand, because it is public law or history, accept it in
      `content/acceptances.yml` with its fingerprint, a reason, a role and an end.
      """,
    citation: Citation("Slough framework, appendix 1: month and year only", .stated),
    fails: [
      .report("", body: "The child was born on ⟦4 March 2019⟧."),
      .report("", body: "DOB: ⟦04/03/2019⟧"),
      .report("", body: "The child died on ⟦4 March 2019⟧ in hospital."),
      .report("", body: "The hearing was on ⟦4 March 2019⟧."),
      .report("", body: "## What happened\n\nOn ⟦4 March 2019⟧ the family moved."),
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
          ? dates.findings(in: document.source, detections) : []
      },
      .settings { dates.findings(in: $0, $1) },
    ])

  private static let dates = RedactionFindings(
    rule: RuleID("RED-03"), categories: [.dateOfBirth, .dateOfDeath, .exactDate]
  ) { _ in
    "Give the month and year at most, an interval, or an age group."
  }
}
