/// What a page would look like if less of it were painted.
extension ContentStream {
  /// What is left out beside text and whatever lies over pictures: lines and filled shapes.
  struct Omissions: OptionSet {
    let rawValue: Int

    /// What cuts pictures to a part of themselves.
    static let clips = Omissions(rawValue: 1)
    /// What makes pictures transparent.
    static let transparency = Omissions(rawValue: 2)
  }

  /// The same instructions with nothing painted but pictures, which stay where they are.
  static func picturesAlone(_ bytes: [UInt8], without omissions: Omissions) -> [UInt8] {
    var stream = ContentStream(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var copied = 0
    var operand: Range<Int>?
    func leave(out range: Range<Int>, for replacement: String = "") {
      result += bytes[copied..<range.lowerBound]
      result += replacement.utf8
      copied = range.upperBound
    }
    while let token = stream.next() {
      guard token.kind == .keyword else {
        operand = token.range
        continue
      }
      let withOperand = (operand ?? token.range).lowerBound..<token.range.upperBound
      operand = nil
      switch String(decoding: bytes[token.range], as: UTF8.self) {
      // The path is forgotten unpainted.
      case "f", "F", "f*", "B", "B*", "b", "b*", "S", "s": leave(out: token.range, for: "n")
      case "sh", "Tj", "TJ", "'", "\"", "Tr": leave(out: withOperand)
      case "W", "W*": if omissions.contains(.clips) { leave(out: token.range) }
      case "gs": if omissions.contains(.transparency) { leave(out: withOperand) }
      default: break
      }
    }
    result += bytes[copied...]
    return result
  }

  /// The names of the pictures and forms that are painted.
  static func paintedNames(in bytes: [UInt8]) -> Set<String> {
    guard bytes.first("Do") != nil else { return [] }
    var stream = ContentStream(bytes)
    var names: Set<String> = []
    var operand: Range<Int>?
    while let token = stream.next() {
      if token.kind == .keyword, bytes[token.range].elementsEqual("Do".utf8), let operand {
        names.insert(String(decoding: bytes[operand].dropFirst(), as: UTF8.self))
      }
      operand = token.kind == .operand ? token.range : nil
    }
    return names
  }
}
