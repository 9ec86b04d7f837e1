import Model

/// Flats of blocks, boxes for post, and what a form calls an address without capitals.
private let flatOfBlock = Pattern(
  """
  \\b (?: block [ ] [A-Z0-9]{1,2} ,? \(Grammar.gap) (?: flat | apartment | room ) [ ]
    | p[.]? [ ]? o[.]? [ ]? box (?: [ ] (?: no[.]? | number ) )? [ ] ) \\z
  """, ignoringCase: true)

/// A flat and the name of its house: `Apartment 4B, Larch Mill, Canal Side`.
private let flatOfHouse = Pattern(
  """
  \\b (?: Flat | FLAT | flat | Apartment | apartment | Apt[.]? | apt[.]? ) [ ] \\z
  """)
private let houseOfFlat = Pattern(
  """
  [0-9]{1,4}[A-Z]? ,? \(Grammar.gap) [A-Z][a-z']{2,20} (?: [ ] [A-Z][a-z']{2,20} ){1,2}
    (?: , [ ] [A-Z][a-z']{2,20} [ ] [A-Z][a-z]{2,20} )? (?! [A-Za-z] )
  """, anchored: true)

/// An address whose street may be in small letters: a number of up to four figures, one to three words and one for a
/// street. Read without a pattern, as it is asked of many numbers.
private func smallAddress(at number: Range<Int>, in scan: borrowing Scan) -> Range<Int>? {
  guard number.count <= 4 else { return nil }
  var place = number.upperBound
  if scan[place]?.isLetter == true { place += 1 }
  if scan[place] == UInt8(ascii: ",") { place += 1 }
  var end: Int?
  for words in 0...3 {
    guard scan[place] == 0x20 else { break }
    let start = place + 1
    place = start
    while let byte = scan[place], byte.isLetter || byte == UInt8(ascii: "'"), place - start <= 20 {
      place += 1
    }
    let word = start..<place
    // Not the `'s` of `the road's`.
    let street = start..<(scan.bytes[word].firstIndex(of: UInt8(ascii: "'")) ?? place)
    if words > 0, smallStreets.meaning(of: street, in: scan.bytes) != nil,
      scan[street.upperBound]?.isDigit != true
    {
      end = street.upperBound
    }
    guard (2...20).contains(word.count), smallWords.meaning(of: word, in: scan.bytes) == nil else { break }
  }
  return end.map { number.lowerBound..<$0 }
}

private let smallStreets = WordTable<Bool>([
  "road rd street st avenue ave crescent terrace grove lane close drive gardens mews court way walk": true
])
private let smallWords = WordTable<Bool>(["at in on to by for from with and or is was": true])

/// A street in small letters that a file's name or a link is made of: `18-albion-terrace`.
private let addressInSlug = Pattern(
  """
  [0-9]{1,4}[a-z]? [-_] (?: [a-z]{2,20} [-_] ){1,3} (?: road | street | avenue | crescent | terrace | grove | lane | gardens
    | mews | close | drive ) (?! [A-Za-z0-9] | [-_] [a-z]{1,20} s (?! [a-z] ) )
  """, ignoringCase: true, anchored: true)

/// A postcode, or the first half of one, behind a street in small letters and perhaps a town.
private let postcodeBehind = Pattern(
  """
  [ ,\\n]{1,3} (?: [A-Za-z]{2,20} [ ,\\n]{1,3} ){0,3} [A-Z]{1,2} [0-9] [0-9A-Z]? [ ]? [0-9] [A-Z]{2} (?! [A-Za-z0-9] )
  """, ignoringCase: true, anchored: true)

private func isHome(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
  homes.meaning(of: word, in: scan.bytes) != nil
}

private let homes = WordTable<Bool>(["home address house flat was is": true])

/// A house in Welsh without a word for a street: `8 Tan y Bryn`.
private let welshHouse = Pattern(
  "[0-9]{1,3}[A-Za-z]? [ ] [A-Z][a-z]{2,12} (?: [ ] | - ) (?: y | yr | ar | dan ) (?: [ ] | - ) [A-Z][a-z]{2,14} (?! [A-Za-z] )",
  anchored: true)

private let addressLabel = Pattern(
  #"\b (?: address (?: [ ] (?: is | was | of | given | recorded | as | line | [0-9] )){0,4} | (?: liv(?: ed | es | ing ) | resid(?: es | ed | ing ) | stay(?: ed | ing ) ) [ ] at ) [ :*|"']{1,6} \z"#,
  ignoringCase: true)

