import Model

/// What a tree of Candour's holds: what is really there, and what its own records say.
struct TreeState: Sendable {
  /// A file of the site, as it is on the disk.
  struct File: Placed, Sendable {
    let place: OutputPath
    let status: FileStatus
    /// What the manifest says of it; nil also where the manifest is not to be believed.
    let entry: Manifest.Entry?
  }

  let manifest: Result<Manifest, ManifestFault>?
  /// The listed files that are there, the manifest, and a `.gitkeep` if there is one; sorted by path.
  let ownFiles: [File]
  /// Each after the one that holds it.
  let folders: [OutputPath]
  /// Files of an interrupted run at the top.
  let leftOvers: [String]
  /// The bytes of its `.gitkeep`, if it has one.
  let keep: [UInt8]?
  /// Whether the tree was being brought up to date when a run was interrupted.
  let isUnfinished: Bool

  /// What nobody listed and Candour never makes, as full paths.
  private let foreign: [String]
  private let path: String

  init(of root: OpenFolder) throws(PublishError) {
    path = root.path
    let survey = try TreeSurvey(of: root, skipping: WorkingName.stage)
    folders = survey.folders
    manifest = try root.read(Manifest.fileName).map { (bytes) in
      Result { () throws(ManifestFault) in try Manifest(json: bytes) }
    }
    let unfinished = try root.read(WorkingName.marker).flatMap(PathList.read)
    isUnfinished = unfinished != nil
    keep = try root.read(WorkingName.keep)

    let manifestPath = OutputPath(Manifest.fileName)
    let written = survey.files.first { $0.place == manifestPath }?.status.changed
    var own: [File] = []
    var leftOvers: [String] = []
    var foreign = survey.oddities
    sideBySide(survey.files, (try? manifest?.get())?.entries ?? []) { file, entry in
      guard let file else { return }
      let isListed = entry != nil || unfinished?.contains(file.place) == true
      if isListed || file.place == manifestPath || file.place.text == WorkingName.keep {
        // It is believed of files that last changed before it was written, which is always after every
        // other file; not when both fell into one tick of the clock.
        let isBelieved = unfinished == nil && written.map { file.status.changed < $0 } ?? false
        own.append(File(place: file.place, status: file.status, entry: isBelieved ? entry : nil))
      } else if WorkingName.isLeftOver(file.place.text) {
        leftOvers.append(file.place.text)
      } else {
        foreign.append(root.path + "/" + file.place.text)
      }
    }
    (ownFiles, self.leftOvers, self.foreign) = (own, leftOvers, foreign)
  }

  /// Nothing in it, or nothing but a `.gitkeep` and the beginnings of an interrupted run.
  var isBare: Bool { foreign.isEmpty && ownFiles.allSatisfy { $0.place.text == WorkingName.keep } }

  /// Why the tree is not Candour's to replace; nil when it is.
  var refusal: OutputRefusal? {
    if !isUnfinished, !isBare {
      switch manifest {
      case nil: return OutputRefusal(.notOurs, path)
      case .failure(let fault): return OutputRefusal(.manifest(fault), path)
      case .success: break
      }
    }
    return foreign.isEmpty ? nil : .foreign(foreign, in: path)
  }

  /// Whether a file of the tree is exactly as planned.
  func holds(
    _ file: PlannedFile, as present: File, in walk: inout FolderWalk?
  ) throws(PublishError) -> Bool {
    guard present.status.size == file.size, present.status.permissions == 0o644 else { return false }
    if let entry = present.entry, entry.size == file.size { return entry.sha256 == file.sha256 }
    let bytes = try walk?.folder(file.place.folder)?.read(String(file.place.name))
    return bytes.map(file.isMade) ?? false
  }
}
