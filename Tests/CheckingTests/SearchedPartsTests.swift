import Detecting
import Model
import Testing

@testable import Checking

/// The parts that pages have in common are searched once, and what is in them is found on each page.
@Suite struct SearchedPartsTests {
  private let parts = SearchedParts(by: Detector())

  private func search(_ html: String) -> (found: [DetectionCategory], searched: [String]) {
    let (values, tags) = Markup(Array(html.utf8)).values
    let (result, text) = parts.search(values, parts: tags)
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
    return (result.detections.map(\.category), lines)
  }

  @Test func searchesEachTagOnce() {
    let menu = "<a href=\"/a/\" class=\"x\">A</a><a href=\"/b/\">B</a>"
    #expect(search(menu).searched == ["/a/", "x", "/b/"])
    #expect(search(menu).searched.isEmpty)
    #expect(search(menu + "<a href=\"/c/\">C</a>").searched == ["/c/"])
    // The same value beside another is another tag.
    #expect(search("<a href=\"/a/\" class=\"y\">A</a>").searched == ["/a/", "y"])
  }

  @Test func findsWhatIsThereOnEachPage() {
    let telling = "<a href=\"tel:07700900123\">x</a>"
    for _ in 0..<3 { #expect(search("<a href=\"/a/\">A</a>" + telling).found == [.phone]) }
    // What stands beside it on the page is clean, and known to be.
    #expect(search("<a href=\"/a/\">A</a>").searched.isEmpty)
  }

  @Test func takesTheAttributesOfATagTogether() {
    let labelled = "<meta name=\"Date of birth\" content=\"12 March 2011\">"
    for _ in 0..<2 { #expect(search(labelled).found == [.dateOfBirth]) }
    let apart = "<meta name=\"Date of birth\"><meta content=\"14 March 2011\">"
    _ = search(apart)
    #expect(search(apart).searched.isEmpty)
  }

  private func searchShown(_ html: String) -> (found: [DetectionCategory], searched: [String]) {
    let (shown, shared) = Markup(Array(html.utf8)).shown
    let (result, text) = parts.search(shown, parts: shared)
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
    return (result.detections.map(\.category), lines)
  }

  @Test func searchesEachPartOnce() {
    let menu = "<header><p>Home</p></header><nav><ul><li>A</li></ul></nav>"
    let cards = "<ul><li><p>One</p><time datetime=\"2026-01-02\">2 January 2026</time></li><li>Two</li></ul>"
    let page = menu + "<p>Words</p>" + cards + "<footer>End</footer>"
    #expect(searchShown(page).searched == ["Home", "A", "Words", "One", ";", "Two", "End"])
    #expect(searchShown(page).searched == ["Words"])
    #expect(searchShown("<p>x</p><ul><li>Two</li><li>Three</li></ul>").searched == ["x", "Three"])
    // The day of another page is none that was searched.
    #expect(searchShown("<ul><li><p>One</p>2 January 2026</li></ul>").searched == ["One", "2 January 2026"])
  }

  @Test func findsInPartsOnEachPage() {
    let telling = "<ul><li>Ring 07700 900123</li><li>Two</li></ul>"
    for _ in 0..<3 { #expect(searchShown("<p>Words</p>" + telling).found == [.phone]) }
    #expect(searchShown(telling).searched == ["Ring 07700 900123"])
    // What reaches from one part into the next is of neither alone.
    let parted = "<ul><li>The number 999 123</li><li>4560 was used</li></ul>"
    let found = searchShown(parted).found
    for _ in 0..<2 { #expect(searchShown(parted).found == found) }
  }

  /// Of parts within one another the outer one counts, and one that never ends is none.
  @Test(arguments: [
    ("<ul><li>a<ul><li>b</li></ul></li></ul>", ["a", "b"]), ("<nav><ul><li>c</li></ul></nav>", ["c"]),
    ("<li>d", ["d"]), ("</li>e</li>", ["e"]), ("<li>f<nav></li>g</nav></li>", ["f", "g"]),
  ])
  func losesNoText(_ html: String, _ lines: [String]) {
    #expect(searchShown(html).searched == lines)
    _ = searchShown("<ul>\(html)</ul>")
  }

  /// However a page's attributes are cut, all of them are looked at when they come first.
  @Test(arguments: [
    "", "<p>", "<p class=\"\">", "<p title=\"a\n\nb\">", "<p title=\"\n\">", "<p title=\"a\n\" id=\"\n\nb\">",
  ])
  func losesNothing(_ html: String) {
    let (values, tags) = Markup(Array(html.utf8)).values
    let letters = values.filter { $0 != UInt8(ascii: "\n") }
    #expect(parts.search(values, parts: tags).text.filter { $0 != UInt8(ascii: "\n") } == letters)
  }
}
