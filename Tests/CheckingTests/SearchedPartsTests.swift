import Detecting
import Model
import Testing

@testable import Checking

/// What pages have in common is searched once, and what is in it is found on each page.
@Suite struct SearchedPartsTests {
  private let parts = SearchedParts(by: Detector())

  private typealias Found = (categories: [DetectionCategory], lines: [String])

  private static func told(_ found: (result: ScanResult, text: [UInt8])) -> Found {
    let lines = String(decoding: found.text, as: UTF8.self).split(separator: "\n").map(String.init)
    return (found.result.detections.map(\.category), lines)
  }

  /// Searches the attributes.
  private func searchTags(_ html: String) -> Found {
    let (values, tags) = Markup(Array(html.utf8)).values
    return Self.told(parts.search(values, tags: tags))
  }

  /// Searches the text.
  private func searchText(_ html: String) -> Found {
    let (shown, shared) = Markup(Array(html.utf8)).shown
    return Self.told(parts.search(shown, parts: shared))
  }

  @Test func searchesEachTagOnce() {
    let menu = "<a href=\"/a/\" class=\"x\">A</a><a href=\"/b/\">B</a>"
    #expect(searchTags(menu).lines == ["/a/", "x", "/b/"])
    #expect(searchTags(menu).lines.isEmpty)
    #expect(searchTags(menu + "<a href=\"/c/\">C</a>").lines == ["/c/"])
    // The same value beside another is another tag.
    #expect(searchTags("<a href=\"/a/\" class=\"y\">A</a>").lines == ["/a/", "y"])
  }

  @Test func findsWhatIsInATagOnEachPage() {
    let telling = "<a href=\"tel:07700900123\">x</a>"
    for _ in 0..<3 { #expect(searchTags("<a href=\"/a/\">A</a>" + telling).categories == [.phone]) }
    // What stands beside it on the page is clean, and known to be.
    #expect(searchTags("<a href=\"/a/\">A</a>").lines.isEmpty)
  }

  /// A label counts within its tag, whatever is between them, and for no other tag, whichever page came first.
  @Test func takesTheAttributesOfATagTogether() {
    let telling = [
      "<meta name=\"Date of birth\" content=\"12 March 2011\">",
      "<meta name=\"CHI number&#10;\" content=\"0101011237\">",
    ]
    for html in telling + telling { #expect(searchTags(html).categories.count == 1, "\(html)") }
    let apart = "<meta name=\"CHI number\"><meta content=\"0101011237\">"
    for _ in 0..<2 { #expect(searchTags(apart).categories.isEmpty) }
  }

  /// However a page's attributes are cut, all of them are looked at when they come first.
  @Test(arguments: [
    "", "<p>", "<p class=\"\">", "<p title=\"a\n\nb\">", "<p title=\"\n\">", "<p title=\"a\n\" id=\"\n\nb\">",
    "<p title=\"a\"><p id=\"b\u{AD}c\">",
  ])
  func losesNoAttribute(_ html: String) {
    let (values, tags) = Markup(Array(html.utf8)).values
    func letters(_ text: [UInt8]) -> [UInt8] { text.filter { $0 != UInt8(ascii: "\n") } }
    #expect(letters(parts.search(values, tags: tags).text) == letters(values))
  }

  private static let lines = (1...12).map { "Line \($0) of what all pages have" }

  private static func footer(_ lines: [String]) -> String {
    "<footer>" + lines.map { "<p>\($0)</p>" }.joined() + "</footer>"
  }

  /// Of a part only what is near enough to other things to have to do with them is searched again.
  @Test func searchesTheInsideOfEachPartOnce() {
    let page = "<p>Words</p>" + Self.footer(Self.lines)
    #expect(searchText(page).lines == ["Words"] + Self.lines)
    let again = searchText("<p>Other words</p>" + Self.footer(Self.lines)).lines
    #expect(again == ["Other words"] + Self.lines[..<3] + Self.lines[10...])
    // One that differs in a letter is another one.
    let other = Self.lines.map { $0 == Self.lines[5] ? $0 + "s" : $0 }
    #expect(searchText(Self.footer(other)).lines == other)
    // And so is one that shows another day.
    let days = ["2026-01-02", "2026-01-03"].map { day in
      "<ul><li><p>\(Self.lines.joined(separator: "</p><p>"))</p><time datetime=\"\(day)\">2 January 2026</time></li></ul>"
    }
    #expect(searchText(days[0]).lines == Self.lines + [";"])
    #expect(searchText(days[1]).lines == Self.lines + ["2 January 2026"])
  }

  @Test func findsWhatIsInAPartOnEachPage() {
    let telling = Self.lines.map { $0 == Self.lines[5] ? "Ring 07700 900123" : $0 }
    for _ in 0..<3 { #expect(searchText("<p>Words</p>" + Self.footer(telling)).categories == [.phone]) }
  }

  /// A label in one part and its number in another, each of which was clean elsewhere.
  @Test func findsWhatReachesFromOnePartIntoTheNext() {
    let list = ["<li>CHI number:</li>", "<li>0101011237</li>", "<li>Not known</li>"]
    #expect(searchText("<ul>\(list[0])\(list[2])</ul>").categories.isEmpty)
    #expect(searchText("<ul>\(list[1])</ul>").categories.isEmpty)
    for _ in 0..<2 { #expect(searchText("<ul>\(list[0])\(list[1])</ul>").categories == [.nhsNumber]) }
    let (labels, numbers) = (Self.lines + ["CHI number:"], ["0101011237"] + Self.lines)
    for part in [labels, numbers] { #expect(searchText(Self.footer(part)).categories.isEmpty) }
    for _ in 0..<2 {
      #expect(searchText(Self.footer(labels) + "<p>0101011237</p>").categories == [.nhsNumber])
      #expect(searchText("<p>CHI number:</p>" + Self.footer(numbers)).categories == [.nhsNumber])
      #expect(searchText(Self.footer(labels) + Self.footer(numbers)).categories == [.nhsNumber])
    }
  }

  /// Of parts within one another the outer one counts, and one that never ends is none.
  @Test(arguments: [
    ("<ul><li>a<ul><li>b</li></ul></li></ul>", ["a", "b"]), ("<nav><ul><li>c</li></ul></nav>", ["c"]),
    ("<li>d", ["d"]), ("</li>e</li>", ["e"]), ("<li>f<nav></li>g</nav></li>", ["f", "g"]),
  ])
  func losesNoText(_ html: String, _ lines: [String]) {
    for _ in 0..<2 { #expect(searchText(html).lines == lines) }
    let long = html + Self.footer(Self.lines)
    #expect(searchText(long).lines == lines + Self.lines)
  }
}
