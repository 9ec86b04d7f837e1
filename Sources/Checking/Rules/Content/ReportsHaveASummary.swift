import Model

extension Rule {
  /// Each report has a concise learning summary.
  static let reportsHaveASummary = Rule(
    id: RuleID("CON-06"),
    severity: .error,
    isConfigurable: true,
    summary: "Each published report has a learning summary",
    explanation: """
      Lead reviewers supply a concise learning summary with every report, so that what was learnt reaches those who
      will never read the whole. It is a document of the kind `summary` that names the report's reference in
      `derived_from` or `reference`. A board whose commissioning does not ask for one may change how much this weighs.
      Reports published before your board adopted Candour get a note.
      """,
    citation: Citation("Slough framework, 9: learning summaries", .stated),
    fails: [.report("published: ⟦2026-03-02⟧")],
    passes: [
      Example([
        (
          "content/reports/a.md",
          "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: lcspr\nstatus: published\npublished: 2026-03-02\n"
            + "---\nWords.\n"
        ), ("content/summaries/a.md", summary),
      ]),
      .report("review_type: multi-agency-review"), .report("status: on-request\npublished: 2024-03-02"),
    ],
    checks: [.catalogue(judgeSummaries)])

  private static let judgeSummaries: @Sendable (RuleInput) -> [Finding] = { input in
    var summarised: Set<String> = []
    for document in input.catalogue.documents
    where document.kind == .summary && document.state(at: input.now).isWhole {
      summarised.formUnion(document.common.derivedFrom.map(\.value))
      if let reference = document.reference { summarised.insert(reference.value) }
    }
    return input.catalogue.documents.compactMap { document in
      guard document.kind == .report, let review = document.review, let reference = review.reference,
        let published = document.common.published, input.catalogue.isBoundToPublish(review), review.isHosted,
        document.state(at: input.now) == .published, !summarised.contains(reference.value)
      else { return nil }
      return Finding(
        rule: RuleID("CON-06"), severity: input.severity(.error, of: document), in: document.source,
        at: published.range, message: "no learning summary of this report is online",
        fix: "Publish a document of the kind `summary` with `derived_from: [\(reference.value)]`.")
    }
  }

  private static let summary = """
    ---
    kind: summary
    title: What we learnt
    derived_from: [EX-1]
    published: 2026-03-02
    completed_on: 2026-02-02
    methodology: systems
    selected_because: statutory-criteria
    incident_month: 2025-02
    case_learning: Ask.
    method_learning: Begin early.
    no_recommendations: [single-agency, multi-agency]
    actions: [{id: A1, text: Ask., scope: multi-agency, owner: Chair, due: 2027-06-30, status: open}]
    impact_audit: {method: audit, when: Spring 2027}
    ---
    Words.

    """
}
