import Model

/// The first line of a block quote that makes a directive of it: `[!WARNING]` or `[!DOWNLOAD file.pdf]`.
struct DirectiveMark {
  /// The mark in the file, without what may follow it on its line.
  let range: SourceRange
  /// Nil for a mark with a fault.
  let name: Directive.Name?
  /// The file of a download.
  let argument: String
  let fault: BodyFault?

  private let paragraph: MarkdownNode

  /// Nil where the first line is no mark: a backslash stands before its bracket, or it begins a link.
  ///
  /// - Parameter paragraph: or a heading, which a line of hyphens after the mark makes of it: a slip.
  init?(of paragraph: MarkdownNode, in lines: BodyLines) {
    guard let first = paragraph.firstChild, first.kind == .text, first.literal.starts(with: "[!".utf8),
      let extent = LeafMarks.extent(of: paragraph)
    else { return nil }
    let line = lines.bytes[lines.line(extent.lines.lowerBound, fromColumn: extent.column)]
    guard let parts = Parts(line) else { return nil }
    let known = Directive.Name(rawValue: parts.name)
    if parts.isClosed {
      range = SourceRange(line.startIndex, parts.end)
    } else {
      // Only a name that Candour knows is worth a question; other brackets are an author's own affair.
      guard known != nil else { return nil }
      range = SourceRange(line.startIndex, line.endIndex)
    }
    argument = parts.argument
    self.paragraph = paragraph
    if let known {
      let isWhole = paragraph.kind == .paragraph && parts.isClosed && parts.end == line.endIndex
      let isPlain = DirectiveMark.firstLine(of: paragraph).elementsEqual(line)
      fault = isWhole && isPlain ? DirectiveMark.fault(of: known, with: argument) : .directiveLine(known)
    } else {
      fault = .unknownDirective(parts.name)
    }
    name = fault == nil ? known : nil
  }

  /// Takes the first line off the paragraph in the tree, and the paragraph off if nothing is left of it;
  /// what is left.
  func takeOff() -> MarkdownNode? {
    while let child = paragraph.firstChild {
      let isEnd = child.kind == .softBreak || child.kind == .lineBreak
      child.remove()
      if isEnd { return paragraph }
    }
    paragraph.remove()
    return nil
  }

  private static func fault(of name: Directive.Name, with argument: String) -> BodyFault? {
    switch name {
    case .warning, .inset, .contact: argument.isEmpty ? nil : .needlessArgument(name)
    case .download: argument.isEmpty ? .missingFile : nil
    }
  }

  /// What the library made of a paragraph's first line: equal to the source unless it took something in it
  /// for emphasis, an entity or the like.
  private static func firstLine(of paragraph: MarkdownNode) -> [UInt8] {
    var text: [UInt8] = []
    var walk = MarkdownWalk(paragraph)
    while let (node, isEntering) = walk.next() {
      switch node.kind {
      case .text: text += node.literal
      case .softBreak, .lineBreak: return node.parent?.pointer == paragraph.pointer ? text : []
      case .paragraph: break
      // A file's name may look like a bare address.
      case .link: if !isEntering { continue }
      default: return []
      }
    }
    return text
  }
}

extension DirectiveMark {
  /// A line cut into the parts of a mark.
  private struct Parts {
    let name: String
    let argument: String
    let isClosed: Bool
    /// After the closing bracket.
    let end: Int

    init?(_ line: ArraySlice<UInt8>) {
      guard line.starts(with: "[!".utf8) else { return nil }
      let inside = line.dropFirst(2)
      let name = inside.prefix { !$0.isBlank && $0 != UInt8(ascii: "]") }
      guard name.first?.isASCIILetter == true else { return nil }
      self.name = String(decoding: name, as: UTF8.self)
      let close = Parts.close(of: inside)
      isClosed = close != nil
      end = close.map { $0 + 1 } ?? line.endIndex
      var argument = inside[name.endIndex..<max(close ?? line.endIndex, name.endIndex)]
      while argument.first?.isBlank == true { argument.removeFirst() }
      while argument.last?.isBlank == true { argument.removeLast() }
      self.argument = String(decoding: argument, as: UTF8.self)
    }

    /// The bracket that closes a mark; file names may hold pairs of them.
    private static func close(of text: ArraySlice<UInt8>) -> Int? {
      var depth = 1
      return text.firstIndex { byte in
        if byte == UInt8(ascii: "[") { depth += 1 }
        if byte == UInt8(ascii: "]") { depth -= 1 }
        return depth == 0
      }
    }
  }
}
