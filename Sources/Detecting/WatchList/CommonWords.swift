/// Words of English that begin many a sentence, and names of months: what a capital says nothing about there.
enum CommonWords {
  /// Function words, auxiliaries and the commonest verbs that are names as well.
  static let frequent = Lexicon.Words(
    """
    a about after all also am an and any are as at be been before bill both but by can could did do does \
    each even every few for from given had has have he her here him his how i if in into is it its just \
    last less like long made many mark may me might more most much must my next no nor not now of off \
    old on one only or other our out over own said same say see shall she should since so some still \
    such than that the their them then there these they this those to too two under until up us very was \
    we well were what when where which while who why will with would yet you young your
    """)

  static let months = Lexicon.Words(
    """
    january february march april may june july august september october november december jan
    """)

  /// Words before a month.
  static let temporal = Lexicon.Words(
    """
    in of on since until till by during early mid late last next this every each before after between \
    from to and or through end
    """)

  /// What file names end in.
  static let fileEndings: Set<String> = [
    "md", "html", "htm", "txt", "pdf", "doc", "docx", "odt", "rtf", "jpg", "jpeg", "png", "gif", "svg",
    "webp", "csv",
    "xlsx", "yml", "json", "mp",
  ]
}
