import Glibc

/// The calls by which the register changes on the disk; tests put their own in place, to see what a failing disk
/// leaves behind.
package struct RegisterDisk: Sendable {
  package var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Int
  package var synchronise: @Sendable (Int32) -> Int32
  package var truncate: @Sendable (Int32, Int) -> Int32

  package static let real = RegisterDisk(
    write: { Glibc.write($0, $1.baseAddress, $1.count) }, synchronise: { fsync($0) },
    truncate: { ftruncate($0, $1) })

  package init(
    write: @escaping @Sendable (Int32, UnsafeRawBufferPointer) -> Int,
    synchronise: @escaping @Sendable (Int32) -> Int32, truncate: @escaping @Sendable (Int32, Int) -> Int32
  ) {
    self.write = write
    self.synchronise = synchronise
    self.truncate = truncate
  }
}

/// The system would not let the register be read or written.
package struct RegisterFailure: Error, Hashable, CustomStringConvertible {
  package let path: String
  /// The system's own words.
  package let reason: String

  package var description: String { "\(path): \(reason)" }
}
