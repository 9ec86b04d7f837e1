/// One pass over markup.
struct PlainMarkupScanner {
  private let bytes: [UInt8]
  private var position = 0
  private(set) var elements: [PlainMarkup.Element] = []
  private(set) var text: [UInt8] = []
  private(set) var attributeText: [UInt8] = []
  private(set) var isComplete = true

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func run() {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") {
        tag()
      } else {
        let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        text += PlainCharacterReferences.resolved(bytes[position..<end])
        position = end
      }
    }
  }

  private mutating func tag() {
    position += 1
    let isEnd = peek == UInt8(ascii: "/")
    if isEnd { position += 1 }
    let name = word()
    if name.utf8.first == UInt8(ascii: "!"), name.lowercased() != "!doctype" { isComplete = false }
    guard !name.isEmpty else {
      isComplete = false
      skip(past: UInt8(ascii: ">"))
      return
    }
    let attributes = isEnd ? [] : readAttributes()
    skip(past: UInt8(ascii: ">"))
    if !PlainMarkup.inline.contains(name) { text.append(UInt8(ascii: "\n")) }
    guard !isEnd else { return }
    for attribute in attributes where !attribute.value.isEmpty {
      attributeText.append(UInt8(ascii: "\n"))
      attributeText += attribute.value.utf8
    }
    if attributes.contains(where: { !$0.value.isEmpty }) { attributeText.append(UInt8(ascii: "\n")) }
    elements.append(PlainMarkup.Element(name: name, attributes: attributes))
  }

  private mutating func readAttributes() -> [PlainMarkup.Attribute] {
    var attributes: [PlainMarkup.Attribute] = []
    while true {
      while let byte = peek,
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == UInt8(ascii: "/")
      {
        position += 1
      }
      let name = word()
      guard !name.isEmpty else {
        if peek != UInt8(ascii: ">") { isComplete = false }
        return attributes
      }
      guard peek == UInt8(ascii: "=") else {
        attributes.append(PlainMarkup.Attribute(name: name, value: ""))
        continue
      }
      position += 1
      guard peek == UInt8(ascii: "\"") else {
        isComplete = false
        return attributes
      }
      position += 1
      let end = bytes[position...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
      let value = String(decoding: PlainCharacterReferences.resolved(bytes[position..<end]), as: UTF8.self)
      attributes.append(PlainMarkup.Attribute(name: name, value: value))
      position = min(end + 1, bytes.count)
    }
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Letters, digits and the signs that names hold.
  private mutating func word() -> String {
    let start = position
    while let byte = peek, byte > 0x20, !Self.endsWord(byte) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  private mutating func skip(past byte: UInt8) {
    position = bytes[position...].firstIndex(of: byte).map { $0 + 1 } ?? bytes.count
  }
}
