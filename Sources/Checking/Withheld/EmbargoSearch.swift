import Model

/// Turns the withheld words that were found in files into findings at the sources they come from.
struct EmbargoSearch {
  private let scanned: ScannedSite
  private let input: RuleInput
  /// The words that stand in the settings and data files, which no page comes from and any page may show.
  private let settings: [(source: SourceFile, words: Set<Int>)]

  /// Where a word was found: the files, and the public documents that some of them are the pages of.
  private struct Trace {
    var files: [OutputFile] = []
    var documents: [Document] = []
  }

  init(_ scanned: ScannedSite, _ input: RuleInput) {
    self.scanned = scanned
    self.input = input
    let sources = [input.catalogue.site.source] + input.catalogue.data.sources
    settings = sources.map { source in
      (source, Set(scanned.withheld.matches(in: FoldedText(source.bytes)).map(\.word)))
    }
  }

  func findings() -> [Finding] {
    guard !scanned.withheld.words.isEmpty else { return [] }
    let traces = traces()
    var placed: [SitePath: Set<Int>] = [:]
    var findings: [Finding] = []
    // The same letters may be a pseudonym and part of an address.
    var said: Set<[UInt8]> = []
    for (word, trace) in traces.sorted(by: { $0.key < $1.key }) where !isStandardWording(word, trace) {
      // A page that only repeats what stands in another's source needs no finding of its own.
      let holders =
        trace.documents.map(\.source).filter { holds($0.bytes, word) }
        + settings.filter { $0.words.contains(word) }.map(\.source)
      for holder in holders { placed[holder.path, default: []].insert(word) }
      if holders.isEmpty, let file = trace.files.first,
        said.insert(scanned.withheld.words[word].text).inserted
      {
        // What the name of a document says is on every page that links to it.
        let named = trace.documents.first { holds(Array($0.address.text.utf8), word) }
        findings.append(
          finding(word, at: named?.path ?? scanned.site.place(of: file), others: trace.files.count - 1))
      }
    }
    for (path, words) in placed {
      guard let source = source(at: path) else { continue }
      findings += places(of: words, in: source).map { place in
        Finding(
          rule: RuleID("LEG-05"), severity: .error, in: source, at: SourceRange(place.range),
          message: "this shows \(phrase(place.word))", fix: Self.fix)
      }
    }
    return Set(findings).sorted()
  }

  private func traces() -> [Int: Trace] {
    var traces: [Int: Trace] = [:]
    func note(_ words: [Int], _ file: OutputFile) {
      guard !words.isEmpty else { return }
      let document = scanned.site.origins[file.path].flatMap { input.catalogue.document(at: $0) }
      for word in words {
        traces[word, default: Trace()].files.append(file)
        if let document { traces[word, default: Trace()].documents.append(document) }
      }
    }
    for scan in scanned.files where scan.page != nil { note(scan.withheld, scan.file) }
    for scan in scanned.files where scan.page == nil {
      // What an attachment says stands in none of its bytes as it is.
      let inside = scanned.site.origins[scan.file.path].flatMap { input.attachments[$0]?.report.withheld }
      note(Set(scan.withheld + (inside ?? [])).sorted(), scan.file)
    }
    return traces
  }

  /// A paragraph that several public documents share, or another of the same kind, is how the board always
  /// puts it, or an older version of the same text.
  private func isStandardWording(_ word: Int, _ trace: Trace) -> Bool {
    let withheld = scanned.withheld.words[word]
    guard withheld.kind == .passage else { return false }
    let kind = input.catalogue.document(at: withheld.document)?.kind
    return Set(trace.documents.map(\.path)).count > 1 || trace.documents.contains { $0.kind == kind }
  }

  private func holds(_ bytes: [UInt8], _ word: Int) -> Bool {
    scanned.withheld.matches(in: FoldedText(bytes)).contains { $0.word == word }
  }

  private func source(at path: SitePath) -> SourceFile? {
    settings.first { $0.source.path == path }?.source ?? input.catalogue.document(at: path)?.source
  }

  /// Where words stand in a source; a word that is part of a longer one there counts with that.
  private func places(of words: Set<Int>, in source: SourceFile) -> [(word: Int, range: Range<Int>)] {
    let text = FoldedText(source.bytes, keepingOffsets: true)
    let matches = scanned.withheld.matches(in: text).filter { words.contains($0.word) }
      .sorted {
        ($0.range.lowerBound, -$0.range.count, $0.word) < ($1.range.lowerBound, -$1.range.count, $1.word)
      }
    var end = 0
    return matches.compactMap { match in
      guard match.range.upperBound > end else { return nil }
      end = match.range.upperBound
      return (match.word, text.original(match.range))
    }
  }

  private func finding(_ word: Int, at path: SitePath, others: Int) -> Finding {
    let more = others == 0 ? "" : ", and so \(others == 1 ? "does another" : "do \(others) others")"
    return Finding(
      rule: RuleID("LEG-05"), severity: .error, path: path,
      message: "the file made from this shows \(phrase(word))\(more)",
      fix: Self.fix + " If it stands in no document, look in the layouts.")
  }

  private func phrase(_ word: Int) -> String {
    let withheld = scanned.withheld.words[word]
    let document = input.catalogue.document(at: withheld.document)
    let what = document?.review != nil ? "a review" : "a document"
    let state = document?.state(at: input.now) == .scheduled ? "under embargo" : "not published yet"
    return "\(withheld.kind.rawValue) of \(what) that is \(state)"
  }

  private static let fix = "Take it out for now, or publish both together."
}
