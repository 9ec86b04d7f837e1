/// The names Candour keeps for itself at the top of the trees it writes, and beside them.
enum WorkingName {
  /// What every working file begins with; no page may.
  static let prefix = ".candour"
  /// A file being written, before it takes its own name.
  static let part = ".candour-part"
  /// The mark of a tree that is being brought up to date.
  static let marker = ".candour-unfinished"
  /// The steps of an update within the output folder.
  static let journal = ".candour-journal"
  /// The new files of an update within the output folder.
  static let stage = ".candour-stage"
  /// Git's customary file for a folder that would else be empty; carried over, never published.
  static let keep = ".gitkeep"

  /// Files that an interrupted run leaves at the top of a tree.
  static let leftOver: Set<String> = [part, marker, journal]
  /// Files that may lie at the top of a tree without being listed anywhere.
  static let unlisted = leftOver.union([keep])

  static func next(for folder: String) -> String { ".\(folder).candour-next" }
  static func lock(for folder: String) -> String { ".\(folder).candour-lock" }
}
