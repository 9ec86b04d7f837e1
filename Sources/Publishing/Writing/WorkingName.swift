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

  /// As `part`, where several are written at once.
  static func part(_ number: Int) -> String { "\(part)-\(number)" }

  /// Whether a file of that name at the top of a tree was left there by an interrupted run.
  static func isLeftOver(_ name: String) -> Bool {
    guard name.hasPrefix(prefix) else { return false }
    if name == part || name == marker || name == journal { return true }
    return name.hasPrefix(part + "-") && Int(name.dropFirst(part.count + 1)).map { part($0) } == name
  }

  /// Whether a file of that name may lie at the top of a tree without being listed anywhere.
  static func isUnlisted(_ name: String) -> Bool { name == keep || isLeftOver(name) }

  static func next(for folder: String) -> String { ".\(folder).candour-next" }
  static func lock(for folder: String) -> String { ".\(folder).candour-lock" }
}
