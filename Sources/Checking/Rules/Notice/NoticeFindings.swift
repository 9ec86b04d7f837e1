import Model

/// How the rules about copies before publication judge: the same for a week and for working days.
enum NoticeFindings {
  /// What the public learns of, or will on a day that is set: of nothing else is notice due.
  static func isDue(_ document: Document, _ input: RuleInput) -> Bool {
    switch document.state(at: input.now) {
    case .scheduled, .published, .withdrawn, .onRequest, .superseded: true
    default: false
    }
  }

  /// The copies that were never sent, or not in time, as one finding at most. Of a publication that can still be
  /// moved NOT-05 says what to do, of a date after publication TIM-05.
  static func judge(_ rule: RuleID, _ document: Document, _ input: RuleInput) -> [Finding] {
    guard let published = document.common.published, isDue(document, input) else { return [] }
    let notices = input.catalogue.deadlines(of: document).filter { $0.duty == .notice }
    guard let latest = notices.first?.due else { return [] }
    let missing = notices.filter { $0.done == nil && latest < input.today }
    let isAhead = document.state(at: input.now) == .scheduled
    let late = notices.filter { notice in
      guard let done = notice.done?.value else { return false }
      return done > latest && done <= published.value.latest && !isAhead
    }
    guard let first = (late + missing).first else { return [] }
    let range = late.max { $0.daysLate(on: input.today) < $1.daysLate(on: input.today) }?.done?.range
    let reading = first.otherReading.map { " (\(spoken($0)) if clear days are counted the other way)" } ?? ""
    return [
      Finding(
        rule: rule, severity: input.severity(.error, of: document), in: document.source,
        at: range ?? published.range,
        message: (late.map { sentence($0, input) } + absence(missing, input)).joined(separator: "; ")
          + ": the latest day for that was \(spoken(latest))\(reading)",
        fix: advice(document, missing, input) + input.caution(about: .notice, of: document))
    ]
  }

  private static func sentence(_ notice: Deadline, _ input: RuleInput) -> String {
    let day = notice.done.map { spoken($0.value) } ?? ""
    return "the copy to \(input.name(ofBody: notice.body)) is dated \(day)"
  }

  private static func absence(_ missing: [Deadline], _ input: RuleInput) -> [String] {
    let names = missing.map { input.name(ofBody: $0.body) }
    return names.isEmpty ? [] : ["no copy to \(Words.list(names)) is recorded"]
  }

  private static func advice(_ document: Document, _ missing: [Deadline], _ input: RuleInput) -> String {
    let slugs = missing.compactMap(\.body).map { "{to: \($0), date: YYYY-MM-DD}" }.joined(separator: ", ")
    let record =
      slugs.isEmpty ? "Correct the date if it is wrong." : "If they were sent, add to `notified`: \(slugs)."
    guard document.state(at: input.now) == .scheduled else {
      return slugs.isEmpty
        ? record + " If it is right, the board has to explain itself to the body; nothing here can mend it."
        : record + " If not, send them now and record the day."
    }
    return record + " If not, send them now and move `published`."
  }

  private static func spoken(_ day: Day) -> String { "\(day.weekday) \(day.spoken)" }
}

extension RuleInput {
  /// The weight of a finding about what can no longer be mended once a report is online: a note for those published
  /// before the board adopted Candour, whose archive would drown everything else.
  func severity(_ severity: Severity, of document: Document) -> Severity {
    catalogue.isFromBeforeAdoption(document) ? .note : severity
  }

  /// A remark for findings that rest on a value which nobody compared with the edition itself; empty for others.
  func caution(about duty: Deadline.Duty, of document: Document) -> String {
    caution(about: duty.part, of: document)
  }

  func caution(about part: String, of document: Document) -> String {
    guard let edition = document.review.flatMap(catalogue.edition), edition.unverified.contains(part) else {
      return ""
    }
    return
      " (Candour's figure was not compared with the text of \(edition.label); check it before you rely on it.)"
  }

  /// `the Secretary of State`.
  func name(ofBody slug: String?) -> String {
    guard let slug else { return "them" }
    let label = catalogue.defaults.vocabularies.label(of: slug, in: "review_body")
    return slug == "ofsted" ? label : slug == "other" ? "another body" : "the \(label)"
  }
}
