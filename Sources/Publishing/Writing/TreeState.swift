import Model

/// What a tree of Candour's holds: what is really there, and what its own records say.
struct TreeState: Sendable {
  let survey: TreeSurvey
  let manifest: Result<Manifest, ManifestFault>?
  /// The paths that an interrupted update may have written; nil for a tree that is complete.
  let unfinished: Set<OutputPath>?
  /// The bytes of its `.gitkeep`, if it has one.
  let keep: [UInt8]?

  private let known: Set<OutputPath>
  private let entries: [OutputPath: Manifest.Entry]
  private let manifestStatus: FileStatus?
  private let path: String

  init(of root: OpenFolder) throws(PublishError) {
    path = root.path
    survey = try TreeSurvey(of: root, skipping: WorkingName.stage)
    manifest = try root.read(Manifest.fileName).map { (bytes) in
      Result { () throws(ManifestFault) in try Manifest(json: bytes) }
    }
    manifestStatus = survey.files[OutputPath(Manifest.fileName)]
    unfinished = try root.read(WorkingName.marker).flatMap(PathList.read)
    keep = try root.read(WorkingName.keep)
    entries = Dictionary(
      ((try? manifest?.get())?.entries ?? []).map { (OutputPath($0.path), $0) },
      uniquingKeysWith: { first, _ in first })
    known = Set(entries.keys).union(unfinished ?? [])
      .union((WorkingName.unlisted.union([Manifest.fileName])).map { OutputPath($0) })
  }

  /// Nothing in it, or nothing but a `.gitkeep` and the beginnings of an interrupted run.
  var isBare: Bool {
    survey.oddities.isEmpty && survey.files.keys.allSatisfy { WorkingName.unlisted.contains($0.text) }
  }

  /// Whether an interrupted run left something to tidy up.
  var hasLeftOvers: Bool { WorkingName.leftOver.contains { survey.files[OutputPath($0)] != nil } }

  /// Why the tree is not Candour's to replace; nil when it is.
  var refusal: OutputRefusal? {
    if unfinished == nil, !isBare {
      switch manifest {
      case nil: return OutputRefusal(.notOurs, path)
      case .failure(let fault): return OutputRefusal(.manifest(fault), path)
      case .success: break
      }
    }
    let foreign = survey.files.keys.filter { !known.contains($0) }.map { path + "/" + $0.text }
    let all = foreign + survey.oddities
    return all.isEmpty ? nil : .foreign(all, in: path)
  }

  /// The listed files that are there.
  var ownFiles: [OutputPath] {
    survey.files.keys.filter { known.contains($0) && !WorkingName.unlisted.contains($0.text) }
  }

  /// Whether the tree holds a file exactly as planned.
  ///
  /// The manifest is believed when the file last changed before the manifest was written, which is always
  /// after every other file; else, as when both fell into one tick of the clock, the bytes are compared.
  func holds(_ file: PlannedFile, in walk: inout FolderWalk) throws(PublishError) -> Bool {
    guard let status = survey.files[file.path], status.size == file.size,
      status.permissions == 0o644
    else { return false }
    if unfinished == nil, let entry = entries[file.path], let manifestStatus,
      status.changed < manifestStatus.changed, entry.size == status.size
    {
      return entry.sha256 == file.sha256
    }
    let bytes = try walk.folder(file.path.folder)?.read(String(file.path.name))
    return bytes == file.bytes
  }
}

/// The paths in a tree's marker: a heading, then one path a line. Paths hold no line ends.
enum PathList {
  private static let heading = "candour unfinished 1"

  static func write(_ paths: Set<OutputPath>) -> [UInt8] {
    Array(([heading] + paths.sorted().map(\.text)).joined(separator: "\n").utf8)
  }

  /// Nil for anything that Candour did not write.
  static func read(_ bytes: [UInt8]) -> Set<OutputPath>? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == heading[...] else { return nil }
    let paths = lines.dropFirst().map { OutputPath(String($0)) }
    return paths.allSatisfy { $0.fault == nil } ? Set(paths) : nil
  }
}
