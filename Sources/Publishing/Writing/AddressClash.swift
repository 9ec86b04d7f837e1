import Model

/// Two planned files that cannot both be published.
package struct AddressClash: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The same path twice.
    case samePath
    /// Paths that differ only in capitals, or in how an accented letter is encoded: on many disks and
    /// servers they are one.
    case sameSpelling
    /// One is a file where the other needs a folder.
    case fileAndFolder
  }

  /// The path that sorts first; the file, where it is a file against a folder.
  package let first: String
  package let second: String
  package let kind: Kind

  /// Every clash among files that are to lie in one output folder, sorted by the second path.
  package static func clashes(in files: [OutputFile]) -> [AddressClash] {
    let paths = files.map { OutputPath($0.path) }.sorted()
    // String keys compare by canonical equivalence, which is what Unicode normalisation would make equal.
    var owners: [String: OutputPath] = [:]
    var clashes: [AddressClash] = []
    for path in paths {
      let key = folded(path.text)
      guard let owner = owners[key] else {
        owners[key] = path
        continue
      }
      let kind: Kind = owner == path ? .samePath : .sameSpelling
      clashes.append(AddressClash(first: owner.text, second: path.text, kind: kind))
    }
    for path in paths {
      var folder = path.folder
      while !folder.text.isEmpty {
        if let file = owners[folded(folder.text)] {
          clashes.append(AddressClash(first: file.text, second: path.text, kind: .fileAndFolder))
        }
        folder = folder.folder
      }
    }
    return clashes
  }

  /// Upper then lower case comes closest to Unicode's case folding: `ß` and `SS`, both sigmas, long s.
  private static func folded(_ path: String) -> String {
    path.utf8.allSatisfy { $0 < 0x80 } ? path.lowercased() : path.uppercased().lowercased()
  }

  /// One sentence without a full stop.
  package var message: String {
    switch kind {
    case .samePath: "Two files are planned at \(first)"
    case .sameSpelling:
      "The files \(first) and \(second) differ only in capitals or in how accents are encoded"
    case .fileAndFolder: "A file is planned at \(first), but \(second) needs a folder of that name"
    }
  }
}

extension OutputFile {
  /// Why no file may be published at this path, as one sentence without a full stop; nil when it may.
  package var pathFault: String? {
    OutputPath(path).fault.map { "The path \(path.prefix(100).debugDescription) \($0.rawValue)" }
  }
}
