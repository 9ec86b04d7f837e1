import Model

/// What was seen online on a day, held against the register: which of the reviews that had to be there were there.
package struct LiveObservation: Sendable {
  /// References of the reviews that have to be online, in the order of the register.
  package let expected: [String]
  /// Those of them whose page is not among what is online.
  package let missing: [String]
  /// - Parameter files: the paths of the files that are online.
  package init(_ register: Register, online files: Set<String>, on day: Day) {
    let reviews = register.references.compactMap { register.reviews[$0] }
    let due = reviews.filter { review in
      guard let content = review.content, let until = content.until else { return false }
      return day <= until && review.state == .published
    }
    expected = due.map(\.reference)
    missing = due.filter { review in
      review.content.map { !files.contains($0.address.file) } ?? true
    }.map(\.reference)
  }

  /// As the register keeps it.
  package var note: String {
    let seen = expected.count - missing.count
    let reports = "\(seen) of \(expected.count) \(expected.count == 1 ? "review" : "reviews")"
    return "Seen online: \(reports) within the minimum period"
      + (missing.isEmpty ? "" : "; not seen: \(missing.joined(separator: ", "))")
  }
}
