import Model

/// The subset of YAML that Candour reads: one document of fields, lists and texts; no anchors, aliases,
/// tags or merge keys; nothing that YAML would change or cut without a word.
enum StrictYAML {
  /// The fields of a YAML text whose outermost value must be a mapping.
  static func fields(in source: SourceFile, range: SourceRange) -> ([YAMLPair], [Finding]) {
    if let finding = forbiddenCharacter(in: source, range: range) { return ([], [finding]) }
    do {
      guard let root = try YAMLComposer.compose(source, range: range) else { return ([], []) }
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

  /// Characters that YAML refuses, or that libyaml counts as line ends and editors do not.
  private static func forbiddenCharacter(in source: SourceFile, range: SourceRange) -> Finding? {
    let bytes = source.bytes
    var offset = range.lower
    while offset < range.upper {
      let byte = bytes[offset]
      let next = offset + 1 < range.upper ? bytes[offset + 1] : 0
      let isLoneReturn = byte == 0x0D && next != 0x0A
      let isControl = byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
      let isNextLine = byte == 0xC2 && (0x80...0x9F).contains(next)
      let isSeparator =
        byte == 0xE2 && next == 0x80 && offset + 2 < range.upper && (0xA8...0xA9).contains(bytes[offset + 2])
      if isLoneReturn || isControl || isNextLine || isSeparator {
        return problem(
          source, SourceRange(offset, offset + (isSeparator ? 3 : isNextLine ? 2 : 1)),
          "an invisible control character stands here",
          "Delete the character and type the space or line break anew; it often comes with text pasted from Word."
        )
      }
      offset += 1
    }
    return nil
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
        for pair in pairs {
          findings += mergeKey(pair.key, in: source).map { [$0] } ?? []
          waiting.append(pair.value)
        }
      }
    }
    return findings
  }

  private static func mergeKey(_ key: YAMLScalar, in source: SourceFile) -> Finding? {
    guard key.text == "<<", key.style == .plain else { return nil }
    return problem(source, key.range, "a YAML merge key (`<<`) is not allowed", "Write the fields out.")
  }

  private static func cut(after scalar: YAMLScalar, in source: SourceFile) -> Finding? {
    guard scalar.style == .plain, !scalar.text.isEmpty else { return nil }
    let line = source.range(ofLine: source.place(at: scalar.range.upper).line)
    let rest = source.bytes[min(scalar.range.upper, line.upper)..<line.upper]
    let comment = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard comment.first == UInt8(ascii: "#"), comment.startIndex > rest.startIndex else { return nil }
    return Finding(
      rule: .textIsNotCutByYAML, severity: .error, in: source,
      at: SourceRange(comment.startIndex, line.upper),
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
