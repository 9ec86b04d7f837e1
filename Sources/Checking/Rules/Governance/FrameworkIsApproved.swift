import Model

extension Rule {
  /// A published framework says when it was approved and when it is reviewed.
  static let frameworkIsApproved = Rule(
    id: RuleID("GOV-02"),
    severity: .error,
    isConfigurable: true,
    summary: "A published framework says when it was approved and when it will be reviewed",
    explanation: """
      The control block of a framework tells readers whether it is in force. A published one with no day of approval, or
      nothing about its next review, may be a draft that got out. Give `approved`, and `review_due` or `review_every`.
      """,
    citation: Citation("South Tees framework, document control block", .stated),
    fails: [
      policy("framework", "title: ⟦Framework⟧"),
      policy("framework", "title: ⟦Framework⟧\napproved: 2026-01-10"),
    ],
    passes: [
      policy("framework", "title: Framework\napproved: 2026-01-10\nreview_due: 2027-01"),
      policy("framework", "title: Framework\nstatus: planned\nexpected: 2027-01"),
      policy("procedure", "title: Procedure"),
    ],
    checks: [
      .document { document, input in
        guard case .policy(let policy) = document.details, policy.policyType?.value == "framework",
          document.state(at: input.now) == .published, let title = document.common.title
        else { return [] }
        let missing = [
          policy.approved == nil ? "when it was approved" : nil,
          policy.reviewDue == nil && policy.reviewEvery == nil ? "when it will be reviewed" : nil,
        ].compactMap { $0 }
        guard !missing.isEmpty else { return [] }
        return [
          Finding(
            rule: RuleID("GOV-02"), severity: .error, in: document.source, at: title.range,
            message: "this framework does not say \(Words.list(missing))",
            fix: "Add `approved:` and `review_due:`, or write `status: planned` while it is in preparation.")
        ]
      }
    ])

  private static func policy(_ type: String, _ fields: String) -> Example {
    let published = fields.contains("planned") ? "" : "published: 2026-02-02\n"
    return Example([
      (
        "content/policies/a.md",
        "---\nkind: policy\npolicy_type: \(type)\nversion: \"2\"\nowner: Business manager\n\(published)\(fields)\n---\nWords.\n"
      )
    ])
  }
}
