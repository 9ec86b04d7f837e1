import Model

/// The subset of YAML that Candour reads: one document of fields, lists and texts; no anchors, aliases,
/// tags or merge keys; nothing that YAML would change or cut without a word.
enum StrictYAML {
  /// The fields of a YAML text whose outermost value must be a mapping.
  ///
  /// - Parameter name: the field that a list stands for if it is the outermost value; nil where that is wrong.
  static func fields(
    in source: SourceFile, range: SourceRange, ofList name: String? = nil
  ) -> ([YAMLPair], [Finding]) {
    if let finding = forbiddenCharacter(in: source, range: range) { return ([], [finding]) }
    // In plain YAML nothing is cut.
    if let pairs = PlainYAML.fields(in: source, range: range) { return (pairs, []) }
    do {
      guard let root = try YAMLComposer.compose(source, range: range) else { return ([], []) }
      if let name, case .sequence = root.content {
        return ([YAMLPair(listing: root, as: name)], silentCuts(in: root, source: source))
      }
      guard case .mapping(let pairs) = root.content else {
        return (
          [],
          [
            problem(
              source, root.range.firstLine(in: source), "here are no fields, but \(root.description)",
              "Write one field a line, such as `title: How we learn`.")
          ]
        )
      }
      return (pairs, silentCuts(in: root, source: source))
    } catch {
      let explained = YAMLProblem(error, in: source)
      return ([], [problem(source, error.range, explained.message, explained.fix)])
    }
  }

  private static func forbiddenCharacter(in source: SourceFile, range: SourceRange) -> Finding? {
    let beginnings = beginnings
    let offsets = source.bytes.withUnsafeBufferPointer { bytes in
      (range.lower..<range.upper).filter { beginnings[bytes[$0]] != 0 }
    }
    for offset in offsets {
      let length = lengthOfForbiddenCharacter(source.bytes[offset..<range.upper])
      guard length > 0 else { continue }
      return problem(
        source, SourceRange(offset, offset + length), "an invisible control character stands here",
        "Delete the character and type the space or line break anew; it often comes with text pasted from Word."
      )
    }
    return nil
  }

  /// The bytes that a forbidden character may begin with.
  private static let beginnings = ByteTable { byte in
    switch byte {
    case 0x09, 0x0A: 0
    case 0x00..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: 1
    default: 0
    }
  }

  /// Characters that YAML refuses, or that libyaml counts as line ends and editors do not: how many bytes
  /// the one at the start has, 0 if it is none of them.
  private static func lengthOfForbiddenCharacter(_ bytes: ArraySlice<UInt8>) -> Int {
    let byte = bytes[bytes.startIndex]
    let next = bytes.dropFirst().first ?? 0
    switch byte {
    case 0x09, 0x0A: return 0
    case 0x0D: return next == 0x0A ? 0 : 1
    case 0x00..<0x20, 0x7F: return 1
    // U+0080 to U+009F, among them the next-line character.
    case 0xC2: return (0x80...0x9F).contains(next) ? 2 : 0
    // Line and paragraph separators; a byte-order mark inside the text; U+FFFE and U+FFFF.
    case 0xE2, 0xEF:
      let three = Array(bytes.prefix(3))
      let isForbidden =
        [
          [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9], [0xEF, 0xBB, 0xBF], [0xEF, 0xBF, 0xBE],
          [0xEF, 0xBF, 0xBF],
        ]
        .contains(three)
      return isForbidden ? 3 : 0
    default: return 0
    }
  }

  /// Plain text that is followed by ` #`: YAML takes the rest of the line for a comment.
  private static func silentCuts(in root: YAMLNode, source: SourceFile) -> [Finding] {
    var findings: [Finding] = []
    var waiting = [root]
    while let node = waiting.popLast() {
      switch node.content {
      case .scalar(let scalar):
        findings += cut(after: scalar, in: source).map { [$0] } ?? []
      case .sequence(let items): waiting += items
      case .mapping(let pairs):
        waiting += pairs.map(\.value)
      }
    }
    return findings
  }

  private static func cut(after scalar: YAMLScalar, in source: SourceFile) -> Finding? {
    guard scalar.style == .plain, !scalar.text.isEmpty else { return nil }
    let rest = source.bytes[min(scalar.range.upper, source.bytes.count)...]
    let comment = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard comment.first == UInt8(ascii: "#"), comment.startIndex > rest.startIndex else { return nil }
    let end =
      comment.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? comment.endIndex
    return Finding(
      rule: .textIsNotCutByYAML, severity: .error, in: source,
      at: SourceRange(comment.startIndex, end),
      message: "everything from this `#` to the end of the line is left out by YAML",
      fix:
        "If it belongs to the text, put the whole value in double quotes; if it is a remark, give it a line of its own."
    )
  }

  private static func problem(
    _ source: SourceFile, _ range: SourceRange, _ message: String, _ fix: String
  ) -> Finding {
    Finding(
      rule: .frontMatterIsReadable, severity: .error, in: source, at: range, message: message, fix: fix)
  }
}
