/// How much a layout may ask for. Far above any real layout: they keep compiling linear whatever the bytes.
enum Limits {
  /// Bytes of one layout file.
  static let fileSize = 1 << 20
  /// Sections, blocks, partials and parents inside one another.
  static let depth = 64
  /// Findings about one file, or about one layout; what follows the first hundred is noise.
  static let findings = 100
  /// Pieces of a layout after all partials and parents are put in.
  static let pieces = 1 << 20
  /// What putting in a file counts for among the pieces.
  static let inclusionCost = 32
  /// Bytes of text of a layout after all partials and parents are put in.
  static let assembledSize = 1 << 24
}
