import Detecting
import Model
import Testing

@testable import Checking

/// The attributes that pages have in common are searched once, and what is in them is found on each page.
@Suite struct SearchedAttributesTests {
  private let attributes = SearchedAttributes(by: Detector())

  private func search(_ html: String) -> (found: [DetectionCategory], searched: [String]) {
    let (result, text) = attributes.search(Markup(Array(html.utf8)).values)
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

  /// However a page's attributes are cut, all of them are looked at when they come first.
  @Test(arguments: [
    "", "<p>", "<p class=\"\">", "<p title=\"a\n\nb\">", "<p title=\"\n\">", "<p title=\"a\n\" id=\"\n\nb\">",
  ])
  func losesNothing(_ html: String) {
    let values = Markup(Array(html.utf8)).values
    let letters = values.filter { $0 != UInt8(ascii: "\n") }
    #expect(attributes.search(values).text.filter { $0 != UInt8(ascii: "\n") } == letters)
  }
}
