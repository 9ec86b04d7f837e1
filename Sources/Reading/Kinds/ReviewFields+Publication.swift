import Model

extension ReviewFields {
  /// Notice, publication, withdrawal, and what replaces publication.
  mutating func readPublication(from reader: inout FieldReader) {
    notified = reader.notices("notified")
    familyToldOn = reader.day("family_told_on")
    staffToldOn = reader.day("staff_told_on")
    withdrawals = reader.records("withdrawals", named: "A withdrawal") { Withdrawal(from: &$0) }
    publishForMonths = reader.number("publish_for_months")
    deposited = reader.record("deposited", named: "The record in `deposited`") { fields in
      var deposit = Deposit()
      deposit.repository = fields.text("repository", .required)
      deposit.date = fields.day("date", .required)
      deposit.reference = fields.text("ref")
      return deposit
    }
    let notPublishedNeed: Need =
      status?.value == .notPublished
      ? .requiredBy(RuleID("PUB-05"), because: "it says why, who was told, and what readers see instead")
      : .optional
    notPublished = reader.record(
      "not_published", notPublishedNeed, named: "The record in `not_published`"
    ) { fields in
      var record = NotPublished()
      func needed(_ why: String) -> Need { .requiredBy(RuleID("PUB-05"), because: why) }
      record.reason = fields.term(
        "reason", in: "not_published_reason", needed("the board must be able to say why"), severity: .error)
      record.on = fields.day("on", needed("it is the day of the decision"))
      record.told = fields.notices("told")
      record.publicLine = fields.text("public_line", needed("readers see it in place of the report"))
      return record
    }
    legal = reader.record("legal", named: "The record in `legal`") { fields in
      var legal = Legal()
      legal.restriction = fields.term("restriction", in: "legal_restriction", .required, severity: .error)
      legal.holdUntil = fields.day("hold_until")
      legal.holdBasis = fields.text("hold_basis")
      legal.clearedOn = fields.day("cleared_on")
      legal.clearedBy = fields.text("cleared_by")
      return legal
    }
    publisher = reader.text("publisher")
    isHosted = reader.flag("hosted")?.value ?? true
    sourceURL = reader.webAddress("source_url")
    jointWith = reader.texts("joint_with")
  }
}

extension ReviewFields.Withdrawal {
  init(from reader: inout FieldReader) {
    self.init(range: reader.range)
    from = reader.day("from", .required)
    to = reader.day("to")
    reason = reader.term(
      "reason", in: "withdrawal_reason",
      .requiredBy(RuleID("PUB-03"), because: "say why the report was taken down"), severity: .error)
    reviewOn = reader.day(
      "review_on",
      .requiredBy(RuleID("PUB-03"), because: "the day on which the board will look at it again"))
    note = reader.text("note")
    if let from, let to, to.value <= from.value {
      reader.note(
        RuleID("TIM-05"), .error, to.range, "a withdrawal ends before it has begun",
        fix: "`to` is the day the report came back; it must be later than `from`.")
    }
  }
}

extension FieldReader {
  /// Who was told, and when.
  mutating func notices(_ field: String) -> [ReviewFields.Notice] {
    records(field, named: "An entry of `\(field)`") { fields in
      var notice = ReviewFields.Notice()
      notice.to = fields.term("to", in: "review_body", .required, severity: .error)
      notice.date = fields.day("date", .required)
      return notice
    }
  }

  /// An edition by its slug; an unknown one is an error, since a period depends on it.
  mutating func edition(_ field: String) -> Field<String>? {
    guard let text = text(field) else { return nil }
    if scope.defaults.edition(text.value) != nil { return text }
    let slugs = scope.defaults.editions.map(\.slug)
    let guess = Spelling.nearest(to: text.value, among: slugs).map { "Did you mean `\($0)`? " } ?? ""
    note(
      .termsAreKnown, .error, text.range, "`\(text.value)` is not an edition that Candour knows",
      fix: guess + "Use one of: \(slugs.joined(separator: ", ")).")
    return nil
  }
}
