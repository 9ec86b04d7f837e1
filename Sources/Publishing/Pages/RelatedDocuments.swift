import Model

/// What a reader of one document may want next: what its author names, what comes from the same review, and
/// what is about the same matters for the same people.
///
/// Only the newest documents of each term are looked at, so that the work grows with the number of documents
/// and not with its square.
struct RelatedDocuments {
  /// Indices of the lists' entries.
  struct Groups: Equatable {
    var related: [Int] = []
    var sameReview: [Int] = []
    var similar: [Int] = []
  }

  /// How many are shown of all groups together.
  static let most = 6
  /// How many of each term and of each review are looked at.
  static let newest = 20
  /// What makes documents similar. No document bears so many terms that a lighter facet could outweigh a
  /// heavier one: its front matter is at most 32 kB long.
  private static let weights: [Facet: Int] = [.theme: 10_000_000_000, .agency: 100_000, .role: 1]

  private let entries: [ListEntry]
  private let newestByTerm: [ListTerm: [Int]]
  private let newestByReview: [String: [Int]]

  /// - Parameter references: of each document, the public references of the reviews it is about.
  init(_ lists: DocumentLists, references: [SitePath: [String]]) {
    entries = lists.entries
    var terms: [ListTerm: [Int]] = [:]
    var reviews: [String: [Int]] = [:]
    func add<Key: Hashable>(_ index: Int, to buckets: inout [Key: [Int]], _ key: Key) {
      // One more than is looked at, as a document finds itself among them.
      if buckets[key, default: []].count <= Self.newest { buckets[key, default: []].append(index) }
    }
    for (index, entry) in entries.enumerated()
    where entry.isWhole && entry.isCounted && entry.kind.list != nil {
      for term in entry.terms where Self.weights[term.facet] != nil { add(index, to: &terms, term) }
      for reference in references[entry.path] ?? [] { add(index, to: &reviews, reference) }
    }
    newestByTerm = terms
    newestByReview = reviews
  }

  /// - Parameters:
  ///   - index: the entry of the document.
  ///   - named: the entries its author names.
  ///   - shown: entries that its page leads to anyway.
  ///   - references: of the reviews it is about.
  func groups(of index: Int, named: [Int], shown: [Int], references: [String]) -> Groups {
    var taken = Set(shown + [index])
    var room = Self.most
    var groups = Groups()
    func take(_ candidates: [Int], into group: inout [Int]) {
      for candidate in candidates where room > 0 && entries[candidate].isCounted {
        guard taken.insert(candidate).inserted else { continue }
        group.append(candidate)
        room -= 1
      }
    }
    take(named, into: &groups.related)
    take(references.flatMap { newestByReview[$0] ?? [] }.sorted(), into: &groups.sameReview)
    take(bySimilarity(candidates(of: index)), into: &groups.similar)
    return groups
  }

  /// A document that shares a term: once for every term it shares.
  struct Candidate: Hashable {
    let index: Int
    let weight: Int
  }

  func candidates(of index: Int) -> [Candidate] {
    entries[index].terms.flatMap { term -> [Candidate] in
      guard let weight = Self.weights[term.facet] else { return [] }
      return (newestByTerm[term] ?? []).map { Candidate(index: $0, weight: weight) }
    }
  }

  /// By the number of shared themes, then agencies, then roles; the newest first where they are equal.
  private func bySimilarity(_ candidates: [Candidate]) -> [Int] {
    var scored: [Candidate] = []
    for candidate in candidates.sorted(by: { $0.index < $1.index }) {
      if let last = scored.last, last.index == candidate.index {
        scored[scored.count - 1] = Candidate(index: last.index, weight: last.weight + candidate.weight)
      } else {
        scored.append(candidate)
      }
    }
    scored.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.index < $1.index }
    return scored.map(\.index)
  }
}
