/// What stands at the address of a report that readers cannot see here: never its body, and of its front
/// matter only what the public may know of that state.
package struct Notice: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// Its required time is over; it can be asked for.
    case onRequest(title: String, published: DayOrMonth)
    /// Taken down; the reason term only where it identifies nobody.
    case withdrawn(reason: String?, since: Day?)
    /// Never published; what the board says instead.
    case notPublished(publicLine: String)
  }

  package let address: Address
  package let reference: String
  package let content: Content
  package let kind: DocumentKind
  /// The boards it is from, where it names any; known of every notice, as each stands on their site.
  package let boards: [String]
  /// Nil for a withdrawn report, of which readers learn no more than its reference.
  package let reviewType: String?
  /// Source of the document, for findings about its page.
  package let path: SitePath

  /// Reasons that tell a reader to look for an older copy, or point at somebody, are not shown.
  private static let publicReasons: Set<String> = [
    "court-order", "legal-challenge", "factual-error", "technical",
  ]

  /// Nil for a document whose state puts nothing at its address.
  init?(_ document: Document, state: DocumentState, on day: Day) {
    guard let review = document.review else { return nil }
    address = document.address
    path = document.path
    reference = review.reference?.value ?? ""
    kind = document.kind
    boards = document.common.boards.map(\.value)
    reviewType = state == .withdrawn ? nil : review.reviewType?.value
    switch state {
    case .onRequest:
      guard let published = document.common.published else { return nil }
      content = .onRequest(title: document.title, published: published.value)
    case .withdrawn:
      let open = review.withdrawals.last { $0.covers(day) }
      let reason = open?.reason?.value
      content = .withdrawn(
        reason: reason.flatMap { Notice.publicReasons.contains($0) ? $0 : nil }, since: open?.from?.value)
    case .notPublished:
      content = .notPublished(publicLine: review.notPublished?.publicLine?.value ?? "")
    default: return nil
    }
  }
}
