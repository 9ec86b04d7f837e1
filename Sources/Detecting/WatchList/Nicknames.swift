/// Short forms of forenames: whoever is listed with the full one may be written with any of these.
package struct Nicknames: Sendable {
  package static let none = Nicknames([])

  private var shortForms: [String: [String]] = [:]

  /// - Parameter file: lines such as `catherine: kate katie`; lines that begin with `#` and empty ones do not count.
  package init(_ file: [UInt8]) {
    for line in file.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard parts.count == 2 else { continue }
      let forms = parts[1].split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
      shortForms[Self.folded(parts[0]), default: []] += forms.map(Self.folded)
    }
  }

  /// Folded, as the forename is.
  func shortForms(of forename: String) -> [String] { shortForms[forename] ?? [] }

  private static func folded(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: NameFolding.fold(String(decoding: bytes, as: UTF8.self)), as: UTF8.self)
  }
}
