import Glibc

/// The folder of a register, locked against others who append as long as it is held. Not the file itself is locked,
/// since the first of two may only be about to make it.
final class LockedFolder {
  private let descriptor: Int32

  /// Waits until nobody else holds it.
  ///
  /// - Parameter path: of a file in it.
  init(of path: String) throws(RegisterFailure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let folder = parts.isEmpty ? "." : parts.joined(separator: "/") + "/"
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw RegisterFile.failure(folder) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        let reason = RegisterFile.reason()
        _ = close(descriptor)
        throw RegisterFailure(path: folder, reason: reason)
      }
    }
  }

  deinit {
    _ = close(descriptor)
  }

  /// Puts the names in it on the disk. What is written stands in any case, so a failure undoes nothing.
  func synchronise() { _ = fsync(descriptor) }
}
