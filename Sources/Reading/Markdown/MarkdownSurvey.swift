/// Counts, line by line, what makes parsing costly.
struct MarkdownSurvey {
  /// What one passage between two blank lines holds.
  private struct Passage {
    var bytes = 0
    var tags = 0
    var addresses = 0
    var parentheses = 0
    var longestRun = 0
    var images = 0
    var closers = 0
    var emphasis = 0
    var dashRows = 0
    var columns = 0
    var emailCopies = 0
    /// File offset of the first line that could begin a link definition.
    var definitionStart: Int?
    var hasDefinition = false

    var costs: MarkdownCosts {
      MarkdownCosts(
        tags: tags * bytes,
        addresses: addresses > 0 ? (addresses + parentheses) * longestRun : 0, images: images * closers,
        emphasis: emphasis * closers, headers: dashRows * bytes, emails: emailCopies)
    }
  }

  private var passage = Passage()
  /// What the passages before it cost.
  private var spent = MarkdownCosts()
  private var cells = 0
  private var brackets = 0
  private var footnotes = 0
  private var footnoteMarks = 0
  private var longestDefinitions = 0

  /// What all passages so far cost, with the one in hand.
  var costs: MarkdownCosts { spent + passage.costs }

  /// Takes the next line, with its line end; the limit it goes over, if any.
  mutating func pass(_ line: ArraySlice<UInt8>, at offset: Int) -> BodyFault? {
    guard line.count <= MarkdownLimits.lineBytes else {
      return MarkdownLimits.fault(
        "This line is over 64 kB", "break it into paragraphs with blank lines between them")
    }
    let head = LineHead(line)
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
    let rest = line[head.end...]
    guard !head.isBlank else { return end() }
    passage.bytes += line.count
    if rest.first == UInt8(ascii: "["), passage.definitionStart == nil {
      passage.definitionStart = offset
    }
    return count(rest) ?? fault(at: line.endIndex)
  }

  /// Ends the passage in hand; the limit it goes over, if any.
  mutating func end() -> BodyFault? {
    spent = costs
    passage = Passage()
    // Definitions serve the whole body, so their cost is known only when all brackets are counted.
    guard longestDefinitions * brackets <= MarkdownLimits.definitionCopies else {
      return MarkdownLimits.fault(
        "The text refers so often to link definitions so long that the page would become too large",
        "shorten the definitions, or write the addresses where they are used")
    }
    return nil
  }

  private mutating func count(_ line: ArraySlice<UInt8>) -> BodyFault? {
    let counts = LineCounts(line)
    guard counts.pipes <= MarkdownLimits.tableColumns else {
      return MarkdownLimits.fault(
        "This line has over \(MarkdownLimits.tableColumns) table columns",
        "split the table, or attach it as a spreadsheet")
    }
    passage.tags += counts.tags
    passage.addresses += counts.addresses
    passage.parentheses += counts.parentheses
    passage.longestRun = max(passage.longestRun, counts.longestRun)
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
    return costs.fault
  }
}
