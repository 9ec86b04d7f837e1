import Model

/// Finds the front matter of a document, holds it to the strict subset of YAML that Candour reads, and
/// composes it.
struct FrontMatter {
  /// Enough for a report with fifty recommendations; keeps every later step cheap.
  static let maximumBytes = 32 * 1024

  /// The YAML between the two `---` lines.
  let range: SourceRange
  /// All after the closing line.
  let body: SourceRange

  /// - Returns: nil, with the finding that says why, where the file does not begin with a block of front
  ///   matter that is closed.
  static func find(in source: SourceFile) -> (FrontMatter?, [Finding]) {
    let opening = source.range(ofLine: 1)
    guard isFence(opening, in: source) else {
      return (
        nil,
        [
          problem(
            source, opening, "the document does not begin with front matter",
            "Begin the file with a line `---`, then its fields such as `kind: page`, then a line `---`.")
        ]
      )
    }
    var line = 2
    while line <= source.lineStarts.count {
      let range = source.range(ofLine: line)
      let start = Int(source.lineStarts[1])
      if range.lower - start > maximumBytes {
        return (
          nil,
          [
            problem(
              source, opening, "the front matter is over 32 kB, or its closing `---` is missing",
              "Close the front matter with a line `---`; long text belongs in the body below it.")
          ]
        )
      }
      if isFence(range, in: source) {
        let next = line < source.lineStarts.count ? Int(source.lineStarts[line]) : source.bytes.count
        let matter = FrontMatter(
          range: SourceRange(start, range.lower), body: SourceRange(next, source.bytes.count))
        return (matter, matter.secondBlock(in: source))
      }
      line += 1
    }
    return (
      nil,
      [
        problem(
          source, opening, "the front matter is never closed",
          "Put a line `---` after its last field.")
      ]
    )
  }

  /// The fields of the front matter; an empty list where it holds none.
  func fields(in source: SourceFile) -> ([YAMLPair], [Finding]) {
    StrictYAML.fields(in: source, range: range)
  }

  private static func isFence(_ line: SourceRange, in source: SourceFile) -> Bool {
    source.bytes[line.lower..<line.upper].elementsEqual("---".utf8)
  }

  private static func problem(
    _ source: SourceFile, _ range: SourceRange, _ message: String, _ fix: String
  ) -> Finding {
    Finding(
      rule: .frontMatterIsReadable, severity: .error, in: source, at: range, message: message, fix: fix)
  }

  /// A body that begins with lines of the form `name: value` up to a `---` line is a second block of front
  /// matter, pasted below the first; as Markdown it would be printed as a heading.
  private func secondBlock(in source: SourceFile) -> [Finding] {
    var number = source.place(at: body.lower).line
    guard body.lower < source.bytes.count else { return [] }
    while number <= source.lineStarts.count,
      source.range(ofLine: number).lower == source.range(ofLine: number).upper
    {
      number += 1
    }
    let first = source.range(ofLine: number)
    var line = first
    var fields = 0
    while number <= source.lineStarts.count {
      line = source.range(ofLine: number)
      if FrontMatter.isFence(line, in: source) { break }
      guard FrontMatter.isField(line, in: source) else { return [] }
      fields += 1
      number += 1
    }
    guard number <= source.lineStarts.count, fields > 0 else { return [] }
    return [
      FrontMatter.problem(
        source, first, "a second block of front matter begins here",
        "Move its fields into the block at the top of the file, and take this one out.")
    ]
  }

  private static func isField(_ line: SourceRange, in source: SourceFile) -> Bool {
    let bytes = source.bytes[line.lower..<line.upper]
    let name = bytes.prefix {
      $0 == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
    }
    return !name.isEmpty && bytes.dropFirst(name.count).first == UInt8(ascii: ":")
  }
}
