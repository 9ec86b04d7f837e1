import Model

/// The path of a file or folder relative to the top of a built site, `/` between its parts.
///
/// Compared and hashed by its bytes, as the file system does.
struct OutputPath: Sendable {
  /// Why a file may not be published at a path; the text completes "the path …".
  enum Fault: String, Sendable {
    case empty = "is empty"
    case absolute = "begins with a slash"
    case emptyPart = "has nothing between two slashes or after the last"
    case dots = "has a part that is only dots"
    case character = "has a control character or a backslash in it"
    case longPart = "has a part of more than 255 bytes"
    case long = "is longer than 4,000 bytes"
    case deep = "lies more than 64 folders deep"
    case reserved = "is one that Candour keeps for itself"
  }

  static let top = OutputPath("")

  let text: String

  init(_ text: String) {
    self.text = text
  }

  var parts: [Substring] { text.split(separator: "/") }

  /// The last part.
  var name: Substring { text[(text.lastIndex(of: "/").map(text.index(after:)) ?? text.startIndex)...] }

  /// The folder that holds it; empty at the top.
  var folder: OutputPath {
    OutputPath(text.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(text[..<$0]) } ?? "")
  }

  func appending(_ name: String) -> OutputPath {
    OutputPath(text.isEmpty ? name : text + "/" + name)
  }

  /// Nil when a file may be published here.
  var fault: Fault? {
    let bytes = text.utf8
    if bytes.isEmpty { return .empty }
    if bytes.count > 4000 { return .long }
    if bytes.first == UInt8(ascii: "/") { return .absolute }
    let isUnfit = text.unicodeScalars.contains {
      $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0 == "\\"
    }
    if isUnfit { return .character }
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.contains(where: \.isEmpty) { return .emptyPart }
    if parts.contains(where: { $0.allSatisfy { $0 == UInt8(ascii: ".") } }) { return .dots }
    if parts.contains(where: { $0.count > 255 }) { return .longPart }
    if parts.count > 65 { return .deep }
    return isReserved ? .reserved : nil
  }

  private var isReserved: Bool {
    let folded = text.uppercased().lowercased()
    return folded == Manifest.fileName || folded == WorkingName.keep
      || folded.hasPrefix(WorkingName.prefix)
  }
}

extension OutputPath: Hashable, Comparable {
  static func == (left: OutputPath, right: OutputPath) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  static func < (left: OutputPath, right: OutputPath) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
