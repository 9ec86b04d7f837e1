import Model

extension OfficePackage {
  /// Pictures of which the document shows a part, or nothing at all.
  func picturesHeldBack(_ relations: [OfficeRelation]) throws(InspectionStop) -> [Trace] {
    var traces: [Trace] = []
    let owned = Dictionary(grouping: relations) { $0.owner }
    for case (let owner?, let relations) in owned.sorted(by: { ($0.key ?? "") < ($1.key ?? "") }) {
      guard let content = try bytes(owner) else { continue }
      traces += relations.filter { !$0.isExternal && $0.type == "image" }.filter { picture in
        content.first("\"\(picture.id)\"") == nil && content.first("'\(picture.id)'") == nil
      }.map { Trace(.embeddedFile, at: AttachmentPlace(part: owner), text: $0.target) }
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
}
