import Model

/// That one part of a document uses another, or something outside of the document.
struct OfficeRelation {
  /// The part that says so: `word/_rels/document.xml.rels`.
  let part: String
  let id: String
  /// The last step of the type's address: `image`.
  let type: String
  let target: String
  let isExternal: Bool

  /// The part that it belongs to: `word/document.xml`; nil for those of the document as a whole.
  var owner: String? {
    let steps = part.split(separator: "/").map(String.init)
    guard steps.count > 2, steps[steps.count - 2] == "_rels", let name = steps.last else { return nil }
    return (steps.dropLast(2) + [String(name.dropLast(".rels".count))]).joined(separator: "/")
  }

  /// Where in the document its target lies.
  var place: String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = part.split(separator: "/").dropLast(2).map(String.init)
    for step in target.split(separator: "/") {
      if step == ".." {
        _ = steps.popLast()
      } else if step != "." {
        steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }
}

extension OfficePackage {
  /// What the parts of the document use, in the order of their names.
  func relations() throws(InspectionStop) -> [OfficeRelation] {
    var all: [OfficeRelation] = []
    for part in parts("", ".rels") { all += try relations(in: part) }
    return all
  }

  /// What one file of relations tells.
  func relations(in part: String) throws(InspectionStop) -> [OfficeRelation] {
    var relations: [OfficeRelation] = []
    try read(part) { event in
      guard case .start("Relationship", let attributes) = event else { return }
      relations.append(
        OfficeRelation(
          part: part, id: attributes["Id"] ?? "",
          type: attributes["Type"]?.split(separator: "/").last.map(String.init) ?? "",
          target: attributes["Target"] ?? "", isExternal: attributes["TargetMode"] == "External"))
    }
    return relations
  }

  /// What the document leads to outside of itself.
  func linksOut(_ relations: [OfficeRelation]) -> [Trace] {
    relations.filter(\.isExternal).compactMap { relation in
      let target = relation.target
      let place = AttachmentPlace(part: relation.part)
      let isRemote = ["http://", "https://", "\\\\", "ftp://", "//"].contains {
        target.lowercased().hasPrefix($0)
      }
      switch relation.type {
      case "hyperlink": return MetadataValue.link(target, at: place)
      case "attachedTemplate":
        let kind: TraceKind = isRemote ? .remoteTemplate : .otherMetadata
        return Trace(
          !isRemote && MetadataValue.isPath(target) ? .pathOfComputer : kind, at: place, text: target)
      default: return Trace(.externalContent, at: place, text: target)
      }
    }
  }

  /// Parts that nothing in the document refers to: what was deleted from it and stayed in the file.
  func unreferenced(_ relations: [OfficeRelation]) throws(InspectionStop) -> [Trace] {
    let named = Set(relations.filter { !$0.isExternal }.map(\.place))
    let lost = archive.entries.map(\.name).sorted().filter { name in
      !name.hasSuffix("/") && !name.hasSuffix(".rels") && !named.contains(name)
        && Self.stories.contains(where: name.hasPrefix) && !name.contains("/embeddings/")
    }
    var traces: [Trace] = []
    for name in lost {
      // Also one that somebody renamed, as `document.xml.bak`.
      let start = try bytes(name) ?? []
      let isText = name.hasSuffix(".xml") || start.starts(with: "<?xml".utf8)
      let words = isText ? try text(of: name) : ""
      traces.append(Trace(isText ? .staleEntry : .embeddedFile, at: AttachmentPlace(part: name), text: words))
    }
    return traces
  }

  /// Where what a document shows lies.
  private static let stories = ["word/", "xl/", "ppt/"]
}
