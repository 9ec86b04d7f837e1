import Model
import Testing

@testable import Templating

/// Layout files with the part a finding should point at between ⟦ and ⟧.
struct MarkedLayout {
  let sources: LayoutSources
  /// Path, text and place of each marked part.
  let marks: [Place]

  struct Place: Hashable, CustomStringConvertible {
    let path: SitePath
    let start: SourcePlace?
    let end: SourcePlace?

    var description: String {
      "\(path) \(start?.line ?? 0):\(start?.column ?? 0)-\(end?.line ?? 0):\(end?.column ?? 0)"
    }
  }

  init(_ files: [(String, String)]) {
    var sources: [SourceFile] = []
    var marks: [Place] = []
    for (name, marked) in files {
      let path = SitePath("layouts/\(name).mustache")
      var text = ""
      var offsets: [Int] = []
      for character in marked.unicodeScalars {
        if character == "⟦" || character == "⟧" {
          offsets.append(text.utf8.count)
        } else {
          text.unicodeScalars.append(character)
        }
      }
      let file = SourceFile(path: path, text: text)
      sources.append(file)
      for index in stride(from: 0, to: offsets.count - 1, by: 2) {
        marks.append(
          Place(
            path: path, start: file.place(at: offsets[index]), end: file.place(at: offsets[index + 1])))
      }
    }
    self.sources = LayoutSources(sources)
    self.marks = marks
  }

  /// The findings of the layout `page`.
  func findings(for schema: ViewSchema = .sample) -> [Finding] {
    LayoutCompiler.compile("page", for: schema, in: sources).findings
  }

  /// The layout `page`, or nil with its findings recorded as a failure.
  func layout(for schema: ViewSchema = .sample) -> Layout? {
    let (layout, findings) = LayoutCompiler.compile("page", for: schema, in: sources)
    #expect(findings.map(\.message) == [])
    return layout
  }
}

extension ViewSchema {
  static let person = ViewSchema([.text("name"), .text("role").optional, .address("link").optional])

  /// A field of every kind.
  static let sample = ViewSchema([
    .text("title"), .text("summary").optional, .address("url"), .html("body"), .flag("draft"),
    .texts("tags"), .list("people", of: person), .record("author", of: person).optional,
  ])
}

extension View {
  static let sample = View(.sample, sampleValues)

  /// The values of `sample`.
  static let sampleValues: ViewValues = [
    "title": .text("Heron & <Son>"), "url": .address("/reports/a/?x=1&y=2"),
    "body": .html(Array("<p>Hi</p>".utf8)), "draft": .flag(true), "tags": .texts(["a", "b"]),
    "people": .list([
      View(.person, ["name": .text("Ann"), "role": .text("chair")]),
      View(.person, ["name": .text("O'Neill"), "link": .address("/o/")]),
    ]),
    "author": .record(View(.person, ["name": .text("Kim")])),
  ]
}
