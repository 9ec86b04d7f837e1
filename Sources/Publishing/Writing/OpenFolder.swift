import CLinux
import Glibc

/// A folder held open: everything in it is reached through its descriptor, one name at a time, and never
/// through a symbolic link.
final class OpenFolder: Sendable {
  /// For messages only.
  let path: String
  let layer: FileLayer
  let descriptor: CInt

  private init(descriptor: CInt, path: String, layer: FileLayer) {
    self.descriptor = descriptor
    self.path = path
    self.layer = layer
  }

  deinit { close(descriptor) }

  /// Opens a folder by its real path; a link as the last part is refused by the system.
  static func open(_ path: String, layer: FileLayer) throws(PublishError) -> OpenFolder {
    do throws(FileLayer.Code) {
      let descriptor = try layer.run(.openFolder) { Int(Glibc.open(path, folderFlags)) }
      return OpenFolder(descriptor: CInt(descriptor), path: path, layer: layer)
    } catch {
      throw PublishError(.system(.openFolder, path: path, code: error.number))
    }
  }

  /// A folder in this one; nil when there is nothing of that name, or a file.
  func folder(_ name: String) throws(PublishError) -> OpenFolder? {
    let opened: CInt
    do throws(FileLayer.Code) {
      opened = CInt(
        try layer.run(.openFolder) { Int(openat(descriptor, name, Self.folderFlags)) })
    } catch {
      switch error.number {
      case ENOENT: return nil
      case ENOTDIR, ELOOP:
        guard let kind = try status(of: name)?.kind, kind != .file else { return nil }
        throw PublishError(.refusal(.foreign([pathOf(name)], in: path)))
      default: throw PublishError(.system(.openFolder, path: pathOf(name), code: error.number))
      }
    }
    return OpenFolder(descriptor: opened, path: pathOf(name), layer: layer)
  }

  /// A folder in this one, made if it is not there.
  ///
  /// - Parameter permissions: what it gets if it is made, whatever the account's mask says.
  func makeFolder(_ name: String, permissions: mode_t = 0o755) throws(PublishError) -> OpenFolder {
    // Another thread may be making it too.
    let isMade = try attempt(.makeFolder, name, unless: [EEXIST]) {
      Int(mkdirat(descriptor, name, permissions))
    }
    guard let made = try folder(name) else {
      throw PublishError(.system(.openFolder, path: pathOf(name), code: ENOENT))
    }
    if isMade { try attempt(.setMode, name) { Int(fchmod(made.descriptor, permissions)) } }
    return made
  }

  /// Nil when there is nothing of that name.
  func status(of name: String) throws(PublishError) -> FileStatus? {
    var status = stat()
    let found = try attempt(.status, name, unless: [ENOENT]) {
      Int(fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW))
    }
    return found ? FileStatus(status) : nil
  }

  /// Gives a file or folder another name, replacing a file that has it, in one move.
  func rename(_ name: String, to other: String, in folder: OpenFolder) throws(PublishError) {
    try folder.attempt(.rename, other) { Int(renameat(descriptor, name, folder.descriptor, other)) }
  }

  /// Gives a file a second name in another folder; false where this disk cannot, or the name is taken.
  func link(_ name: String, in folder: OpenFolder) throws(PublishError) -> Bool {
    let codes = [EEXIST, ENOENT, EXDEV, EPERM, EMLINK, EINVAL, ENOSYS, EOPNOTSUPP]
    return try folder.attempt(.link, name, unless: codes) {
      Int(linkat(descriptor, name, folder.descriptor, name, 0))
    }
  }

  /// Swaps two folders in one move; false where this disk or mount cannot.
  func exchange(_ name: String, _ other: String) throws(PublishError) -> Bool {
    try attempt(.exchange, other, unless: [EXDEV, EBUSY, EINVAL, ENOSYS, EOPNOTSUPP]) {
      Int(renameat2(descriptor, name, descriptor, other, CANDOUR_RENAME_EXCHANGE))
    }
  }

  /// Removes a file; it may be gone already.
  func remove(_ name: String) throws(PublishError) {
    try attempt(.remove, name, unless: [ENOENT]) { Int(unlinkat(descriptor, name, 0)) }
  }

  /// Removes a folder if it is there and empty.
  func removeFolder(_ name: String) throws(PublishError) {
    try attempt(.removeFolder, name, unless: [ENOENT, ENOTEMPTY, EEXIST]) {
      Int(unlinkat(descriptor, name, AT_REMOVEDIR))
    }
  }

  /// Makes the folder's names last through a power cut.
  func sync() throws(PublishError) {
    try attempt(.sync, "") { Int(fsync(descriptor)) }
  }

  /// Makes everything written to this disk last through a power cut.
  func syncDisk() throws(PublishError) {
    try attempt(.sync, "") { Int(syncfs(descriptor)) }
  }

  func pathOf(_ name: String) -> String {
    name.isEmpty ? path : path == "/" ? "/" + name : path + "/" + name
  }

  @discardableResult
  func attempt(_ call: FileLayer.Call, _ name: String, _ request: () -> Int) throws(PublishError) -> Int {
    do throws(FileLayer.Code) {
      return try layer.run(call, request)
    } catch {
      throw PublishError(.system(call, path: pathOf(name), code: error.number))
    }
  }

  /// False when the request failed with one of the codes.
  @discardableResult
  func attempt(
    _ call: FileLayer.Call, _ name: String, unless codes: [CInt], _ request: () -> Int
  ) throws(PublishError) -> Bool {
    do throws(FileLayer.Code) {
      try layer.run(call, request)
      return true
    } catch {
      if codes.contains(error.number) { return false }
      throw PublishError(.system(call, path: pathOf(name), code: error.number))
    }
  }

  private static let folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
}
