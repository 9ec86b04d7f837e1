import Model
import Testing

@testable import Templating

@Suite("Layout files")
struct LayoutSourcesTests {
  @Test("Layouts and partials are told by their paths, other files passed over")
  func namesFiles() {
    let sources = LayoutSources(
      [
        "layouts/report.mustache", "layouts/partials/head.mustache", "layouts/assets/site.css",
        "content/a.mustache", "layouts/.mustache", "layouts/base.mustache",
      ].map { SourceFile(path: SitePath($0), text: "") })
    #expect(sources.layoutNames == ["base", "report"])
    #expect(sources.partials.keys.sorted() == ["head"])
  }

  @Test("A missing layout is reported with the nearest one")
  func reportsMissingLayout() {
    let sources = LayoutSources([SourceFile(path: "layouts/report.mustache", text: "")])
    let (layout, findings) = LayoutCompiler.compile("reprot", for: .sample, in: sources)
    #expect(layout == nil)
    #expect(findings.map(\.message) == ["There is no layout `reprot`"])
    #expect(findings.map(\.fix) == ["Did you mean `report`?"])
    #expect(findings.map(\.path) == ["layouts/reprot.mustache"])
  }

  @Test("Files that no layout uses are read too")
  func reportsUnusedFiles() {
    let sources = LayoutSources([
      SourceFile(path: "layouts/partials/b.mustache", text: "{{#a}}"),
      SourceFile(path: "layouts/a.mustache", text: "{{/a}}"),
    ])
    #expect(
      sources.findings.map(\.path) == ["layouts/a.mustache", "layouts/partials/b.mustache"])
  }

  @Test("Everything is reported at once, in the order of the files")
  func reportsEverything() {
    let marked = MarkedLayout([
      ("page", "{{titel}}{{=| |=}}\n<p class={{title}}>{{>card}}{{#peopl}}{{nam}}{{/peopl}}{{{title}}}"),
      ("partials/card", "{{{draft}}}"),
    ])
    #expect(
      marked.findings().map { "\($0.start?.line ?? 0) \($0.message)" } == [
        "1 There is no field `titel` here", "1 Layouts cannot change their delimiters",
        "2 `title` is an attribute's value without quotation marks",
        "2 There is no field `peopl` here",
        "2 `title` is plain text, and only HTML made by Candour may be printed unescaped",
        "1 `draft` is a yes or no and cannot be printed",
      ])
  }

  @Test("A file over 1 MB is refused, one of 1 MB is not")
  func limitsFiles() {
    let atLimit = String(repeating: "a\n", count: Limits.fileSize / 2)
    #expect(MarkedLayout([("page", atLimit)]).findings().isEmpty)
    #expect(
      MarkedLayout([("page", atLimit + "a")]).findings().map(\.message) == [
        "This layout is larger than 1 MB"
      ])
  }

  @Test("Partials that double one another are cut off")
  func limitsGrowth() {
    let partials = (1...40).map { ("partials/p\($0)", "a{{>p\($0 + 1)}}b{{>p\($0 + 1)}}") }
    let files = [("page", "{{>p1}}")] + partials + [("partials/p41", "x")]
    #expect(
      MarkedLayout(files).findings().map(\.message) == [
        "The layout grows too large when its partials and parents are put in"
      ])
  }

  @Test("Depth counts across files")
  func limitsDepth() {
    func chain(_ length: Int) -> [(String, String)] {
      [("page", "{{>p1}}"), ("partials/p\(length)", "x")]
        + (1..<length).map { ("partials/p\($0)", "{{>p\($0 + 1)}}") }
    }
    #expect(MarkedLayout(chain(64)).findings().isEmpty)
    #expect(
      MarkedLayout(chain(65)).findings().map(\.message) == [
        "Sections, blocks, partials and parents are nested more than 64 deep here"
      ])
  }
}
