/// Counts, line by line, what makes parsing costly.
struct MarkdownSurvey {
  /// What one passage between two blank lines holds.
  private struct Passage {
    /// File offset of its first line.
    var start = 0
    var bytes = 0
    var tags = 0
    var addresses = 0
    var parentheses = 0
    /// Bytes of the longest run without a blank; nil as long as nothing depends on it.
    var longestRun: Int?
    var images = 0
    var closers = 0
    var emphasis = 0
    var dashRows = 0
    var columns = 0
    var emailCopies = 0
    /// File offset of the first line that could begin a link definition.
    var definitionStart: Int?
    var hasDefinition = false

    func costs(longestRun: Int) -> MarkdownCosts {
      MarkdownCosts(
        tags: tags * bytes,
        addresses: addresses > 0 ? (addresses + parentheses) * longestRun : 0, images: images * closers,
        emphasis: emphasis * closers, headers: dashRows * bytes, emails: emailCopies)
    }
  }

  /// What the lines passed so far may hold.
  private(set) var signs: MarkdownSigns = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private var passage = Passage()
  /// What the passages before it cost.
  private var spent = MarkdownCosts()
  private var cells = 0
  private var brackets = 0
  private var footnotes = 0
  private var footnoteMarks = 0
  private var longestDefinitions = 0

  /// - Parameter bytes: the whole file's; they have to outlive the survey.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// What all passages so far cost, with the one in hand.
  var costs: MarkdownCosts {
    let run = passage.addresses > 0 ? passage.longestRun ?? longestRun() : 0
    return spent + passage.costs(longestRun: run)
  }

  /// Takes the next line, with its line end; the limit it goes over, if any.
  mutating func pass(_ line: Range<Int>) -> BodyFault? {
    guard line.count <= MarkdownLimits.lineBytes else {
      return MarkdownLimits.fault(
        "This line is over 64 kB", "break it into paragraphs with blank lines between them")
    }
    let head = LineHead(bytes, line)
    guard head.nesting <= MarkdownLimits.nesting else {
      return MarkdownLimits.fault(
        "This line is indented or nested over \(MarkdownLimits.nesting) levels deep",
        "take out list markers, quote marks or indentation at its beginning")
    }
    footnotes += head.footnotes
    guard footnotes <= MarkdownLimits.footnotes else {
      return MarkdownLimits.fault(
        "The text has over \(MarkdownLimits.footnotes) footnotes", "split it into several documents")
    }
    guard !head.isBlank else { return end() }
    if passage.bytes == 0 { passage.start = line.lowerBound }
    passage.bytes += line.count
    signs.formUnion(head.signs)
    let rest = head.end..<line.upperBound
    if !rest.isEmpty, bytes[rest.lowerBound] == UInt8(ascii: "["), passage.definitionStart == nil {
      passage.definitionStart = line.lowerBound
    }
    return count(rest) ?? fault(at: line.upperBound)
  }

  /// Ends the passage in hand; the limit it goes over, if any.
  mutating func end() -> BodyFault? {
    if passage.bytes > 0 { spent = costs }
    passage = Passage()
    // Definitions serve the whole body, so their cost is known only when all brackets are counted.
    guard longestDefinitions * brackets <= MarkdownLimits.definitionCopies else {
      return MarkdownLimits.fault(
        "The text refers so often to link definitions so long that the page would become too large",
        "shorten the definitions, or write the addresses where they are used")
    }
    return nil
  }

  private mutating func count(_ line: Range<Int>) -> BodyFault? {
    let counts = LineCounts(bytes, line)
    signs.formUnion(counts.signs)
    guard counts.pipes <= MarkdownLimits.tableColumns else {
      return MarkdownLimits.fault(
        "This line has over \(MarkdownLimits.tableColumns) table columns",
        "split the table, or attach it as a spreadsheet")
    }
    passage.tags += counts.tags
    passage.addresses += counts.addresses
    passage.parentheses += counts.parentheses
    if let longest = passage.longestRun {
      let run = LineCounts.longestRun(in: UnsafeBufferPointer(rebasing: bytes[line]))
      passage.longestRun = max(longest, run)
    }
    passage.images += counts.images
    passage.closers += counts.closers
    passage.emphasis += counts.emphasis
    passage.hasDefinition = passage.hasDefinition || counts.hasDefinition
    brackets += counts.openers
    footnoteMarks += counts.footnoteMarks
    passage.emailCopies += counts.emails * line.count
    cells += passage.columns
    if counts.isDashRow {
      passage.dashRows += 1
      passage.columns = max(passage.columns, counts.pipes + 1)
    }
    return nil
  }

  /// The limit that passage or body are over now, at a file offset.
  private mutating func fault(at offset: Int) -> BodyFault? {
    if passage.hasDefinition, let start = passage.definitionStart {
      longestDefinitions = max(longestDefinitions, offset - start)
    }
    if cells > MarkdownLimits.tableCells {
      return MarkdownLimits.fault(
        "The tables have over \(MarkdownLimits.tableCells) cells up to this line",
        "split the text, or attach the tables as spreadsheets")
    }
    if footnoteMarks > MarkdownLimits.footnoteMarks {
      return MarkdownLimits.fault(
        "The text has over \(MarkdownLimits.footnoteMarks) footnote marks",
        "split it into several documents")
    }
    // The longest run is measured only where the whole passage in its place would be too long.
    guard passage.longestRun != nil || (spent + passage.costs(longestRun: passage.bytes)).fault != nil else {
      return nil
    }
    if passage.longestRun == nil { passage.longestRun = longestRun() }
    return costs.fault
  }

  /// Of the passage in hand, without the heads of its lines.
  private func longestRun() -> Int {
    var longest = 0
    var start = passage.start
    let end = passage.start + passage.bytes
    while start < end {
      let lineEnd = bytes[start..<end].firstIndex(where: \.isLineEnd) ?? end
      let rest = LineHead(bytes, start..<lineEnd).end..<lineEnd
      longest = max(longest, LineCounts.longestRun(in: UnsafeBufferPointer(rebasing: bytes[rest])))
      start = lineEnd + 1
    }
    return longest
  }
}
