import Model

extension Rule {
  /// The board's response stands in the report or beside it, with its three parts.
  static let reportsHaveAResponse = Rule(
    id: RuleID("CON-03"),
    severity: .error,
    summary: "A report has the board's response: what was done, what it changed, what is still to do",
    explanation: """
      A report without a response shows what went wrong and leaves open whether anybody acts on it. The response stands
      in the report (`response`) or in a document of its own with the report's reference in `derived_from`, and has
      three parts, each with dated entries: what was done, what it has changed, and what is still to do. Under Working
      Together 2013 and 2015 it belongs to the report: for thirty days after publication you are reminded, then it is
      an error. Under the later editions it is a reminder throughout.
      """,
    citation: Citation("Slough framework, 4; West Sussex framework, principles; Working Together", .stated),
    fails: [
      .report("published: ⟦2026-03-02⟧"),
      .report("published: ⟦2026-03-02⟧\nresponse: {still_to_do: [{date: 2026-03-02, text: Consider it.}]}"),
      .report("review_type: serious-case-review\npolicy_edition: wt2013\npublished: ⟦2014-04-10⟧"),
    ],
    passes: [
      .report("response: " + whole),
      Example([
        (
          "content/reports/a.md",
          "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: lcspr\nstatus: published\npublished: 2026-03-02\n"
            + "---\nWords.\n"
        ),
        (
          "content/responses/a.md",
          "---\nkind: response\ntitle: B\nderived_from: [EX-1]\npublished: 2026-03-02\nresponse: \(whole)\n---\nWords.\n"
        ),
      ]),
      .report("review_type: multi-agency-review"),
    ],
    checks: [.catalogue(judgeResponses)])

  private static let judgeResponses: @Sendable (RuleInput) -> [Finding] = { input in
    let answers = input.catalogue.answers(at: input.now)
    return input.catalogue.documents.compactMap { document in
      guard document.kind == .report, let review = document.review, review.isHosted,
        let published = document.common.published,
        input.catalogue.isBoundToPublish(review), document.state(at: input.now) == .published,
        let duty = input.catalogue.edition(of: review)?.response
      else { return nil }
      let all = [review.response].compactMap { $0 } + (review.reference.flatMap { answers[$0.value] } ?? [])
      let missing = [
        all.contains { !$0.done.isEmpty } ? nil : "what was done",
        all.contains { !$0.impact.isEmpty } ? nil : "what it changed",
        all.contains { !$0.stillToDo.isEmpty } ? nil : "what is still to do",
      ].compactMap { $0 }
      guard !missing.isEmpty else { return nil }
      let isEarly = input.today.days(after: published.value.latest) <= duty.days
      return Finding(
        rule: RuleID("CON-03"), severity: isEarly ? min(.warning, duty.severity) : duty.severity,
        in: document.source,
        at: published.range,
        message: missing.count == 3
          ? "this report has no response of the board"
          : "the response to this report does not say \(Words.list(missing))",
        fix:
          "Write `response:` with `done`, `impact` and `still_to_do`, each a list of {date: …, text: …}; or publish a "
          + "document of the kind `response` with this reference in `derived_from`.")
    }
  }

  private static let whole =
    "{done: [{date: 2026-03-02, text: Done.}], impact: [{date: 2026-03-02, text: Better.}], "
    + "still_to_do: [{date: 2026-03-02, text: More.}]}"
}

extension Catalogue {
  /// The responses that readers see at a moment, by the references they answer.
  fileprivate func answers(at now: Moment) -> [String: [ReviewFields.Response]] {
    var answers: [String: [ReviewFields.Response]] = [:]
    for document in documents {
      guard case .response(let fields) = document.details, document.state(at: now).isWhole,
        let response = fields.response
      else { continue }
      for reference in document.common.derivedFrom { answers[reference.value, default: []].append(response) }
    }
    return answers
  }
}
