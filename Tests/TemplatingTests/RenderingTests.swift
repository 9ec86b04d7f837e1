import Model
import Testing

@testable import Templating

@Suite("Rendering")
struct RenderingTests {
  @Test(arguments: [
    ("{{title}}", "Heron &amp; &lt;Son&gt;"),
    ("<a href=\"{{url}}\">x</a>", "<a href=\"/reports/a/?x=1&amp;y=2\">x</a>"),
    ("{{{body}}}{{&body}}", "<p>Hi</p><p>Hi</p>"),
    ("[{{summary}}]{{^summary}}none{{/summary}}{{#summary}}some{{/summary}}", "[]none"),
    ("{{#tags}}{{.}},{{/tags}}{{^tags}}none{{/tags}}", "a,b,"),
    (
      "{{#people}}{{name}} ({{role}}) of {{title}};{{/people}}",
      "Ann (chair) of Heron &amp; &lt;Son&gt;;O&#39;Neill () of Heron &amp; &lt;Son&gt;;"
    ),
    ("{{#people}}{{#author}}{{name}}{{/author}}{{/people}}", "KimKim"),
    ("{{author.name}}{{author.role}}{{#author.name}}!{{/author.name}}", "Kim!"),
    ("{{#draft}}d{{/draft}}{{^draft}}p{{/draft}}", "d"),
    ("{{#title}}{{.}}{{/title}}{{#body}}{{{.}}}{{/body}}", "Heron &amp; &lt;Son&gt;<p>Hi</p>"),
    ("{{#url}}<a href=\"{{.}}\">{{/url}}", "<a href=\"/reports/a/?x=1&amp;y=2\">"),
  ])
  func rendersFields(_ page: String, _ expected: String) throws {
    let layout = try #require(MarkedLayout([("page", page)]).layout())
    #expect(String(decoding: layout.render(.sample), as: UTF8.self) == expected)
  }

  @Test("What a page puts into its blocks reaches parents, their parents and their partials")
  func inherits() throws {
    let layout = try #require(
      MarkedLayout([
        (
          "page",
          "{{<article}}\n{{$title}}{{title}}{{/title}}\n{{$main}}\n<p>\n  a\n</p>\n{{/main}}\n{{/article}}\n"
        ),
        (
          "article",
          "{{<base}}\n{{$body}}\n<main>\n  {{$main}}\n  {{/main}}\n</main>\n{{/body}}\n{{/base}}\n"
        ),
        ("base", "{{>head}}\n<body>\n  {{$body}}\n  {{/body}}\n</body>\n"),
        ("partials/head", "<title>{{$title}}None{{/title}}</title>\n"),
      ]).layout())
    #expect(
      String(decoding: layout.render(.sample), as: UTF8.self) == """
        <title>Heron &amp; &lt;Son&gt;</title>
        <body>
          <main>
            <p>
              a
            </p>
          </main>
        </body>

        """)
  }

  @Test("A partial that has a line to itself is indented, an empty line is not")
  func indents() throws {
    let layout = try #require(
      MarkedLayout([("page", "<ul>\n  {{>item}}\n</ul>"), ("partials/item", "<li>\n\n  a\n</li>\n")])
        .layout())
    #expect(
      String(decoding: layout.render(.sample), as: UTF8.self)
        == "<ul>\n  <li>\n\n    a\n  </li>\n</ul>")
  }

  @Test("What fills a block in the middle of a line continues that line")
  func continuesLines() throws {
    let layout = try #require(
      MarkedLayout([
        ("page", "  {{<base}}\n{{$main}}\n  one\n  two\n{{/main}}\n{{/base}}\n"),
        ("base", "x {{$main}}{{/main}}y\n"),
      ]).layout())
    #expect(String(decoding: layout.render(.sample), as: UTF8.self) == "  x one\n  two\ny\n")
  }

  @Test("What a page takes over as it is, is noted with its place")
  func notesInsets() throws {
    let words = String(repeating: "word ", count: 60)
    let html = Array(String(repeating: "<p>Text</p>", count: 500).utf8)
    let schema = ViewSchema([.text("name"), .html("body"), .html("data")])
    let layout = try #require(
      MarkedLayout([("page", "<b>{{name}}</b>\(words){{{body}}}<i>{{{data}}}</i>")]).layout(for: schema))
    let page = layout.page(
      of: View(schema, ["name": .text(words), "body": .html(html), "data": .html(Array("<u></u>".utf8))]))
    #expect(page.insets.count == 2)
    #expect(page.insets.map { Array($0.bytes[$0.range]) } == [Array("</b>\(words)".utf8), html])
    for inset in page.insets {
      let stretch = page.bytes[inset.place..<inset.place + inset.range.count]
      #expect(stretch.elementsEqual(inset.bytes[inset.range]))
    }
  }

  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("&", "&amp;"), ("'a\"b<c>d", "&#39;a&quot;b&lt;c&gt;d"),
    ("é&日本", "é&amp;日本"), ("&&", "&amp;&amp;"),
    (String(repeating: "long ", count: 20) + "&", String(repeating: "long ", count: 20) + "&amp;"),
  ])
  func escapes(_ text: String, _ expected: String) {
    var buffer: [UInt8] = []
    HTMLEscaping.append(text, to: &buffer)
    #expect(String(decoding: buffer, as: UTF8.self) == expected)
  }

  @Test("Indentation can be left out between tags, and only there")
  func leavesIndentationOut() {
    let files = [
      SourceFile(
        path: "layouts/page.mustache", text: "<p>\n  {{name}}\n  {{> inner}}\n</p>\n<a\n  href=\"/\">a</a>\n"),
      SourceFile(path: "layouts/partials/inner.mustache", text: "<b>\n    x y\n</b>\n"),
    ]
    let schema = ViewSchema([.text("name")])
    let (layout, _) = LayoutCompiler.compile(
      "page", for: schema, in: LayoutSources(files), keepsIndentation: false)
    let page = layout?.render(View(schema, ["name": .text("  N")])) ?? []
    #expect(
      String(decoding: page, as: UTF8.self) == "<p>\n  N\n<b>\nx y\n</b>\n</p>\n<a\n  href=\"/\">a</a>\n")
  }

  @Test(
    "Layouts say whether their blanks mean something",
    arguments: [("<p>", false), ("<PRE>", true), ("<textarea>", true)])
  func knowsPreformattedText(_ text: String, _ expected: Bool) {
    let sources = LayoutSources([SourceFile(path: "layouts/partials/a.mustache", text: text)])
    #expect(sources.hasPreformattedText == expected)
  }

  @Test("A view of another schema is refused")
  func refusesOtherViews() async {
    await #expect(processExitsWith: .failure) {
      let sources = LayoutSources([SourceFile(path: "layouts/page.mustache", text: "{{name}}")])
      let schema = ViewSchema([.text("name")])
      let (layout, _) = LayoutCompiler.compile("page", for: schema, in: sources)
      _ = layout?.render(View(ViewSchema([.flag("name")]), ["name": .flag(true)]))
    }
  }
}
