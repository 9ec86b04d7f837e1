import Foundation

/// What the programs of others read in a file that Candour wrote for them, as far as it is not settled by the file
/// alone whether it is right.
enum MachineFile: Sendable {
  /// - Parameter problem: as the end of a sentence.
  case unreadable(problem: String)
  case feed(FeedRecord)
  case sitemap(addresses: [String])

  /// Nil for a file that is right, whatever else is on the site, and for one of another kind.
  init?(_ bytes: [UInt8], path: String) {
    if path.hasSuffix(".xml") {
      self.init(xml: bytes, path: path)
    } else if path.hasSuffix(".json"), (try? JSONSerialization.jsonObject(with: Data(bytes))) == nil {
      self = .unreadable(problem: "is not JSON")
    } else {
      return nil
    }
  }

  private init?(xml bytes: [UInt8], path: String) {
    guard let root = XMLTree(bytes)?.root else {
      self = .unreadable(problem: "is not well-formed XML")
      return
    }
    switch root.name {
    case "feed": self = .feed(FeedRecord(root, path: path))
    case "urlset": self = .sitemap(addresses: root.all("url").map { $0.only("loc") ?? "" })
    default: return nil
    }
  }

  /// What is wrong with it on a site, as ends of sentences.
  func problems(among pages: PublicPages) -> [String] {
    switch self {
    case .unreadable(let problem): [problem]
    case .feed(let feed): feed.problems(among: pages)
    case .sitemap(let addresses):
      addresses.compactMap { pages.problem(with: $0) }
        + (Set(addresses).count == addresses.count ? [] : ["names a page twice"])
    }
  }
}
