/// Character references as Candour's renderers write them: the five named ones and numbers.
enum CharacterReferences {
  /// Bytes that the longest reference there is has.
  static let longest = 12

  /// Writes the character that a reference stands for; an unknown one stays as it is.
  ///
  /// - Parameters:
  ///   - start: where its `&` stands.
  ///   - end: where the text ends that it is part of.
  ///   - target: room for as many bytes as the reference has.
  /// - Returns: how many bytes were read and written; nil if this is no reference.
  static func resolve(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, before end: Int,
    to target: UnsafeMutablePointer<UInt8>
  ) -> (read: Int, written: Int)? {
    let window = start + 1..<max(start + 1, min(start + longest, end))
    guard let semicolon = bytes[window].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let read = semicolon + 1 - start
    let name = UnsafeBufferPointer(rebasing: bytes[start + 1..<semicolon])
    if let byte = named(name) {
      target.pointee = byte
      return (read, 1)
    }
    guard let scalar = numbered(name), let units = UTF8.encode(scalar) else { return nil }
    var written = 0
    for unit in units {
      target[written] = unit
      written += 1
    }
    return (read, written)
  }

  private static func named(_ name: UnsafeBufferPointer<UInt8>) -> UInt8? {
    switch name.count {
    case 2 where name.elementsEqual("lt".utf8): UInt8(ascii: "<")
    case 2 where name.elementsEqual("gt".utf8): UInt8(ascii: ">")
    case 3 where name.elementsEqual("amp".utf8): UInt8(ascii: "&")
    case 4 where name.elementsEqual("quot".utf8): UInt8(ascii: "\"")
    case 4 where name.elementsEqual("apos".utf8): UInt8(ascii: "'")
    default: nil
    }
  }

  private static func numbered(_ name: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    guard name.first == UInt8(ascii: "#"), name.count > 1 else { return nil }
    let isHexadecimal = name[1] | 0x20 == UInt8(ascii: "x")
    let digits = name[(isHexadecimal ? 2 : 1)...]
    guard !digits.isEmpty else { return nil }
    var number: UInt32 = 0
    for digit in digits {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f") where isHexadecimal: value = digit - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F") where isHexadecimal: value = digit - UInt8(ascii: "A") + 10
      default: return nil
      }
      // No character has a higher number than 0x10FFFF, so that this never overflows.
      number = number * (isHexadecimal ? 16 : 10) + UInt32(value)
      guard number <= 0x10FFFF else { return nil }
    }
    return Unicode.Scalar(number)
  }
}
