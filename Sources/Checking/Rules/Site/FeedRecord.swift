/// A feed held against what RFC 4287 demands, as far as Candour's feeds use it.
struct FeedRecord: Sendable {
  /// What is wrong with it wherever it stands, as ends of sentences.
  private let problems: [String]
  /// Where it says that it is itself to be found, if it may be there.
  private let own: [String]
  /// Where its entries lead.
  private let entries: [String]

  init(_ feed: XMLTree.Element, path: String) {
    let entries = feed.all("entry")
    let alternates = entries.map { Self.links(in: $0, "alternate") }
    var problems = Self.missing(in: feed)
    if !feed.all("author").contains(where: { $0.only("name") != nil }) { problems.append("names no author") }
    let ids = entries.map { $0.only("id") ?? "" }
    if Set(ids).count != ids.count { problems.append("has two entries with one id") }
    problems += entries.flatMap(Self.missing)
    if alternates.contains(where: { $0.count != 1 }) {
      problems.append("has an entry without one link to its page")
    }
    self.problems = problems
    self.entries = alternates.flatMap { $0 }
    own = Self.links(in: feed, "self").filter { $0.hasSuffix("/" + path) }
  }

  /// What is wrong with it on a site, as ends of sentences, each once.
  func problems(among pages: PublicPages) -> [String] {
    let isLinked = own.contains { pages.problem(with: $0, mayBeUnlisted: true) == nil }
    let all =
      problems + (isLinked ? [] : ["does not link to itself"])
      + entries.compactMap { pages.problem(with: $0) }
    return Set(all).sorted()
  }

  private static func missing(in element: XMLTree.Element) -> [String] {
    ["id", "title", "updated"].filter { element.only($0) == nil }.map {
      "has an element <\(element.name)> without one <\($0)>"
    }
  }

  private static func links(in element: XMLTree.Element, _ relation: String) -> [String] {
    element.all("link").filter { $0.attribute("rel") == relation }.map { $0.attribute("href") ?? "" }
  }
}
