/// The fields of a board's response to a report, where it is a document of its own.
package struct ResponseFields: Hashable, Sendable {
  package var response: ReviewFields.Response?

  package init() {}
}

/// The fields of a multi-professional discussion forum.
package struct ForumFields: Hashable, Sendable {
  package var heldOn: Field<Day>?
  package var trigger: Field<String>?
  package var proposedBy: Field<String>?

  package init() {}
}

/// The fields of a digest of learning from elsewhere; never counted as a review of this board.
package struct DigestFields: Hashable, Sendable {
  package var sourceBoard: Field<String>?
  package var sourceTitle: Field<String>?
  package var sourceURL: Field<String>?
  package var sourcePublished: Field<DayOrMonth>?
  package var meaningHere: Field<String>?
  package var executiveSummary: Field<String>?

  package init() {}
}

/// The fields of a resource: slides, a poster, a quiz, a video, a toolkit, a campaign.
package struct ResourceFields: Hashable, Sendable {
  package var format: Field<String>?

  package init() {}
}
