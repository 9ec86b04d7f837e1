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
    let spelt = files.map { (key: key($0.path), path: OutputPath($0.path)) }
      .sorted { $0.key != $1.key ? $0.key < $1.key : $0.path < $1.path }
    var clashes: [AddressClash] = []
    // The file before and, if that lies where they would need a folder, the files around it.
    var above: [(key: String, path: OutputPath)] = []
    for file in spelt {
      while let last = above.last, last.key != file.key, !file.key.hasPrefix(last.key + separator) {
        above.removeLast()
      }
      for other in above where other.key != file.key {
        clashes.append(
          AddressClash(first: other.path.text, second: file.path.text, kind: .fileAndFolder))
      }
      if let last = above.last, last.key == file.key {
        let kind: Kind = last.path == file.path ? .samePath : .sameSpelling
        clashes.append(AddressClash(first: last.path.text, second: file.path.text, kind: kind))
      } else {
        above.append(file)
      }
    }
    return clashes.sorted { OutputPath($0.second) < OutputPath($1.second) }
  }

  /// Sorts before every character that a path may have in it, so that a file is followed at once by those
  /// that would lie in a folder of its name.
  private static let separator = "\0"

  /// Equal for paths that many disks take for one. Strings compare by canonical equivalence, which is what
  /// Unicode normalisation would make equal; upper then lower case comes closest to Unicode's case folding:
  /// `ß` and `SS`, both sigmas, long s.
  private static func key(_ path: String) -> String {
    guard path.utf8.allSatisfy({ $0 < 0x80 }) else {
      return path.uppercased().lowercased().replacing("/", with: separator)
    }
    var path = path
    return path.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { key in
        for (index, byte) in bytes.enumerated() {
          let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
          key[index] = byte == UInt8(ascii: "/") ? 0 : isCapital ? byte | 0x20 : byte
        }
        return bytes.count
      }
    }
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
