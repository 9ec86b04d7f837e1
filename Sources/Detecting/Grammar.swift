/// Pieces of patterns that several recognisers share.
enum Grammar {
  /// One blank: space, tab, no-break space, or one of the typographic spaces of U+2000 to U+200A, U+202F.
  static let blank = #"(?: [ \t] | \xC2\xA0 | \xE2\x80[\x80-\x8A\xAF] )"#
  /// A hyphen, a full stop or one of the dashes U+2010 to U+2014.
  static let joiner = #"(?: [-.] | \xE2\x80[\x90-\x94] )"#
  /// The end of a line, and of no paragraph, with what Markdown may put before the words of the next.
  static let lineBreak = #"(?: [ \t]{0,3} \r?\n [ \t]{0,8} (?: > [ \t]? ){0,3} (?! \r?\n ) )"#
  /// What may stand between two words of one sentence. Taken as it comes, so that rows of blanks cannot be
  /// divided among several gaps in more ways than one.
  static let gap = "(?> \(lineBreak) | \(blank){1,3} )"
  /// The line between two cells of one row of a table.
  static let cellBreak = #"(?: [ \t]{0,20} \| [ \t]{0,20} )"#
  /// What may stand between two groups of one number, or nothing.
  static let groupGap =
    "(?> \(joiner) \(lineBreak) | \(lineBreak) | \(cellBreak) | (?: \(blank) | \(joiner) ){0,3} )"
}
