import Model

extension CommonFields {
  /// Reads the fields that every kind has.
  ///
  /// - Parameters:
  ///   - derivation: whether this document must name the review it comes from.
  ///   - publication: whether it must say when it is published.
  ///   - succession: whether it must say what takes its place.
  init(from reader: inout FieldReader, derivation: Need, publication: Need, succession: Need) {
    self.init()
    title = reader.text("title", .required)
    description = reader.text("description")
    language = reader.language("lang")
    translationOf = reader.text("translation_of")
    boards = reader.boards("board")
    readVisibility(from: &reader, publication: publication)
    history = reader.records("history", named: "An entry of `history`") { Change(from: &$0) }
    aliases = reader.addresses("aliases")
    layout = reader.text("layout")
    readTerms(from: &reader)
    derivedFrom = reader.texts("derived_from", derivation)
    related = reader.texts("related")
    attachments = reader.records("attachments", named: "An attachment") { Attachment(from: &$0) }
    contentNote = reader.text("content_note")
    supersededBy = reader.text("superseded_by", succession)
    preparedBy = reader.text("prepared_by")
    redaction = reader.record("redaction", named: "The record in `redaction`") { RedactionCheck(from: &$0) }
    pseudonyms = reader.texts("pseudonyms")
    interim = reader.record("interim", named: "The approval in `interim`") { fields in
      var interim = Interim()
      interim.approvedOn = fields.day("approved_on", .required)
      interim.approvedBy = fields.text("approved_by", .required)
      return interim
    }
  }

  /// The fields that say who may see a document, and since when.
  static let whatHides: Set<String> = ["visibility", "draft", "published", "embargo_until"]

  /// A value that cannot be read hides the document: whoever wrote `draft: yes` or a day that does not exist
  /// did not mean "show it now".
  private mutating func readVisibility(from reader: inout FieldReader, publication: Need) {
    let visibility = reader.choice("visibility", of: Visibility.self)
    isInternal = visibility.map { $0.value == .internal } ?? reader.isGiven("visibility")
    isDraft = reader.flag("draft")?.value ?? reader.isGiven("draft")
    published = reader.publicationDay(publication)
    embargoUntil = reader.moment("embargo_until")
    if published == nil, reader.isGiven("published") { isDraft = true }
    if embargoUntil == nil, reader.isGiven("embargo_until") { isDraft = true }
  }

  private enum Visibility: String, CaseIterable {
    case `public`, `internal`
  }

  private mutating func readTerms(from reader: inout FieldReader) {
    themes = reader.terms("themes", in: "theme")
    agencies = reader.terms("agencies", in: "agency")
    roles = reader.terms("roles", in: "role")
    audience = reader.terms("audience", in: "audience")
    ageGroups = reader.terms("age_groups", in: "age_group")
    harmTypes = reader.terms("harm_types", in: "harm_type")
    practice = reader.term("practice", in: "practice")
    sources = reader.terms("sources", in: "source")
    priorities = reader.priorities("priorities")
    element = reader.term("element", in: "element")
    quadrant = reader.term("quadrant", in: "quadrant")
  }
}

extension CommonFields.Change {
  init(from reader: inout FieldReader) {
    self.init()
    date = reader.day("date", .required)
    change = reader.choice("change", .required)
    note = reader.text("note", .required)
  }
}

extension CommonFields.Attachment {
  init(from reader: inout FieldReader) {
    self.init()
    file = reader.text("file", .required)
    title = reader.text("title", .required)
    language = reader.language("lang")
    note = reader.text("note")
  }
}

extension CommonFields.RedactionCheck {
  init(from reader: inout FieldReader) {
    self.init()
    checkedBy = reader.text("checked_by", .required)
    checkedOn = reader.day("checked_on", .required)
    secondCheckedBy = reader.text("second_checked_by", .required)
    secondCheckedOn = reader.day("second_checked_on", .required)
    method = reader.term("method", in: "redaction_method", severity: .error)
  }
}

extension FieldReader {
  /// `published`: a day; a month alone only for what was published before the board adopted Candour.
  fileprivate mutating func publicationDay(_ need: Need) -> Field<DayOrMonth>? {
    guard let published = dayOrMonth("published", need) else { return nil }
    if case .month(let month) = published.value, scope.adoptedOn.map({ month.lastDay >= $0 }) ?? true {
      let since = scope.adoptedOn.map { "before \($0.spoken)" } ?? "before the board adopted Candour"
      note(
        .datesExist, .error, published.range, "`published` gives only a month, \(month.spoken)",
        fix: "Write the whole day, YYYY-MM-DD. A month alone is accepted for what was published \(since) "
          + "(`adopted_on` in content/site.yml).")
    }
    return published
  }
}
