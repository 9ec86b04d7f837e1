/// The signs of an e-mail address, and what people and web addresses write in their place.
enum EmailSigns {
  /// `@`, encoded or in words: `%40`, `&#64;`, `[at]`.
  static let at = Pattern(
    #"@ | %40 | &[#](?: 64 | [xX]40 ); | [\[({<] [ ]? (?i: at | @ ) [ ]? [\])}>]"#, anchored: true)

  /// Whether what stands for `@` may begin at a place.
  static func mayBeAt(_ place: Int, in bytes: [UInt8]) -> Bool {
    func byte(_ offset: Int) -> UInt8 { place + offset < bytes.count ? bytes[place + offset] : 0 }
    switch bytes[place] {
    case UInt8(ascii: "@"): return true
    case UInt8(ascii: "%"): return byte(1) == UInt8(ascii: "4")
    case UInt8(ascii: "&"): return byte(1) == UInt8(ascii: "#")
    case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "<"):
      let first = byte(1) == UInt8(ascii: " ") ? byte(2) : byte(1)
      return first == UInt8(ascii: "@") || first.lowercased == UInt8(ascii: "a")
    default: return false
    }
  }

  /// The words only, with the blanks that come with them.
  static let dot =
    #"(?: \. | [ ]? [\[({<] [ ]? (?i: dot | \. ) [ ]? [\])}>] [ ]? | [ ] (?i: dot ) [ ] )"#

  private static let dots = Pattern(dot, anchored: true)

  /// Small letters, with `@` and `.` for their disguises and without blanks.
  static func levelled(_ text: ArraySlice<UInt8>) -> String {
    let bytes = Array(text)
    let workspace = Workspace()
    var levelled: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place].isLetter || bytes[place].isDigit {
        levelled.append(bytes[place].lowercased)
        place += 1
      } else if let end = end(of: at, in: bytes, at: place, workspace) {
        levelled.append(UInt8(ascii: "@"))
        place = end
      } else if let end = end(of: dots, in: bytes, at: place, workspace) {
        levelled.append(UInt8(ascii: "."))
        place = end
      } else {
        if bytes[place] != UInt8(ascii: " ") { levelled.append(bytes[place].lowercased) }
        place += 1
      }
    }
    return String(decoding: levelled, as: UTF8.self)
  }

  private static func end(
    of pattern: Pattern, in bytes: [UInt8], at place: Int, _ workspace: Workspace
  ) -> Int? {
    guard
      case .found(let match) = pattern.search(bytes, from: place, to: bytes.count, in: workspace)
    else { return nil }
    return match.range.upperBound
  }
}
