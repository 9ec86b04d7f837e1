/// One line of the publication register: what became of one review on the board's site, as it was recorded.
///
/// It holds nothing that names a person: no title, no file name, no reason; of the text only a digest, and of
/// nothing that was not public on the day.
package struct RegisterEntry: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// The first line, and only that.
    case genesis
    case published, amended, moved, withdrawn, reinstated
    case onRequest = "on-request"
    /// A remark or an observation, about one review or about the whole site.
    case note

    /// Whether it says what could be read at an address from then on.
    package var hasContent: Bool {
      switch self {
      case .published, .amended, .moved, .reinstated: true
      case .genesis, .withdrawn, .onRequest, .note: false
      }
    }
  }

  package let kind: Kind
  /// The day on which it was recorded.
  package let at: Day
  /// The review it is about; nil for the first line and for a note about the whole site.
  package var reference: String?
  /// The day from which what it says is true, where that is another than the day of recording can be.
  package var on: DayOrMonth?
  /// What could be read; there exactly if the kind has content.
  package var content: Content?
  /// Of a note, what it says; of the first line, the address of the site.
  package var text: String?

  /// What readers found at an address.
  package struct Content: Hashable, Sendable {
    package let address: Address
    /// When it was first published.
    package let published: DayOrMonth
    /// How many changes its history told of.
    package let changes: Int
    /// The last day on which it had to be there, as it was known then; nil where it had no such duty.
    package let until: Day?
    package let digest: ContentDigest

    package init(
      address: Address, published: DayOrMonth, changes: Int, until: Day?, digest: ContentDigest
    ) {
      self.address = address
      self.published = published
      self.changes = changes
      self.until = until
      self.digest = digest
    }
  }

  package init(
    _ kind: Kind, at: Day, reference: String? = nil, on: DayOrMonth? = nil, content: Content? = nil,
    text: String? = nil
  ) {
    self.kind = kind
    self.at = at
    self.reference = reference
    self.on = on
    self.content = content
    self.text = text
  }
}

/// What a review's text and files were, in numbers that say nothing about them.
package struct ContentDigest: Hashable, Sendable {
  /// SHA-256 in hexadecimal digits, of the text and the substantive fields.
  package let text: String
  /// The same of each attachment, sorted. Their names are left out: they may say more than they should.
  package let files: [String]

  package init(text: String, files: [String]) {
    self.text = text
    self.files = files.sorted()
  }
}
