/// The publication register of a site, as far as it could be read.
package struct Register: Sendable {
  /// Where a site keeps it.
  package static let path: SitePath = "content/register.jsonl"

  /// In the order of the lines; empty if not even the first could be read.
  package private(set) var entries: [RegisterEntry] = []
  /// By reference, in the order in which reviews were first recorded.
  package private(set) var reviews: [String: RegisteredReview] = [:]
  package private(set) var references: [String] = []

  /// The lines themselves, which the site publishes.
  package var bytes: [UInt8] = []

  package init() {}

  package init(_ entries: [RegisterEntry]) {
    for entry in entries { append(entry) }
  }

  package mutating func append(_ entry: RegisterEntry) {
    entries.append(entry)
    guard let reference = entry.reference else { return }
    if reviews[reference] == nil {
      references.append(reference)
      reviews[reference] = RegisteredReview(reference: reference)
    }
    reviews[reference]?.add(entry, number: entries.count)
  }
}

/// What the register says about one review.
package struct RegisteredReview: Sendable {
  package enum State: String, Sendable {
    case published, withdrawn, onRequest = "on-request"
  }

  package let reference: String
  /// With the numbers of their lines, from 1.
  package private(set) var entries: [(number: Int, entry: RegisterEntry)] = []
  /// Nil while there are only notes.
  package private(set) var state: State?
  /// What readers found last.
  package private(set) var content: RegisterEntry.Content?
  /// The line that says so.
  package private(set) var contentLine: Int?

  init(reference: String) {
    self.reference = reference
  }

  mutating func add(_ entry: RegisterEntry, number: Int) {
    entries.append((number, entry))
    if let content = entry.content {
      self.content = content
      contentLine = number
    }
    switch entry.kind {
    case .published, .reinstated: state = .published
    // What is changed or moved while it is away stays away.
    case .amended, .moved: state = state ?? .published
    case .withdrawn: state = .withdrawn
    case .onRequest: state = .onRequest
    case .genesis, .note: break
    }
  }

  /// Whether a withdrawal that began on a day needs no line: there is one, or it was over before the review was first
  /// recorded.
  package func tells(ofWithdrawalFrom day: Day) -> Bool {
    entries.contains { $0.entry.kind == .withdrawn && $0.entry.on == .day(day) }
      || entries.first { $0.entry.kind == .published }.map { $0.entry.at > day } ?? true
  }

  /// The line that spoke of it last.
  package var lastLine: Int { entries.last?.number ?? 1 }
}
