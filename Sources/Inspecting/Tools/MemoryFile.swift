import CLinux
import Glibc

/// A file that lies in memory and has no name, so that nothing is left behind, however the process ends. What a tool
/// writes into one is handed to the next without being copied.
final class MemoryFile: Sendable {
  let descriptor: Int32

  /// - Returns: nil where the system has no memory to give; `errno` says why.
  init?() {
    descriptor = memfd_create("candour-attachment", CANDOUR_MEMORY_FILE_CLOSE_ON_EXEC)
    guard descriptor >= 0 else { return nil }
  }

  convenience init?(_ bytes: some Collection<UInt8>) {
    self.init()
    var isWhole = true
    let written: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      var rest = UnsafeRawBufferPointer(buffer)
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          isWhole = false
          return
        }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
    }
    guard written != nil, isWhole else { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  var count: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// How another process of the same user opens it.
  var path: String { "/proc/\(getpid())/fd/\(descriptor)" }

  /// What is in it, without copying it. The pointer is valid during the call only.
  func withBytes<Result>(_ use: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    let count = count
    guard count > 0, let base = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED
    else { return try use(UnsafeRawBufferPointer(start: nil, count: 0)) }
    defer { munmap(base, count) }
    return try use(UnsafeRawBufferPointer(start: base, count: count))
  }

  var bytes: [UInt8] { withBytes { Array($0) } }
}
