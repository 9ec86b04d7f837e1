import Model
import Recording

/// The statement from the register for programs.
struct StatementJSON: Encodable {
  private let version = 1
  private let date: String
  private let lines: Int
  private let head: String
  private let reviews: [Review]

  init(_ statement: RegisterStatement) {
    date = statement.day.description
    lines = statement.register.entries.count
    head = statement.head
    reviews = statement.reviews.map(Review.init)
  }

  private struct Review: Encodable {
    let reference: String
    let state: String?
    let published: String?
    let until: String?
    let address: String?
    let content: String?
    let files: [String]
    let entries: [Entry]

    init(_ review: RegisteredReview) {
      reference = review.reference
      state = review.state?.rawValue
      published = review.content?.published.description
      until = review.content?.until?.description
      address = review.content?.address.text
      content = review.content?.digest.text
      files = review.content?.digest.files ?? []
      entries = review.entries.map { Entry(line: $0.number, entry: $0.entry) }
    }
  }

  private struct Entry: Encodable {
    let line: Int
    let at: String
    let entry: String
    let on: String?
    let text: String?

    init(line: Int, entry: RegisterEntry) {
      self.line = line
      at = entry.at.description
      self.entry = entry.kind.rawValue
      on = entry.on?.description
      text = entry.text
    }
  }
}
