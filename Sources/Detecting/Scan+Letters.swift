import Model

extension Scan {
  /// Where three letters stand in a row, capital or small, found as landmarks are.
  func places(of letters: StaticString) -> [Int] {
    let (one, two, three) = letters.withUTF8Buffer { ($0[0], $0[1], $0[2]) }
    let capital = SixteenBytes(repeating: 0x20)
    var places: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      // Blocks overlap by the length of the word less one.
      for start in stride(from: 0, to: bytes.count, by: 62) {
        let first = bytes.mask(of: start) { ($0 | capital).are(one) }
        guard first != 0 else { continue }
        let second = bytes.mask(of: start) { ($0 | capital).are(two) } &>> 1
        guard first & second != 0 else { continue }
        let third = bytes.mask(of: start) { ($0 | capital).are(three) } &>> 2
        var words = first & second & third
        while words != 0 {
          places.append(start + words.trailingZeroBitCount)
          words &= words &- 1
        }
      }
    }
    return places
  }
}
