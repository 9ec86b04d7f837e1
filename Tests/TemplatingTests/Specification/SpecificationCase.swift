import Foundation
import Model
import Testing

@testable import Templating

/// A test of the public Mustache specification.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
  let file: String
  let name: String
  let data: JSON
  let template: String
  let partials: [String: String]
  let expected: String

  /// As the table of differences calls it: `sections/Truthy`; two tests of one name are told apart by
  /// their order.
  let id: String

  var testDescription: String { id }

  static let files = ["comments", "interpolation", "sections", "inverted", "partials", "inheritance"]

  /// The folder of the specification's JSON files: `$CANDOUR_SPECS/mustache`, else `../shared/spec/mustache`
  /// beside the package.
  static var folder: URL {
    if let specs = ProcessInfo.processInfo.environment["CANDOUR_SPECS"] {
      return URL(filePath: specs).appending(path: "mustache")
    }
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root.deletingLastPathComponent().appending(path: "shared/spec/mustache")
  }

  /// All tests of all files, or nil where the folder does not exist.
  static func all() throws -> [SpecificationCase]? {
    guard FileManager.default.fileExists(atPath: folder.path) else { return nil }
    return try files.flatMap(read)
  }

  private struct File: Decodable {
    struct Test: Decodable {
      let name: String
      let data: JSON
      let template: String
      let partials: [String: String]?
      let expected: String
    }

    let tests: [Test]
  }

  private static func read(_ file: String) throws -> [SpecificationCase] {
    let bytes = try Data(contentsOf: folder.appending(path: "\(file).json"))
    var seen: [String: Int] = [:]
    return try JSONDecoder().decode(File.self, from: bytes).tests.map { test in
      seen[test.name, default: 0] += 1
      let number = seen[test.name, default: 1]
      return SpecificationCase(
        file: file, name: test.name, data: test.data, template: test.template,
        partials: test.partials ?? [:], expected: test.expected,
        id: "\(file)/\(test.name)" + (number > 1 ? " \(number)" : ""))
    }
  }

  /// The test's files as a site would have them. The specification has one name space for partials and
  /// parents, so each of its partials is both.
  var sources: LayoutSources {
    var files = [SourceFile(path: "layouts/main.mustache", text: template)]
    for (name, text) in partials {
      files.append(SourceFile(path: SitePath("layouts/\(name).mustache"), text: text))
      files.append(SourceFile(path: SitePath("layouts/partials/\(name).mustache"), text: text))
    }
    return LayoutSources(files)
  }

  /// What the test comes to: the page, or the findings.
  func outcome(with derived: DerivedView) -> Result<String, Findings> {
    let (layout, findings) = LayoutCompiler.compile("main", for: derived.schema, in: sources)
    guard let layout else { return .failure(Findings(list: findings)) }
    return .success(String(decoding: layout.render(derived.view), as: UTF8.self))
  }

  struct Findings: Error, Equatable {
    let list: [Finding]

    var messages: [String] { list.map(\.message) }
  }
}
