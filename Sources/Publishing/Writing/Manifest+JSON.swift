import FoundationEssentials
import Model

extension Manifest {
  /// The manifest as the bytes of `manifest.json`: keys in fixed order, one file a line, LF at the end of
  /// each; nothing in it but its values and the tool's name and version.
  ///
  /// - Parameter tool: such as `candour 1.0.0`.
  package func json(tool: String) -> [UInt8] {
    var text = "{\n\"version\":\(Self.version),\n\"tool\":\(quoted(tool)),\n"
    text += "\"builtFor\":\(quoted(builtFor.description)),\n"
    text += "\"nextChange\":\(nextChange.map { quoted($0.description) } ?? "null"),\n"
    text += (isPreview ? "\"preview\":true,\n" : "") + "\"files\":["
    for (index, entry) in entries.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      text += "{\"path\":\(quoted(entry.path)),\"size\":\(entry.size),\"sha256\":\"\(entry.sha256)\"}"
    }
    text += "\n]\n}\n"
    return Array(text.utf8)
  }

  /// Reads `manifest.json`, strictly: every path must be one that Candour could have written, since files
  /// are removed because a manifest lists them.
  package init(json bytes: [UInt8]) throws(ManifestFault) {
    let decoder = JSONDecoder()
    let data = Data(bytes)
    guard let head = try? decoder.decode(StoredVersion.self, from: data) else { throw .shape }
    guard head.version == Self.version else { throw .version(head.version) }
    guard let stored = try? decoder.decode(StoredManifest.self, from: data),
      stored.tool.hasPrefix("candour")
    else { throw .shape }
    guard let builtFor = Day(stored.builtFor) else { throw .day(stored.builtFor) }
    let nextChange = stored.nextChange.flatMap { Day($0) }
    if let text = stored.nextChange, nextChange == nil { throw .day(text) }
    var paths = Set<OutputPath>()
    for file in stored.files {
      let path = OutputPath(file.path)
      guard path.fault == nil, paths.insert(path).inserted else { throw .path(file.path) }
      guard file.size >= 0, isDigest(file.sha256) else { throw .entry(file.path) }
    }
    let entries = stored.files.map { Entry(path: $0.path, size: $0.size, sha256: $0.sha256) }
    self.init(
      builtFor: builtFor, nextChange: nextChange, entries: entries, isPreview: stored.preview ?? false)
  }

  private static let version = 1
}

private struct StoredVersion: Decodable {
  let version: Int
}

private struct StoredManifest: Decodable {
  struct File: Decodable {
    let path: String
    let size: Int
    let sha256: String
  }

  let tool: String
  let builtFor: String
  let nextChange: String?
  let preview: Bool?
  let files: [File]
}

private func isDigest(_ text: String) -> Bool {
  text.utf8.count == 64
    && text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
}

private func quoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\":
      quoted.unicodeScalars.append("\\")
      quoted.unicodeScalars.append(scalar)
    case "\u{0}"..."\u{1F}":
      let digits = String(scalar.value, radix: 16)
      quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
