import Model

/// The names of the watch-list that stand in a text: by place, apart from one another, each as a whole.
///
/// - Parameter bytes: folded, or as they are; then codes and tags within words hide them.
func listedNames(
  in bytes: [UInt8], on list: WatchList, lexicon: Lexicon
) -> [(range: Range<Int>, ground: Detection.Ground)] {
  bytes.withUnsafeBufferPointer { bytes in
    NameWindows(bytes, list, lexicon).ranges.flatMap { window in
      let part = UnsafeBufferPointer(rebasing: bytes[window])
      let words = NameCutter(part, list).words
      guard !words.isEmpty else { return [(range: Range<Int>, ground: Detection.Ground)]() }
      var search = NameSearch(words: words, bytes: part, list: list, lexicon: lexicon)
      return search.run().map { found in
        let range = found.range
        return (range.lowerBound + window.lowerBound..<range.upperBound + window.lowerBound, found.ground)
      }
    }
  }
}

/// Looks at the words that may belong to names, each with its neighbours.
struct NameSearch {
  private(set) var words: [ListedWord]
  let bytes: UnsafeBufferPointer<UInt8>
  let list: WatchList
  let lexicon: Lexicon

  init(words: [ListedWord], bytes: UnsafeBufferPointer<UInt8>, list: WatchList, lexicon: Lexicon) {
    self.words = words
    self.bytes = bytes
    self.list = list
    self.lexicon = lexicon
  }

  mutating func run() -> [(range: Range<Int>, ground: Detection.Ground)] {
    findPhrases()
    for index in words.indices where words[index].ground == nil && mayStandAlone(index) {
      if list.holds(.capital, words[index].text) { words[index].ground = .listed }
    }
    leaveOutPublicNames()
    for index in words.indices where words[index].ground == nil && !words[index].isPublic && isNear(index) {
      words[index].ground = .nearlyListed
    }
    return ranges()
  }

  /// Whether a word stands directly behind the one before it in this list.
  func isContiguous(_ index: Int) -> Bool {
    index > 0 && words[index].number == words[index - 1].number + 1
  }

  // MARK: Phrases

  private mutating func findPhrases() {
    for first in words.indices {
      var text = words[first].text
      // The longest first would need every text twice; a shorter one within it does no harm.
      for last in words.indices.dropFirst(first + 1).prefix(3) {
        guard isContiguous(last), words[last].joint != .parted else { break }
        text += words[last].text
        guard text.count <= 64 else { break }
        guard mayBePhrase(first...last), list.holds(.phrase, text) else { continue }
        for index in first...last {
          words[index].ground = .listed
          words[index].isInPhrase = true
          if index > first { words[index].continuesPhrase = true }
        }
      }
    }
  }

  /// Whether words are written as those of one name are.
  private func mayBePhrase(_ indices: ClosedRange<Int>) -> Bool {
    let run = words[indices]
    let joints = run.dropFirst().map(\.joint)
    guard joints.count(where: { $0 == .comma }) <= 1 else { return false }
    if joints.allSatisfy(\.isTight) { return true }
    guard let last = run.last, last.isCapital || last.ground != nil else { return false }
    let isNamed = run.contains { $0.ground != nil }
    return zip(run, joints + [.parted]).allSatisfy { word, joint in
      guard word.text.count > 1 else {
        // `A Rose`: only with a dot is it an initial.
        return word.isCapital
          && (joint == .dotted || word.text != [0x61] && word.text != [0x69] || joint.isTight
            || joint == .parted)
      }
      return word.isCapital || word.ground != nil || NameParticle.words.contains(word.fingerprint)
        || isNamed && !CommonWords.frequent.contains(word.fingerprint)
    }
  }

  /// A word that stands within the name of a town, a law or a body of several words is no person's.
  private mutating func leaveOutPublicNames() {
    let longest = min(4, lexicon.mostWords)
    guard longest > 1 else { return }
    for index in words.indices where words[index].ground != nil && !words[index].isInPhrase {
      for first in max(0, index - longest + 1)...index {
        let lasts = max(first + 1, index)..<min(first + longest, words.count)
        if lasts.contains(where: { isPublicName(first...$0) }) {
          words[index].ground = nil
          words[index].isPublic = true
        }
      }
    }
  }

  private func isPublicName(_ indices: ClosedRange<Int>) -> Bool {
    guard
      indices.dropFirst().allSatisfy({
        isContiguous($0) && (words[$0].joint.isBlank || words[$0].joint.isTight)
      })
    else { return false }
    let name = Fingerprint(words[indices].map(\.spelling).joined(separator: " "))
    return lexicon.places.contains(name) || lexicon.publicNames.contains(name)
  }

  // MARK: Slips

  /// Whether a word is one slip away from a listed one. A forename of its own is no slip of another, unless it stands
  /// beside a word of a listed name: `Catharine Dawson` is somebody on the list, `Catharine` may be anybody.
  private func isNear(_ index: Int) -> Bool {
    let word = words[index]
    guard word.isCapital || word.isInHandle, word.letterCount >= 4, word.text.count <= 40 else {
      return false
    }
    guard !CommonWords.frequent.contains(word.fingerprint), !lexicon.words.contains(word.fingerprint),
      !lexicon.places.contains(word.fingerprint), !lexicon.smallPlaces.contains(word.fingerprint)
    else { return false }
    let isForename = lexicon.forenames.contains(word.fingerprint)
    guard !isForename || isBesideName(index) else { return false }
    return list.holdsNear(word.text, word.fingerprint)
  }

  /// Whether the word before or after it is a listed one.
  func isBesideName(_ index: Int) -> Bool {
    func joins(_ joint: ListedJoint) -> Bool { joint.isBlank || joint.isTight || joint == .dotted }
    let isBehind = isContiguous(index) && joins(words[index].joint) && words[index - 1].ground == .listed
    let next = index + 1
    return isBehind
      || next < words.count && isContiguous(next) && joins(words[next].joint) && words[next].ground == .listed
  }

  // MARK: Ranges

  private func ranges() -> [(range: Range<Int>, ground: Detection.Ground)] {
    var ranges: [(range: Range<Int>, ground: Detection.Ground)] = []
    var lastIndex: Int?
    for index in words.indices {
      guard let ground = words[index].ground else { continue }
      defer { lastIndex = index }
      guard let last = ranges.last, lastIndex == index - 1, isContiguous(index),
        words[index].joint.isBlank || words[index].joint.isTight
          || words[index].continuesPhrase
      else {
        ranges.append((words[index].range, ground))
        continue
      }
      ranges[ranges.count - 1] = (
        last.range.lowerBound..<words[index].range.upperBound,
        last.ground == .listed || ground == .listed ? .listed : .nearlyListed
      )
    }
    return ranges
  }
}
