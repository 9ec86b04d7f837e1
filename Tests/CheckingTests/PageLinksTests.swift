import Model
import Testing

@testable import Checking

/// What of a page's links is left for the whole site to answer.
@Suite struct PageLinksTests {
  private func texts(_ packed: PackedTexts) -> [String] {
    var texts: [String] = []
    packed.forEach { texts.append(String(decoding: $0, as: UTF8.self)) }
    return texts
  }

  private func links(_ targets: [String], basePath: String = "/") -> PageLinks {
    let page = "<h2 id=\"here\">H</h2>" + targets.map { "<a href=\"\($0)\">x</a>" }.joined()
    return PageLinks(Markup(Array(page.utf8)).notes, basePath: basePath)
  }

  @Test(arguments: [
    "https://example.org/a/", "mailto:jo@example.org", "tel:01632 960000", "https://example.org/a/#b",
    "#here",
    "#", "a:b/c",
  ])
  func whatThePageSettlesIsDropped(_ target: String) {
    let links = links([target])
    #expect(texts(links.toSite).isEmpty)
    #expect(texts(links.toNoHeading).isEmpty)
  }

  @Test(arguments: ["/", "/a/", "/a/#here", "/a/?b=c:d", "a/", "a/b:c", "?a", "../a/"])
  func whatStaysOnTheSiteIsKept(_ target: String) {
    let links = links([target, "/last/"])
    #expect(texts(links.toSite) == [target, "/last/"])
    #expect(links.fingerprints == [Fingerprint(target), Fingerprint("/last/")])
    #expect(texts(links.toNoHeading).isEmpty)
  }

  @Test func aHeadingThatIsNotThereIsKept() {
    let links = links(["#there", "#here", "/a/#there"])
    #expect(texts(links.toNoHeading) == ["#there"])
    #expect(texts(links.toSite) == ["/a/#there"])
  }

  @Test func addressesOfOtherHostsMayBeginWithSlashes() {
    #expect(
      texts(links(["//example.org/a/", "/b/", "/board/c/"], basePath: "/board/").toSite) == [
        "/b/", "/board/c/",
      ])
    // Where the site is at the root, nobody but an author's slip writes it; it leads to no page.
    #expect(texts(links(["//example.org/a/"]).toSite) == ["//example.org/a/"])
  }
}
