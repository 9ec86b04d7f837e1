import Model

/// All documents of a site that speak of one case.
struct CaseFile {
  let reference: String
  /// The review first, else by path.
  private(set) var documents: [Document]

  /// The cases of which more than one document speaks, in the order of their references.
  static func all(in catalogue: Catalogue, at now: Moment) -> [CaseFile] {
    var byReference: [String: [Document]] = [:]
    let readable = catalogue.documents.filter { $0.isForReaders(at: now) }
    for document in readable {
      for reference in document.caseReferences { byReference[reference, default: []].append(document) }
    }
    // What tells of a document tells of its cases.
    for document in readable where !document.items.isEmpty {
      let items = document.items.compactMap { catalogue.document(at: SitePath($0.value)) }
      for reference in Set(items.flatMap(\.caseReferences)).subtracting(document.caseReferences) {
        byReference[reference, default: []].append(document)
      }
    }
    return byReference.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { reference, documents in
      let reviews = documents.filter { $0.review?.reference?.value == reference }
      let others = documents.filter { $0.review?.reference?.value != reference }
      return CaseFile(reference: reference, documents: reviews + others.sorted { $0.path < $1.path })
    }
  }

  /// What each document tells of this case, as far as it tells anything.
  func traits(_ input: RuleInput) -> [(Document, Traits)] {
    let pseudonyms = Set(
      documents.filter { $0.caseReferences == [reference] }.flatMap { $0.common.pseudonyms.map(\.value) })
    return documents.map { document in
      guard speaksOfOthers(document, in: input.catalogue) else {
        return (document, input.traits(of: document))
      }
      let parts = parts(of: document, naming: pseudonyms)
      guard !parts.isEmpty else { return (document, Traits()) }
      return (document, Traits(of: document, on: input.boardNames) { Self.holds(parts, $0.lowerBound) })
    }
  }

  /// Whether one of several parts, which are in order, holds a place.
  private static func holds(_ parts: [Range<Int>], _ place: Int) -> Bool {
    var (low, high) = (0, parts.count)
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < parts.count && parts[low].contains(place)
  }

  private func speaksOfOthers(_ document: Document, in catalogue: Catalogue) -> Bool {
    if document.review?.reference?.value == reference { return false }
    let items = document.items.compactMap { catalogue.document(at: SitePath($0.value)) }
    return Set(document.caseReferences + items.flatMap(\.caseReferences)).count > 1
  }

  /// The paragraphs, entries and lines that name the case, of a document that tells of several.
  private func parts(of document: Document, naming pseudonyms: Set<String>) -> [Range<Int>] {
    let bytes = document.source.bytes
    let others = documents.filter { $0.path != document.path && !speaksOfNobody($0) }
    let names = ([reference] + pseudonyms + others.map { String($0.path.name) }.filter { $0 != "index.md" })
      .map { Array($0.utf8) }
    let table = PhraseTable<Bool>(
      names.map { (String(decoding: $0.map(WordKey.lowered), as: UTF8.self), true) })
    var parts: [Range<Int>] = []
    table.forEachMatch(in: bytes, document.bodyRange.lower..<min(document.bodyRange.upper, bytes.count)) {
      range, _ in
      guard parts.last.map({ !$0.contains(range.lowerBound) }) ?? true else { return }
      parts.append(Self.section(around: range, in: bytes, document.bodyRange))
    }
    return parts
  }

  private func speaksOfNobody(_ document: Document) -> Bool { document.caseReferences != [reference] }

  /// From the heading before a place to the next.
  private static func section(around place: Range<Int>, in bytes: [UInt8], _ body: SourceRange) -> Range<Int>
  {
    func isHeading(_ offset: Int) -> Bool {
      bytes[offset] == UInt8(ascii: "#") && (offset == 0 || bytes[offset - 1] == 0x0A)
    }
    var start = place.lowerBound
    while start > body.lower, !isHeading(start) { start -= 1 }
    var end = place.upperBound
    while end < min(body.upper, bytes.count), !isHeading(end) { end += 1 }
    return start..<end
  }
}

extension Document {
  /// The references of the reviews that it is, comes from or waits for.
  var caseReferences: [String] {
    var references = common.derivedFrom.map(\.value)
    if let own = reference?.value, !references.contains(own) { references.append(own) }
    for reference in event?.dependsOn ?? [] where !references.contains(reference.value) {
      references.append(reference.value)
    }
    return references
  }
}
