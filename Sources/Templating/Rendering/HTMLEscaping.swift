/// Makes text safe between tags and in quoted attributes.
package enum HTMLEscaping {
  /// Appends a text with `& < > " '` written as character references; runs of anything else are copied whole.
  package static func append(_ text: String, to buffer: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &buffer) }
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
    var start = 0
    for (offset, byte) in bytes.enumerated() {
      guard let reference = reference(for: byte) else { continue }
      buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<offset]))
      reference.withUTF8Buffer { buffer.append(contentsOf: $0) }
      start = offset + 1
    }
    buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  @inline(__always)
  private static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
