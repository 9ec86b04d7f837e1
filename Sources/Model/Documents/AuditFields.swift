/// The fields of an audit.
package struct AuditFields: Hashable, Sendable {
  /// What every audit is asked: was the voice heard, what difference was made, what ought to have happened,
  /// were standards met, what good practice was seen.
  package struct Answers: Hashable, Sendable {
    package var voice: Field<String>?
    package var difference: Field<String>?
    package var expected: Field<String>?
    package var standards: Field<String>?
    package var goodPractice: Field<String>?

    package init() {}
  }

  package struct Period: Hashable, Sendable {
    package var from: Field<DayOrMonth>?
    package var to: Field<DayOrMonth>?

    package init() {}
  }

  package var auditType: Field<String>?
  package var period: Period?
  /// Cases or questionnaires looked at.
  package var sampleSize: Field<Int>?
  package var themeReason: Field<String>?
  /// A file beside the document: what participants were given beforehand.
  package var guidance: Field<String>?
  package var participants: [Field<String>] = []
  package var answers: Answers?
  package var findings: [ReviewFinding] = []
  package var recommendations: [Recommendation] = []
  package var actions: [Action] = []
  package var nextDue: Field<DayOrMonth>?
  /// The reference of the review, or the words for what else, that led to it.
  package var promptedBy: Field<String>?

  package init() {}
}
