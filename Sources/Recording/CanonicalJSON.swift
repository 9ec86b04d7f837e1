import Foundation
import Model

/// JSON in the one form that the register knows: keys sorted by their bytes, no spaces, whole numbers, text in
/// NFC with no escapes but those that are needed. The same value is always the same bytes.
enum CanonicalJSON: Equatable {
  case text(String)
  case number(Int)
  case list([CanonicalJSON])
  case object([String: CanonicalJSON])

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): Self.write(text, to: &bytes)
    case .number(let number): bytes += String(number).utf8
    case .list(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        item.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      let keys = members.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      for (index, key) in keys.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.write(key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        members[key]?.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.composed.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20: bytes += "\\u00\(Digits.hexadecimal(byte))".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension String {
  /// In Unicode's form NFC.
  var composed: String {
    var copy = self
    return copy.withUTF8(Self.isPlainlyComposed) ? self : precomposedStringWithCanonicalMapping
  }

  /// Whether there is nothing in a text but characters that NFC never changes, wherever they stand: those before
  /// U+0300, where the combining marks begin, and the dashes, quotation marks and signs of ordinary typesetting. Most
  /// texts hold no others, and to normalise takes fifty times as long as to look.
  static func isPlainlyComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case ..<0x80: place += 1
      // U+0080 to U+02FF.
      case 0xC2...0xCB: place += 2
      // U+2010 to U+2027, U+2030 to U+203F.
      case 0xE2 where place + 2 < bytes.count && bytes[place + 1] == 0x80:
        guard (0x90...0xA7).contains(bytes[place + 2]) || (0xB0...0xBF).contains(bytes[place + 2]) else {
          return false
        }
        place += 3
      default: return false
      }
    }
    return true
  }
}
