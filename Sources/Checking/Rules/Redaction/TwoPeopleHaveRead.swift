import Model

extension Rule {
  /// Two people other than the author have read the text for what identifies somebody, since it last changed.
  static let twoPeopleHaveRead = Rule(
    id: RuleID("RED-15"),
    severity: .error,
    summary:
      "Two people other than the author have checked a report or summary since its last change of substance",
    explanation: """
      No program finds everything that gives a family away. Before a report or summary is published two people in
      different roles, neither of them the author's, read it for that alone, and again after every change of substance.
      Record roles and days in `redaction` (`checked_by`, `checked_on`, `second_checked_by`, `second_checked_on`); write
      roles, never names. Until its day of publication that is a reminder. Reports published before your board adopted Candour get a note.
      """,
    citation: Citation(
      "Leicester, Leicestershire and Rutland and Slough processes; ICO on anonymisation", .stated),
    fails: [
      .report("published: ⟦2026-03-02⟧"),
      checked(
        "2026-02-01", "⟦2026-02-02⟧", "history: [{date: 2026-05-09, change: substantive, note: New facts}]"),
      .report(
        "redaction: {checked_by: Chair, checked_on: 2026-02-01, second_checked_by: ⟦chair⟧, "
          + "second_checked_on: 2026-02-02}"),
      .report(
        "prepared_by: Business manager\nredaction: {checked_by: ⟦Business manager⟧, checked_on: 2026-02-01, "
          + "second_checked_by: Chair, second_checked_on: 2026-02-02}"),
    ],
    passes: [
      checked("2026-02-01", "2026-02-02"),
      checked("2026-02-01", "2026-02-02", "history: [{date: 2026-05-09, change: minor, note: A link}]"),
      checked(
        "2026-05-10", "2026-05-09", "history: [{date: 2026-05-09, change: substantive, note: New facts}]"),
      .report("status: in-progress"), .page("published: 2026-03-02"),
    ],
    checks: [.document(judgeChecks)])

  private static let judgeChecks: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard document.kind == .report || document.kind == .summary, let published = document.common.published
    else {
      return []
    }
    let state = document.state(at: input.now)
    guard state.isWhole || state == .scheduled else { return [] }
    // What is scheduled has time yet; on its day the error keeps it from being published.
    let weight = min(state == .scheduled ? .warning : Severity.error, input.severity(.error, of: document))
    func finding(_ range: SourceRange, _ message: String, fix: String) -> Finding {
      Finding(
        rule: RuleID("RED-15"), severity: weight, in: document.source, at: range,
        message: message, fix: fix)
    }
    guard let record = document.common.redaction else {
      return [
        finding(
          published.range, "nobody is recorded as having checked this for what identifies a person",
          fix: "Have two people read it, and add `redaction: {checked_by: ROLE, checked_on: DAY, "
            + "second_checked_by: ROLE, second_checked_on: DAY}`.")
      ]
    }
    return roles(in: record, of: document).map {
      finding(
        $0, "this check was made by somebody who is named already as author or as the other reader",
        fix: "Have somebody in another role read it, and write that role.")
    }
      + stale(record, document, input).map { check, change in
        finding(
          check, "this was checked before the text was changed on \(change.spoken)",
          fix: "Have it read again as it is now, and write the new days.")
      }
  }

  /// Where a role stands that may not be there.
  private static func roles(in record: CommonFields.RedactionCheck, of document: Document) -> [SourceRange] {
    var authors = Set(document.common.preparedBy.map { [Vocabulary.folded($0.value)] } ?? [])
    for reviewer in document.review?.reviewers ?? [] where reviewer.role?.value == "author" {
      if let name = reviewer.name?.value, name != "withheld" { authors.insert(Vocabulary.folded(name)) }
    }
    let first = record.checkedBy.map { Vocabulary.folded($0.value) }
    let second = record.secondCheckedBy.map { Vocabulary.folded($0.value) }
    return [
      first.map(authors.contains) ?? false ? record.checkedBy?.range : nil,
      second.map { authors.contains($0) || $0 == first } ?? false ? record.secondCheckedBy?.range : nil,
    ].compactMap { $0 }
  }

  /// The later of the checks that were made before the last change of substance, and the day of that.
  private static func stale(
    _ record: CommonFields.RedactionCheck, _ document: Document, _ input: RuleInput
  ) -> [(SourceRange, Day)] {
    let changes = document.common.history.filter { $0.change?.value == .substantive }.compactMap {
      $0.date?.value
    }
    guard let change = changes.filter({ $0 <= input.today }).max() else { return [] }
    let early = [record.checkedOn, record.secondCheckedOn].compactMap { $0 }.filter { $0.value < change }
    return early.max { $0.value < $1.value }.map { [($0.range, change)] } ?? []
  }

  private static func checked(_ first: String, _ second: String, _ more: String = "") -> Example {
    .report(
      "redaction: {checked_by: Board manager, checked_on: \(first), second_checked_by: Legal adviser, "
        + "second_checked_on: \(second)}\n" + more)
  }
}
