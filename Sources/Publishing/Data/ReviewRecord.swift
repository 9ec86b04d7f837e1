import Model

/// What `reviews.json` and `reviews.csv` say of one review. What a state does not let the public know is
/// absent.
struct ReviewRecord {
  struct Change {
    let date: Day
    let weight: String
    let note: String
  }

  struct Attachment {
    let title: String
    let url: String
    /// Bytes.
    let size: Int
  }

  /// How many there are with each status, in the order of the vocabulary; what has none is in the total only.
  struct Tally {
    let total: Int
    let byStatus: [(status: String, count: Int)]
  }

  let reference: String
  /// The whole address of its page.
  let address: String
  /// The computed state: published, superseded, on-request, withdrawn or not-published.
  let state: String
  var title: String?
  var kind: String?
  var reviewType: String?
  var reviewTypeLabel: String?
  var boards: [String] = []
  var published: DayOrMonth?
  var updated: Day?
  var lastRequiredDay: Day?
  var edition: String?
  var themes: [String] = []
  var agencies: [String] = []
  var roles: [String] = []
  var ageGroups: [String] = []
  var harmTypes: [String] = []
  var isHosted: Bool?
  var publisher: String?
  var sourceURL: String?
  var withdrawnSince: Day?
  var publicLine: String?
  var history: [Change] = []
  var attachments: [Attachment] = []
  var recommendations: Tally?
  var actions: Tally?

  /// Every review that the public knows of, in order of address. Digests are other boards' reviews.
  static func all(_ catalogue: PublishedCatalogue, _ workforce: some Workforce) -> [ReviewRecord] {
    let reviews =
      catalogue.documents.filter { $0.document.review != nil }.map(Public.whole)
      + catalogue.notices.map(Public.notice)
    return workforce.map(reviews.sorted { $0.address < $1.address }) { review in
      switch review {
      case .whole(let published): ReviewRecord(published, catalogue)
      case .notice(let notice): ReviewRecord(notice, catalogue)
      }
    }
  }

  /// What the public has of a review.
  private enum Public {
    case whole(PublishedDocument)
    case notice(Notice)

    var address: Address {
      switch self {
      case .whole(let published): published.address
      case .notice(let notice): notice.address
      }
    }
  }

  /// Of a review that readers do not see: only what its notice tells them.
  private init(_ notice: Notice, _ catalogue: PublishedCatalogue) {
    reference = notice.reference
    address = catalogue.site.url(of: notice.address)
    kind = notice.kind.rawValue
    boards = notice.boards.isEmpty ? catalogue.site.boards.prefix(1).map(\.slug) : notice.boards
    reviewType = notice.reviewType
    reviewTypeLabel = notice.reviewType.map { catalogue.vocabularies.label(of: $0, in: "review_type") }
    switch notice.content {
    case .onRequest(let title, let published):
      state = DocumentState.onRequest.rawValue
      self.title = title
      self.published = published
    case .withdrawn(_, let since):
      state = DocumentState.withdrawn.rawValue
      withdrawnSince = since
    case .notPublished(let line):
      state = DocumentState.notPublished.rawValue
      publicLine = line
    }
  }
}
