/// Everything that lies in a tree, told without following a link or opening a file.
struct TreeSurvey: Sendable {
  struct File: Placed, Sendable {
    let place: OutputPath
    let status: FileStatus
  }

  /// Sorted by path.
  private(set) var files: [File] = []
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
    // A folder sorts as the paths of what it holds do, so that files come in the order of their paths.
    var found: [(key: OutputPath, name: String, isFolder: Bool)] = []
    for (name, kind) in try folder.names() where name != skipping || name == nil {
      guard let name else {
        oddities.append(folder.pathOf("a name that is not UTF-8"))
        continue
      }
      let path = place.appending(name)
      switch kind {
      case .file: found.append((path, name, false))
      case .folder where path.fault == nil: found.append((OutputPath(path.text + "/"), name, true))
      case .folder, .link, .other: oddities.append(folder.pathOf(name))
      }
    }
    found.sort { $0.key < $1.key }
    for (key, name, isFolder) in found {
      if isFolder {
        guard let inner = try folder.folder(name) else { continue }
        let path = place.appending(name)
        folders.append(path)
        try look(into: inner, at: path, skipping: nil)
      } else if let status = try folder.status(of: name) {
        guard status.kind == .file else {
          oddities.append(folder.pathOf(name))
          continue
        }
        files.append(File(place: key, status: status))
      }
    }
  }
}
