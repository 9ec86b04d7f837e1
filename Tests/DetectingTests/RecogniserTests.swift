import Foundation
import Model
import TestSupport
import Testing

@testable import Detecting

/// A recogniser that misses its own positives or hits a decoy cannot be released.
@Suite struct RecogniserTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let recogniser: Recogniser
    let text: String
    var testDescription: String { "\(recogniser.category.rawValue): \(text)" }
  }

  static let positives = Recogniser.all.flatMap { recogniser in
    recogniser.positives.map { Example(recogniser: recogniser, text: $0) }
  }
  static let decoys = Recogniser.all.flatMap { recogniser in
    recogniser.decoys.map { Example(recogniser: recogniser, text: $0.text) }
  }
  /// Every decoy that identifies nobody, before every recogniser but its own.
  static let foreignDecoys = Recogniser.all.flatMap { recogniser in
    Recogniser.all.filter { $0.category != recogniser.category }.flatMap { other in
      other.decoys.filter { $0.other == nil }.map { Example(recogniser: recogniser, text: $0.text) }
    }
  }
  /// Decoys of one kind that are the real thing of another.
  static let confusions = Recogniser.all.flatMap { recogniser in
    recogniser.decoys.flatMap { decoy in
      Recogniser.all.filter { $0.category == decoy.other }
        .map { Example(recogniser: $0, text: decoy.text) }
    }
  }

  static func ranges(_ recogniser: Recogniser, in bytes: [UInt8]) -> [Range<Int>] {
    var scan = Scan(
      bytes: bytes, landmarks: Landmarks(bytes), lexicon: Repository.lexicon, workspace: Workspace())
    recogniser.scan(&scan)
    let gaveUp = scan.limitReached
    #expect(!gaveUp)
    return scan.ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  @Test(arguments: Recogniser.all.map(\.category)) func hasEnoughExamples(_ category: DetectionCategory) {
    for recogniser in Recogniser.all where recogniser.category == category {
      #expect(recogniser.positives.count >= 10)
      #expect(recogniser.decoys.count >= 10)
      #expect(recogniser.positives.allSatisfy { !MarkedText($0).ranges.isEmpty })
      #expect(!recogniser.meaning.isEmpty && !recogniser.meaning.hasSuffix("."))
    }
  }

  @Test(arguments: positives) func findsExactlyWhatIsMarked(_ example: Example) {
    let marked = MarkedText(example.text)
    #expect(RecogniserTests.ranges(example.recogniser, in: marked.bytes) == marked.byteRanges)
  }

  @Test(arguments: decoys) func leavesItsDecoys(_ example: Example) {
    #expect(RecogniserTests.ranges(example.recogniser, in: Array(example.text.utf8)).isEmpty)
  }

  @Test(arguments: foreignDecoys) func leavesTheDecoysOfOthers(_ example: Example) {
    #expect(RecogniserTests.ranges(example.recogniser, in: Array(example.text.utf8)).isEmpty)
  }

  @Test(arguments: confusions) func findsWhatAnotherLeavesToIt(_ example: Example) {
    #expect(RecogniserTests.ranges(example.recogniser, in: Array(example.text.utf8)).count == 1)
  }

  @Test func everyCategoryHasOneRecogniserInOrder() {
    // Until every category of part 5 has its recogniser.
    #expect(
      Recogniser.all.map(\.category)
        == DetectionCategory.allCases.filter { category in Recogniser.all.contains { $0.category == category }
        })
  }

  @Test func listHoldsTheFilesOfTheFolder() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Detecting/Recognisers").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".swift") }.map { $0.dropLast(".swift".count).lowercased() }
    let listed = Recogniser.all.map {
      $0.category.rawValue.filter { $0 != "-" }
    }
    #expect(files.sorted() == listed.sorted())
  }
}
