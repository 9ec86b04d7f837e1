/// A line of output as the runner of GitHub Actions reads it: two forms of command, of which the old one can
/// stand anywhere on a line.
struct RunnerCommand: Equatable {
  let name: String
  let properties: [String: String]
  let data: String

  init?(_ line: some StringProtocol) {
    let line = String(line.drop(while: \.isWhitespace))
    if line.hasPrefix("::"), let end = line.dropFirst(2).firstRange(of: "::") {
      let heading = line.dropFirst(2)[..<end.lowerBound]
      let words = heading.split(separator: " ", maxSplits: 1)
      name = words.first.map(String.init) ?? ""
      properties = Self.pairs(words.count > 1 ? words[1] : "", separator: ",")
      data = Self.unescaped(String(line[end.upperBound...]))
    } else if let start = line.firstRange(of: "##["),
      let end = line[start.upperBound...].firstIndex(of: "]")
    {
      name = String(line[start.upperBound..<end])
      properties = [:]
      data = String(line[line.index(after: end)...])
    } else {
      return nil
    }
  }

  /// Every command in an output.
  static func all(in text: String) -> [RunnerCommand] {
    text.split(whereSeparator: \.isNewline).compactMap { RunnerCommand($0) }
  }

  private static func pairs(_ text: Substring, separator: Character) -> [String: String] {
    let pairs = text.split(separator: separator).map { $0.split(separator: "=", maxSplits: 1) }
    return Dictionary(pairs.filter { $0.count == 2 }.map { (String($0[0]), unescaped(String($0[1]))) }) {
      first, _ in first
    }
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing("%0D", with: "\r").replacing("%0A", with: "\n").replacing("%3A", with: ":")
      .replacing("%2C", with: ",").replacing("%25", with: "%")
  }
}
