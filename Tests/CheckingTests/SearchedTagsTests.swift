import Detecting
import Model
import Testing

@testable import Checking

/// The attributes that pages have in common are searched once, and what is in them is found on each page.
@Suite struct SearchedTagsTests {
  private let tags = SearchedTags(by: Detector())

  private func search(_ html: String) -> (categories: [DetectionCategory], lines: [String]) {
    let (values, places) = Markup(Array(html.utf8)).values
    let (result, text) = tags.search(values, tags: places)
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
    return (result.detections.map(\.category), lines)
  }

  @Test func searchesEachTagOnce() {
    let menu = "<a href=\"/a/\" class=\"x\">A</a><a href=\"/b/\">B</a>"
    #expect(search(menu).lines == ["/a/", "x", "/b/"])
    #expect(search(menu).lines.isEmpty)
    #expect(search(menu + "<a href=\"/c/\">C</a>").lines == ["/c/"])
    // The same value beside another is another tag.
    #expect(search("<a href=\"/a/\" class=\"y\">A</a>").lines == ["/a/", "y"])
  }

  @Test func findsWhatIsInATagOnEachPage() {
    let telling = "<a href=\"tel:07700900123\">x</a>"
    for _ in 0..<3 { #expect(search("<a href=\"/a/\">A</a>" + telling).categories == [.phone]) }
    // What stands beside it on the page is clean, and known to be.
    #expect(search("<a href=\"/a/\">A</a>").lines.isEmpty)
  }

  /// A label counts within its tag, whatever is between them, and for no other tag, whichever page came first.
  @Test func takesTheAttributesOfATagTogether() {
    let telling = [
      "<meta name=\"Date of birth\" content=\"12 March 2011\">",
      "<meta name=\"CHI number&#10;\" content=\"0101011237\">",
    ]
    for html in telling + telling { #expect(search(html).categories.count == 1, "\(html)") }
    let apart = "<meta name=\"CHI number\"><meta content=\"0101011237\">"
    for _ in 0..<2 { #expect(search(apart).categories.isEmpty) }
  }

  /// However a page's attributes are cut, all of them are looked at when they come first.
  @Test(arguments: [
    "", "<p>", "<p class=\"\">", "<p title=\"a\n\nb\">", "<p title=\"\n\">", "<p title=\"a\n\" id=\"\n\nb\">",
    "<p title=\"a\"><p id=\"b\u{AD}c\">",
  ])
  func losesNoAttribute(_ html: String) {
    let (values, places) = Markup(Array(html.utf8)).values
    func letters(_ text: [UInt8]) -> [UInt8] { text.filter { $0 != UInt8(ascii: "\n") } }
    #expect(letters(tags.search(values, tags: places).text) == letters(values))
  }
}
