import Model

/// One step of an update within the output folder, as its journal keeps it: a line of text.
enum JournalStep: Hashable, Sendable {
  /// The staged file of this number takes its place.
  case move(Int, OutputPath)
  case remove(OutputPath)
  case removeFolder(OutputPath)

  private static let heading = "candour journal 1"
  private static let ending = "end"

  static func write(_ steps: [JournalStep]) -> [UInt8] {
    Array(([heading] + steps.map(\.line) + [ending]).joined(separator: "\n").utf8)
  }

  /// Nil for anything that Candour did not write, and for half of what it wrote.
  static func read(_ bytes: [UInt8]) -> [JournalStep]? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 2, lines.first == heading[...], lines.last == ending[...] else { return nil }
    let steps = lines.dropFirst().dropLast().map { JournalStep(line: $0) }
    return steps.contains(nil) ? nil : steps.compactMap(\.self)
  }

  private init?(line: Substring) {
    let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count == 3, let number = Int(words[1]) else { return nil }
    let path = OutputPath(String(words[2]))
    switch words[0] {
    case "move" where path.fault == nil || path.text == Manifest.fileName: self = .move(number, path)
    case "remove" where path.fault == nil: self = .remove(path)
    case "unfold" where path.fault == nil: self = .removeFolder(path)
    default: return nil
    }
  }

  private var line: String {
    switch self {
    case .move(let number, let path): "move \(number) \(path.text)"
    case .remove(let path): "remove 0 \(path.text)"
    case .removeFolder(let path): "unfold 0 \(path.text)"
    }
  }
}
