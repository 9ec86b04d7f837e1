/// Something an author should look at, with its place. Never thrown: reading and checking go on, and
/// everything is reported at once.
///
/// A finding never holds the text that a redaction rule matched; what it quotes of a source passes through
/// the masker before it is printed.
package struct Finding: Hashable, Sendable {
  /// A second place that explains the first, such as where a name was used before.
  package struct Note: Hashable, Sendable {
    package let path: SitePath
    package let start: SourcePlace?
    package let message: String

    package init(path: SitePath, start: SourcePlace?, message: String) {
      self.path = path
      self.start = start
      self.message = message
    }
  }

  package let rule: RuleID
  package private(set) var severity: Severity
  /// The file, relative to the site (for `inspect`, as given).
  package let path: SitePath
  /// Where it begins; nil for a file without lines, or for the file as a whole.
  package let start: SourcePlace?
  /// Where it ends, exclusive; nil exactly when `start` is.
  package let end: SourcePlace?
  /// Where in an attachment, for one that has no lines.
  package let place: AttachmentPlace
  /// The digest of the attachment it is about; nil for a finding about something else.
  package private(set) var attachment: String?
  /// What kind of identifying information was found, for redaction rules.
  package let category: DetectionCategory?
  /// In what way a file gives away more than it shows.
  package let inspection: InspectionCategory?
  /// What is wrong, one sentence without a full stop at its end.
  package let message: String
  /// What to do about it.
  package let fix: String
  package let notes: [Note]
  /// By whom and why the board has accepted it, where it has.
  package private(set) var acceptance: Acceptance.Shown?

  package init(
    rule: RuleID, severity: Severity, path: SitePath, start: SourcePlace? = nil,
    end: SourcePlace? = nil, place: AttachmentPlace = .whole, category: DetectionCategory? = nil,
    inspection: InspectionCategory? = nil, message: String, fix: String, notes: [Note] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.path = path
    self.start = start
    self.end = start == nil ? nil : end ?? start
    self.place = place
    self.category = category
    self.inspection = inspection
    self.message = message
    self.fix = fix
    self.notes = notes
  }

  /// A finding at a stretch of a source file.
  package init(
    rule: RuleID, severity: Severity, in source: SourceFile, at range: SourceRange,
    category: DetectionCategory? = nil, message: String, fix: String, notes: [Note] = []
  ) {
    self.init(
      rule: rule, severity: severity, path: source.path, start: source.place(at: range.lower),
      end: source.place(at: range.upper), category: category, message: message, fix: fix,
      notes: notes)
  }
}

extension Finding: Comparable {
  /// The order of every report: file, line, column, rule, then message so that the order is total.
  package static func < (left: Finding, right: Finding) -> Bool {
    if left.path != right.path { return left.path < right.path }
    let start = SourcePlace(line: 0, column: 0)
    if left.start != right.start { return (left.start ?? start) < (right.start ?? start) }
    if left.place != right.place { return left.place < right.place }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.message < right.message
  }
}

extension Finding {
  /// The same finding, about a file of these contents.
  package func about(_ digest: String) -> Finding {
    var copy = self
    copy.attachment = digest
    return copy
  }

  /// The same finding with another weight.
  package func with(severity: Severity) -> Finding {
    guard severity != self.severity else { return self }
    var copy = self
    copy.severity = severity
    return copy
  }

  /// The same finding, accepted.
  package func accepted(by acceptance: Acceptance) -> Finding {
    var copy = self
    copy.acceptance = acceptance.shown
    return copy
  }

  /// Whether it keeps a command from succeeding.
  package func stops(at threshold: Severity) -> Bool {
    acceptance == nil && severity >= threshold
  }
}
