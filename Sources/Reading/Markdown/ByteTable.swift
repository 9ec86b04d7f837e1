/// Tells bytes apart by one look into a table; for constants only, since its memory is never given back.
struct ByteTable: @unchecked Sendable {
  // Never written after `init`.
  private let flags: UnsafePointer<UInt8>

  /// - Parameter flag: what the table says of a byte.
  init(_ flag: (UInt8) -> UInt8) {
    let flags = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    for byte in UInt8.min...UInt8.max { flags[Int(byte)] = flag(byte) }
    self.flags = UnsafePointer(flags)
  }

  /// A table that says 1 of the bytes of a text, and 0 of all others.
  init(of text: String) {
    let bytes = Set(text.utf8)
    self.init { bytes.contains($0) ? 1 : 0 }
  }

  subscript(byte: UInt8) -> UInt8 { flags[Int(byte)] }
}
