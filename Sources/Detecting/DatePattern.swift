/// How a day is written, for every recogniser of dates.
enum DatePattern {
  /// English and Welsh, as boards in Wales publish in both.
  static let month = """
    (?: jan(?:uary)? | feb(?:ruary)? | mar(?:ch)? | apr(?:il)? | may | june? | july? | aug(?:ust)?
      | sept?(?:ember)? | oct(?:ober)? | nov(?:ember)? | dec(?:ember)?
      | ionawr | chwefror | mawrth | ebrill | mai | mehefin | gorffennaf | awst | medi | hydref | tachwedd | rhagfyr
    ) (?: [.] (?= [ \\t]{0,3} [0-9'] ) )?
    """

  static let weekday = "(?: (?: mon | tues | wednes | thurs | fri | satur | sun )day )"

  static let shortWeekday = "(?: (?: mon | tues? | wed | thur?s? | fri | sat | sun )\\b [.]? )"

  /// How months begin, for a look ahead of the pattern.
  static let beginningsOfMonths = WordTable<Bool>([
    "jan feb mar apr may jun jul aug sep oct nov dec ion chw maw ebr mai meh gor aws med hyd tac rha": true
  ])

  static let day = "(?: 3[01] | [12][0-9] | 0?[1-9] )"

  private static let ordinal = "(?: st | nd | rd | th | ain | af | fed | eg )"
  /// Behind the stroke of a date in figures, where the end of a line may part it.
  private static let lineBreak = "(?: \(Grammar.lineBreak) (?= [0-9] ) )?"
  private static let year = "(?: 19 | 20 )[0-9]{2}"

  /// A day and a month, in words or figures, perhaps with its weekday and its year.
  static let date = """
    (?: (?: (?: \(weekday) | \(shortWeekday) ) ,? \(Grammar.gap) (?: the \(Grammar.gap) )? )?
      (?: (?: \(day)(?: \(ordinal) )? [ ]? [-/] [ ]? )? \(day)(?: [ ]? \(ordinal) \\b )? (?: \(Grammar.gap) | - )? (?: (?: day \(Grammar.gap) )? of \(Grammar.gap) )?
            \(month) (?! [A-Za-z] )
          (?: (?: ,? \(Grammar.gap) | - )? (?: \(year) | (?<= [^0-9A-Za-z.] | [0-9][A-Za-z]{3} ) [0-9]{2} (?! [ ] \(month) \\b ) | '[0-9]{2} ) )?
        | \(month) \(Grammar.gap) (?: the \(Grammar.gap) )? \(day)(?: \(ordinal) \\b )? (?! [0-9] )
          (?: ,? \(Grammar.gap) \(year) )?
        | \(day) ([-./]) \(lineBreak) (?: 1[0-2] | 0?[1-9] ) \\g{-1} \(lineBreak) (?: \(year) | [0-9]{2} )
        | (?<= \\b on[ ] | \\b on[ ]the[ ] | \\b born[ ] | \\b died[ ] | \\b dob[ ] | \\b dod[ ] | \\b dated[ ] | \\b birth[ ] | \\b death[ ] | [:][ ] )
            (?: 3[01] | [12][0-9] | 0[1-9] ) [ ] (?: 1[0-2] | 0[1-9] ) [ ] \(year)
        | \(day) [ ] ([-./]) [ ] (?: 1[0-2] | 0?[1-9] ) [ ] \\g{-1} [ ] (?: \(year) | [0-9]{2} )
        | \(year) ([-./]) \(lineBreak) (?: 1[0-2] | 0[1-9] ) \\g{-1} \(lineBreak) (?: 3[01] | [12][0-9] | 0[1-9] ) )
      (?! [0-9] | (?! T[0-9]{2} ) [A-Za-z] | [-/.][0-9] ) )
    """
}
