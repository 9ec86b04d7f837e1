import Model
import TestSupport
import Testing

@testable import candour

/// A link that is on every page: what is wrong with it is said once, where it is written.
@Suite struct LinksOfEveryPageTests {
  private func found(_ files: [(String, String)], for audience: Audience = .everyone) -> [String] {
    let run = TestRun.run(SiteText(files: files), date: "2026-11-21", audience: audience)
    return run.findings.filter { $0.severity == .error }.map { finding in
      let place = finding.start.map { ":\($0.line):\($0.column)" } ?? ""
      return "\(finding.path)\(place) \(finding.message)"
    }
  }

  private static let plainSite = SiteText.plainSite.replacing(
    "privacy_url: https://www.example.org/privacy\n", with: "")

  private static let secret = (
    "content/secret.md",
    "---\nkind: page\ntitle: Of tomorrow\nembargo_until: 2026-12-01T09:00\naliases: [/once/]\n---\nWords.\n"
  )

  private static let lines = [
    "navigation: [{title: A, address: /secret/}]", "navigation: [{title: A, address: /once/}]",
    "privacy_url: /secret/", "accessibility: {statement_path: content/secret.md}",
  ]

  /// The navigation may not lead to what is under embargo, and the message does not say where that is.
  @Test(arguments: lines)
  func mayNotLeadToWhatIsNotPublished(_ line: String) throws {
    let column = try #require(line.firstRange(of: #/\/|content\//#)).lowerBound
    let site = ("content/site.yml", Self.plainSite + line + "\n")
    #expect(
      found([site, Self.secret]) == [
        "content/site.yml:9:\(line.distance(from: line.startIndex, to: column) + 1) "
          + "every page would lead to a document that is not published on 21 November 2026"
      ])
    #expect(found([site, Self.secret], for: .preview) == [])
  }

  @Test(arguments: ["navigation: [{title: A, address: /gone/}]", "privacy_url: /gone/"])
  func leadsSomewhere(_ line: String) throws {
    let site = ("content/site.yml", Self.plainSite + line + "\n")
    let column = try #require(line.firstRange(of: "/gone/")).lowerBound
    #expect(
      found([site]) == [
        "content/site.yml:9:\(line.distance(from: line.startIndex, to: column) + 1) "
          + "every page would lead to /gone/, and there is no page of this site"
      ])
  }

  @Test func aLinkOfALayoutIsSaidOnce() throws {
    let layout = (
      "layouts/page.mustache",
      "<!doctype html><html lang=\"en\"><title>{{title}}</title><h1>{{title}}</h1><a href=\"/gone/\">Gone</a>{{{body}}}"
    )
    let pages = ["a", "b", "c"].map { ("content/\($0).md", "---\nkind: page\ntitle: T\n---\nWords.\n") }
    #expect(
      found([layout] + pages) == [
        "content/a.md the link /gone/ on the page a/index.html and on 2 others leads to no page of this site"
      ])
  }

  @Test func nothingTakesItsOwnPlace() {
    let page = "---\nkind: page\ntitle: T\nsuperseded_by: content/a.md\n---\nWords.\n"
    #expect(found([("content/a.md", page)]) == ["content/a.md:4:16 a document cannot take its own place"])
  }

  /// What several authors wrote has to be mended in several places.
  @Test func eachAuthorIsTold() {
    let pages = ["a", "b"].map {
      ("content/\($0).md", "---\nkind: page\ntitle: T\n---\nThe [old page](/gone/).\n")
    }
    #expect(
      found(pages).map { $0.prefix { $0 != " " } } == ["content/a.md:5:5", "content/b.md:5:5"])
  }
}
