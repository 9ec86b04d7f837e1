import Foundation
import Model

extension Rule {
  /// Feeds, sitemap, data files and robots.txt, as the programs of others will read them.
  static let machineFilesAreRight = Rule(
    id: RuleID("SITE-03"),
    severity: .error,
    summary: "Feeds, the sitemap and data files can be read and lead to pages of the site",
    explanation: """
      News readers, search engines and other boards' programs read these files and complain to nobody: a broken feed is
      silence. So each is read back before anything is published: it must be well formed, name each thing once, and
      lead only to pages that are there and may be found. Authors cannot break this; if it is reported, the fault is
      Candour's.
      """,
    citation: Citation(
      "Candour's design, by RFC 4287 (Atom), RFC 9309 (robots.txt) and sitemaps.org", .design),
    fails: [], passes: [],
    checks: [.output(judgeFiles)])

  private static let judgeFiles: @Sendable (ScannedSite, RuleInput) -> [Finding] = { scanned, input in
    let built = scanned.site
    let pages = PublicPages(scanned, for: input.audience)
    var problems: [(path: String, problem: String)] = []
    // What authors put beside a document is none of Candour's making.
    for file in built.files where !built.isAttachment(file) {
      if file.path.hasSuffix(".xml") {
        problems += problemsOfXML(file, pages).map { (file.path, $0) }
      } else if file.path.hasSuffix(".json"),
        (try? JSONSerialization.jsonObject(with: Data(file.bytes))) == nil
      {
        problems.append((file.path, "is not JSON"))
      }
    }
    for path in ["robots.txt", "sitemap.xml", "feed.xml"]
    where !built.files.contains(where: { $0.path == path }) {
      problems.append((path, "is missing"))
    }
    return problems.map { path, problem in
      Finding(
        rule: RuleID("SITE-03"), severity: .error, path: SitePath("public/" + path),
        message: "the file \(path) \(problem)",
        fix: "This is a fault of Candour's own. Please report it with the name of the file.")
    }
  }

  private static func problemsOfXML(_ file: OutputFile, _ pages: PublicPages) -> [String] {
    guard let tree = XMLTree(file.bytes) else { return ["is not well-formed XML"] }
    switch tree.root.name {
    case "feed": return AtomCheck(pages: pages).problems(in: tree.root, path: file.path)
    case "urlset": return pages.problems(inSitemap: tree.root)
    default: return []
    }
  }
}

/// The pages that a program may be led to, by their whole addresses.
struct PublicPages {
  private let baseURL: String
  private let files: Set<String>
  private let unlisted: Set<String>

  /// - Parameter audience: of a preview no page may be listed, and the feeds that it shows lead there still.
  init(_ scanned: ScannedSite, for audience: Audience) {
    baseURL = scanned.site.catalogue.site.baseURL
    files = Set(scanned.site.files.map(\.path))
    let pages = audience == .preview ? [] : scanned.pages
    unlisted = Set(pages.filter(\.isUnlisted).map(\.file.path))
  }

  /// Why a program may not be led to a whole address, as the end of a sentence; nil if it may.
  func problem(with url: String, mayBeUnlisted: Bool = false) -> String? {
    guard url.hasPrefix(baseURL + "/") else { return "leads out of the site" }
    let path = url.dropFirst(baseURL.count + 1)
    let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : String(path)
    guard files.contains(file) else { return "leads to a page that is not there" }
    return unlisted.contains(file) && !mayBeUnlisted
      ? "leads to a page that search engines may not list" : nil
  }

  func problems(inSitemap root: XMLTree.Element) -> [String] {
    let locations = root.all("url").map { $0.only("loc") ?? "" }
    return locations.compactMap { problem(with: $0) }
      + (Set(locations).count == locations.count ? [] : ["names a page twice"])
  }
}

/// What RFC 4287 demands of a feed, as far as Candour's feeds use it.
struct AtomCheck {
  let pages: PublicPages

  func problems(in feed: XMLTree.Element, path: String) -> [String] {
    let entries = feed.all("entry")
    var problems = missing(in: feed)
    if !feed.all("author").contains(where: { $0.only("name") != nil }) { problems.append("names no author") }
    if !feed.all("link").contains(where: { isOwn($0, path) }) { problems.append("does not link to itself") }
    let ids = entries.map { $0.only("id") ?? "" }
    if Set(ids).count != ids.count { problems.append("has two entries with one id") }
    for entry in entries {
      problems += missing(in: entry)
      problems += links(in: entry, "alternate").compactMap { pages.problem(with: $0) }
      if links(in: entry, "alternate").count != 1 {
        problems.append("has an entry without one link to its page")
      }
    }
    return Array(Set(problems)).sorted()
  }

  private func missing(in element: XMLTree.Element) -> [String] {
    ["id", "title", "updated"].filter { element.only($0) == nil }.map {
      "has an element <\(element.name)> without one <\($0)>"
    }
  }

  private func links(in element: XMLTree.Element, _ relation: String) -> [String] {
    element.all("link").filter { $0.attributes["rel"] == relation }.map { $0.attributes["href"] ?? "" }
  }

  private func isOwn(_ link: XMLTree.Element, _ path: String) -> Bool {
    link.attributes["rel"] == "self" && link.attributes["href"]?.hasSuffix("/" + path) == true
      && pages.problem(with: link.attributes["href"] ?? "", mayBeUnlisted: true) == nil
  }
}
