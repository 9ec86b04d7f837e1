import Glibc

/// Keeps a second build from writing the same output; released when let go.
final class BuildLock {
  private let descriptor: CInt

  deinit {
    // A child process that was just started may hold the descriptor too, for a moment.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Fails at once when another build holds it. The file stays: to remove it would let two builds hold
  /// locks on two files of one name.
  init(_ name: String, in folder: OpenFolder) throws(PublishError) {
    let flags = O_RDONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    descriptor = CInt(
      try folder.attempt(.lock, name) { Int(openat(folder.descriptor, name, flags, 0o644)) })
    do throws(FileLayer.Code) {
      try folder.layer.run(.lock) { Int(flock(descriptor, LOCK_EX | LOCK_NB)) }
    } catch {
      let path = folder.pathOf(name)
      guard error.number == EWOULDBLOCK else {
        throw PublishError(.system(.lock, path: path, code: error.number))
      }
      throw PublishError(.busy(lock: path))
    }
  }
}
