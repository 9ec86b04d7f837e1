import Glibc

/// What the system tells of a name in a folder, without following a symbolic link.
struct FileStatus: Hashable, Sendable {
  enum Kind: Sendable {
    case file, folder, link, other
  }

  /// The moment of the last change to contents, name or permissions.
  struct Instant: Hashable, Comparable, Sendable {
    let seconds: Int
    let nanoseconds: Int

    static func < (left: Instant, right: Instant) -> Bool {
      (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
  }

  let kind: Kind
  /// Bytes.
  let size: Int
  /// The nine permission bits.
  let permissions: mode_t
  let changed: Instant

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int(status.st_size)
    permissions = status.st_mode & 0o777
    changed = Instant(seconds: status.st_ctim.tv_sec, nanoseconds: status.st_ctim.tv_nsec)
  }
}
