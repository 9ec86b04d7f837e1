import Model

extension Rule {
  /// Family and practitioners hear of a publication before the public does.
  static let familyAndStaffAreTold = Rule(
    id: RuleID("NOT-07"),
    severity: .warning,
    summary: "The family and the practitioners involved are told before a report is published",
    explanation: """
      Nobody should learn from the news that the report on their own child, or on their own work, is out. The board
      plans with the family and the practitioners how and when they hear of it. Record only the days, in
      `family_told_on` and `staff_told_on`: never who was told.
      """,
    citation: Citation("Slough framework, 4: impact of publication; SCIE SAR Quality Marker 14", .stated),
    fails: [
      .report("published: ⟦2026-03-02⟧"),
      .report("published: 2026-03-02\nfamily_told_on: ⟦2026-03-09⟧\nstaff_told_on: 2026-02-24"),
    ],
    passes: [
      .report("published: 2026-03-02\nfamily_told_on: 2026-02-23\nstaff_told_on: 2026-03-02"),
      .report("review_type: multi-agency-review"),
      .report("status: scheduled\npublished: 2026-12-08"),
    ],
    checks: [.document(judgeTold)])

  private static let judgeTold: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard document.kind == .report, let review = document.review, review.isHosted,
      let published = document.common.published,
      input.catalogue.isBoundToPublish(review), document.state(at: input.now).isKnown
    else { return [] }
    let people = [("the family", review.familyToldOn), ("the practitioners", review.staffToldOn)]
    let late = people.compactMap { who, told in
      told.flatMap {
        $0.value > published.value.latest ? ("\(who) heard of it after the publication", $0.range) : nil
      }
    }
    let missing = people.filter { $0.1 == nil }.map(\.0)
    let absent =
      missing.isEmpty
      ? [] : [("it is not recorded when \(Words.list(missing)) heard of the publication", published.range)]
    return (late + absent).map { message, range in
      Finding(
        rule: RuleID("NOT-07"), severity: input.severity(.warning, of: document), in: document.source,
        at: range,
        message: message,
        fix: "Record the days in `family_told_on` and `staff_told_on`; never write who was told.")
    }
  }
}
