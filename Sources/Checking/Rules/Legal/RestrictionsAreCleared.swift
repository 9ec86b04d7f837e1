import Model

extension Rule {
  /// Nothing is published while a court or the law forbids it.
  static let restrictionsAreCleared = Rule(
    id: RuleID("LEG-01"),
    severity: .error,
    isAcceptable: false,
    summary: "A review under a court order or other legal restriction is cleared before it is published",
    explanation: """
      A court order, or a restriction that applies by itself, can forbid what a report would say or even that there is
      one; breaking it can be contempt of court. Write the kind of restriction in `legal`, never what it forbids. When
      somebody with authority has decided that the text complies with it, write the day and their role as `cleared_on`
      and `cleared_by`. A restriction that lapses clears nothing by itself. `hold_until` keeps a report back as well.
      """,
    citation: Citation(
      "Slough framework, 4: court orders; Children and Young Persons Act 1933, ss. 39 and 49; Youth Justice and "
        + "Criminal Evidence Act 1999, ss. 45 and 45A", .stated),
    fails: [
      .report("legal: {restriction: ⟦court-order⟧}"),
      .report(
        "status: scheduled\npublished: 2026-12-08\nlegal: {restriction: ⟦automatic⟧, cleared_on: 2026-11-02}"),
      .report("legal: {restriction: none, hold_until: ⟦2027-03-01⟧}"),
    ],
    passes: [
      .report("legal: {restriction: court-order, cleared_on: 2026-02-20, cleared_by: Legal adviser}"),
      .report("status: delayed\nlegal: {restriction: court-order, hold_until: 2027-03-01}"),
      .report("legal: {restriction: none}"),
    ],
    checks: [.document(judgeLegal)])

  private static let judgeLegal: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard let legal = document.review?.legal, let day = document.dayOfBeingPublic(at: input.now) else {
      return []
    }
    var findings: [Finding] = []
    if let restriction = legal.restriction, restriction.value != "none", !legal.isCleared(by: day) {
      let label = input.catalogue.defaults.vocabularies.label(of: restriction.value, in: "legal_restriction")
      findings.append(
        Finding(
          rule: RuleID("LEG-01"), severity: .error, in: document.source, at: restriction.range,
          message:
            "this review is under a legal restriction (\(label.lowercased())), and nobody has cleared it for "
            + "publication",
          fix: "Write `status: delayed`; or, when it is cleared, the day and the role that cleared it as "
            + "`cleared_on` and `cleared_by`."))
    }
    if let hold = legal.holdUntil, hold.value > day {
      findings.append(
        Finding(
          rule: RuleID("LEG-01"), severity: .error, in: document.source, at: hold.range,
          message: "this review is held back until a day after that of its publication",
          fix: "Write `status: delayed`, or correct `hold_until`."))
    }
    return findings
  }
}

extension Document {
  /// The day by which nothing may stand in the way: today for what the public knows of, the day of
  /// publication for what is scheduled; nil for what nobody will see by itself.
  fileprivate func dayOfBeingPublic(at now: Moment) -> Day? {
    switch state(at: now) {
    case .published, .superseded, .onRequest: return now.day
    case .scheduled:
      let days = [common.published?.value.latest, common.embargoUntil?.value.day].compactMap { $0 }
      return days.max() ?? now.day
    default: return nil
    }
  }
}

extension ReviewFields.Legal {
  fileprivate func isCleared(by day: Day) -> Bool {
    guard let clearedOn, clearedBy != nil else { return false }
    return clearedOn.value <= day
  }
}
