import Model
import Synchronization

/// A number and a path in memory that two processes share: 4 KiB, of which an unused cell takes none.
///
/// The path may be read only when its writer has died or has not taken the number back.
struct PathCell {
  static let bytes = 4096
  private static let textOffset = 16

  let base: UnsafeMutableRawPointer

  /// In a slot: odd while a document is in hand, and never the same for two documents. In a verdict: its
  /// cause.
  var number: UInt64 {
    get { SharedWord(base).value }
    nonmutating set { SharedWord(base).value = newValue }
  }

  /// Of a slot.
  var isInHand: Bool { !number.isMultiple(of: 2) }

  /// A path too long for the cell is cut, and then equals no document's.
  var path: SitePath {
    let length = min(Int(SharedWord(base + 8).value), Self.bytes - Self.textOffset)
    return SitePath(
      String(
        decoding: UnsafeRawBufferPointer(start: base + Self.textOffset, count: length), as: UTF8.self))
  }

  func write(_ path: SitePath) {
    var text = path.text
    text.withUTF8 { utf8 in
      let length = min(utf8.count, Self.bytes - Self.textOffset)
      if let start = utf8.baseAddress {
        (base + Self.textOffset).copyMemory(from: start, byteCount: length)
      }
      SharedWord(base + 8).value = UInt64(length)
    }
  }
}

/// One number in shared memory, written before and read after whatever stands beside it.
struct SharedWord {
  private let word: UnsafeMutablePointer<Atomic<UInt64>>

  /// - Parameter address: a multiple of 8, in memory that begins as noughts and outlives this value.
  init(_ address: UnsafeMutableRawPointer) {
    word = address.assumingMemoryBound(to: Atomic<UInt64>.self)
  }

  var value: UInt64 {
    get { word.pointee.load(ordering: .acquiring) }
    nonmutating set { word.pointee.store(newValue, ordering: .releasing) }
  }
}
