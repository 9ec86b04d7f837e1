import Model

extension PDFDocument {
  private static let information = "document information"

  /// What the file says of itself: document information and XMP, small pictures of its pages.
  func metadata() throws(InspectionStop) -> (traces: [Trace], hasTitle: Bool) {
    var traces: [Trace] = []
    var hasTitle = false
    for (key, value) in objects.dictionary(objects.dictionary(objects.trailer)["Info"]).sorted(by: {
      $0.key < $1.key
    }) {
      guard let text = objects.text(value), !key.hasSuffix("Date"), key != "Trapped" else { continue }
      if key == "Title", !text.trimmed.isEmpty { hasTitle = true }
      if let trace = MetadataValue.trace(Self.kind(of: key), text, part: Self.information) {
        traces.append(trace)
      }
    }
    let packets = objects.references.filter { objects.object($0, mentions: "\"/Metadata\"") && isPacket($0) }
    if let streams = try streams(packets) {
      for reference in packets {
        guard let data = streams.object(reference).data else { continue }
        let packet = XMPPacket(data, part: "XMP")
        if !packet.title.isEmpty { hasTitle = true }
        traces += packet.traces.filter { trace in
          !traces.contains { $0.kind == trace.kind && $0.text == trace.text }
        }
      }
    }
    traces += try privateData()
    traces += try thumbnails()
    return (traces, hasTitle)
  }

  /// What programs keep in a file for themselves.
  private func privateData() throws(InspectionStop) -> [Trace] {
    var texts: Set<String> = []
    var privateStreams: Set<PDFReference> = []
    func gather(_ value: PDFValue, _ depth: Int) {
      switch objects.resolve(value) {
      case .text(let text): texts.insert(text)
      case .array(let values): if depth < 8 { values.forEach { gather($0, depth + 1) } }
      case .dictionary(let values):
        if let reference = value.reference, objects.object(reference).isStream {
          privateStreams.insert(reference)
        }
        if depth < 8 { values.values.forEach { gather($0, depth + 1) } }
      default: break
      }
    }
    for node in [root] + pages.map(\.dictionary) { if let info = node["PieceInfo"] { gather(info, 0) } }
    let kept = try streams(privateStreams.sorted())
    for reference in privateStreams {
      if let data = kept?.object(reference).data { texts.insert(TrailingData.printable(data[...])) }
    }
    return texts.sorted().compactMap {
      MetadataValue.trace(.otherMetadata, $0, part: "private data of a program")
    }
  }

  private func isPacket(_ reference: PDFReference) -> Bool {
    let object = objects.object(reference)
    return object.isStream && objects.resolve(object.value.dictionary?["Type"]).name == "Metadata"
  }

  private static func kind(of key: String) -> TraceKind {
    switch key {
    case "Author": .author
    case "Creator", "Producer": .programName
    case "Company": .organisation
    case "Title", "Subject", "Keywords": .description
    default: .otherMetadata
    }
  }

  /// Whether some of it is packed in a way that no reader knows, so that nobody can tell what is in it.
  var holdsUnknownData: Bool {
    objects.references.contains { reference in
      guard objects.object(reference, mentions: "\"/Filter\"") else { return false }
      let object = objects.object(reference)
      guard object.isStream, let filter = object.value.dictionary?["Filter"] else { return false }
      let value = objects.resolve(filter)
      return (value.array ?? [value]).contains { one in
        objects.resolve(one).name.map { !Self.filters.contains($0) } ?? false
      }
    }
  }

  private static let filters: Set<String> = [
    "FlateDecode", "LZWDecode", "DCTDecode", "CCITTFaxDecode", "JBIG2Decode", "JPXDecode", "ASCII85Decode",
    "ASCIIHexDecode", "RunLengthDecode", "Crypt", "Fl", "LZW", "DCT", "CCF", "A85", "AHx", "RL",
  ]

  /// Whether it says which of its text is what.
  var isTagged: Bool {
    let marks = objects.dictionary(root["MarkInfo"])
    return objects.resolve(marks["Marked"]) == .bool(true)
      && !objects.dictionary(root["StructTreeRoot"]).isEmpty
  }

  var hasLanguage: Bool { !(objects.text(root["Lang"]) ?? "").trimmed.isEmpty }
}
