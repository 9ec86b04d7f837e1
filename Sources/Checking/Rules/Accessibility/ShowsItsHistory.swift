import Model

extension Rule {
  /// Dates of change and what was changed stand on the page.
  static let showsItsHistory = Rule(
    id: RuleID("ACC-06"),
    severity: .error,
    summary: "Every document shows when it was last updated and all that was changed",
    explanation: """
      Who relies on a report must be able to see whether it is the text they know. So the page shows every entry of
      `history` with its day and note, and as "updated" the day of the latest change with `change: substantive`. A
      minor change, such as a mended link, is in the list and neither moves that day nor enters the feed. That the day
      of publication is shown, PUB-08 looks after.
      """,
    citation: Citation("GOV.UK rules for change notes: minor changes alert nobody", .verified),
    fails: [
      Example([
        (
          "content/reports/example.md",
          report("history: [{date: ⟦2026-05-04⟧, change: minor, note: A link was mended}]")
        ),
        (
          "layouts/report.mustache",
          "<!doctype html><title>{{title}}</title>{{#published}}<time datetime=\"{{machine}}\">{{text}}</time>"
            + "{{/published}}{{{body}}}"
        ),
      ]),
      // The history alone does not say which of its days is that of the last update.
      Example([
        (
          "content/reports/example.md",
          report("history: [{date: ⟦2026-05-04⟧, change: substantive, note: Finding 2 was corrected}]")
        ),
        (
          "layouts/report.mustache",
          "<!doctype html><title>{{title}}</title>{{#published}}<time datetime=\"{{machine}}\">{{text}}</time>"
            + "{{/published}}{{{body}}}{{> history}}"
        ),
      ]),
    ],
    passes: [
      .report(
        "history: [{date: 2026-05-04, change: minor, note: A link was mended}, "
          + "{date: 2026-04-02, change: substantive, note: \"Finding 2 was corrected: \\\"<b>\\\"\"}]"),
      .page("published: 2026-03-02\nhistory: [{date: 2026-05-04, change: substantive, note: New numbers}]"),
    ],
    checks: [.sought(notes), .output(judgeHistory)])

  private static func report(_ history: String) -> String {
    "---\nkind: report\ntitle: A review\nreference: EX-2025-01\nreview_type: lcspr\nstatus: published\n"
      + "published: 2026-03-02\n\(history)\n---\nWords.\n"
  }

  private static let notes: @Sendable (RuleInput) -> [SoughtText] = { input in
    input.catalogue.documents.flatMap { document in
      document.common.history.compactMap { $0.note.map { SoughtText($0.value, on: document.address) } }
    }
  }

  private static let judgeHistory: @Sendable (ScannedSite, RuleInput) -> [Finding] = { built, _ in
    built.site.catalogue.documents.compactMap { published in
      // An event under a neutral title does not tell its history either.
      guard published.title == published.document.title, let page = built[published.address] else {
        return nil
      }
      return finding(published.document, on: page)
    }
  }

  private static func finding(_ document: Document, on page: RuleBook.PageScan) -> Finding? {
    let common = document.common
    var shown = Dictionary(page.shownDays.map { ($0, 1) }, uniquingKeysWith: +)
    func take(_ text: String) -> Bool {
      let day = Fingerprint(text)
      defer { shown[day, default: 0] -= 1 }
      return shown[day, default: 0] > 0
    }
    for change in common.history {
      guard let date = change.date, let note = change.note else { continue }
      if !take(date.value.description) || !page.shows(note.value) {
        return missing(
          "this change", document, date.range,
          fix: "Let the layout print {{> history}}, or each {{date.machine}} and {{note}} of {{#history}}.")
      }
    }
    if document.kind.list == nil, let published = common.published, !take(published.value.description) {
      return missing("the day of publication", document, published.range, fix: fix(for: "published"))
    }
    let latest = common.history.last { $0.date?.value == common.updated && $0.change?.value == .substantive }
    if let date = latest?.date, !take(date.value.description) {
      return missing("when it was last updated", document, date.range, fix: fix(for: "updated"))
    }
    return nil
  }

  private static func missing(_ what: String, _ document: Document, _ range: SourceRange, fix: String)
    -> Finding
  {
    Finding(
      rule: RuleID("ACC-06"), severity: .error, in: document.source, at: range,
      message: "the page of this document does not show \(what)", fix: fix)
  }

  private static func fix(for field: String) -> String {
    "Let the layout print {{#\(field)}}<time datetime=\"{{machine}}\">{{text}}</time>{{/\(field)}}."
  }
}
