import Glibc

extension OpenFolder {
  /// The bytes of a file in this folder; nil when there is no file of that name.
  func read(_ name: String) throws(PublishError) -> [UInt8]? {
    guard let status = try status(of: name), status.kind == .file else { return nil }
    // Not to wait for ever if a pipe has taken the file's place meanwhile.
    let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let file = CInt(try attempt(.openFile, name) { Int(openat(descriptor, name, flags)) })
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: status.size + 1)
    var count = 0
    while true {
      let got = try attempt(.read, name) {
        bytes.withUnsafeMutableBytes {
          Glibc.read(file, $0.baseAddress?.advanced(by: count), $0.count - count)
        }
      }
      if got == 0 { break }
      count += got
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: count)) }
    }
    bytes.removeSubrange(count...)
    return bytes
  }

  /// Writes a new file, on an inode of its own; a file of that name left by an interrupted run goes first.
  func create(_ name: String, _ bytes: [UInt8]) throws(PublishError) {
    let file: CInt
    if let fresh = try createFresh(name) {
      file = fresh
    } else {
      try remove(name)
      guard let fresh = try createFresh(name) else {
        throw PublishError(.system(.create, path: pathOf(name), code: EEXIST))
      }
      file = fresh
    }
    do throws(PublishError) {
      var written = 0
      while written < bytes.count {
        written += try attempt(.write, name) {
          bytes.withUnsafeBytes {
            Glibc.write(file, $0.baseAddress?.advanced(by: written), $0.count - written)
          }
        }
      }
      try attempt(.setMode, name) { Int(fchmod(file, 0o644)) }
    } catch {
      Glibc.close(file)
      throw error
    }
    // Some disks tell only now that a write failed. The descriptor is gone even when interrupted.
    try attempt(.close, name) { Glibc.close(file) == 0 || errno == EINTR ? 0 : -1 }
  }

  /// Nil when there is a file of that name.
  private func createFresh(_ name: String) throws(PublishError) -> CInt? {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    var file: CInt = -1
    let isMade = try attempt(.create, name, unless: [EEXIST]) {
      file = openat(descriptor, name, flags, 0o644)
      return Int(file)
    }
    return isMade ? file : nil
  }

  /// Writes a small working file so that, even after a power cut, it is there whole or not at all.
  func createDurably(_ name: String, _ bytes: [UInt8]) throws(PublishError) {
    try create(WorkingName.part, bytes)
    try sync(file: WorkingName.part)
    try rename(WorkingName.part, to: name, in: self)
    try sync()
  }

  /// Sets a file's time of change, and nothing else.
  func touch(_ name: String) throws(PublishError) {
    try attempt(.setMode, name) { Int(fchmodat(descriptor, name, 0o644, 0)) }
  }

  private func sync(file name: String) throws(PublishError) {
    let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC
    let file = CInt(try attempt(.openFile, name) { Int(openat(descriptor, name, flags)) })
    defer { close(file) }
    try attempt(.sync, name) { Int(fsync(file)) }
  }
}
