import Model
import Reading
import Templating

extension FuzzTarget {
  /// Layouts are compiled and, if they are sound, rendered. A line `=== NAME` begins another file of the
  /// layouts folder; what stands before the first is `page.mustache`.
  static let layouts = FuzzTarget(name: "layouts") { bytes in
    guard let source = SourceText.validate(bytes, path: "layouts/page.mustache").0 else { return }
    let files = split(source.text)
    let sources = LayoutSources(files)
    let (layout, findings) = LayoutCompiler.compile("page", for: .fuzzed, in: sources)
    demand((layout == nil) == !findings.isEmpty, "a layout is lost without a word, or compiled with slips")
    demand(findings == findings.sorted(), "findings are out of order")
    for file in files { file.demandPlaces(of: findings.filter { $0.path == file.path }) }
    let again = LayoutCompiler.compile("page", for: .fuzzed, in: LayoutSources(files.reversed()))
    demand(again.findings == findings, "a second compilation finds something else")
    guard let layout else { return }
    for view in [View.full, .sparse] {
      let page = layout.render(view)
      demand(page == again.layout?.render(view), "a second rendering differs")
      // Marks from the views, which no layout of the fuzzer is likely to hold.
      demand(!contains(page, View.hostile), "a text was printed without being escaped")
    }
  }

  private static func split(_ source: String) -> [SourceFile] {
    var files: [(name: String, lines: [Substring])] = [("page", [])]
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("=== "), line.utf8.count < 40, files.count < 8 {
        files.append((String(line.dropFirst(4)), []))
      } else {
        files[files.count - 1].lines.append(line)
      }
    }
    var seen: Set<SitePath> = []
    return files.compactMap { name, lines in
      let path = SitePath("layouts/\(name).mustache")
      guard seen.insert(path).inserted else { return nil }
      return SourceFile(path: path, text: lines.joined(separator: "\n"))
    }
  }

  private static func contains(_ page: [UInt8], _ text: String) -> Bool {
    String(decoding: page, as: UTF8.self).utf8.split(separator: UInt8(ascii: "\u{1}")).dropFirst()
      .contains { $0.starts(with: text.utf8.dropFirst()) }
  }
}

extension ViewSchema {
  private static let person = ViewSchema([.text("name"), .text("role").optional, .address("url")])

  /// A field of every kind.
  fileprivate static let fuzzed = ViewSchema([
    .text("title"), .text("summary").optional, .address("url"), .html("body"), .flag("draft"), .texts("tags"),
    .flag("has_people"), .list("people", of: person), .record("author", of: person).optional,
  ])

  fileprivate static let fuzzedPerson = person
}

extension View {
  /// Begins with a control character that no layout may hold, so that it is found in a page only as a value.
  fileprivate static let hostile = "\u{1}<\"'&>"

  private static let person = View(
    .fuzzedPerson, ["name": .text(hostile), "role": .text(hostile), "url": .address("/a/?b&c")])

  fileprivate static let full = View(
    .fuzzed,
    [
      "title": .text(hostile), "summary": .text("Heron\n\nand \(hostile)"), "url": .address("/heron/"),
      "body": .html(Array("<p>A &amp; b</p>".utf8)), "draft": .flag(true),
      "tags": .texts([hostile, "", "b"]),
      "people": .list([person, person]), "author": .record(person),
    ])

  fileprivate static let sparse = View(
    .fuzzed,
    [
      "title": .text(""), "url": .address(""), "body": .html([]), "draft": .flag(false), "tags": .texts([]),
      "people": .list([]),
    ])
}
