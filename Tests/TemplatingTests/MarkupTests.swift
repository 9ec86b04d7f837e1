import Model
import Testing

@testable import Templating

/// Where in HTML what may be printed.
@Suite("Printing into HTML")
struct MarkupTests {
  @Test(arguments: [
    // A section within the attributes of a tag.
    "<li{{#draft}} class=\"x\"{{/draft}}>a</li>",
    "<input {{#draft}}checked{{/draft}} {{#title}}required{{/title}}>",
    "<p{{#people}} data-x=\"{{name}}\"{{/people}}>",
    "<input{{#draft}} checked{{/draft}}{{#title}} required{{/title}}/>",
    "<a class=\"x{{#draft}} y{{/draft}}\" href=\"{{url}}\">{{title}}</a>",
    "{{#draft}}<em>{{/draft}}{{title}}{{#draft}}</em>{{/draft}}",
    // Links: an address, or text after a beginning that cannot be a scheme.
    "<a href='{{url}}#{{title}}'>a</a>", "<a href=\"/x/{{title}}\">a</a>",
    "<a href=\"mailto:{{title}}\">a</a>", "<a href=\"?q={{title}}\">a</a>",
    "<a href=\"{{#draft}}/x{{/draft}}{{url}}\">a</a>",
    "<img alt=\"{{title}}\" src=\"{{url}}\" data-x=\"{{title}}\">",
    // Texts in elements and whatever is not markup at all.
    "<title>{{title}}</title><textarea>{{title}}</textarea>", "{{{body}}}", "1 < 2 {{title}}",
    "<!doctype html><!-- {{#draft}}a{{/draft}} -->{{title}}", "<!-->{{title}}", "<!--a--!>{{title}}",
    "<script>a < b; '</scrip'; {{#draft}}x(){{/draft}}</script >{{title}}",
    "<p title='>'>{{title}}</p>", "</p x='{{title}}'>{{title}}",
  ])
  func isAllowed(_ page: String) {
    #expect(MarkedLayout([("page", page)]).findings().map(\.message) == [])
  }

  struct Example: Sendable, CustomTestStringConvertible {
    let page: String
    let message: String

    var testDescription: String { page }

    init(_ page: String, _ message: String) {
      self.page = page
      self.message = message
    }
  }

