import Model

/// Finds what is likely to be a person's name without knowing whom a text is about: by titles and roles before it, by
/// lists of forenames and surnames, and by capitals that no ordinary word explains.
struct LikelyNames {
  let text: NameText
  private(set) var found: [Range<Int>] = []
  /// The words of names that are sure to be some.
  private(set) var known = FingerprintSet()
  /// The names of those who wrote or led a review, by their last words.
  private(set) var declared: Set<Fingerprint> = []
  /// Where the last of them ends.
  private var declaredEnd = 0

  init(in scan: borrowing Scan) {
    text = NameText(scan)
    guard !text.lexicon.isEmpty else { return }
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, Self.joins(words[end - 1].joint) { end += 1 }
      judge(start..<end)
      start = end
    }
    let fields = NameFields(in: scan, text)
    add(fields.found.filter { !isDeclared($0) })
    for index in words.indices where isSure(words[index].range, among: fields.sure) { know(words[index]) }
    add(nicknames() + listedBySurname())
    findAgain()
    add(pairs().filter { !isDeclared($0) })
    guard !found.isEmpty else { return }
    let fictions = fictions(in: scan)
    found = withoutPseudonyms(in: scan).filter {
      !isInColumnOfPseudonyms($0, in: scan) && !isOfFiction($0, fictions)
    }
  }

  /// Whether the head of a column says that no name in it is real.
  private func isInColumnOfPseudonyms(_ name: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let heading = scan.headingOver(name) else { return false }
    return text.bytes[heading].map(\.lowercased).starts(with: "pseudonym".utf8)
  }

  /// Adds ranges to those found, as one where they touch.
  private mutating func add(_ ranges: [Range<Int>]) {
    guard !ranges.isEmpty else { return }
    let all = (found + ranges).sorted { $0.lowerBound < $1.lowerBound }
    found = []
    for range in all {
      if let last = found.last, last.upperBound > range.lowerBound {
        found[found.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        found.append(range)
      }
    }
  }

  private func isSure(_ range: Range<Int>, among ranges: [Range<Int>]) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= range.lowerBound
  }

  private mutating func know(_ word: NameWord) {
    guard word.range.count > 2, word.traits.isDisjoint(with: [.word, .place, .publicName]) else { return }
    _ = known.insert(word.print)
  }

  /// Looks for the words of the names that were found where they stand alone.
  mutating func findAgain() {
    guard known.count > 0 else { return }
    var places = found[...]
    for (index, word) in words.enumerated() where known.contains(word.print) {
      while let first = places.first, first.upperBound <= word.range.lowerBound { places.removeFirst() }
      let isFound = places.first.map { $0.lowerBound <= word.range.lowerBound } ?? false
      guard !isFound, word.mayBeName || word.traits.contains(.forename), !isEponym(upTo: index + 1),
        !isLabelled(index), !leadsToThing(from: index + 1, in: index..<min(index + 3, words.count))
      else { continue }
      found.append(word.range)
    }
    found.sort { $0.lowerBound < $1.lowerBound }
  }

  var words: [NameWord] { text.words }

  private static func joins(_ joint: NameWord.Joint) -> Bool {
    switch joint {
    case .blank, .hyphen, .dot, .particle: true
    case .comma, .far: false
    }
  }

  /// Judges a run of capitalised words.
  mutating func judge(_ run: Range<Int>) {
    var index = run.lowerBound
    while index < run.upperBound {
      if let skipped = publicPhrase(at: index, in: run) {
        index = skipped
      } else if let end = nameEnd(at: index, in: run) {
        report(index + titles(at: index, in: run)..<end)
        index = end
      } else {
        index += 1
      }
    }
  }

  mutating func report(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let place = words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    guard !isCitation(place), !isCompound(place) || isPair(range) else { return }
    guard !isParty(place), !isOnTheBench(range, place) else { return }
    if isDeclared(place) || isDeclaredOffice(place.lowerBound) || isIndependent(place) {
      declaredEnd = place.upperBound
      declared.insert(words[range.upperBound - 1].print)
      declared.insert(Fingerprint(small: place, of: text.bytes))
      return
    }
    let start = isTitle(range.lowerBound) ? place.lowerBound : startOfCalling(range.lowerBound)
    found.append(start..<place.upperBound)
    let isSure = range.count > 1 || range.lowerBound > 0 && isTitle(range.lowerBound - 1)
    guard isSure else { return }
    for word in words[range] where word.range.count > 2 && !word.traits.contains(.word) {
      _ = known.insert(word.print)
    }
  }

  /// Whether a name is that of an author who was named as one, in full or by the last of its words.
  private func isDeclared(_ place: Range<Int>) -> Bool {
    if !declared.isEmpty, declared.contains(Fingerprint(small: place, of: text.bytes)) { return true }
    let gap = place.lowerBound - declaredEnd
    guard declaredEnd > 0, (1...6).contains(gap) else { return false }
    // Further authors, and the parts of a name that another ground found.
    return text.bytes[declaredEnd..<place.lowerBound].allSatisfy { " ,&-and".utf8.contains($0) }
  }

  /// How many titles stand at the beginning of a name.
  func titles(at index: Int, in run: Range<Int>) -> Int {
    words[index..<run.upperBound].prefix { $0.traits.contains(.title) }.count
  }

  /// Whether small words are joined to it, as in `Weston-super-Mare`.
  func isCompound(_ place: Range<Int>) -> Bool {
    let bytes = text.bytes
    let end = place.upperBound
    return end + 1 < bytes.count && bytes[end] == UInt8(ascii: "-") && bytes[end + 1].isLower
      || place.lowerBound > 1 && bytes[place.lowerBound - 1] == UInt8(ascii: "-")
        && bytes[place.lowerBound - 2].isLower
  }

  /// Where a name ends that begins with a word, its title counted; nil if none does.
  func nameEnd(at index: Int, in run: Range<Int>) -> Int? {
    if isTitle(index) { return titled(at: index, in: run) }
    let word = words[index]
    guard word.traits.isDisjoint(with: [.odd, .mixed, .thing]) else { return nil }
    if word.traits.contains(.initial) {
      return isSaint(index, in: run) ? nil : initialled(at: index, in: run)
    }
    guard !word.isAcronym else { return nil }
    // Nearly all are words that begin a sentence or a title, and no list of names has them.
    let isPlainWord = !word.mayBeName && word.traits.isDisjoint(with: [.forename, .forenameWord])
    let ofWord = isPlainWord ? wordNameEnd(at: index, in: run) : nil
    guard !isPlainWord || ofWord != nil, !isSaint(index, in: run) else { return nil }
    let end = surnames(after: index, in: run)
    if leadsToThing(from: end, in: run) || isMemorial(upTo: end) { return nil }
    if isPlainWord { return ofWord }
    if word.traits.contains(.forename), !word.traits.contains(.word) {
      return isForename(index, upTo: end) ? end : nil
    }
    if word.traits.contains(.forenameWord) { return isForenameWord(index, upTo: end) ? end : nil }
    return isUnknownName(index, upTo: end) ? end : nil
  }

  /// A known name of several words, such as that of a charity: where it ends.
  func publicPhrase(at index: Int, in run: Range<Int>) -> Int? {
    let most = min(run.upperBound - index, text.lexicon.mostWords)
    guard most > 1, words[index].traits.contains(.beginning), words[index + 1].traits.contains(.second)
    else { return nil }
    var joined: [UInt8] = []
    var ends: [Int] = []
    for (offset, word) in words[index..<index + most].enumerated() {
      if offset > 0 {
        joined.append(words[index + offset - 1].joint == .hyphen ? UInt8(ascii: "-") : UInt8(ascii: " "))
      }
      joined += text.bytes[word.range].lazy.filter { $0 != UInt8(ascii: "'") }.map(\.lowercased)
      ends.append(joined.count)
    }
    for count in (2...most).reversed() {
      let kinds = text.lexicon.kinds(Fingerprint(0..<ends[count - 1], of: joined))
      if !kinds.isDisjoint(with: [.publicName, .place, .smallPlace]) { return index + count }
    }
    return nil
  }
}
