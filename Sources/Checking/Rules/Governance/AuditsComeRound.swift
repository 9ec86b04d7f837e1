import Model

extension Rule {
  /// Audits with a cycle are repeated within it.
  static let auditsComeRound = Rule(
    id: RuleID("GOV-03"),
    severity: .warning,
    summary: "Audits with a cycle come round in time",
    explanation: """
      Self-assessments such as the section 11 audit are repeated every so many months: yearly at some boards, every two
      years at others. Write the board's own cycle in site.yml, such as `audit_cycle: {section-11: 24}`. The months are
      counted from the end of the last audit's period, or else from its publication.
      """,
    citation: Citation(
      "Leicester, Leicestershire and Rutland framework, 6.4: 12 months; North East Lincolnshire framework: 24",
      .stated),
    fails: [audits("⟦24⟧", "published: 2024-10-30"), audits("⟦12⟧", nil)],
    passes: [
      audits("24", "published: 2024-11-30"),
      audits("24", "published: 2026-01-05\nperiod: {from: 2024-12, to: 2025-01}"),
    ],
    checks: [.catalogue(judgeCycles)])

  private static let judgeCycles: @Sendable (RuleInput) -> [Finding] = { input in
    var last: [String: Day] = [:]
    for document in input.catalogue.documents {
      guard case .audit(let audit) = document.details, let type = audit.auditType?.value,
        document.state(at: input.now).isWhole,
        let day = audit.period?.to?.value.latest ?? document.common.published?.value.latest
      else { continue }
      last[type] = max(last[type] ?? day, day)
    }
    let site = input.catalogue.site
    return site.auditCycles.sorted { $0.key < $1.key }.compactMap { type, months in
      let label = input.catalogue.defaults.vocabularies.label(of: type, in: "audit_type")
      let due = last[type]?.adding(months: months.value)
      guard due.map({ $0 < input.today }) ?? true else { return nil }
      return Finding(
        rule: RuleID("GOV-03"), severity: .warning, in: site.source, at: months.range,
        message: due.map { "the \(label.firstLowercased) was due again by \($0.spoken)" }
          ?? "no \(label.firstLowercased) is on the site, though it has a cycle of \(Words.count(months.value, "month"))",
        fix: "Publish the audit, or correct `audit_cycle`.")
    }
  }

  private static func audits(_ months: String, _ fields: String?) -> Example {
    let site = ("content/site.yml", Example.siteFields + "audit_cycle: {section-11: \(months)}\n")
    guard let fields else { return Example([site]) }
    return Example([
      site,
      ("content/audits/a.md", "---\nkind: audit\naudit_type: section-11\ntitle: A\n\(fields)\n---\nWords.\n"),
    ])
  }
}

extension String {
  /// With a small letter at its beginning.
  var firstLowercased: String { prefix(1).lowercased() + dropFirst() }
}
