import Model

extension Manifest {
  /// The manifest as the bytes of `manifest.json`: keys in fixed order, one file a line, LF at the end of
  /// each; nothing in it but its values and the tool's name and version.
  ///
  /// - Parameter tool: such as `candour 1.0.0`.
  package func json(tool: String) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(200 + entries.count * 160)
    text.append(contentsOf: "{\n\"version\":\(Self.version),\n\"tool\":".utf8)
    text.appendQuoted(tool)
    text.append(contentsOf: ",\n\"builtFor\":\"\(builtFor)\",\n\"nextChange\":".utf8)
    text.append(contentsOf: (nextChange.map { "\"\($0)\"" } ?? "null").utf8)
    text.append(contentsOf: (isPreview ? ",\n\"preview\":true" : "").utf8)
    text.append(contentsOf: ",\n\"files\":[".utf8)
    for (index, entry) in entries.enumerated() {
      text.append(contentsOf: (index == 0 ? "\n{\"path\":" : ",\n{\"path\":").utf8)
      text.appendQuoted(entry.path)
      text.append(contentsOf: ",\"size\":".utf8)
      text.append(contentsOf: String(entry.size).utf8)
      text.append(contentsOf: ",\"sha256\":\"".utf8)
      text.append(contentsOf: entry.sha256.utf8)
      text.append(contentsOf: (entry.until.map { "\",\"until\":\"\($0)" } ?? "").utf8)
      text.append(contentsOf: "\"}".utf8)
    }
    text.append(contentsOf: "\n]\n}\n".utf8)
    return text
  }

  /// Reads `manifest.json`, strictly: every path must be one that Candour could have written, since files
  /// are removed because a manifest lists them.
  package init(json bytes: [UInt8]) throws(ManifestFault) {
    guard let version = StoredManifest.version(in: bytes) else { throw .shape }
    guard version == Self.version else { throw .version(version) }
    guard let stored = StoredManifest(bytes), stored.tool?.hasPrefix("candour") == true,
      let day = stored.builtFor
    else { throw .shape }
    guard let builtFor = Day(day) else { throw .day(day) }
    let nextChange = stored.nextChange.flatMap { Day($0) }
    if let text = stored.nextChange, nextChange == nil { throw .day(text) }
    var entries: [Entry] = []
    entries.reserveCapacity(stored.files.count)
    for file in stored.files {
      guard let size = file.size, let digest = file.sha256 else { throw .shape }
      guard OutputPath(file.path).fault == nil else { throw .path(file.path) }
      guard size >= 0, Self.isDigest(digest) else { throw .entry(file.path) }
      let until = file.until.flatMap { Day($0) }
      if let text = file.until, until == nil { throw .day(text) }
      entries.append(Entry(path: file.path, size: size, sha256: digest, until: until))
    }
    self.init(
      builtFor: builtFor, nextChange: nextChange, entries: entries, isPreview: stored.preview ?? false)
    for (before, entry) in zip(self.entries, self.entries.dropFirst()) where before.place == entry.place {
      throw .path(entry.path)
    }
  }

  /// Reads the manifest of what is online, to compare addresses with it: only days and paths, whatever
  /// version wrote it and whatever else it holds. Nothing is removed by it, so nothing is refused that
  /// could be understood; it has no sizes and digests.
  package init(online bytes: [UInt8]) throws(ManifestFault) {
    guard let stored = StoredManifest(bytes, onlyPaths: true), let day = stored.builtFor else { throw .shape }
    guard stored.preview != true else { throw .preview }
    guard let builtFor = Day(day) else { throw .day(day) }
    let files = stored.files.filter { OutputPath($0.path).fault == nil }
    self.init(
      builtFor: builtFor, nextChange: nil,
      entries: files.map {
        Entry(path: $0.path, size: 0, sha256: "", until: $0.until.flatMap { Day($0) })
      })
  }

  private static let version = 1

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}

extension [UInt8] {
  /// Appends a text as a JSON string, with no more escapes than JSON asks for.
  fileprivate mutating func appendQuoted(_ text: String) {
    append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
      append(contentsOf: text.utf8)
    } else {
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(contentsOf: [UInt8(ascii: "\\"), byte])
        case 0..<0x20: append(contentsOf: ("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8)
        default: append(byte)
        }
      }
    }
    append(UInt8(ascii: "\""))
  }
}
