import Detecting
import Model

extension RuleBook {
  /// What rules ask of one file of the output, taken from its bytes in one go while these are at hand, on whatever
  /// thread made them: rules that need the whole site need no bytes any more.
  package final class FileScan: Sendable {
    /// The file without its bytes.
    let file: OutputFile
    /// Indices of the withheld words that stand in it.
    let withheld: [Int]
    /// What was detected in what its readers see, as far as that is certain.
    let categories: Set<DetectionCategory>
    /// What could not be searched for to its end.
    let notSearched: [DetectionCategory]
    /// Nil for what is no page or feed.
    let page: PageScan?
    /// Nil for what Candour does not write for programs.
    let record: MachineFile?
    /// The whole addresses below the site's own that stand in a feed or sitemap, each up to what ends an address.
    let addresses: FingerprintSet?

    /// - Parameters:
    ///   - isAttachment: whether it came as it is from beside a document.
    ///   - detector: need not guess, for of what is only likely nothing is told here.
    ///   - tags: those of the site's other pages, searched by the same detector.
    init(
      _ file: OutputFile, isAttachment: Bool, seeking texts: [SoughtText], withheld words: WithheldWords,
      by detector: Detector, _ tags: SearchedTags, _ input: RuleInput
    ) {
      let bytes = file.bytes
      let isFeed = file.path.utf8.suffix(4).elementsEqual(".xml".utf8)
      self.file = OutputFile(path: file.path, bytes: [])
      if isFeed || file.path.utf8.suffix(5).elementsEqual(".html".utf8) {
        let markup = Markup(bytes)
        withheld = words.found(in: markup, of: bytes, at: file.path).sorted()
        let days = markup.notes.days
        let shown = markup.shown
        let (values, places) = markup.values
        let found = [(detector.scan(shown), shown), tags.search(values, tags: places)].map {
          result, searched in
          Self.identifying(result) { Self.isPrinted($0, of: searched, in: days) }
        }
        categories = found[0].0.union(found[1].0)
        notSearched = found[0].1 + found[1].1.filter { !found[0].1.contains($0) }
        page = PageScan(self.file, markup, seeking: texts, input)
      } else {
        withheld = words.found(in: bytes, at: file.path).sorted()
        let isText = !isAttachment && Self.texts.contains { file.path.hasSuffix($0) }
        (categories, notSearched) = isText ? Self.identifying(detector.scan(bytes)) : ([], [])
        page = nil
      }
      // What authors put beside a document is none of Candour's making.
      record = isAttachment ? nil : MachineFile(bytes, path: file.path)
      addresses = isFeed ? bytes.addresses(below: input.catalogue.site.baseURL) : nil
    }
  }
}

extension RuleBook.FileScan {
  /// What is only likely was told where it stands in a source.
  ///
  /// - Parameter isPrinted: whether it is none of what stood in a source.
  private static func identifying(_ result: ScanResult, isPrinted: (Detection) -> Bool = { _ in false })
    -> (Set<DetectionCategory>, [DetectionCategory])
  {
    let certain = result.detections.filter { $0.ground.severity == .error && !isPrinted($0) }
    return (Set(certain.map(\.category)), result.limitReached)
  }

  /// Whether a day is one that a `time` element of the page gives to machines, as Candour prints those of fields: beside
  /// a title or a theme that speaks of a death it could pass for the day of that death.
  private static func isPrinted(_ found: Detection, of text: [UInt8], in days: [Fingerprint]) -> Bool {
    guard !days.isEmpty, found.category == .dateOfBirth || found.category == .dateOfDeath else {
      return false
    }
    let day = text[found.range]
    if days.contains(Fingerprint([UInt8](day))) { return true }
    return Day(spoken: String(decoding: day, as: UTF8.self)).map {
      days.contains(Fingerprint($0.description))
    } ?? false
  }

  /// How the files end that Candour writes for programs and servers.
  private static let texts = [
    ".json", ".jsonl", ".csv", ".ics", ".txt", "_headers", "_redirects", ".htaccess", ".conf",
  ]
}

extension [UInt8] {
  fileprivate func addresses(below base: String) -> FingerprintSet {
    var addresses = FingerprintSet()
    let base = [UInt8](base.utf8)
    withUnsafeBufferPointer { bytes in
      base.withUnsafeBufferPointer { base in
        var start = 0
        while let found = bytes.first(base, from: start) {
          var end = found
          while end < bytes.count, !Self.endsAddress(bytes[end]) { end += 1 }
          _ = addresses.insert(Fingerprint(UnsafeBufferPointer(rebasing: bytes[found..<end])))
          start = Swift.max(end, found + 1)
        }
      }
    }
    return addresses
  }

  private static func endsAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "#"), UInt8(ascii: "?"): true
    default: false
    }
  }
}
