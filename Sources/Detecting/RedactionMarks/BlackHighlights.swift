/// Styles that paint text in the colour of its ground: the words stay in the page for anyone who copies them.
enum BlackHighlights {
  static func report(in scan: inout Scan) {
    let places = scan.landmarks.lettersK.lazy.map { $0 - 3 }
    scan.reportMatches(of: background, at: places) { scan, match in
      declarations(around: match, in: &scan)
    }
  }

  private static let black = #"""
    (?: [#] (?: 000 ){1,2} (?! [0-9a-f] ) | black \b
      | rgba? [(] \s? 0 [, ]{1,2} 0 [, ]{1,2} 0 (?: [, /]{1,3} 1 )? \s? [)] )
    """#
  /// Any colour: a word, a number, or the three parts of one.
  private static let value =
    #"(?: [#] [0-9a-f]{3,8} | [a-z]{3,20} (?! [(a-z] ) | rgba? [(] [0-9., /%]{5,24} [)] )"#
  private static let background = Pattern(
    #"background (?: -color )? \s{0,4} : \s{0,4} (?: (\#(black)) | (\#(value)) )"#, ignoringCase: true,
    anchored: true)
  private static let colour = Pattern(
    #"(?<! [-A-Za-z] ) color \s{0,4} : \s{0,4} (?: (\#(black)) | (\#(value)) )?"#, ignoringCase: true)
  private static let styleAttribute = Pattern(#"style \s? = \s? ["'] \z"#, ignoringCase: true)

  /// How far a block of declarations is followed either way, in bytes.
  private static let reach = 300

  /// The element or the declarations whose text has the colour of its ground; nil if it has a colour of its own, or if
  /// this is a style sheet's rule that leaves the colour to others.
  private static func declarations(around match: Pattern.Match, in scan: inout Scan) -> Range<Int>? {
    let background = match.range
    let bounds = "\"'{}<>".utf8
    var start = background.lowerBound
    while background.lowerBound - start < reach, let byte = scan[start - 1], !bounds.contains(byte) {
      start -= 1
    }
    var end = background.upperBound
    while end - background.upperBound < reach, let byte = scan[end], !bounds.contains(byte) { end += 1 }

    guard let colour = scan.first(colour, from: start, to: end) else {
      guard match[1] != nil, scan.match(styleAttribute, before: start) != nil else { return nil }
      return element(around: start, in: scan) ?? background
    }
    guard colour[1] != nil && match[1] != nil || areSame(match[2], colour[2], in: scan) else { return nil }
    let lower = min(background.lowerBound, colour.range.lowerBound)
    return element(around: start, in: scan) ?? lower..<max(background.upperBound, colour.range.upperBound)
  }

  private static func areSame(_ first: Range<Int>?, _ second: Range<Int>?, in scan: borrowing Scan) -> Bool {
    guard let first, let second, first.count == second.count else { return false }
    return zip(scan.bytes[first], scan.bytes[second]).allSatisfy { $0.lowercased == $1.lowercased }
      && !values.contains(String(decoding: scan.bytes[first].map(\.lowercased), as: UTF8.self))
  }

  /// Not a colour of its own.
  private static let values: Set<String> = ["inherit", "initial", "none", "transparent", "unset", "revert"]

  /// The element whose first tag has a style that begins at a place, up to the end of its text; nil outside a tag.
  private static func element(around style: Int, in scan: borrowing Scan) -> Range<Int>? {
    var start = style - 1
    while style - start < reach, let byte = scan[start], byte != UInt8(ascii: "<") {
      guard byte != UInt8(ascii: ">"), byte != UInt8(ascii: "{") else { return nil }
      start -= 1
    }
    guard scan[start] == UInt8(ascii: "<"), scan[start + 1]?.isLetter == true else { return nil }
    var place = style
    while place - style < reach, let byte = scan[place], byte != UInt8(ascii: ">") { place += 1 }
    guard scan[place] == UInt8(ascii: ">") else { return nil }
    let text = place + 1
    while place - text < reach, let byte = scan[place] {
      if byte == UInt8(ascii: "<"), scan[place + 1] == UInt8(ascii: "/") {
        while place - text < reach + 20, let byte = scan[place] {
          place += 1
          if byte == UInt8(ascii: ">") { return start..<place }
        }
      }
      place += 1
    }
    return start..<text
  }
}
