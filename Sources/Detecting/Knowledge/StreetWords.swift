/// What is known of the names of streets.
enum StreetWords {
  enum Meaning: Sendable {
    case street
    /// The second half of a house's name.
    case house
    /// Of a street only behind a number: `Approach` and `Villas` are also ways to work and houses.
    case numbered
    /// Comes before the name, as `Heol` does.
    case welsh
    /// Stands before a name and is no part of it.
    case never
    /// Turns the name of a street into that of a school or an office.
    case institution
    /// The first half of a court's name.
    case name
  }

  static let table = WordTable<Meaning>([
    "road rd street st avenue ave crescent cres terrace grove lane close drive way court gardens place walk hill":
      .street,
    "rise view mews row green park square parade heath meadow meadows croft drove wynd brae bank fold garth":
      .street,
    "cl tce pde gdns path common ct gate chase dell end fields mount orchard vale wharf quay yard": .street,
    "maltings approach villas cottages cottage granary paddocks paddock limes elms oaks beeches cedars hollies willows":
      .numbered,
    "barns holt firs pines poplars laurels orchards spinney copse glebe glen leas lea hawthorns brambles sycamores birches":
      .numbered,
    "ridings ridgeway causeway strand quadrant circus hollow dene stables forge vicarage rectory pastures moorings":
      .numbered,
    "haven crofts furlong gables cloisters priory nook coppice bridleway boulevard broadway esplanade promenade":
      .numbered,
    "knoll warren shambles butts burrows passage loan vennel pend arcade embankment bungalows almshouses ride":
      .numbered,
    "cornmarket haymarket cheapside cornhill kingsway queensway eastgate westgate northgate southgate headland":
      .numbered,
    "brow clough brook ings acre acres entry ginnel snicket twitten reach hatch side rake landing sidings loaning rents staithe hythe":
      .numbered,
    "race passage": .numbered,
    "crossways springs stairs steps alley backs courtyard turnpike lakeside riverside parkway bank banks bridge":
      .numbered,
    "house tower towers heights mansions buildings lodge point flats apartments": .house,
    "heol ffordd stryd rhodfa lon maes clos": .welsh,
    "in at on to from near off outside the of and by for with a an its his her their our section schedule part":
      .never,
    "this that these when while after before since both each all no not we they she he it is was until":
      .never,
    "school schools academy primary junior infant infants nursery surgery hospital centre center medical":
      .institution,
    "health police practice clinic library church station college hub services service team council trust":
      .institution,
    "ward project act paper review orders order judge judges trials trial rules": .institution,
    "high crown youth county family supreme magistrates magistrates' appeal employment coroner's coroners juvenile":
      .name,
    "criminal civil divisional european protection": .name,
  ])

  /// Whether streets are called after it: `Church Street`, `Station Road`.
  static func isLandmark(_ word: Range<Int>, in bytes: [UInt8]) -> Bool {
    landmarks.meaning(of: word, in: bytes) != nil
  }

  private static let landmarks = WordTable<Bool>([
    "school church station college hospital library priory": true
  ])

  /// `High` turns `High Street` into nothing, but `High Court` into a court.
  static func isCourt(_ word: Range<Int>, in bytes: [UInt8]) -> Bool {
    courts.meaning(of: word, in: bytes) != nil
  }

  private static let courts = WordTable<Bool>(["court place way": true])

  enum Label: Sendable { case flat, address }
  static let labels = WordTable<Label>([
    "flat apartment room box no number": .flat, "address at as was is of line": .address,
  ])

  static let months = WordTable<Bool>([
    "january february march april may june july august september october november december": true,
    "mr mrs ms miss dr": true,
  ])

  static let countings = WordTable<Bool>([
    "section sections s figure table paragraph para page p year years aged age chapter appendix annex part":
      true,
    "civ crim fam admin ewca ewhc uksc clause schedule stage step level version grade band key number no about over under least most than and":
      true,
    "between article regulation rule finding recommendation question item the these those all some other":
      true,
  ])

  /// Words that hardly stand for anything but a street.
  static func isPlain(_ word: Range<Int>, in bytes: [UInt8]) -> Bool {
    plain.meaning(of: word, in: bytes) != nil
  }

  private static let plain = WordTable<Bool>([
    "road rd street avenue ave crescent terrace grove lane gardens mews alley broadway boulevard esplanade promenade":
      true,
    "causeway embankment ginnel snicket": true,
  ])

  /// Of the words for counting, those that stand before the number of a house too.
  static let articles = WordTable<Bool>(["number no and about over the these between": true])

  static let numberWords = WordTable<Bool>(["number no": true])

  static let prepositions = WordTable<Bool>(["in at on to from near off outside of along down up": true])

  /// What a street is called before its name.
  static let callings = WordTable<Bool>(["street road address lane estate": true])

  static let living = WordTable<Bool>([
    "lived live lives living moved moves move moving home homes house flat address tenancy found outside":
      true,
    "resided resides reside residing stayed staying rented rents property neighbour neighbours accommodation":
      true,
    "evicted placed bedsit maisonette squatting lodged": true,
  ])
}
