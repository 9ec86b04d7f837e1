import Foundation
import Model
import TestSupport
import Testing

@testable import Reading

/// With the library as it comes, one in a hundred of such parses loses a deletion or a bare address.
///
/// The whole trial, 50 runs of 2,000 documents, takes minutes: `CANDOUR_THREAD_RUNS=50
/// CANDOUR_THREAD_DOCUMENTS=2000 swift test --filter MarkdownThreadTests`.
@Suite("Markdown on many threads")
struct MarkdownThreadTests {
  private static let runs = number("CANDOUR_THREAD_RUNS") ?? 4
  private static let documents = number("CANDOUR_THREAD_DOCUMENTS") ?? 200

  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  @Test("documents full of deletions and bare addresses, read on four threads, are what one thread reads")
  func threads() async {
    let documents = (0..<Self.documents).map(Self.document)
    let expected = documents.map(Self.read)
    #expect(expected.contains { $0.contains("<del>") } && expected.contains { $0.contains("http://www.") })
    for run in 0..<Self.runs {
      let wrong = await withTaskGroup(of: Int.self) { group in
        for thread in 0..<4 {
          group.addTask {
            // Each begins elsewhere, so that no two kinds of document always meet.
            let first = (thread * documents.count / 4 + run * 7) % documents.count
            return documents.indices.count {
              let index = ($0 + first) % documents.count
              return Self.read(documents[index]) != expected[index]
            }
          }
        }
        return await group.reduce(0, +)
      }
      #expect(wrong == 0, "run \(run)")
    }
  }

  /// Of seven kinds: with any, two or all of `~~`, `www.` and other addresses.
  private static func document(_ number: Int) -> String {
    var random = SeededGenerator(seed: UInt64(number))
    let deletions = ["~~x1~~", "~y~", "*~~z~~*", "~~a www.b.example c~~", "a~b", "`~~d~~`"]
    let webAddresses = [
      "www.a1.example", "(www.b.example/c_d)", "**www.c.example**", "wwww", "`www.x.example`",
    ]
    let addresses = [
      "https://b.example/c", "a@b.example", "x http://d.example.", "mailto:e@f.example", "a: b",
    ]
    let kinds = [deletions, webAddresses, addresses].enumerated()
      .filter { (number % 7 + 1) >> $0.offset & 1 == 1 }.flatMap(\.element)
    let words = kinds + ["we were aware", "*when*", "a [w](x.md) w", "w:w"]
    return (0..<8).map { _ in
      (0..<8).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }.joined(separator: " ")
    }.joined(separator: "\n\n")
  }

  private static func read(_ text: String) -> String {
    let sample = MarkdownSample(text)
    return sample.html + "\(sample.body.links)\(sample.findings)"
  }
}
