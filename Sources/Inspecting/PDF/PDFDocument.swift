import Model

/// A PDF with its objects, and the copies of it in which what is hidden can be told.
struct PDFDocument {
  /// More pages than any report has; beyond it an inspection would take minutes.
  static let maximumPages = 2_000
  /// Of the file with its objects unpacked, in bytes.
  private static let fileLimit = 200 << 20
  /// Of the objects as JSON.
  private static let objectLimit = 24 << 20
  /// Of the instructions of all pages, as JSON.
  static let contentLimit = 32 << 20

  /// Nothing is packed in it but what the streams themselves hold; its objects have numbers of their own.
  let file: MemoryFile
  let bench: Workbench
  let objects: PDFObjects
  let pages: [PDFPage]
  /// Whether the file is under a password that everybody has.
  let wasEncrypted: Bool
  /// Whether qpdf had to mend the file to read it.
  let isDamaged: Bool

  init(_ original: MemoryFile, on bench: Workbench) throws(InspectionStop) {
    // qpdf cannot change objects that lie packed together in a stream, so none shall; what no page leads to stays.
    let plain = try bench.run(
      .qpdf,
      [
        "--object-streams=disable", "--stream-data=preserve", "--preserve-unreferenced", "--decrypt",
        ToolRun.inputPath, "-",
      ], on: original, outputLimit: Self.fileLimit)
    let messages = String(decoding: plain.messages.bytes.prefix(1 << 16), as: UTF8.self)
    switch plain.end {
    case .code(0): isDamaged = false
    case .code(3): isDamaged = true
    case .code: throw .fault(Trace(messages.contains("password") ? .encrypted : .cut))
    case .overLimit, .died: throw .fault(Trace(.tooLarge))
    }
    // Only the words of its trailer tell; most files have none of the kind.
    let mayBeEncrypted = original.withBytes { $0.contains("/Encrypt") }
    if mayBeEncrypted {
      wasEncrypted =
        try bench.run(.qpdf, ["--is-encrypted", ToolRun.inputPath], on: original).end == .code(0)
    } else {
      wasEncrypted = false
    }
    self.bench = bench
    let (objects, pages) = try Self.read(plain.output, on: bench)
    guard pages.contains(where: { $0.rotation != 0 }) else {
      (file, self.objects, self.pages) = (plain.output, objects, pages)
      return
    }
    // Tools differ in whether they turn pages, so none is turned.
    var copy = PDFCopy()
    for page in pages where page.rotation != 0 {
      var dictionary = objects.dictionary(.reference(page.reference))
      dictionary["Rotate"] = .number(0)
      copy.set(page.reference, to: .dictionary(dictionary))
    }
    guard let upright = try copy.make(of: plain.output, on: bench) else {
      throw .fault(Trace(.tooLarge))
    }
    file = upright
    (self.objects, self.pages) = try Self.read(upright, on: bench)
  }

  /// The objects of a file and its pages in order.
  private static func read(_ file: MemoryFile, on bench: Workbench) throws(InspectionStop) -> (
    PDFObjects, [PDFPage]
  ) {
    let json = try bench.run(
      .qpdf, ["--json=2", "--json-key=qpdf", "--json-stream-data=none", ToolRun.inputPath], on: file,
      outputLimit: objectLimit)
    guard json.end != .overLimit, let objects = PDFObjects(json: json.output.bytes) else {
      throw .fault(Trace(.tooLarge))
    }
    let pages = objects.pages(atMost: maximumPages)
    guard pages.count <= maximumPages else { throw .fault(Trace(.tooLarge)) }
    guard !pages.isEmpty else { throw .fault(Trace(.cut)) }
    return (objects, pages)
  }

  var root: [String: PDFValue] { objects.dictionary(objects.dictionary(objects.trailer)["Root"]) }

  /// The bytes of streams, unpacked; nil if that would take more room than there is.
  ///
  /// - Parameter unpacked: whether they are wanted behind their filters and not as they stand in the file.
  func streams(_ references: [PDFReference], unpacked: Bool = true) throws(InspectionStop) -> PDFObjects? {
    guard !references.isEmpty else { return nil }
    let wanted = references.map { "--json-object=\($0.number),\($0.generation)" }
    let result = try bench.run(
      .qpdf,
      [
        "--json=2", "--json-key=qpdf", "--json-stream-data=inline",
        "--decode-level=\(unpacked ? "generalized" : "none")",
      ] + wanted + [
        ToolRun.inputPath
      ], on: file, outputLimit: Self.contentLimit)
    switch result.end {
    case .code(0), .code(3): return PDFObjects(json: result.output.bytes)
    // What unpacks to so much more than it takes was made to.
    case .overLimit: throw .fault(Trace(file.count < Self.contentLimit / 50 ? .bomb : .tooLarge))
    case .code, .died: throw .fault(Trace(.tooLarge))
    }
  }

  /// The words of a copy with their places.
  func words(of copy: MemoryFile) throws(InspectionStop) -> PDFWords {
    let result = try bench.run(.pdftotext, ["-q", "-bbox-layout", ToolRun.inputPath, "-"], on: copy)
    switch result.end {
    case .code(0): return result.output.withBytes { PDFWords(layout: $0) }
    case .code, .died, .overLimit: throw .fault(Trace(.tooLarge))
    }
  }
}
