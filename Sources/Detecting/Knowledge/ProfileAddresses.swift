/// Addresses of people's pages on hosts that nobody has a list of.
enum ProfileAddresses {
  /// A name with a figure, a low line or a point in it as the last step of an address, on a host called after social media
  /// or behind the step that says a profile follows: `https://social.example.org/profile/wren.kit`.
  ///
  /// - Parameter stroke: the one before the name.
  static func name(behind stroke: Int, in scan: borrowing Scan) -> Range<Int>? {
    // Nearly all strokes are those of paths and of words, and end here.
    var end = stroke + 1
    var hasSign = false
    while let byte = scan[end], end - stroke < 40 {
      if byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") {
        hasSign = true
      } else if !byte.isLetter, byte != UInt8(ascii: "-") {
        break
      }
      end += 1
    }
    guard hasSign, end - stroke > 5,
      scan[end].map({ !$0.isLetter && !$0.isDigit && !"/-_.".utf8.contains($0) || $0 == UInt8(ascii: ".") })
        ?? true
    else { return nil }
    while end > stroke + 1, !scan.bytes[end - 1].isLetter, !scan.bytes[end - 1].isDigit { end -= 1 }
    let name = stroke + 1..<end
    guard name.count >= 5,
      scan.bytes[name].contains(where: { $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }),
      SocialWords.mayBeHandle(name, in: scan), !isFile(name, in: scan), !isOfSite(name, in: scan)
    else { return nil }
    var start = stroke
    while stroke - start < 80, let byte = scan[start - 1], isOfAddress(byte) { start -= 1 }
    guard stroke - start > 8, scan.bytes.hasPhrase("http", at: start) else { return nil }
    // `https:`, the host, and at most one step.
    let parts = scan.bytes[start..<stroke].split(separator: UInt8(ascii: "/"))
    guard (2...3).contains(parts.count), parts[0].last == UInt8(ascii: ":") else { return nil }
    let isSocial = scan.bytes.hasPhrase("social.", at: parts[1].startIndex) && parts.count == 2
    let isProfile = parts.count == 3 && profiles.meaning(of: parts[2].indices, in: scan.bytes) != nil
    return isSocial || isProfile ? name : nil
  }

  private static func isOfAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "<"),
      UInt8(ascii: ">"):
      false
    default: true
    }
  }

  private static let profiles = WordTable<Bool>(["profile profiles user users u": true])

  /// Whether a step is a page of the site and none of a person: `sign_in`, `report_2023`.
  private static func isOfSite(_ name: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let first = scan.bytes.letters(in: name) else { return true }
    return pages.meaning(of: first, in: scan.bytes) != nil
      || scan.bytes[name].count { $0 == UInt8(ascii: "-") } > 2
  }

  private static let pages = WordTable<Bool>([
    "sign log login logout register password reset about news report reports annual privacy terms help contact guide post":
      true,
    "posts page pages media feed search status tags index": true,
  ])

  private static func isFile(_ name: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let dot = scan.bytes[name].lastIndex(of: UInt8(ascii: ".")), dot + 1 < name.upperBound else {
      return false
    }
    return files.meaning(of: dot + 1..<name.upperBound, in: scan.bytes) != nil
  }

  private static let files = WordTable<Bool>([
    "html htm pdf jpg jpeg png gif svg php aspx xml json docx csv": true
  ])
}
