import Model

extension Rule {
  /// What is registered stays as it is registered, as long as it has to be there at all.
  static let registeredReportsStand = Rule(
    id: RuleID("REG-02"),
    severity: .error,
    isAcceptable: false,
    summary:
      "A registered report stays where and as it is for its minimum period, unless its history tells of a change",
    explanation: """
      The register holds a digest of every report as it was published. While the report has to stay on the site,
      its text, findings, recommendations and attachments may change only with an entry in its `history` (`minor` for
      a slip, `substantive` for a finding, a fact or what protects somebody), and its address only if the old one is
      kept in `aliases`. Otherwise undo the change. If the change is right, add the entry, build, publish, and then run
      `candour register append`.
      """,
    citation: Citation(
      "Working Together 2013, 2018 and 2023: readily accessible for at least twelve months; Candour's register",
      .stated),
    fails: [], passes: [],
    checks: [.catalogue(judgeRegistered)])

  private static let judgeRegistered: @Sendable (RuleInput) -> [Finding] = { input in
    guard let register = input.catalogue.register else { return [] }
    return register.references.compactMap { register.reviews[$0] }.flatMap { review -> [Finding] in
      guard let judgement = RegisteredJudgement(review, input) else { return [] }
      return judgement.findings()
    }
  }
}
