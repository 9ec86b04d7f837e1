import Glibc
import Model

/// An open folder. Everything below it is opened relative to it and without following links, so that no
/// link planted while the walk is on leads out of the site.
///
/// It is closed when nobody holds it any more.
final class SourceFolder: Sendable {
  struct Entry {
    enum Kind {
      case file, folder, link, other
    }

    /// Nil if the name is not UTF-8.
    let name: String?
    let type: Kind
  }

  private let descriptor: Int32

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    _ = Glibc.close(descriptor)
  }

  /// Opens a folder of the site; the site's own path may lead through links.
  static func open(_ site: String, _ name: String) throws(ReadingFailure) -> SourceFolder {
    let path = site + "/" + name
    let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReadingFailure(path: path, reason: Self.reason()) }
    return SourceFolder(descriptor: descriptor)
  }

  /// The same, but nil if there is nothing of that name.
  static func openIfAny(_ site: String, _ name: String) throws(ReadingFailure) -> SourceFolder? {
    do {
      return try open(site, name)
    } catch {
      if access(site + "/" + name, F_OK) != 0, errno == ENOENT { return nil }
      throw error
    }
  }

  func folder(_ name: String, path: SitePath) throws(ReadingFailure) -> SourceFolder {
    let child = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard child >= 0 else { throw ReadingFailure(path: path.text, reason: Self.reason()) }
    return SourceFolder(descriptor: child)
  }

  /// What is in the folder, sorted by name.
  func entries(path: SitePath) throws(ReadingFailure) -> [Entry] {
    // The stream closes its descriptor, this folder keeps its own.
    guard let stream = fdopendir(dup(descriptor)) else {
      throw ReadingFailure(path: path.text, reason: Self.reason())
    }
    defer { closedir(stream) }
    rewinddir(stream)
    var entries: [Entry] = []
    errno = 0
    while let entry = readdir(stream) {
      // Not through a copy of the entry: the system gives it only as many bytes as its name needs.
      let place = UnsafeRawPointer(entry) + (MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
      let name = place.assumingMemoryBound(to: CChar.self)
      let text = String(
        validating: UnsafeRawBufferPointer(start: place, count: strlen(name)), as: UTF8.self)
      if text != ".", text != ".." {
        entries.append(Entry(name: text, type: kind(Int32(entry.pointee.d_type)) ?? kind(of: name)))
      }
      errno = 0
    }
    guard errno == 0 else { throw ReadingFailure(path: path.text, reason: Self.reason()) }
    return entries.sorted { ($0.name ?? "").utf8.order(against: ($1.name ?? "").utf8) < 0 }
  }

  /// The bytes of a file, at most one more than `limit`.
  func read(_ name: String, path: SitePath, limit: Int) throws(ReadingFailure) -> [UInt8] {
    // Without O_NONBLOCK, opening what has just become a FIFO would wait for ever.
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw ReadingFailure(path: path.text, reason: Self.reason()) }
    defer { _ = Glibc.close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw ReadingFailure(path: path.text, reason: Self.reason()) }
    let capacity = min(Int(status.st_size), limit) + 1
    var failure: String?
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let got = Glibc.read(file, buffer.baseAddress.map { $0 + count }, capacity - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = Self.reason() }
        guard got > 0 else { break }
        count += got
      }
    }
    if let failure { throw ReadingFailure(path: path.text, reason: failure) }
    return bytes
  }

  /// Nil where the file system keeps no types among the names, so that the entry itself has to be asked.
  private func kind(_ type: Int32) -> Entry.Kind? {
    switch type {
    case Int32(DT_REG): .file
    case Int32(DT_DIR): .folder
    case Int32(DT_LNK): .link
    case Int32(DT_UNKNOWN): nil
    default: .other
    }
  }

  private func kind(of name: UnsafePointer<CChar>) -> Entry.Kind {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  private static func reason() -> String {
    String(cString: strerror(errno))
  }
}
