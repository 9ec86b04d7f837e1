import Glibc

/// How much memory a process takes.
struct MemoryUse {
  let addressSpace: UInt64
  /// What of it is in the machine's memory.
  let resident: UInt64

  /// - Parameter process: its number, or `self`.
  init?(of process: String) {
    let file = open("/proc/\(process)/statm", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let bytes = [UInt8](unsafeUninitializedCapacity: 128) { buffer, count in
      count = max(0, read(file, buffer.baseAddress, buffer.count))
    }
    let pages = bytes.split(separator: UInt8(ascii: " "), maxSplits: 2).prefix(2).map {
      UInt64(String(decoding: $0, as: UTF8.self)) ?? 0
    }
    guard pages.count == 2 else { return nil }
    addressSpace = pages[0] * UInt64(getpagesize())
    resident = pages[1] * UInt64(getpagesize())
  }
}
