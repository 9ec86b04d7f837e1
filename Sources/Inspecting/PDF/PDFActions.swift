import Model

extension PDFDocument {
  /// What runs, fetches or sends something, and what opens by itself.
  func actions() -> [Trace] {
    var traces: [Trace] = []
    for reference in objects.references where objects.object(reference, mentions: "\"/S\"") {
      for kind in Self.actions where objects.object(reference, mentions: "\"/\(kind.name)\"") {
        if Self.holds(objects.object(reference).value, action: kind.name) { traces.append(Trace(kind.kind)) }
      }
    }
    if !objects.dictionary(objects.dictionary(root["Names"])["JavaScript"]).isEmpty {
      traces.append(Trace(.script))
    }
    // An array or a plain destination only says which page is shown first.
    let opening = objects.dictionary(root["OpenAction"])
    if !opening.isEmpty, !["GoTo", nil].contains(objects.resolve(opening["S"]).name) {
      traces.append(Trace(.opensByItself))
    }
    let pagesAct = pages.contains { !objects.dictionary($0.dictionary["AA"]).isEmpty }
    if !objects.dictionary(root["AA"]).isEmpty || pagesAct { traces.append(Trace(.opensByItself)) }
    return Set(traces).sorted { $0.kind.rawValue < $1.kind.rawValue }
  }

  private static let actions: [(name: String, kind: TraceKind)] = [
    ("JavaScript", .script), ("Launch", .launch), ("SubmitForm", .launch), ("ImportData", .launch),
    ("Rendition", .opensByItself), ("GoToE", .opensByItself),
  ]

  private static func holds(_ value: PDFValue, action: String, depth: Int = 0) -> Bool {
    guard depth < 50 else { return false }
    switch value {
    case .dictionary(let values):
      return values["S"]?.name == action
        || values.values.contains { holds($0, action: action, depth: depth + 1) }
    case .array(let values): return values.contains { holds($0, action: action, depth: depth + 1) }
    default: return false
    }
  }

  /// The files that lie within this one, each with its name and its bytes.
  func embeddedFiles() throws(InspectionStop) -> [(name: String, bytes: [UInt8]?)] {
    var names: [(String, PDFReference?)] = []
    for reference in objects.references where objects.object(reference, mentions: "\"/EF\"") {
      for file in Self.fileSpecifications(in: objects.object(reference).value) {
        let streams = objects.dictionary(file["EF"])
        let name = objects.text(file["UF"]) ?? objects.text(file["F"]) ?? ""
        names.append((name, streams["F"]?.reference ?? streams["UF"]?.reference))
      }
    }
    let data = try streams(names.compactMap(\.1))
    return names.map { name, reference in (name, reference.flatMap { data?.object($0).data }) }
  }

  private static func fileSpecifications(in value: PDFValue, depth: Int = 0) -> [[String: PDFValue]] {
    guard depth < 50 else { return [] }
    switch value {
    case .dictionary(let values):
      if values["EF"] != nil { return [values] }
      return values.sorted { $0.key < $1.key }.flatMap { fileSpecifications(in: $0.value, depth: depth + 1) }
    case .array(let values): return values.flatMap { fileSpecifications(in: $0, depth: depth + 1) }
    default: return []
    }
  }
}
