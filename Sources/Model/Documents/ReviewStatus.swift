/// What an author asserts about a review. Its raw value is what an author types.
package enum ReviewStatus: String, Sendable, CaseIterable {
  case planned, commissioned, inProgress = "in-progress", completed, notified, scheduled, published
  case onRequest = "on-request"
  case delayed, withdrawn
  case notPublished = "not-published"
  case superseded

  /// Whether a review with this status must say when it was, or will be, published.
  package var needsPublicationDay: Bool {
    switch self {
    case .scheduled, .published, .onRequest, .withdrawn, .superseded: true
    case .planned, .commissioned, .inProgress, .completed, .notified, .delayed, .notPublished: false
    }
  }
}