/// Reports addresses that no word for a street with a capital gives away, from their numbers.
func reportAddressesFromNumbers(in scan: inout Scan) {
  var found: [Range<Int>] = []
  for number in scan.landmarks.numbers
  where number.count <= 5 && scan[number.lowerBound - 1].map(mayEndLabel) == true {
    guard let before = scan.word(before: number.lowerBound),
      let meaning = StreetWords.labels.meaning(of: before, in: scan.bytes)
    else { continue }
    switch meaning {
    case .flat:
      if let flat = scan.match(flatOfHouse, before: number.lowerBound),
        let house = scan.first(houseOfFlat, from: number.lowerBound)
      {
        found.append(flat.range.lowerBound..<house.range.upperBound)
        continue
      }
      guard let label = scan.match(flatOfBlock, before: number.lowerBound) else { continue }
      found.append(label.range.lowerBound..<number.upperBound)
    case .address:
      guard let address = smallAddress(at: number, in: scan),
        scan.match(addressLabel, before: number.lowerBound) != nil
      else { continue }
      found.append(address)
    }
  }
  for number in scan.landmarks.numbers {
    if let house = AddressesByParts.house(at: number, in: &scan) { found.append(house) }
    if number.count <= 3, scan[number.upperBound] == 0x20, scan[number.upperBound + 1]?.isUpper == true,
      scan.word(before: number.lowerBound).map({
        StreetWords.prepositions.meaning(of: $0, in: scan.bytes) != nil || isHome($0, in: scan)
      }) ?? true,
      let house = scan.first(welshHouse, from: number.lowerBound)
    {
      found.append(house.range)
    }
    if let address = AddressesByParts.address(beforePostcodeAt: number, in: scan) { found.append(address) }
  }
  found += inSmallLetters(in: &scan)
  report(found, .certain, in: &scan)
  guard scan.workspace.weighsTalk else { return }
  for number in scan.landmarks.numbers {
    if let house = HouseNumbers.open(at: number, in: scan) { scan.workspace.open.append((.address, house)) }
  }
  report(
    scan.landmarks.numbers.compactMap {
      AddressesByParts.plot(at: $0, in: scan) ?? HouseNumbers.house(at: $0, in: scan)
    }, .likely, in: &scan)
}

/// Streets in small letters whose postcode follows, and those in the names of files.
private func inSmallLetters(in scan: inout Scan) -> [Range<Int>] {
  var found: [Range<Int>] = []
  for number in scan.landmarks.numbers
  where number.count <= 4 && scan.bytes[number.lowerBound] != UInt8(ascii: "0") {
    var end = number.upperBound
    if let letter = scan[end], letter.isLetter { end += 1 }
    guard scan[number.lowerBound - 1].map({ !$0.isLetter && !$0.isDigit }) ?? true,
      scan[end + 1]?.isLetter == true
    else { continue }
    switch scan[end] {
    case UInt8(ascii: "-"), UInt8(ascii: "_"):
      if number.count < 4, let address = scan.first(addressInSlug, from: number.lowerBound) {
        found.append(address.range)
      }
    case UInt8(ascii: " ") where scan[end + 1]?.isLower == true:
      guard let address = smallAddress(at: number, in: scan),
        scan.first(postcodeBehind, from: address.upperBound, to: address.upperBound + 60) != nil
      else { continue }
      found.append(address)
    default: continue
    }
  }
  return found
}

/// Reports what was found beside what the streets gave away: of two that overlap the longer, and the whole of both where
/// neither holds the other.
private func report(_ found: [Range<Int>], _ ground: Detection.Ground, in scan: inout Scan) {
  guard !found.isEmpty else { return }
  let known = zip(scan.ranges, scan.grounds).map { (range: $0, ground: $1) }
  var all: [(range: Range<Int>, ground: Detection.Ground)] = []
  let both = (known + found.map { (range: $0, ground: ground) }).sorted {
    $0.range.lowerBound < $1.range.lowerBound
  }
  for next in both {
    guard let last = all.last, last.range.upperBound > next.range.lowerBound else {
      all.append(next)
      continue
    }
    let whole = last.range.lowerBound..<max(last.range.upperBound, next.range.upperBound)
    let isCertain = last.ground == .certain || next.ground == .certain
    all[all.count - 1] = (whole, isCertain ? .certain : last.ground)
  }
  scan.replaceReports(by: all)
}

private func mayEndLabel(_ byte: UInt8) -> Bool { byte == 0x20 || ":\"'*|".utf8.contains(byte) }
