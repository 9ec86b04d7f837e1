/// Another tree that holds planned files already: to take them from there is quicker than to make them anew.
struct Twin: Sendable {
  enum Way: Sendable {
    /// Files get bytes of their own, as they should where the twin is being read from already.
    case copying
    /// Files are shared, which is quickest, all but those at these paths. Nothing of Candour's ever writes
    /// into a file that is there, and every damage is found by the file's time of change; the manifest,
    /// whose own time of change tells which files to believe, is never shared.
    case linking(except: Set<OutputPath>)
  }

  let root: OpenFolder
  let way: Way
}

/// Takes planned files from a twin, or else makes them.
struct PlannedSource {
  private let way: Twin.Way?
  private var twin: FolderWalk?

  init(_ twin: Twin?) {
    way = twin?.way
    self.twin = twin.map { FolderWalk($0.root) }
  }

  /// Shares a file that is new to a folder; false where it has to be written.
  mutating func link(_ file: PlannedFile, in folder: OpenFolder) throws(PublishError) -> Bool {
    guard case .linking(let others) = way, !file.isManifest, !others.contains(file.place),
      let there = try twin?.folder(file.place.folder)
    else { return false }
    return try there.link(String(file.place.name), in: folder)
  }

  mutating func bytes(of file: PlannedFile) throws(PublishError) -> [UInt8] {
    // Somebody may have changed it meanwhile.
    if case .copying = way, let bytes = try twin?.folder(file.place.folder)?.read(String(file.place.name)),
      file.isMade(of: bytes)
    {
      return bytes
    }
    return file.bytes
  }
}