  @Test(arguments: places + links + sections)
  func isRefused(_ example: Example) {
    let marked = MarkedLayout([("page", example.page)])
    let findings = marked.findings()
    #expect(findings.map(\.message) == [example.message])
    #expect(
      findings.map { MarkedLayout.Place(path: $0.path, start: $0.start, end: $0.end) } == marked.marks)
  }

  static let places = [
    Example("<script>var a = '{{⟦title⟧}}'</script>", unsafe("inside <script>")),
    Example("<STYLE>a { b: {{⟦title⟧}} }</STYLE>", unsafe("inside <style>")),
    Example("<script>'</scriptx>' {{⟦title⟧}}</script>", unsafe("inside <script>")),
    Example("<!-- - {{⟦title⟧}} -->", unsafe("in a comment")),
    Example("<!-- -- {{⟦title⟧}} -->", unsafe("in a comment")),
    Example("<!doctype {{⟦title⟧}}>", unsafe("in a declaration")),
    Example("<{{⟦title⟧}}>", unsafe("in the name of a tag")),
    Example("<h{{⟦title⟧}}>", unsafe("in the name of a tag")),
    Example("</{{⟦title⟧}}>", unsafe("in the name of a tag")),
    Example("<p {{⟦title⟧}}>", unsafe("among the attributes of a tag")),
    Example("<p data-{{⟦title⟧}}=\"a\">", unsafe("among the attributes of a tag")),
    Example("<p class={{⟦title⟧}}>", "`title` is an attribute's value without quotation marks"),
    Example("<p class=a{{⟦title⟧}}>", "`title` is an attribute's value without quotation marks"),
    Example(
      "<p class=\"{{{⟦body⟧}}}\">", "`body` is HTML and would be printed in the value of an attribute"),
    Example("<title>{{{⟦body⟧}}}</title>", "`body` is HTML and would be printed inside <title>"),
    Example("<p ONCLICK=\"go('{{⟦title⟧}}')\">", program("onclick")),
    Example("<p style=\"color: {{⟦title⟧}}\">", program("style")),
    Example("<iframe srcdoc=\"{{⟦title⟧}}\"></iframe>", program("srcdoc")),
  ]

  static let links = [
    Example("<a href=\"{{⟦title⟧}}\">a</a>", scheme("href")),
    Example("<img SRC = ' {{⟦title⟧}}'>", scheme("src")),
    Example("<form action=\"{{⟦title⟧}}\"></form>", scheme("action")),
    Example("<button formaction=\"{{⟦title⟧}}\">a</button>", scheme("formaction")),
    Example("<a href=\"java{{⟦title⟧}}\">a</a>", scheme("href")),
    Example(
      "<a href=\"java{{⟦url⟧}}\">a</a>",
      "`url` begins a link in `href`, and text could make it one that runs a program"),
    Example("<a href=\"{{url}}{{⟦title⟧}}\">a</a>", scheme("href")),
    Example("<a href=\"{{#draft}}/x/{{/draft}}{{⟦title⟧}}\">a</a>", scheme("href")),
    Example(
      "<a href=\"JavaScript:go({{⟦url⟧}})\">a</a>",
      "`url` would be printed in a link of the kind `javascript:`"),
  ]

  static let sections = [
    Example(
      "⟦{{#draft}}⟧<a href=\"{{/draft}}x\">a</a>",
      "The section `draft` begins in the text of the page and ends in the value of an attribute"),
    Example(
      "<a ⟦{{#draft}}⟧>b{{/draft}}",
      "The section `draft` begins among the attributes of a tag and ends in the text of the page"),
    Example(
      "<a title=\"⟦{{^draft}}⟧\" class=\"{{/draft}}\">",
      "The section `draft` begins in the value of an attribute and ends in another"),
    Example(
      "<⟦{{#draft}}⟧ol{{/draft}}>",
      "The section `draft` begins in the name of a tag and ends in another"),
    Example(
      "⟦{{#draft}}⟧<script>{{/draft}}",
      "The section `draft` begins in the text of the page and ends inside <script>"),
    Example(
      "<input{{#draft}} checked{{/draft}}⟦c⟧lass=\"a\">",
      "Nothing separates this from the section before it, so two names may run into one"),
    Example(
      "<p ⟦{{#people}}⟧click=\"{{name}}\" on{{/people}}>",
      "The entries of `people` may run into one another among the attributes of a tag"),
    Example("<p>a</p>⟦<⟧p class=\"b", "The layout ends in the value of an attribute"),
    Example("a ⟦<⟧!-- b", "The layout ends in a comment"),
    Example("⟦<⟧script>a()", "The layout ends inside <script>"),
  ]

  private static func unsafe(_ place: String) -> String {
    "`title` would be printed \(place), where escaping does not make it safe"
  }

  private static func program(_ attribute: String) -> String {
    "`title` would be printed in the attribute `\(attribute)`, where text can become a program"
  }

  private static func scheme(_ attribute: String) -> String {
    "`title` begins a link in `\(attribute)`, and text could make it one that runs a program"
  }

  @Test("A slip across files is placed in the file that makes it")
  func followsPartialsAndParents() {
    let marked = MarkedLayout([
      ("page", "{{<base}}{{$main}}{{title}}{{/main}}{{/base}}"),
      ("base", "<script>{{$main}}{{/main}}{{>end}}"), ("partials/end", "</script>"),
    ])
    #expect(marked.findings().map(\.message) == [MarkupTests.unsafe("inside <script>")])
    #expect(marked.findings().map(\.path) == ["layouts/page.mustache"])
  }
}
