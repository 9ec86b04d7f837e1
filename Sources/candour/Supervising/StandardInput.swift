import CLinux
import Glibc

/// What comes in on standard input, kept so that it can be read more than once: a child that dies over a text has taken
/// it from a pipe, and the next one has to look at the same.
enum StandardInput {
  /// How it is named on the command line and in reports.
  static let path = "-"

  /// Puts a file in memory in place of a pipe. Nothing is done where it is a file already.
  ///
  /// - Parameter limit: how many bytes are kept; one more tells that there were too many.
  /// - Returns: whether it can be read again; `errno` says why not.
  static func keep(limit: Int) -> Bool {
    guard lseek(STDIN_FILENO, 0, SEEK_CUR) < 0 else { return true }
    let file = memfd_create("candour-input", 0)
    guard file >= 0 else { return false }
    defer { close(file) }
    var room = [UInt8](repeating: 0, count: 1 << 16)
    var kept = 0
    while kept <= limit {
      let count = read(STDIN_FILENO, &room, min(room.count, limit + 1 - kept))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return false }
      if count == 0 { break }
      var written = 0
      while written < count {
        let step = room.withUnsafeBytes { write(file, $0.baseAddress.map { $0 + written }, count - written) }
        guard step > 0 else { return false }
        written += step
      }
      kept += count
    }
    return dup2(file, STDIN_FILENO) >= 0
  }

  /// All of it from the beginning, at most one byte more than a limit; nil where it cannot be read, and `errno` says why.
  static func bytes(limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = pread(STDIN_FILENO, &room, min(room.count, limit + 1 - bytes.count), off_t(bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      bytes += room[..<count]
    }
    return bytes
  }
}
