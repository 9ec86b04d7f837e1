import Model

extension Rule {
  /// What has been published stands in the register soon after.
  static let publicationsAreRecorded = Rule(
    id: RuleID("REG-03"),
    severity: .warning,
    summary: "A publication or amendment is in the register within a week",
    explanation: """
      The register proves something only if it is written when the thing happens. After each publication, amendment,
      withdrawal or return, run `candour register append` and commit `content/register.jsonl`. For a week this is a
      hint, after that a warning. A site without a register is not asked for one; `candour register append` begins it.
      """,
    citation: Citation("Candour's register", .design),
    fails: [], passes: [],
    checks: [.catalogue(judgeRecorded)])

  private static let grace = 7

  private static let judgeRecorded: @Sendable (RuleInput) -> [Finding] = { input in
    guard let register = input.catalogue.register, !register.entries.isEmpty else { return [] }
    return input.catalogue.documents.compactMap { document in
      guard let reference = document.reference, document.review?.isHosted ?? false,
        let (what, since) = unrecorded(document, register.reviews[reference.value], input)
      else { return nil }
      let days = since.map { input.today.days(after: $0) } ?? 0
      return Finding(
        rule: RuleID("REG-03"), severity: days > grace ? .warning : .note, in: document.source,
        at: reference.range,
        message: "\(what) is not in the publication register yet",
        fix: "When it is online, run `candour register append` and commit content/register.jsonl.")
    }
  }

  /// What has come about that the register does not say, and since when.
  private static func unrecorded(
    _ document: Document, _ registered: RegisteredReview?, _ input: RuleInput
  ) -> (String, Day?)? {
    switch (document.state(at: input.now), registered?.state) {
    case (.published, nil), (.superseded, nil):
      return ("this publication", document.common.published?.value.latest)
    case (.published, .withdrawn), (.superseded, .withdrawn), (.published, .onRequest),
      (.superseded, .onRequest):
      return ("the return of this review", document.review?.withdrawals.compactMap { $0.to?.value }.max())
    case (.withdrawn, .published):
      return ("this withdrawal", document.review?.withdrawals.last { $0.covers(input.today) }?.from?.value)
    case (.onRequest, .published): return ("that this is on request now", nil)
    case (.published, .published), (.superseded, .published):
      let changes = document.changes(by: input.today)
      guard let registered, let content = registered.content else { return nil }
      if changes.count > content.changes { return ("the latest change of this review", changes.last) }
      let gaps =
        document.review?.withdrawals.compactMap { gap in gap.from.map { ($0.value, gap.to?.value) } } ?? []
      guard
        let gap = gaps.last(where: { from, to in
          to.map { $0 <= input.today } ?? false && !registered.tells(ofWithdrawalFrom: from)
        })
      else { return nil }
      return ("a withdrawal of this review that is over", gap.1)
    default: return nil
    }
  }
}
