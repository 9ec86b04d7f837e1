/// Text in JSON with its escapes resolved, so that words are found however they were written.
enum JSONEscapes {
  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count else {
        result.append(bytes[position])
        position += 1
        continue
      }
      let letter = bytes[position + 1]
      if letter == UInt8(ascii: "u"), let unit = unit(bytes, position + 2) {
        // Half of a pair stands for nothing by itself.
        if let scalar = Unicode.Scalar(unit) { result += Array(String(scalar).utf8) }
        position += 6
      } else {
        result.append("nrtbf".utf8.contains(letter) ? UInt8(ascii: " ") : letter)
        position += 2
      }
    }
    return result
  }

  private static func unit(_ bytes: [UInt8], _ start: Int) -> UInt16? {
    guard start + 4 <= bytes.count else { return nil }
    return UInt16(String(decoding: bytes[start..<start + 4], as: UTF8.self), radix: 16)
  }
}
