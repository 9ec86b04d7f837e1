import Glibc
import Model

/// The register as a file that is open: read in pieces, appended to under a lock, by one write, and on the disk
/// before anybody hears of it.
package final class RegisterFile {
  private let descriptor: Int32
  package let path: String
  private let disk: RegisterDisk
  /// Whether the file was not there before.
  private let isNew: Bool
  /// The folder it lies in, which is locked as long as it is open; nil where it is only read.
  private let folder: LockedFolder?

  private init(
    descriptor: Int32, path: String, disk: RegisterDisk = .real, isNew: Bool = false,
    folder: LockedFolder? = nil
  ) {
    self.descriptor = descriptor
    self.folder = folder
    self.path = path
    self.disk = disk
    self.isNew = isNew
  }

  deinit {
    _ = Glibc.close(descriptor)
  }

  /// Opens any file to be read as a register, without waiting for anything.
  package static func open(_ path: String) throws(RegisterFailure) -> RegisterFile? {
    let descriptor = Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if descriptor < 0, errno == ENOENT { return nil }
    guard descriptor >= 0 else { throw isLink(path) ? notOrdinary(path) : failure(path) }
    let file = RegisterFile(descriptor: descriptor, path: path)
    try file.requireOrdinary()
    return file
  }

  /// Opens the register of a site for appending, makes it if there is none, and waits until nobody else appends.
  package static func openToAppend(
    _ path: String, disk: RegisterDisk = .real
  ) throws(RegisterFailure) -> RegisterFile {
    let folder = try LockedFolder(of: path)
    let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    var isNew = false
    var descriptor = Glibc.open(path, flags)
    if descriptor < 0, errno == ENOENT {
      descriptor = Glibc.open(path, flags | O_CREAT | O_EXCL, 0o644)
      isNew = descriptor >= 0
    }
    guard descriptor >= 0 else { throw isLink(path) ? notOrdinary(path) : failure(path) }
    let file = RegisterFile(descriptor: descriptor, path: path, disk: disk, isNew: isNew, folder: folder)
    try file.requireOrdinary()
    return file
  }

  /// Reads all of it from its beginning.
  ///
  /// - Parameter take: gets the pieces in order; ends the reading by returning false.
  package func read(_ take: (UnsafeBufferPointer<UInt8>) -> Bool) throws(RegisterFailure) {
    var offset = 0
    while true {
      let piece = try piece(at: offset)
      guard !piece.isEmpty, piece.withUnsafeBufferPointer(take) else { return }
      offset += piece.count
    }
  }

  /// The next bytes from an offset, some; none at the end.
  func piece(at offset: Int) throws(RegisterFailure) -> [UInt8] {
    let size = 256 * 1024
    while true {
      var got = 0
      let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        got = pread(descriptor, buffer.baseAddress, size, offset)
        count = max(got, 0)
      }
      if got >= 0 { return piece }
      guard errno == EINTR else { throw Self.failure(path) }
    }
  }

  /// Holds every line against the one before.
  package func verify(_ visit: (RegisterEntry) -> Void = { _ in }) throws(RegisterFailure) -> RegisterReader {
    var reader = RegisterReader()
    try read { piece in
      reader.take(piece, visit)
      return reader.fault == nil
    }
    reader.finish()
    return reader
  }

  /// Adds bytes at the end in one write, or changes nothing.
  package func append(_ bytes: [UInt8]) throws(RegisterFailure) {
    let before = try size
    let written = bytes.withUnsafeBytes { disk.write(descriptor, $0) }
    let reason = written < 0 ? Self.reason() : "only a part could be written; is the disk full?"
    guard written == bytes.count else { throw undone(to: before, reason) }
    guard disk.synchronise(descriptor) == 0 else { throw undone(to: before, Self.reason()) }
    // So that the name of a new file lasts too.
    if isNew { folder?.synchronise() }
  }

  /// Takes away what follows a number of bytes: the rest of a line that was cut off.
  package func cut(to bytes: Int) throws(RegisterFailure) {
    guard disk.truncate(descriptor, bytes) == 0, disk.synchronise(descriptor) == 0 else {
      throw Self.failure(path)
    }
  }

  private func undone(to size: Int, _ reason: String) -> RegisterFailure {
    if isNew, size == 0, unlink(path) == 0 { return RegisterFailure(path: path, reason: reason) }
    guard disk.truncate(descriptor, size) == 0 else {
      return RegisterFailure(
        path: path, reason: reason + "; a part of a line may stand at its end: run `candour register verify`")
    }
    return RegisterFailure(path: path, reason: reason)
  }

  private var size: Int {
    get throws(RegisterFailure) {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { throw Self.failure(path) }
      return Int(status.st_size)
    }
  }

  /// Whether nothing has been written to it since it was made.
  package var isFresh: Bool { isNew }

  private func requireOrdinary() throws(RegisterFailure) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.failure(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Self.notOrdinary(path)
    }
  }

  package enum Kind: Sendable {
    case ordinaryOrAbsent, folder
    /// A link, a pipe, a device.
    case other
  }

  package static func kind(of path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .ordinaryOrAbsent }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .ordinaryOrAbsent
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func notOrdinary(_ path: String) -> RegisterFailure {
    RegisterFailure(path: path, reason: "it is a link, a folder or another thing that is no ordinary file")
  }

  static func failure(_ path: String) -> RegisterFailure {
    RegisterFailure(path: path, reason: reason())
  }

  static func reason() -> String { String(cString: strerror(errno)) }
}
