import Foundation
import Model
import TestSupport
import Testing

/// The demonstration site shows what there is to show.
@Suite struct DemonstrationTests {
  private struct Status: Decodable {
    struct Review: Decodable {
      let state: String
    }

    let reviews: [Review]
  }

  private static let arguments = ["--site", Repository.folder.path, "--date", "2026-11-21"]

  @Test func thereIsAReviewInEveryState() throws {
    let result = try Tool.run(["status", "--format", "json"] + Self.arguments)
    let status = try JSONDecoder().decode(Status.self, from: Data(result.output.utf8))
    let states = Set(status.reviews.map(\.state))
    #expect(states == Set(DocumentState.allCases.map(\.rawValue)))
  }

  /// Its register is whole, tells of more than publications, and has nothing left to record.
  @Test func theRegisterIsUpToDate() throws {
    #expect(try Tool.run(["register", "verify"] + Self.arguments).code == 0)
    let statement = try Tool.run(["register", "statement"] + Self.arguments).output
    #expect(statement.contains(": published on ") && statement.contains(": withdrawn on "))
    let check = try Tool.run(["check", "--quiet", "--format", "json"] + Self.arguments)
    #expect(check.code == 0 && !check.output.contains("\"REG-"))
  }

  /// The examples of continuous integration in the manual are those of the README.
  @Test func theManualAndTheReadmeShowTheSameChecks() throws {
    let manual = try blocks("content/manual/publishing.md")
    let readme = try blocks("README.md")
    let services = manual.filter { $0.contains("candour check") || $0.contains("$C check") }
    #expect(services.count == 2)
    for block in services {
      #expect(readme.contains(block))
      #expect(block.split(separator: "\n").count <= 10)
    }
  }

  private func blocks(_ path: String) throws -> [String] {
    let text = try String(contentsOf: Repository.folder.appendingPathComponent(path), encoding: .utf8)
    return text.components(separatedBy: "```yaml\n").dropFirst().map {
      $0.components(separatedBy: "```\n")[0]
    }
  }
}
