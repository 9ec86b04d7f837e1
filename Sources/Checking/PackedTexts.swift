/// Many short texts in one piece of memory.
struct PackedTexts: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  var count: Int { ends.count }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(UInt32(bytes.count))
  }

  /// Hands each text over, in order, with its number.
  func forEach(_ body: (_ number: Int, UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for (number, end) in ends.enumerated() {
        body(number, UnsafeBufferPointer(rebasing: bytes[start..<Int(end)]))
        start = Int(end)
      }
    }
  }

  func contains(_ sought: String) -> Bool {
    var found = false
    forEach { _, text in found = found || (text.count == sought.utf8.count && text.elementsEqual(sought.utf8))
    }
    return found
  }

  /// Hands each text over, in order.
  func forEach(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    forEach { _, text in body(text) }
  }
}
