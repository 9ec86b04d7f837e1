import Glibc

/// Notes in brackets that say something was taken out: `[redacted]`, `[child's name]`, `(name withheld)`.
enum BracketedMarks {
  static func report(in scan: inout Scan) {
    let bytes = scan.bytes
    let brackets = scan.landmarks.signs.lazy.filter { mayBeMark($0, in: bytes) }
    scan.reportMatches(of: mark, at: brackets) { scan, match in
      isLinkDefinition(match.range, in: &scan)
        || scan.match(listOfTopics, before: match.range.lowerBound) != nil ? nil : match.range
    }
  }

  /// Whether a sign can begin a mark, by how its bracket closes: what links follow is none, and in round brackets
  /// the last word is always one for taking out, as `redacted` is.
  private static func mayBeMark(_ place: Int, in bytes: [UInt8]) -> Bool {
    let isEscaped = bytes[place] == UInt8(ascii: "\\")
    let open = isEscaped ? place + 1 : place
    guard open < bytes.count else { return false }
    switch bytes[open] {
    case UInt8(ascii: "["):
      guard let end = next(UInt8(ascii: "]"), behind: open, in: bytes) else { return false }
      let after = end + 1 < bytes.count ? bytes[end + 1] : 0
      return after != UInt8(ascii: "(") && after != UInt8(ascii: "[") && mayBeWords(open + 1..<end, of: bytes)
    case UInt8(ascii: "<"):
      guard let end = next(UInt8(ascii: ">"), behind: open, in: bytes) else { return false }
      return bytes[end - 1].lowercased == UInt8(ascii: "d")
    case UInt8(ascii: "(") where !isEscaped:
      guard let end = next(UInt8(ascii: ")"), behind: open, in: bytes) else { return false }
      return bytes[end - 1].lowercased == UInt8(ascii: "d")
        || end - open < 160 && tellsOfTakingOut(open..<end, of: bytes)
    default: return false
    }
  }

  /// Whether what stands in square brackets can be words of a mark: of several with commas or hyphens, as a list in front
  /// matter has them, only if one tells of taking out or putting in.
  private static func mayBeWords(_ words: Range<Int>, of bytes: [UInt8]) -> Bool {
    !bytes[words].contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-") }
      || tellsOfTakingOut(words, of: bytes)
  }

  /// Whether two letters follow each other that each word for taking out has, but for `hidden`, `cut` and `insert`: the `ed`
  /// of `removed` or the `ld` of `withheld`, or one of these.
  private static func tellsOfTakingOut(_ words: Range<Int>, of bytes: [UInt8]) -> Bool {
    bytes[words].indices.dropFirst().contains { place in
      let last = bytes[place - 1].lowercased
      switch bytes[place].lowercased {
      case UInt8(ascii: "d"):
        return last == UInt8(ascii: "e") || last == UInt8(ascii: "l") || last == UInt8(ascii: "i")
      case UInt8(ascii: "u"): return last == UInt8(ascii: "c")
      case UInt8(ascii: "n"): return last == UInt8(ascii: "i")
      default: return false
      }
    }
  }

  /// Where a bracket is closed, no further away than the longest mark reaches.
  private static func next(_ bracket: UInt8, behind open: Int, in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { bytes in
      let count = min(longest, bytes.count - open)
      guard let start = bytes.baseAddress, let found = memchr(start + open, Int32(bracket), count) else {
        return nil
      }
      return start.distance(to: UnsafeRawPointer(found))
    }
  }

  /// More bytes than any mark has.
  private static let longest = 400

