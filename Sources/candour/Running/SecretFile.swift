import Foundation
import Glibc

/// Files of names, keys and sealed lists: read and written so that no half of one is ever seen, and a key only by whom it
/// belongs to.
enum SecretFile {
  /// - Parameter most: larger files are not read further.
  static func bytes(of path: String, atMost most: Int) throws(SiteFolder.Stop) -> [UInt8] {
    // Without waiting for the other end of a pipe.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw failure(path, "cannot be read") }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw SiteFolder.Stop(outcome: .usage, message: "\(path) is not an ordinary file.")
    }
    var bytes: [UInt8] = []
    let piece = 1 << 16
    while bytes.count < most {
      var failed = false
      bytes += [UInt8](unsafeUninitializedCapacity: min(piece, most - bytes.count)) { buffer, count in
        let got = read(file, buffer.baseAddress, buffer.count)
        failed = got < 0
        count = max(0, got)
      }
      if failed { throw failure(path, "cannot be read") }
      if bytes.count % piece != 0 || bytes.count >= Int(status.st_size) { break }
    }
    return bytes
  }

  /// Makes a file that only its owner may read, where there is none.
  static func create(_ path: String, with bytes: [UInt8]) throws(SiteFolder.Stop) {
    try write(bytes, to: path, flags: O_EXCL, mode: 0o600)
  }

  /// Puts a file in the place of another, or of none, in one move.
  static func replace(_ path: String, with bytes: [UInt8]) throws(SiteFolder.Stop) {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw SiteFolder.Stop(
        outcome: .usage, message: "\(path) is not an ordinary file, so nothing is written to it.")
    }
    let beside = path + ".\(getpid()).new"
    try write(bytes, to: beside, flags: O_EXCL, mode: 0o644)
    guard chmod(beside, 0o644) == 0, rename(beside, path) == 0 else {
      let stop = failure(path, "cannot be written")
      unlink(beside)
      throw stop
    }
  }

  private static func write(
    _ bytes: [UInt8], to path: String, flags: Int32, mode: mode_t
  ) throws(SiteFolder.Stop) {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, mode)
    guard file >= 0 else { throw failure(path, "cannot be written") }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { break }
      rest = rest.dropFirst(written)
    }
    let isWhole = rest.isEmpty && fsync(file) == 0
    let stop = isWhole ? nil : failure(path, "cannot be written")
    close(file)
    if let stop {
      unlink(path)
      throw stop
    }
  }

  private static func failure(_ path: String, _ what: String) -> SiteFolder.Stop {
    SiteFolder.Stop(outcome: .couldNotRun, message: "\(path) \(what): \(String(cString: strerror(errno))).")
  }

  // MARK: Places

  static func resolved(_ path: String) -> String {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    return url.deletingLastPathComponent().resolvingSymlinksInPath().appendingPathComponent(
      url.lastPathComponent
    )
    .resolvingSymlinksInPath().path
  }

  /// The folder of a site that a file would lie in; nil if it lies in none.
  static func site(around path: String) -> String? {
    var folder = URL(fileURLWithPath: resolved(path)).deletingLastPathComponent()
    while folder.pathComponents.count > 1 {
      if FileManager.default.fileExists(atPath: folder.path + "/content/site.yml") { return folder.path }
      folder.deleteLastPathComponent()
    }
    return nil
  }
}
