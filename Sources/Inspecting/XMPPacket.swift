import Model

/// What a file says of itself in XMP, the form that PDF and pictures share.
struct XMPPacket {
  private(set) var traces: [Trace] = []
  private(set) var title = ""

  /// - Parameter part: where it stands, in words.
  init(_ bytes: [UInt8], part: String) {
    var path: [String] = []
    var found: [(property: String, value: String)] = []
    // A packet that is broken says nothing to readers either; what was read of it counts.
    try? XMLEvents.read(bytes) { event in
      switch event {
      case .start(let name, let attributes):
        path.append(name)
        found += attributes.pairs.filter { Self.isProperty($0.name) }.map { ($0.name, $0.value) }
      case .end: _ = path.popLast()
      case .text(let text):
        let property = path.last { !["Alt", "Bag", "Seq", "li", "Description"].contains($0) } ?? ""
        found.append((property, text))
      case .comment(let text): found.append(("comment", text))
      }
    }
    for (property, value) in found {
      if property == "title" { title += value.trimmed }
      if let trace = MetadataValue.trace(Self.kind(of: property), value, part: part) { traces.append(trace) }
    }
  }

  private static func kind(of property: String) -> TraceKind {
    switch property {
    case "creator", "Author", "Owner", "OwnerName", "Artist", "contributor": .author
    case "LastModifiedBy", "lastModifiedBy": .lastEditor
    case "CreatorTool", "Producer", "softwareAgent", "Software", "xmptk": .programName
    case "Company", "publisher", "Credit", "rights": .organisation
    case "SerialNumber", "LensSerialNumber", "BodySerialNumber": .serialNumber
    case "GPSLatitude", "GPSLongitude": .position
    default: property.isEmpty ? .otherMetadata : .description
    }
  }

  /// Names of things and not of people: identifiers, forms, days.
  private static func isProperty(_ name: String) -> Bool {
    !["about", "parseType", "lang", "xmptk", "resource", "schema", "id", "begin", "instanceID", "documentID"]
      .contains(name)
      && !["ID", "Date", "format", "when", "action", "conformance", "part"].contains { name.hasSuffix($0) }
  }
}
