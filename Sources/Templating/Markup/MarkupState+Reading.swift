/// One byte of a layout after another.
extension MarkupState {
  /// Moves on by a byte. False if the byte runs into a name that a section may have ended in.
  mutating func read(_ byte: UInt8) -> Bool {
    switch place {
    case .text:
      if byte == UInt8(ascii: "<") { place = .tagOpening }
    case .tagOpening, .endTagOpening, .declarationOpening, .declaration:
      readOpening(byte)
    case .tagName:
      if !readTagByte(byte) { MarkupState.append(byte, to: &element) }
    case .amongAttributes:
      if !readTagByte(byte) { beginAttribute(byte) }
    case .attributeEdge:
      guard readTagByte(byte) else {
        beginAttribute(byte)
        return false
      }
    case .attributeName, .afterAttributeName:
      readName(byte)
    case .beforeValue, .quotedValue, .unquotedValue:
      readValue(byte)
    case .comment:
      readComment(byte)
    case .rawContent:
      readRawContent(byte)
    }
    return true
  }

  private mutating func readOpening(_ byte: UInt8) {
    switch (place, byte) {
    case (.tagOpening, UInt8(ascii: "/")): place = .endTagOpening
    case (.tagOpening, UInt8(ascii: "!")):
      place = .declarationOpening
      progress = 0
    case (.tagOpening, UInt8(ascii: "?")): place = .declaration
    case (.tagOpening, UInt8(ascii: "<")): break
    case (.tagOpening, _), (.endTagOpening, _):
      if byte.isLetter {
        beginTag(byte, isEnd: place == .endTagOpening)
      } else {
        place = place == .tagOpening || byte == UInt8(ascii: ">") ? .text : .declaration
      }
    case (_, UInt8(ascii: ">")): place = .text
    case (.declarationOpening, UInt8(ascii: "-")):
      // Two dashes are counted already when the comment has begun: `<!-->` is a whole one.
      progress += 1
      if progress == 2 { place = .comment }
    default: place = .declaration
    }
  }

  private mutating func beginTag(_ byte: UInt8, isEnd: Bool) {
    place = .tagName
    isEndTag = isEnd
    tagNumber += 1
    element = [byte.lowercased]
  }

  /// White space, slashes and the end of the tag; false for any other byte.
  private mutating func readTagByte(_ byte: UInt8) -> Bool {
    if byte == UInt8(ascii: ">") {
      endTag()
    } else if byte.isSpace || byte == UInt8(ascii: "/") {
      place = .amongAttributes
    } else {
      return false
    }
    return true
  }

  private mutating func endTag() {
    progress = 0
    place = !isEndTag && MarkupNames.isRaw(element) ? .rawContent : .text
  }

  private mutating func beginAttribute(_ byte: UInt8) {
    place = .attributeName
    attributeNumber += 1
    attribute = [byte.lowercased]
  }

  private mutating func readName(_ byte: UInt8) {
    if byte == UInt8(ascii: "=") {
      place = .beforeValue
      link = MarkupNames.isLink(attribute) ? .open : .notALink
      scheme = []
    } else if byte.isSpace {
      place = .afterAttributeName
    } else if !readTagByte(byte) {
      if place == .afterAttributeName {
        beginAttribute(byte)
      } else {
        MarkupState.append(byte, to: &attribute)
      }
    }
  }

  private mutating func readValue(_ byte: UInt8) {
    switch place {
    case .quotedValue where byte == quote: place = .amongAttributes
    case .quotedValue: readLink(byte)
    case .beforeValue where byte.isSpace: break
    case .beforeValue where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"):
      place = .quotedValue
      quote = byte
    default:
      if byte == UInt8(ascii: ">") {
        endTag()
      } else {
        place = byte.isSpace ? .amongAttributes : .unquotedValue
      }
    }
  }

  private mutating func readLink(_ byte: UInt8) {
    guard link == .open else { return }
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): link = .settled
    case UInt8(ascii: ":"): link = MarkupNames.isLinkScheme(scheme) ? .settled : .foreign
    // Browsers skip white space and control characters before a scheme.
    case 0...0x20: break
    default: MarkupState.append(byte, to: &scheme)
    }
  }

  private mutating func readComment(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">") where progress >= 2: place = .text
    case UInt8(ascii: "-"): progress = progress == 3 ? 1 : min(progress + 1, 2)
    case UInt8(ascii: "!") where progress == 2: progress = 3
    default: progress = 0
    }
  }

  /// Raw content ends with `</`, the element's name, and a byte that can follow a name.
  private mutating func readRawContent(_ byte: UInt8) {
    if progress == element.count + 2,
      byte.isSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    {
      tagNumber += 1
      isEndTag = true
      _ = readTagByte(byte)
      return
    }
    let expected: UInt8? =
      switch progress {
      case 0: UInt8(ascii: "<")
      case 1: UInt8(ascii: "/")
      default: progress < element.count + 2 ? element[progress - 2] : nil
      }
    progress = byte.lowercased == expected ? progress + 1 : byte == UInt8(ascii: "<") ? 1 : 0
  }

  /// Names and schemes longer than any that matters are cut, and then match none.
  private static func append(_ byte: UInt8, to name: inout [UInt8]) {
    if name.count < 32 { name.append(byte.lowercased) }
  }
}
