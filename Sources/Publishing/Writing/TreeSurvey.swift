/// Everything that lies in a tree, told without following a link or opening a file.
struct TreeSurvey: Sendable {
  private(set) var files: [OutputPath: FileStatus] = [:]
  /// Each after the one that holds it.
  private(set) var folders: [OutputPath] = []
  /// What Candour never makes: links, pipes, names that are not UTF-8 and folders of a name
  /// it would not use; as full paths.
  private(set) var oddities: [String] = []

  /// - Parameter skipping: a name at the top that is left out.
  init(of root: OpenFolder, skipping: String) throws(PublishError) {
    try look(into: root, at: .top, skipping: skipping)
  }

  private mutating func look(
    into folder: OpenFolder, at place: OutputPath, skipping: String?
  ) throws(PublishError) {
    for name in try folder.names() where name != skipping || name == nil {
      guard let name else {
        oddities.append(folder.pathOf("a name that is not UTF-8"))
        continue
      }
      guard let status = try folder.status(of: name) else { continue }
      let path = place.appending(name)
      switch status.kind {
      case .file: files[path] = status
      case .folder where path.fault == nil:
        guard let inner = try folder.folder(name) else { continue }
        folders.append(path)
        try look(into: inner, at: path, skipping: nil)
      case .folder, .link, .other: oddities.append(folder.pathOf(name))
      }
    }
  }
}
