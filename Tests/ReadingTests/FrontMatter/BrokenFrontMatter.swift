import Model
import Testing

/// A source with one mistake, and all that is said about it.
struct Broken: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let expected: [Expected]

  var testDescription: String { name }

  init(_ name: String, _ text: String, _ expected: Expected...) {
    self.init(name, text, all: expected)
  }

  init(_ name: String, _ text: String, all expected: [Expected]) {
    self.name = name
    self.text = text
    self.expected = expected
  }

  /// A page with these lines below its kind and title.
  init(_ name: String, page lines: String, _ expected: Expected...) {
    self.name = name
    text = "---\nkind: page\ntitle: How we learn\n\(lines)\n---\n"
    self.expected = expected
  }

  /// A report with these lines below what every report needs.
  init(_ name: String, report lines: String, _ expected: Expected...) {
    self.name = name
    text =
      "---\nkind: report\ntitle: Learning\nreference: EX-1\nreview_type: lcspr\nstatus: completed\n\(lines)\n---\n"
    self.expected = expected
  }
}
