import Model

extension Rule {
  /// The edition's bodies have a copy so many working days before publication.
  static let noticeIsSevenWorkingDays = Rule(
    id: RuleID("NOT-02"),
    severity: .error,
    summary:
      "The national bodies have a copy of the report at least seven working days before it is published",
    explanation: """
      Since Working Together 2015 a copy of the report goes to the national panel, Ofsted and the department or its
      Secretary of State at least seven working days before it is published. Working days are Monday to Friday but for
      the bank holidays of England and Wales, so a publication soon after Easter or Christmas needs the copies much
      earlier: for Wednesday 10 April 2024 the last day was Thursday 28 March. The latest of the copies counts. Some
      read the period as clear days, one day more; `notice_counting: clear` in site.yml goes by that, and both days are
      shown.
      """,
    citation: Citation(
      "Working Together 2015, 2018 and 2023, chapter 4 or 5: publication of reports", .unverified),
    fails: [
      published("2024-04-10", "2024-03-29"), published("2024-01-08", "2023-12-28"),
      .report("published: ⟦2026-03-02⟧\nnotified: [{to: ofsted, date: 2026-01-05}]"),
      .report("status: scheduled\npublished: ⟦2026-11-26⟧"),
    ],
    passes: [
      published("2024-04-10", "2024-03-28", isMarked: false),
      published("2024-01-08", "2023-12-27", isMarked: false),
      .report("status: scheduled\npublished: 2026-12-08"),
      .report("review_type: learning-review\npublished: 2024-04-10"),
      .report("status: completed\ncompleted: 2026-10-01\npublished: 2026-11-26"),
    ],
    checks: [
      .document { document, input in
        guard document.kind == .report, case .workingDays = input.notice(of: document) else { return [] }
        return NoticeFindings.judge(RuleID("NOT-02"), document, input)
      }
    ])

  /// A report of 2018's edition, the last of whose copies went out on a day.
  private static func published(_ day: String, _ last: String, isMarked: Bool = true) -> Example {
    let last = isMarked ? "⟦\(last)⟧" : last
    return .report(
      "policy_edition: wt2018\npublished: \(day)\nnotified: [{to: national-panel, date: 2023-11-01}, "
        + "{to: secretary-of-state, date: \(last)}, {to: ofsted, date: 2023-11-02}]")
  }
}