  /// What identifies a person.
  private static let thing = #"""
    (?: (?: first | last | full | family | given | middle | school | street | place | hospital | phone
          | telephone | mobile | case ) [ ] )?
    (?: names? | surnames? | forenames? | initials? | dates? (?: [ ] of [ ] (?: birth | death ) )? | time
      | d[.]?o[.]?b[.]? | address (?: es )? | post [ ]? codes? | places? | locations? | towns? | villages?
      | (?: (?: police | social | health | support | key | care ) [ ] )? (?: officer | worker | nurse | doctor | teacher | child | mother | father | sibling | carer
          | patient | manager | witness | subject | partner | visitor | gp | victim | perpetrator ) [ ] (?: name | initials )
      | third [ ] part (?: y | ies ) | cit (?: y | ies ) | streets? | schools? | hospitals? | (?: phone | telephone | mobile ) [ ] numbers? )
    (?: [ ] (?: [0-9]{1,2} | [A-Z] ) )?
    """#

  /// What a text is made of: a mark only with a word for taking out.
  private static let matter = #"""
    (?: details | month | year | age | gender | relationship | role | area | ward | identity | information | text | paragraphs? | sentences? | words? | numbers? | passages?
      | sections? )
    """#

  private static let ofWhom =
    #"(?: (?: [A-Za-z]{2,15} [ ] ){0,2} [A-Za-z]{2,15} (?: ' | \xE2\x80\x99 ) s? [ ] )?"#

  private static let mark = Pattern(
    #"""
    (?<! [!\]] ) (?:
      \\? \[ [ ]? [*_]{0,3} (?:
          (?: \#(ofWhom) (?: \#(thing) | \#(matter) ) [ ]
              (?: (?: has | have | is | was | were ) [ ] (?: been [ ] )? )? )?
            (?: redacted | removed | withheld | deleted | anonymi[sz]ed | suppressed | blanked [ ] out | obscured )
            (?: (?: [ ,:;] | \xE2\x80[\x93\x94] ) [^\[\]\n]{0,60} )?
        | (?: \#(ofWhom) (?: \#(thing) | \#(matter) ) | source | informant ) [ ] (?: protected | masked | hidden | blacked [ ] out | concealed | cut )
        | [^\[\]\n]{1,40} [ ] redacted | x{3,12} | [ ]{3,12}
        | insert [ ] (?: an? [ ] | the [ ] )? \#(ofWhom) (?: pseudonym | alias | initial | relationship | letter | age | gender
            | ethnicity | occupation | job [ ] title | area | borough | county | region | local [ ] authority | council | ward
            | surgery | gp | team | agency | number | nationality | year | month | day ) s? (?: [ ] [^\[\]\n]{0,40} )?
        | (?: insert [ ] | the [ ] (?= [a-z]{2,15} ['\xE2] ) )? \#(ofWhom) \#(thing)
            (?: [ ] (?: of | for ) [ ] [a-z ]{2,24} | [ ] omitted )?
      ) [*_]{0,3} [ ]? \\? \] (?! [(\[] )
    | < (?: \#(ofWhom) \#(thing) [ ] )? (?: redacted | removed | withheld ) >
    | \( (?: \#(ofWhom) (?: \#(thing) | \#(matter) ) [ ] )? (?: redacted | withheld ) (?: [ ,:;] | \xE2\x80[\x93\x94] ){1,3}
        (?: for | at | on | by | to | in | under | due | because | here | pending ) \b (?! [ ] (?: no | any )) [^()\n]{0,60} \)
    | \( (?: redacted | \#(ofWhom) \#(thing) [ ] (?: redacted | removed | withheld | deleted ) ) \)
    )
    """#, ignoringCase: true, anchored: true)

  /// A list of one in the front matter: `topics: [schools]`.
  private static let listOfTopics = Pattern(
    #"^ (?: topics | tags | themes | settings | audience | audiences | keywords | categories ) : [ ] \z"#)

  private static let definition = Pattern(#"\[ [^\]\n]{1,80} \] : [ \t]{0,8} \S"#, anchored: true)

  /// Whether `[name]` at the beginning of a line names a link in Markdown: `[name]: /names/`.
  private static func isLinkDefinition(_ range: Range<Int>, in scan: inout Scan) -> Bool {
    var start = range.lowerBound
    while scan[start - 1] == UInt8(ascii: " "), range.lowerBound - start < 3 { start -= 1 }
    guard start == 0 || scan[start - 1] == UInt8(ascii: "\n") else { return false }
    return scan.first(definition, from: range.lowerBound) != nil
  }
}
