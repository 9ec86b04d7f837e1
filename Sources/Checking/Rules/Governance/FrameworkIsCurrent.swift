import Model

extension Rule {
  /// A published framework is not past its review.
  static let frameworkIsCurrent = Rule(
    id: RuleID("GOV-01"),
    severity: .warning,
    summary: "A framework is reviewed by the day it names, and rests on the board's edition of the guidance",
    explanation: """
      A learning and improvement framework says when it is reviewed next, and boards forget. When `review_due` has
      passed, or `review_every` months since `approved`, you are reminded; likewise when the framework names in `edition`
      an older edition than the one in site.yml.
      """,
    citation: Citation("West Sussex framework: reviewed annually; Slough framework, 10", .stated),
    fails: [
      framework("approved: 2025-01-10\nreview_due: ⟦2026-01⟧"),
      framework("approved: ⟦2025-01-10⟧\nreview_every: 12"),
      framework("approved: 2026-01-10\nreview_due: 2027-01\nedition: ⟦wt2018⟧"),
    ],
    passes: [
      framework("approved: 2026-01-10\nreview_due: 2026-11"),
      framework("approved: 2026-01-10\nreview_every: 12"),
      framework("approved: 2026-01-10\nreview_due: 2027-01\nedition: wt2023"),
    ],
    checks: [.document(judgeReview)])

  private static let judgeReview: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard case .policy(let policy) = document.details, document.state(at: input.now) == .published else {
      return []
    }
    func finding(_ range: SourceRange, _ message: String, fix: String) -> Finding {
      Finding(
        rule: RuleID("GOV-01"), severity: .warning, in: document.source, at: range, message: message, fix: fix
      )
    }
    var findings: [Finding] = []
    if let due = policy.reviewDue {
      if due.value.latest < input.today {
        findings.append(
          finding(
            due.range, "this document was to be reviewed by \(due.value.spoken)",
            fix: "Review it, and write the next date as `review_due`."))
      }
    } else if let approved = policy.approved, let months = policy.reviewEvery?.value {
      let due = approved.value.adding(months: months)
      if due < input.today {
        findings.append(
          finding(
            approved.range, "this document was to be reviewed by \(due.spoken)",
            fix: "Review it, and write the day of its approval as `approved`."))
      }
    }
    let editions = input.catalogue.defaults.editions.map(\.slug)
    if policy.policyType?.value == "framework", let edition = policy.edition,
      let own = editions.firstIndex(of: edition.value),
      let current = editions.firstIndex(of: input.catalogue.site.policyEdition), own < current
    {
      findings.append(
        finding(
          edition.range, "this framework rests on an older edition than the one in site.yml",
          fix: "Bring it up to date, and write the edition it rests on."))
    }
    return findings
  }

  private static func framework(_ fields: String) -> Example {
    Example([
      (
        "content/policies/framework.md",
        "---\nkind: policy\npolicy_type: framework\ntitle: Framework\nversion: \"2\"\nowner: Business manager\n"
          + "published: 2025-02-02\n\(fields)\n---\nWords.\n"
      )
    ])
  }
}
