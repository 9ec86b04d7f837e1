import Model

/// The mark with which an author chooses the anchor of a heading: `{#id}` at the end of its text.
struct HeadingMark {
  /// The mark in the file; all of them where there are several in a row.
  let range: SourceRange
  /// What stands between `{#` and `}`, valid or not.
  let id: String
  /// What is wrong with it; nil for an id that may be used if no other heading has it.
  let fault: BodyFault?

  private let source: ArraySlice<UInt8>
  private let lastText: MarkdownNode

  /// Nil for a heading without a mark. A backslash before either brace makes plain text of one, and so does
  /// a code span round it.
  init?(of heading: MarkdownNode, in lines: BodyLines) {
    guard let last = heading.lastChild, last.kind == .text, last.literal.last == UInt8(ascii: "}") else {
      return nil
    }
    let text = HeadingMark.lastLine(of: heading, in: lines)
    guard let (first, mark) = HeadingMark.marks(at: lines.bytes[text]) else { return nil }
    source = lines.bytes[first..<mark.upperBound]
    range = SourceRange(first, mark.upperBound)
    id = String(decoding: lines.bytes[mark.dropFirst(2).dropLast()], as: UTF8.self)
    lastText = last
    let isPlain = last.literal.suffix(source.count).elementsEqual(source)
    fault = first < mark.lowerBound ? .secondID : isPlain ? HeadingMark.fault(of: id) : .badID
  }

  /// Takes the mark off the heading in the tree. One that is cut up by emphasis or the like stays.
  func takeOff() {
    guard lastText.literal.suffix(source.count).elementsEqual(source) else { return }
    var text = lastText.literal.dropLast(source.count)
    while text.last?.isBlank == true { text.removeLast() }
    guard text.isEmpty else {
      lastText.setLiteral(String(decoding: text, as: UTF8.self))
      return
    }
    let previous = lastText.previous
    lastText.remove()
    if let previous, previous.kind == .softBreak || previous.kind == .lineBreak { previous.remove() }
  }

  private static func fault(of id: String) -> BodyFault? {
    let isInForm = id.utf8.first?.isASCIILetter == true && Address.isPart(id)
    return isInForm ? HeadingAnchors.isReserved(id) ? .reservedID : nil : .badID
  }

  /// The last line of a heading's text, without the hashes that may close it.
  private static func lastLine(of heading: MarkdownNode, in lines: BodyLines) -> Range<Int> {
    if let underline = lines.underline(of: heading) {
      return lines.line(max(underline - 1, heading.startLine), fromColumn: 1)
    }
    let line = lines.line(heading.startLine, fromColumn: heading.startColumn)
    var text = lines.bytes[line]
    while text.last == UInt8(ascii: "#") { text.removeLast() }
    guard text.last?.isBlank == true else { return line }
    while text.last?.isBlank == true { text.removeLast() }
    return text.indices
  }

  /// The last of the marks that end a line, and where the first of them begins.
  private static func marks(at line: ArraySlice<UInt8>) -> (first: Int, last: Range<Int>)? {
    guard let last = mark(endOf: line) else { return nil }
    var first = last.lowerBound
    while true {
      var rest = line[..<first]
      while rest.last?.isBlank == true { rest.removeLast() }
      guard let earlier = mark(endOf: rest) else { return (first, last) }
      first = earlier.lowerBound
    }
  }

  private static func mark(endOf line: ArraySlice<UInt8>) -> Range<Int>? {
    guard line.last == UInt8(ascii: "}") else { return nil }
    let inside = line.dropLast()
    guard inside.last != UInt8(ascii: "\\"),
      let start = inside.lastIndex(where: { "{}`".utf8.contains($0) }),
      inside[start] == UInt8(ascii: "{"), inside[(start + 1)...].first == UInt8(ascii: "#"),
      inside[..<start].last != UInt8(ascii: "\\")
    else { return nil }
    return start..<line.endIndex
  }
}
