import Foundation

/// An example of a Markdown specification: what is written, and the HTML it stands for.
struct SpecExample: Sendable, CustomStringConvertible {
  enum Suite: String, Sendable, CaseIterable {
    case specification = "gfm-spec-0.29.txt"
    case extensions = "gfm-extensions.txt"
  }

  let suite: Suite
  /// Counted from 1 in its file, as on the specification's page.
  let number: Int
  let markdown: String
  let html: String

  var description: String { "\(suite.rawValue) example \(number)" }

  /// The folder with the suites: they are data of others and stay outside the repository.
  static var folder: URL {
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment["CANDOUR_SPECS"] { return URL(filePath: folder) }
    let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    return root.appending(path: "../shared/spec")
  }

  static var isRequired: Bool { ProcessInfo.processInfo.environment["CANDOUR_REQUIRE_SPECS"] == "1" }

  /// The examples of a suite; nil where its file is missing.
  static func all(of suite: Suite) -> [SpecExample]? {
    let file = folder.appending(path: suite.rawValue)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecExample] = []
    var parts: [[Substring]]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(fence + " example") {
        parts = [[]]
      } else if let found = parts, line == fence {
        let texts = found.map { lines in lines.map { $0 + "\n" }.joined() }
          .map { $0.replacing("→", with: "\t") }
        examples.append(
          SpecExample(
            suite: suite, number: examples.count + 1, markdown: texts[0],
            html: texts.count > 1 ? texts[1] : ""))
        parts = nil
      } else if line == ".", parts?.count == 1 {
        parts?.append([])
      } else if let last = parts?.indices.last {
        parts?[last].append(line)
      }
    }
    return examples
  }
}
