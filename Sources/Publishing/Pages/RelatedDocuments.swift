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
  /// By the number of the term; empty for a term that makes nothing similar.
  private let newestByTerm: [[Int]]
  private let weightOfTerm: [Int]
  private let newestByReview: [String: [Int]]

  /// - Parameter references: of each entry, the public references of the reviews it is about.
  init(_ lists: DocumentLists, references: [[String]]) {
    entries = lists.entries
    weightOfTerm = lists.numbers.terms.map { Self.weights[$0.facet] ?? 0 }
    var terms = [[Int]](repeating: [], count: weightOfTerm.count)
    var reviews: [String: [Int]] = [:]
    // One more than is looked at, as a document finds itself among them.
    for (index, entry) in entries.enumerated()
    where entry.isWhole && entry.isCounted && entry.kind != .page {
      for term in entry.terms where weightOfTerm[term] > 0 && terms[term].count <= Self.newest {
        terms[term].append(index)
      }
      for reference in references[index] where reviews[reference, default: []].count <= Self.newest {
        reviews[reference, default: []].append(index)
      }
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
    var taken = shown + [index]
    var room = Self.most
    var groups = Groups()
    func take(_ candidates: [Int], into group: inout [Int]) {
      for candidate in candidates where room > 0 && entries[candidate].isCounted {
        guard !taken.contains(candidate) else { continue }
        taken.append(candidate)
        group.append(candidate)
        room -= 1
      }
    }
    take(named, into: &groups.related)
    if !references.isEmpty {
      take(references.flatMap { newestByReview[$0] ?? [] }.sorted(), into: &groups.sameReview)
    }
    groups.similar = mostSimilar(to: index, most: room, without: taken)
    return groups
  }

  /// How many documents are looked at for one: each that shares a term, once for every term it shares.
  func candidates(of index: Int) -> Int {
    entries[index].terms.reduce(0) { $0 + newestByTerm[$1].count }
  }

  /// By the number of shared themes, then agencies, then roles; the newest first where they are equal.
  private func mostSimilar(to index: Int, most: Int, without taken: [Int]) -> [Int] {
    let count = candidates(of: index)
    guard most > 0, count > 0 else { return [] }
    var best: [(entry: Int, weight: Int)] = []
    best.reserveCapacity(most + 1)
    // A table with twice as many places as there can be documents; -1 stands in those that are free.
    let size = 1 << (Int.bitWidth - (2 * count - 1).leadingZeroBitCount)
    withUnsafeTemporaryAllocation(of: (entry: Int, weight: Int).self, capacity: size) { table in
      table.initialize(repeating: (-1, 0))
      for term in entries[index].terms {
        for candidate in newestByTerm[term] {
          var place = candidate & (size - 1)
          while table[place].entry >= 0, table[place].entry != candidate { place = (place + 1) & (size - 1) }
          table[place] = (candidate, table[place].weight + weightOfTerm[term])
        }
      }
      for found in table where found.entry >= 0 {
        let place = best.lastIndex { Self.goesBefore($0, found) }.map { $0 + 1 } ?? 0
        guard place < most, !taken.contains(found.entry) else { continue }
        best.insert(found, at: place)
        if best.count > most { best.removeLast() }
      }
    }
    return best.map(\.entry)
  }

  private static func goesBefore(
    _ left: (entry: Int, weight: Int), _ right: (entry: Int, weight: Int)
  ) -> Bool {
    left.weight != right.weight ? left.weight > right.weight : left.entry < right.entry
  }
}
