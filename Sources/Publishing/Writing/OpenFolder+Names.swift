import CLinux
import Glibc

extension OpenFolder {
  /// What lies in the folder and what it is, in no order; a name that is not UTF-8 is nil. Not to be asked
  /// on two threads at once, which would share one place in the list.
  func names() throws(PublishError) -> [(name: String?, kind: FileStatus.Kind)] {
    try attempt(.list, "") { Int(lseek(descriptor, 0, SEEK_SET)) }
    var listed: [(name: String?, type: UInt8)] = []
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 32_768, alignment: 8)
    defer { buffer.deallocate() }
    while true {
      let length = try attempt(.list, "") { getdents64(descriptor, buffer.baseAddress, buffer.count) }
      guard length > 0 else { break }
      Self.read(UnsafeRawBufferPointer(rebasing: buffer[..<length]), into: &listed)
    }
    var names: [(name: String?, kind: FileStatus.Kind)] = []
    names.reserveCapacity(listed.count)
    for (name, type) in listed {
      switch Int(type) {
      case Int(DT_REG): names.append((name, .file))
      case Int(DT_DIR): names.append((name, .folder))
      case Int(DT_LNK): names.append((name, .link))
      // Some disks do not tell.
      case Int(DT_UNKNOWN):
        guard let name else { names.append((nil, .other)); continue }
        if let kind = try status(of: name)?.kind { names.append((name, kind)) }
      default: names.append((name, .other))
      }
    }
    return names
  }

  /// Entries are packed: inode (8 bytes), offset (8), length of the entry (2), type (1), name, NUL.
  private static func read(_ bytes: UnsafeRawBufferPointer, into listed: inout [(name: String?, type: UInt8)])
  {
    var rest = bytes
    while rest.count > 19 {
      let length = Int(rest.loadUnaligned(fromByteOffset: 16, as: UInt16.self))
      guard (20...rest.count).contains(length) else { return }
      let name = rest[19..<length].prefix { $0 != 0 }
      if !name.elementsEqual(".".utf8), !name.elementsEqual("..".utf8) {
        listed.append((String(validating: name, as: UTF8.self), rest[18]))
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[length...])
    }
  }
}
