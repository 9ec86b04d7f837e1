import Model

extension PDFDocument {
  /// By how much `everything` moves what is on a page, in points to the right and downwards.
  static let margin = 10_000.0

  /// With all layers switched on and each page so large that nothing lies outside it.
  func everything(_ contents: PDFContents?) throws(InspectionStop) -> MemoryFile? {
    var copy = PDFCopy()
    for stream in contents?.streams ?? [] where stream.data.first("/ActualText") != nil {
      copy.set(
        stream.reference, stream: stream.dictionary, data: ContentStream.withoutReplacements(stream.data))
    }
    if let reference = objects.dictionary(objects.trailer)["Root"]?.reference {
      var root = root
      root["OCProperties"] = nil
      copy.set(reference, to: .dictionary(root))
    }
    for page in pages {
      var dictionary = objects.dictionary(.reference(page.reference))
      let box = page.mediaBox
      let larger = [
        box.left - Self.margin, box.bottom - Self.margin, box.right + Self.margin, box.top + Self.margin,
      ]
      for key in ["CropBox", "TrimBox", "BleedBox", "ArtBox"] { dictionary[key] = nil }
      dictionary["MediaBox"] = .array(larger.map { .number($0) })
      // An inherited one would cut the page again.
      dictionary["CropBox"] = dictionary["MediaBox"]
      copy.set(page.reference, to: .dictionary(dictionary))
    }
    return try copy.make(of: file, on: bench)
  }

  /// The streams that show text: those of pages, and of the forms and patterns that they draw.
  private var textStreams: [PDFReference] {
    var found: Set<PDFReference> = []
    for page in pages {
      let contents = page.dictionary["Contents"]
      if let list = objects.resolve(contents).array {
        found.formUnion(list.compactMap(\.reference))
      } else if let reference = contents?.reference {
        found.insert(reference)
      }
    }
    for reference in objects.references where !found.contains(reference) {
      let isForm = objects.object(reference, mentions: "\"/Form\"")
      guard isForm || objects.object(reference, mentions: "\"/PatternType\"") else { continue }
      let object = objects.object(reference)
      if object.isStream, object.value.dictionary?["Subtype"]?.name == "Form" || !isForm {
        found.insert(reference)
      }
    }
    return found.sorted()
  }

  /// The instructions of all pages, unpacked; nil where they are too long.
  func contents() throws(InspectionStop) -> PDFContents? {
    let references = textStreams
    guard !references.isEmpty else { return PDFContents(streams: []) }
    guard let streams = try streams(references) else { throw .fault(Trace(.tooLarge)) }
    return PDFContents(
      streams: references.compactMap { reference in
        let object = streams.object(reference)
        guard let dictionary = object.value.dictionary, let data = object.data else { return nil }
        return PDFContents.Stream(reference: reference, dictionary: dictionary, data: data)
      })
  }

  /// With everything but its text, or but the text of some of the instructions that paint any, which are counted
  /// through all streams.
  func withoutText(_ contents: PDFContents, where isTaken: (Int) -> Bool = { _ in true })
    throws(InspectionStop)
    -> MemoryFile?
  {
    var copy = PDFCopy()
    var count = 0
    for stream in contents.streams {
      copy.set(
        stream.reference, stream: stream.dictionary,
        data: ContentStream.withoutText(stream.data, count: &count, where: isTaken))
    }
    return try copy.make(of: file, on: bench)
  }
}

/// The unpacked streams that draw the pages.
struct PDFContents {
  struct Stream {
    let reference: PDFReference
    let dictionary: [String: PDFValue]
    let data: [UInt8]
  }

  let streams: [Stream]

  /// How many instructions paint text.
  var textCount: Int {
    var count = 0
    for stream in streams { _ = ContentStream.withoutText(stream.data, count: &count) { _ in false } }
    return count
  }
}
