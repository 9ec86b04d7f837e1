import Model

/// What the register says of the reviews, in words for somebody who asks for evidence.
package struct RegisterStatement: Sendable {
  package let register: Register
  /// The digest of the last line.
  package let head: String
  package let day: Day
  /// In the order of the register.
  package let reviews: [RegisteredReview]

  /// - Parameter reference: of the one review to speak of; all if nil.
  package init(_ register: Register, head: String, on day: Day, only reference: String? = nil) {
    self.register = register
    self.head = head
    self.day = day
    reviews = register.references.filter { reference == nil || $0 == reference }.compactMap {
      register.reviews[$0]
    }
  }

  package var text: String {
    let genesis = register.entries.first
    let begun = genesis.map { ", begun on \($0.at.spoken)" } ?? ""
    let lines = register.entries.count
    let head =
      "Statement from the publication register of \(genesis?.text ?? "this site"), on \(day.spoken)\n\n"
      + "The register has \(lines) \(lines == 1 ? "line" : "lines")\(begun). Every line follows from the one before; it "
      + "ends in\n\(head).\n"
    return head + reviews.map(text(of:)).joined()
  }

  private func text(of review: RegisteredReview) -> String {
    var lines = ["", review.reference]
    lines += review.entries.map { number, entry in
      "  \(entry.at) line \(number): \(Self.words(for: entry))"
    }
    if let content = review.content {
      lines.append("  text and fields: \(content.digest.text)")
      lines += content.digest.files.map { "  attachment: \($0)" }
      if let until = content.until {
        lines.append("  to be on the site until at least \(until.spoken), as last recorded")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func words(for entry: RegisterEntry) -> String {
    let on = entry.on.map { " on \($0.spoken)" } ?? ""
    let content = entry.content
    return switch entry.kind {
    case .genesis: "the register was begun"
    case .published:
      "published on \(content?.published.spoken ?? "") at \(content?.address.text ?? "")"
    case .amended: "changed\(on); its history tells of \(content?.changes ?? 0)"
    case .moved: "moved to \(content?.address.text ?? "")"
    case .withdrawn: "withdrawn\(on)"
    case .reinstated: "put back\(on)"
    case .onRequest: "available on request from then on"
    case .note: "note: \(entry.text ?? "")"
    }
  }
}
