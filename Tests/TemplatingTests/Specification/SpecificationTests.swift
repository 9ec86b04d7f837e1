import Foundation
import Testing

@testable import Templating

/// The tests of the public Mustache specification, but for the differences in `Difference.all`.
@Suite("The Mustache specification")
struct SpecificationTests {
  @Test("passes, and differs exactly where the table says")
  func conforms() throws {
    guard let cases = try SpecificationCase.all() else {
      let isRequired = ProcessInfo.processInfo.environment["CANDOUR_REQUIRE_SPECS"] == "1"
      print("The Mustache specification: not run, since there is no \(SpecificationCase.folder.path)")
      #expect(!isRequired, "CANDOUR_REQUIRE_SPECS is 1 and the specification is missing")
      return
    }
    let differences = Dictionary(uniqueKeysWithValues: Difference.all.map { ($0.id, $0) })
    #expect(cases.count == 149)
    #expect(Set(differences.keys).subtracting(cases.map(\.id)) == [], "differences without a test")
    for test in cases {
      if let difference = differences[test.id] {
        check(difference, of: test)
      } else {
        checkPasses(test)
      }
    }
    let asHTML = Difference.all.count { $0.kind == .rawText }
    print("The Mustache specification: \(cases.count) tests,")
    print("\(cases.count - Difference.all.count) pass, \(asHTML) more with texts declared as HTML,")
    print("\(Difference.all.count - asHTML) differ deliberately")
  }

  private func checkPasses(_ test: SpecificationCase) {
    guard let derived = DerivedView(test.data) else {
      Issue.record("\(test.id): the data cannot be declared")
      return
    }
    switch test.outcome(with: derived) {
    case .success(let page): #expect(page == test.expected, "\(test.id)")
    case .failure(let findings): Issue.record("\(test.id): \(findings.messages)")
    }
  }

  private func check(_ difference: Difference, of test: SpecificationCase) {
    let derived = DerivedView(test.data)
    switch difference.kind {
    case .undeclarable:
      #expect(derived == nil, "\(test.id)")
    case .finding(let message):
      #expect(derived.map { messages(of: test, with: $0) }?.contains(message) == true, "\(test.id)")
    case .rawText:
      let raw = derived.map { messages(of: test, with: $0) }
      #expect(raw?.contains("only HTML made by Candour may be printed unescaped") == true, "\(test.id)")
      let asHTML = DerivedView(test.data, textsAsHTML: true).map { view in
        test.outcome(with: view)
      }
      #expect(asHTML == .success(test.expected), "\(test.id)")
    }
  }

  private func messages(of test: SpecificationCase, with derived: DerivedView) -> String {
    switch test.outcome(with: derived) {
    case .success: "no findings"
    case .failure(let findings): findings.messages.joined(separator: "\n")
    }
  }
}
