import Model

extension Rule {
  /// What a delayed review has taught may be published if nothing leads from it to the review.
  static let interimLearningStandsAlone = Rule(
    id: RuleID("LEG-04"),
    severity: .error,
    isAcceptable: false,
    summary: "Interim learning of a delayed review cannot be linked to the case",
    explanation: """
      While a trial or an inquest holds a report back, the board need not wait to act on what it has learnt. It may
      publish that learning, approved separately (`interim`), if no reader can tell which case it comes from: so the
      document names no review, no month of the incident, and none of the words by which a delayed review will be
      known, neither in its text and fields nor in its address. A document that says in `derived_from` that it comes
      from a delayed review is not published at all until the review is.
      """,
    citation: Citation(
      "Slough framework, 4: capture learning and act; Care Act guidance as boards apply it to delays", .stated
    ),
    fails: [
      interim("derived_from: [⟦NSP-2026-04⟧]"),
      interim("interim: {approved_on: ⟦2026-12-24⟧, approved_by: Chair}"),
      interim("", body: "This follows the death of ⟦Baby Plover⟧."),
      interim("", body: "A child was hurt in ⟦March 2026⟧, and nobody asked."),
      interim("", body: "See ⟦03/2026⟧."),
      Example([
        delayed,
        (
          "content/a.md",
          "---\nkind: briefing\nformat: thematic\ntitle: A\npublished: 2026-10-01\nderived_from: [⟦NSP-2026-04⟧]\n"
            + "do_differently: [{roles: [dsl], text: Ask.}]\n---\nWords.\n"
        ),
      ]),
    ],
    passes: [
      interim("", body: "Ask who sleeps where, and write it down. Approved in November 2026."),
      Example([delayed, ("content/a.md", "---\nkind: page\ntitle: A\n---\nIn March 2026 the board met.\n")]),
    ],
    checks: [.catalogue(judgeInterim)])

  private static let judgeInterim: @Sendable (RuleInput) -> [Finding] = { input in
    let delayed = input.catalogue.documents.filter { $0.state(at: input.now) == .delayed }
    let interim = input.catalogue.documents.filter { $0.common.interim != nil }
    let open = delayed.isEmpty ? [] : unapproved(of: Set(delayed.compactMap { $0.reference?.value }), input)
    guard !interim.isEmpty else { return open }
    let site = input.catalogue.site
    let words =
      PublicWords(input.catalogue, at: input.now)
      .removed(from: delayed.flatMap { WithheldWord.words(of: $0, on: site) })
      + delayed.flatMap(\.incidentMonths)
    let ofDelayed = WithheldWords(words: words, documents: Set(delayed.map(\.path)))
    return open + interim.flatMap { links(in: $0, on: input.today) + traces(of: ofDelayed, in: $0) }
  }

  /// What is published of a delayed review without having been approved as interim learning.
  private static func unapproved(of references: Set<String>, _ input: RuleInput) -> [Finding] {
    input.catalogue.documents.flatMap { document -> [Finding] in
      guard document.common.interim == nil, document.kind != .report, document.kind != .newsletter,
        document.state(at: input.now).isWhole
      else { return [] }
      return document.common.derivedFrom.filter { references.contains($0.value) }.map { reference in
        Finding(
          rule: RuleID("LEG-04"), severity: .error, in: document.source, at: reference.range,
          message: "this is published and comes from a review that is delayed",
          fix:
            "Keep it back until the review is published; or, if it cannot be linked to the case, have it approved, "
            + "take the reference out and add `interim: {approved_on: DAY, approved_by: ROLE}`.")
      }
    }
  }

  /// Fields that lead to a review.
  private static func links(in document: Document, on today: Day) -> [Finding] {
    func finding(_ range: SourceRange, _ message: String, fix: String) -> Finding {
      Finding(
        rule: RuleID("LEG-04"), severity: .error, in: document.source, at: range, message: message, fix: fix)
    }
    let fields =
      [
        document.reference.map { ("reference", $0.range) },
        document.common.derivedFrom.first.map { ("derived_from", $0.range) },
        document.incidentMonth.map { ("incident_month", $0.range) },
      ].compactMap { $0 }
    let named = fields.map { name, range in
      finding(
        range, "interim learning says in `\(name)` which case it comes from",
        fix: "Take the field out until the report is published.")
    }
    guard let approved = document.common.interim?.approvedOn, approved.value > today else { return named }
    return named + [
      finding(
        approved.range, "the approval of this interim learning lies in the future",
        fix: "Correct the day, or publish when it has been approved.")
    ]
  }

  private static func traces(of words: WithheldWords, in document: Document) -> [Finding] {
    let text = FoldedText(document.source.bytes, keepingOffsets: true)
    let fields =
      [document.reference?.range, document.incidentMonth?.range].compactMap { $0 }
      + document.common.derivedFrom.map(\.range)
    var end = 0
    let inText = words.matches(in: text).compactMap { match -> Finding? in
      let range = SourceRange(text.original(match.range))
      guard range.lower >= end, !fields.contains(where: { $0.overlaps(range) }) else { return nil }
      end = range.upper
      return Finding(
        rule: RuleID("LEG-04"), severity: .error, in: document.source, at: range,
        message:
          "this is \(words.words[match.word].kind.rawValue) of a delayed review, and interim learning may not be "
          + "linked to one",
        fix: "Say it without that, or wait until the report is published.")
    }
    guard !words.matches(in: FoldedText(document.address.text)).isEmpty else { return inText }
    return inText + [
      Finding(
        rule: RuleID("LEG-04"), severity: .error, path: document.path,
        message: "the address of this interim learning shows which delayed review it comes from",
        fix: "Rename the file or its folder.")
    ]
  }

  private static func interim(_ fields: String, body: String = "Ask who sleeps where.") -> Example {
    let approval =
      fields.hasPrefix("interim") ? "" : "interim: {approved_on: 2026-10-01, approved_by: Chair}\n"
    let lines = fields.isEmpty ? "" : fields + "\n"
    return Example([
      delayed,
      (
        "content/briefings/sleep.md",
        "---\nkind: page\ntitle: Safer sleep\n\(approval)\(lines)---\n\(body)\n"
      ),
    ])
  }

  private static let delayed = (
    "content/reports/baby-plover.md",
    """
    ---
    kind: report
    title: Learning from the review about a baby
    reference: NSP-2026-04
    review_type: lcspr
    status: delayed
    incident_month: 2026-03
    pseudonyms: [Baby Plover]
    ---
    Nothing yet.

    """
  )
}

extension Document {
  fileprivate var incidentMonth: Field<Month>? {
    if case .summary(let summary) = details { return summary.incidentMonth }
    return review?.incidentMonth
  }

  /// The month of the incident, in the forms in which people write it.
  fileprivate var incidentMonths: [WithheldWord] {
    guard let month = incidentMonth?.value else { return [] }
    let parts = "\(month)".split(separator: "-")
    let slashed = "\(parts[1])/\(parts[0])"
    return ["\(month)", month.spoken, slashed, String(slashed.drop { $0 == "0" })].map {
      WithheldWord(kind: .month, text: FoldedText($0).bytes, care: .name, document: path)
    }
  }
}
