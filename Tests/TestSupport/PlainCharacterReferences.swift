/// Character references as Candour's renderers write them: the five named ones and numbers.
enum PlainCharacterReferences {
  private static let named: [String: UInt8] = [
    "amp": UInt8(ascii: "&"), "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"), "quot": UInt8(ascii: "\""),
    "apos": UInt8(ascii: "'"),
  ]

  /// The bytes with references resolved; an unknown one stays as it is.
  static func resolved(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "&")) else { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      if byte == UInt8(ascii: "&"), let (character, end) = reference(bytes, position) {
        result += character
        position = end
      } else {
        result.append(byte)
        position += 1
      }
    }
    return result
  }

  private static func reference(_ bytes: ArraySlice<UInt8>, _ start: Int) -> ([UInt8], Int)? {
    // The longest reference there is has ten characters.
    let window = bytes[start..<min(start + 12, bytes.endIndex)]
    guard let end = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    if let byte = named[name] { return ([byte], end + 1) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number =
      digits.first.map { $0 == "x" || $0 == "X" } == true
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, let scalar = Unicode.Scalar(number) else { return nil }
    return (Array(String(scalar).utf8), end + 1)
  }
}
