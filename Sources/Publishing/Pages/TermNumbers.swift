import Model

/// A term that documents can be listed by: the theme `neglect`, the year `2024`.
struct ListTerm: Hashable {
  let facet: Facet
  let slug: String
}

/// Numbers the terms that documents bear in the order in which they are met. Documents bear a dozen each, and
/// a number is compared, counted and looked up in no time.
struct TermNumbers {
  /// By number.
  private(set) var terms: [ListTerm] = []
  /// By the ordinal of the facet; nil for what cannot be part of an address, and so has no list.
  private var numbers: [[String: Int?]] = Facet.allCases.map { _ in [:] }

  /// The number of a term, which is a new one if it was not met before.
  mutating func number(_ facet: Facet, _ slug: String) -> Int? {
    if let known = numbers[facet.ordinal][slug] { return known }
    let number = Address.isPart(slug) ? terms.count : nil
    numbers[facet.ordinal][slug] = .some(number)
    if number != nil { terms.append(ListTerm(facet: facet, slug: slug)) }
    return number
  }

  /// Nil for a term that was not met.
  func known(_ term: ListTerm) -> Int? { numbers[term.facet.ordinal][term.slug] ?? nil }
}
