import Foundation
import Model
import TestSupport
import Testing

@testable import Checking

/// The rule book against the folder its rules live in.
@Suite struct RuleBookTests {
  @Test func idsAreUnique() {
    #expect(Set(RuleBook.all.map(\.id)).count == RuleBook.all.count)
  }

  /// One rule, one file, named after it.
  @Test func listAndFolderAgree() throws {
    let folder = Repository.folder.appendingPathComponent("Sources/Checking/Rules")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var declared: [String] = []
    for case let file as URL in files
    where file.pathExtension == "swift" && !file.lastPathComponent.contains("+") {
      let source = try String(contentsOf: file, encoding: .utf8)
      let names = source.matches(of: /static let (\w+) = Rule\(/).map { String($0.1) }
      let expected = file.deletingPathExtension().lastPathComponent
      for name in names {
        #expect(name.prefix(1).uppercased() + name.dropFirst() == expected)
      }
      #expect(names.count <= 1)
      declared += names
    }
    let list = try String(
      contentsOf: Repository.folder.appendingPathComponent("Sources/Checking/RuleBook.swift"), encoding: .utf8
    )
    for name in declared { #expect(list.contains(".\(name)"), "\(name) is not in the list") }
    #expect(declared.count == RuleBook.all.count)
  }

  @Test(arguments: RuleBook.all.map(\.id.text))
  func everyRuleExplainsItself(_ id: String) throws {
    let rule = try #require(RuleBook.rule(RuleID(id)))
    #expect(rule.explanation.split(separator: " ").count >= 20)
    #expect(!rule.summary.hasSuffix("."))
    #expect(!rule.citation.source.isEmpty)
  }
}
