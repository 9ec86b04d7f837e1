import Foundation
import Model
import TestSupport
import Testing

@testable import candour

/// A site's own layouts: one file replaced, a document with a layout of its own, and every slip found before
/// anything is made.
@Suite struct LayoutTests {
  private static let page = """
    -- content/about/index.md --
    ---
    kind: page
    title: About us
    ---
    Words.
    -- content/help.md --
    ---
    kind: page
    title: Help
    ---
    More words.

    """

  /// One partial is the site's; every other file is still Candour's.
  @Test func aSingleFileIsReplaced() throws {
    let footer = "<footer id=\"site-help\">Our own</footer>"
    let plain = TestRun.run(SiteText(Self.page), date: "2026-11-21")
    let own = TestRun.run(
      SiteText(Self.page + "-- layouts/partials/footer.mustache --\n\(footer)\n"),
      date: "2026-11-21")
    let before = try #require(Self.pages(of: plain))
    let after = try #require(Self.pages(of: own))
    #expect(before.keys.sorted() == after.keys.sorted())
    for (path, html) in before {
      let start = try #require(html.range(of: "<footer"))
      let end = try #require(html.range(of: "</footer>"))
      let expected = html.replacingCharacters(in: start.lowerBound..<end.upperBound, with: footer)
      #expect(after[path] == expected, "\(path)")
    }
  }

  /// In the order of the contract: the one its front matter names, its kind's, `document`.
  @Test(arguments: [
    ("", "", "document"), ("", "-- layouts/page.mustache --\n<p>of the kind</p>\n", "<p>of the kind</p>\n"),
    (
      "layout: wide\n",
      "-- layouts/page.mustache --\n<p>of the kind</p>\n-- layouts/wide.mustache --\n<p>named: {{title}}</p>\n",
      "<p>named: About us</p>\n"
    ),
  ])
  func aDocumentGetsItsLayout(_ field: String, _ layouts: String, _ expected: String) throws {
    let text = Self.page.replacing("title: About us\n", with: "title: About us\n" + field) + layouts
    let pages = try #require(Self.pages(of: TestRun.run(SiteText(text), date: "2026-11-21")))
    let html = try #require(pages["about/index.html"])
    if expected == "document" {
      #expect(html.contains("<article class=\"page\">"))
    } else {
      #expect(html == expected)
    }
  }

  struct Broken: Sendable, CustomTestStringConvertible {
    let slip: String
    let layouts: String
    /// `path line:column message`
    let finding: String
    var testDescription: String { slip }
  }

  /// Each is found in a layout that only one document names, and then no page at all is made.
  @Test(arguments: broken)
  func everySlipIsFoundBeforeAnythingIsMade(_ broken: Broken) {
    let text = Self.page.replacing("title: Help\n", with: "title: Help\nlayout: own\n") + broken.layouts
    let run = TestRun.run(SiteText(text), date: "2026-11-21")
    #expect(run.built == nil)
    let lines = run.findings.filter { $0.severity == .error }.map { finding in
      let place = finding.start.map { "\($0.line):\($0.column)" } ?? "-"
      return "\(finding.rule) \(finding.path) \(place) \(finding.message)"
    }
    #expect(lines == ["LAY-01 " + broken.finding])
  }

  static let broken = [
    Broken(
      slip: "unknown name", layouts: "-- layouts/own.mustache --\n<p>\n{{titel}}</p>\n",
      finding: "layouts/own.mustache 2:3 There is no field `titel` here"),
    Broken(
      slip: "unknown name in a list",
      layouts: "-- layouts/own.mustache --\n{{#themes}}{{lable}}{{/themes}}\n",
      finding: "layouts/own.mustache 1:14 There is no field `lable` here"),
    Broken(
      slip: "missing partial", layouts: "-- layouts/own.mustache --\n{{> fotter}}\n",
      finding: "layouts/own.mustache 1:5 There is no partial `fotter`"),
    Broken(
      slip: "missing parent", layouts: "-- layouts/own.mustache --\n{{<bose}}{{/bose}}\n",
      finding: "layouts/own.mustache 1:4 There is no layout `bose` to be the parent"),
    Broken(
      slip: "block that the parent lacks",
      layouts: "-- layouts/own.mustache --\n{{<base}}{{$mian}}x{{/mian}}{{/base}}\n",
      finding: "layouts/own.mustache 1:13 The parent `base` has no block `mian` to fill"),
    Broken(
      slip: "cycle",
      layouts:
        "-- layouts/own.mustache --\n{{> a}}\n-- layouts/partials/a.mustache --\n{{> b}}\n-- layouts/partials/b.mustache --\n{{> a}}\n",
      finding:
        "layouts/partials/b.mustache 1:5 This file would be put into itself: layouts/partials/a.mustache, then "
        + "layouts/partials/b.mustache, then layouts/partials/a.mustache"),
    Broken(
      slip: "never closed", layouts: "-- layouts/own.mustache --\n<p>{{#themes}}</p>\n",
      finding: "layouts/own.mustache 1:4 `themes` is opened here and never closed"),
    Broken(
      slip: "wrong nesting",
      layouts: "-- layouts/own.mustache --\n{{#themes}}{{#label}}x{{/themes}}\n",
      finding: "layouts/own.mustache 1:12 `label` is opened here and not closed before {{/themes}}"),
    Broken(
      slip: "raw text", layouts: "-- layouts/own.mustache --\n<p>{{{title}}}</p>\n",
      finding:
        "layouts/own.mustache 1:7 `title` is plain text, and only HTML made by Candour may be printed unescaped"
    ),
    Broken(
      slip: "variable in a script", layouts: "-- layouts/own.mustache --\n<script>{{title}}</script>\n",
      finding:
        "layouts/own.mustache 1:11 `title` would be printed inside <script>, where escaping does not make it safe"
    ),
    Broken(
      slip: "variable in a style", layouts: "-- layouts/own.mustache --\n<style>{{title}}</style>\n",
      finding:
        "layouts/own.mustache 1:10 `title` would be printed inside <style>, where escaping does not make it safe"
    ),
    Broken(
      slip: "unquoted attribute", layouts: "-- layouts/own.mustache --\n<p class={{title}}>x</p>\n",
      finding: "layouts/own.mustache 1:12 `title` is an attribute's value without quotation marks"),
    Broken(
      slip: "text as a link", layouts: "-- layouts/own.mustache --\n<a href=\"{{title}}\">x</a>\n",
      finding:
        "layouts/own.mustache 1:12 `title` begins a link in `href`, and text could make it one that runs a program"
    ),
    Broken(
      slip: "layout that is not there", layouts: "-- layouts/won.mustache --\n<p>x</p>\n",
      finding: "content/help.md 4:9 there is no layout for documents called `own`"),
  ]

  private static func pages(of run: SiteRun) -> [String: String]? {
    run.built.map { built in
      Dictionary(
        uniqueKeysWithValues: built.files.filter { $0.path.hasSuffix(".html") }
          .map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }
  }
}
