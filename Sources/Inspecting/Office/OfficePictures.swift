import Model

extension OfficePackage {
  /// Pictures of which the document shows a part, or nothing at all.
  func picturesHeldBack() throws(InspectionStop) -> [Trace] {
    var traces: [Trace] = []
    for relations in parts("", ".rels") {
      guard let owner = Self.owner(of: relations), let content = try bytes(owner) else { continue }
      var unused: [String] = []
      try read(relations) { event in
        guard case .start("Relationship", let attributes) = event, attributes["TargetMode"] != "External",
          attributes["Type"]?.hasSuffix("/image") == true, let id = attributes["Id"],
          content.first("\"\(id)\"") == nil, content.first("'\(id)'") == nil
        else { return }
        unused.append(attributes["Target"] ?? "")
      }
      traces += unused.map { Trace(.embeddedFile, at: AttachmentPlace(part: owner), text: $0) }
      guard content.first("srcRect") != nil else { continue }
      try read(owner) { event in
        guard case .start("srcRect", let attributes) = event else { return }
        let cuts = ["l", "t", "r", "b"].compactMap { attributes[$0].flatMap { Int($0) } }
        if cuts.contains(where: { $0 >= Self.fewCutOff }) {
          traces.append(Trace(.croppedPicture, at: AttachmentPlace(part: owner)))
        }
      }
    }
    return traces
  }

  /// In thousandths of a per cent of a side: less than a twentieth is an edge.
  private static let fewCutOff = 5_000

  /// The part that relations belong to: `word/document.xml` of `word/_rels/document.xml.rels`.
  private static func owner(of relations: String) -> String? {
    let parts = relations.split(separator: "/").map(String.init)
    guard parts.count > 2, parts[parts.count - 2] == "_rels", let name = parts.last else { return nil }
    return (parts.dropLast(2) + [String(name.dropLast(".rels".count))]).joined(separator: "/")
  }
}
