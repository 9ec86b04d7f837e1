import Model

extension Rule {
  /// Working days are counted only over years whose bank holidays are known.
  static let holidaysAreKnown = Rule(
    id: RuleID("CAL-01"),
    severity: .warning,
    summary: "Working days are counted over years whose bank holidays are known",
    explanation: """
      Candour comes with the bank holidays of England and Wales from 2012 to a last year that is named in its list.
      Where working days have to be counted outside those years, it counts weekdays only and says so here, since a
      bank holiday that it does not know makes the true deadline earlier. Add the year in content/data/holidays.yml:
      its holidays, and `covers_to`.
      """,
    citation: Citation("Candour's list of bank holidays", .design),
    fails: [
      .report("status: scheduled\npublished: ⟦2099-03-02⟧"),
      .report(
        "published: 2026-03-02\naware: ⟦2011-12-22⟧\nnotified_incident: 2011-12-23\nrapid_review_done: 2011-12-28"
      ),
      Example([
        (
          "content/data/holidays.yml",
          "covers_to: ⟦2029⟧\nholidays: [{date: 2029-01-01, name: \"New Year's Day\"}]\n"
        )
      ]),
    ],
    passes: [
      .report("status: scheduled\npublished: 2026-12-08"),
      .report("review_type: multi-agency-review\nstatus: scheduled\npublished: 2099-03-02"),
    ],
    checks: [.whileReading, .document(judgeHolidays)])

  private static let judgeHolidays: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    var told: Set<SourceRange> = []
    return input.catalogue.deadlines(of: document).compactMap { deadline in
      guard let year = deadline.unknownYear, told.insert(deadline.range).inserted else { return nil }
      return Finding(
        rule: RuleID("CAL-01"), severity: .warning, in: document.source, at: deadline.range,
        message:
          "a deadline is counted in working days over \(year), whose bank holidays Candour does not know",
        fix:
          "Add the bank holidays of \(year) to content/data/holidays.yml, with `covers_to: \(year)`; until then take a "
          + "day or two more.")
    }
  }
}
