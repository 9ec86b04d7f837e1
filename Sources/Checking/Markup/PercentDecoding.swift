/// Addresses in links, with what stands for itself as bytes after a percent sign written out.
enum PercentDecoding {
  static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard text.contains(UInt8(ascii: "%")) else { return Array(text) }
    var result: [UInt8] = []
    var position = 0
    while position < text.count {
      let digits = text[min(position + 1, text.count)..<min(position + 3, text.count)]
      if text[position] == UInt8(ascii: "%"), digits.count == 2,
        let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        result.append(byte)
        position += 3
      } else {
        result.append(text[position])
        position += 1
      }
    }
    return result
  }
}
