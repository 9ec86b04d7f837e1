/// The paths in a tree's marker: a heading, then one path a line. Paths hold no line ends.
enum PathList {
  private static let heading = "candour unfinished 1"

  static func write(_ paths: [OutputPath]) -> [UInt8] {
    var bytes = Array(heading.utf8)
    for path in paths {
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(contentsOf: path.text.utf8)
    }
    return bytes
  }

  /// Nil for anything that Candour did not write.
  static func read(_ bytes: [UInt8]) -> Set<OutputPath>? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == heading[...] else { return nil }
    let paths = lines.dropFirst().map { OutputPath(String($0)) }
    return paths.allSatisfy { $0.fault == nil } ? Set(paths) : nil
  }
}
