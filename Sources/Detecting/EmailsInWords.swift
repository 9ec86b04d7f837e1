/// E-mail addresses whose signs are words, without brackets: `jay dot heron at example dot org`.
enum EmailsInWords {
  static func ranges(in scan: inout Scan) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for dot in scan.places(of: "dot") where scan[dot - 1] == 0x20 && scan[dot + 3] == 0x20 {
      guard dot >= found.last?.upperBound ?? 0 else { continue }
      let start = max(found.last?.upperBound ?? 0, dot - reach)
      guard let match = scan.first(address, from: start, to: dot + reach), match.range.contains(dot),
        match[1] != nil || isAnnounced(match.range.lowerBound, in: scan)
      else { continue }
      found.append(match.range)
    }
    return found
  }

  /// In bytes, either way from the word `dot`.
  private static let reach = 90

  /// The first group is a name of more than letters, which no verb before `at` is.
  private static let address = Pattern(
    """
    (?<! [A-Za-z0-9._-] ) (?: ( [A-Za-z][A-Za-z0-9]{0,30} (?: [ ] (?: dot | dash | hyphen | underscore ) [ ] [A-Za-z0-9]{1,30} ){1,3}
        | [A-Za-z]{1,30} [0-9._-] [A-Za-z0-9._-]{0,30} ) | [A-Za-z]{2,30} )
    [ ] (?: at | [\\[(] [ ]? at [ ]? [\\])] | @ ) [ ] [A-Za-z0-9-]{2,30}
    (?: (?: [ ] dot [ ] | [.] ) [A-Za-z]{2,20} ){0,3} [ ] dot [ ]
    (?: com | org | net | uk | info | eu | co | gov | nhs | edu | wales | cymru | scot | me | io ) (?: [ ] dot [ ] uk )? (?! [A-Za-z0-9] )
    """, ignoringCase: true)

  private static let announcements = WordTable<Bool>([
    "email e-mail mail address write wrote is was as contact emailed mailed to": true
  ])

  private static func isAnnounced(_ start: Int, in scan: borrowing Scan) -> Bool {
    guard let word = scan.word(before: start) else { return false }
    return announcements.meaning(of: word, in: scan.bytes) != nil
  }
}
