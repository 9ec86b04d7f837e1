import Model

extension Rule {
  /// An exception to a finding is recorded one by one, with reason, role, date and an end.
  static let acceptancesAreReasoned = Rule(
    id: RuleID("RED-16"),
    severity: .error,
    isAcceptable: false,
    summary: "A finding is accepted only by rule, place, reason, role and date, and for a year at most",
    explanation: """
      Now and then a finding is a false alarm, or the board decides to live with it. Record that in
      `content/acceptances.yml`: the rule, the file (`path`) or the one finding (`fingerprint`, as the JSON report
      prints it), why, which role decided, on which day, and until when (`until`, at most 12 months after `date`).
      Every report shows what was accepted. There is no acceptance for a whole rule or a folder, and none for what could
      show a secret: damage to the register, a leak from under an embargo, a link out of the site's folder, a file that
      Candour cannot read. One that has run out counts no more; one that meets nothing should be taken out, since it
      would hide the next finding of its kind.
      """,
    citation: Citation("Good practice in redaction: no switch for everything", .design),
    fails: [
      accepting("rule: RED-02\n  path: content/a.md\n  role: Chair\n  date: 2026-05-01\n  until: 2027-02-01"),
      accepting("⟦rule: RED-02⟧"),
      accepting("rule: RED-02\n  path: content/a.md", until: "⟦2026-05-31⟧"),
      accepting("rule: RED-02\n  path: content/a.md", until: "⟦2027-05-02⟧"),
      accepting("rule: RED-02\n  path: content/a.md", date: "⟦2026-12-01⟧"),
      accepting("rule: ⟦LEG-05⟧\n  path: content/a.md"),
      accepting("rule: ⟦'*'⟧\n  path: content/a.md"),
      accepting("rule: RED-02\n  path: ⟦'content/*'⟧"),
      accepting("rule: RED-02\n  path: ⟦content/reports/⟧"),
      accepting("rule: ⟦CON-14⟧\n  path: content/a.md", body: "Words."),
    ],
    passes: [
      accepting("rule: RED-02\n  path: content/a.md"),
      accepting("rule: RED-02\n  path: content/a.md", until: "2027-05-01"),
    ],
    checks: [.whileReading, .catalogue(judgeAcceptances)])

  private static let judgeAcceptances: @Sendable (RuleInput) -> [Finding] = { input in
    input.catalogue.data.acceptances.compactMap { acceptance in
      AcceptanceFault(of: acceptance, on: input.today).map { $0.finding(about: acceptance) }
    }
  }

  private static func accepting(
    _ fields: String, date: String = "2026-05-01", until: String = "2027-02-01",
    body: String = "Ring 07700 900123."
  ) -> Example {
    let rest =
      fields.contains("role:")
      ? "" : "\n  reason: Agreed by the board\n  role: Chair\n  date: \(date)\n  until: \(until)"
    return Example([
      ("content/a.md", "---\nkind: page\ntitle: A\n---\n\(body)\n"),
      ("content/acceptances.yml", "acceptances:\n- \(fields)\(rest)\n"),
    ])
  }
}
