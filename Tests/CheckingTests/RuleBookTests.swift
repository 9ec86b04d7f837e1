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

  /// With CANDOUR_RECORD=1 the page is written anew.
  @Test func listAndReferencePageAgree() throws {
    let file = Repository.folder.appendingPathComponent(RuleReference.path)
    if ProcessInfo.processInfo.environment["CANDOUR_RECORD"] == "1" {
      try Data(RuleReference.text.utf8).write(to: file)
      return
    }
    let page = try String(contentsOf: file, encoding: .utf8)
    #expect(page == RuleReference.text)
  }

  /// With CANDOUR_RECORD=1 the page is written anew.
  @Test func guideAndReferencePageAgree() throws {
    let file = Repository.folder.appendingPathComponent(CategoryReference.path)
    if ProcessInfo.processInfo.environment["CANDOUR_RECORD"] == "1" {
      try Data(CategoryReference.text.utf8).write(to: file)
      return
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == CategoryReference.text)
  }

  /// An id's area is the folder of its file, so that a rule is found where its id says.
  @Test func areasAndFoldersAgree() throws {
    let folders = [
      "SRC": "Source", "LAY": "Layout", "PUB": "Publication", "NOT": "Notice", "TIM": "Timeliness",
      "CON": "Content", "RED": "Redaction", "LEG": "Legal", "DIS": "Dissemination", "LOOP": "Loop",
      "GOV": "Governance", "ACC": "Accessibility", "SITE": "Site", "CAL": "Calendar", "REG": "Register",
    ]
    let root = Repository.folder.appendingPathComponent("Sources/Checking/Rules")
    let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      guard let id = source.firstMatch(of: /id: RuleID\("([A-Z]+)-\d+"\)/)?.1 else { continue }
      #expect(folders[String(id)] == file.deletingLastPathComponent().lastPathComponent, "\(file.path)")
    }
  }

  @Test(arguments: RuleBook.all.map(\.id.text))
  func everyRuleExplainsItself(_ id: String) throws {
    let rule = try #require(RuleBook.rule(RuleID(id)))
    #expect(rule.explanation.split(separator: " ").count >= 20)
    #expect(!rule.summary.hasSuffix("."))
    #expect(!rule.citation.source.isEmpty)
  }
}
