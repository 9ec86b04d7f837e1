/// Styles that paint text black on black: the words stay in the page for anyone who copies them.
enum BlackHighlights {
  static func report(in scan: inout Scan) {
    let places = scan.landmarks.lettersK.lazy.map { $0 - 3 }
    scan.reportMatches(of: background, at: places) { scan, match in
      declarations(around: match.range, in: &scan)
    }
  }

  private static let black = #"""
    (?: [#] (?: 000 ){1,2} (?! [0-9a-f] ) | black \b
      | rgba? [(] \s? 0 [, ]{1,2} 0 [, ]{1,2} 0 (?: [, /]{1,3} 1 )? \s? [)] )
    """#
  private static let background = Pattern(
    #"background (?: -color )? \s{0,4} : \s{0,4} \#(black)"#, ignoringCase: true, anchored: true)
  private static let colour = Pattern(
    #"(?<! [-A-Za-z] ) color \s{0,4} : \s{0,4} (\#(black))?"#, ignoringCase: true)
  private static let styleAttribute = Pattern(#"style \s? = \s? ["'] \z"#, ignoringCase: true)

  /// How far a block of declarations is followed either way, in bytes.
  private static let reach = 300

  /// The declarations that make text black on black; nil if the text has a colour of its own, or if this is
  /// a style sheet's rule that leaves the colour to others.
  private static func declarations(around background: Range<Int>, in scan: inout Scan) -> Range<Int>? {
    let bounds = "\"'{}<>".utf8
    var start = background.lowerBound
    while background.lowerBound - start < reach, let byte = scan[start - 1], !bounds.contains(byte) {
      start -= 1
    }
    var end = background.upperBound
    while end - background.upperBound < reach, let byte = scan[end], !bounds.contains(byte) { end += 1 }

    guard let colour = scan.first(colour, from: start, to: end) else {
      return scan.match(styleAttribute, before: start) == nil ? nil : background
    }
    guard colour[1] != nil else { return nil }
    let lower = min(background.lowerBound, colour.range.lowerBound)
    return lower..<max(background.upperBound, colour.range.upperBound)
  }
}
