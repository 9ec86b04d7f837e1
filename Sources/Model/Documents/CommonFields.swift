/// The fields that every kind has.
package struct CommonFields: Hashable, Sendable {
  package struct Change: Hashable, Sendable {
    package enum Weight: String, Sendable, CaseIterable {
      case minor, substantive
    }
    package var date: Field<Day>?
    package var change: Field<Weight>?
    package var note: Field<String>?

    package init() {}
  }

  package struct Attachment: Hashable, Sendable {
    package var file: Field<String>?
    package var title: Field<String>?
    package var language: Field<String>?
    package var note: Field<String>?

    package init() {}
  }

  /// The two recorded human checks for identifying information.
  package struct RedactionCheck: Hashable, Sendable {
    package var checkedBy: Field<String>?
    package var checkedOn: Field<Day>?
    package var secondCheckedBy: Field<String>?
    package var secondCheckedOn: Field<Day>?
    package var method: Field<String>?

    package init() {}
  }

  /// Approval to publish what a delayed review has taught so far.
  package struct Interim: Hashable, Sendable {
    package var approvedOn: Field<Day>?
    package var approvedBy: Field<String>?

    package init() {}
  }

  package var title: Field<String>?
  package var description: Field<String>?
  package var language: Field<String>?
  package var translationOf: Field<String>?
  package var boards: [Field<String>] = []
  package var isInternal = false
  package var isDraft = false
  package var published: Field<DayOrMonth>?
  package var embargoUntil: Field<Moment>?
  package var history: [Change] = []
  package var aliases: [Field<Address>] = []
  package var layout: Field<String>?
  package var themes: [Field<String>] = []
  package var agencies: [Field<String>] = []
  package var roles: [Field<String>] = []
  package var audience: [Field<String>] = []
  package var ageGroups: [Field<String>] = []
  package var harmTypes: [Field<String>] = []
  package var practice: Field<String>?
  package var sources: [Field<String>] = []
  package var priorities: [Field<String>] = []
  package var element: Field<String>?
  package var quadrant: Field<String>?
  package var derivedFrom: [Field<String>] = []
  package var related: [Field<String>] = []
  package var attachments: [Attachment] = []
  package var contentNote: Field<String>?
  package var supersededBy: Field<String>?
  package var preparedBy: Field<String>?
  package var redaction: RedactionCheck?
  package var pseudonyms: [Field<String>] = []
  package var interim: Interim?

  package init() {}

  /// The day of the latest substantive change after publication, if there was one: "last updated".
  package var updated: Day? {
    history.filter { $0.change?.value == .substantive }.compactMap { $0.date?.value }.max()
  }
}
