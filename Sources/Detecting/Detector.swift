import Model

/// Finds identifying information in text. A value without state: any number of threads may share one.
package struct Detector: Sendable {
  package let allowances: Allowances
  let lexicon: Lexicon
  package let watchList: WatchList?
  let recognisers: [Recogniser]
  /// Of these, which read the source as it stands, and which read it folded.
  private let readers: (ofSource: [Recogniser], ofFolded: [Recogniser])
  /// Whether what is only likely is looked for as well.
  private let guesses: Bool
  /// Whether learned weights may take out what rules found.
  private let drops: Bool

  package init(allowances: Allowances = .none, lexicon: Lexicon = .none, watchList: WatchList? = nil) {
    self.init(allowances: allowances, lexicon: lexicon, watchList: watchList, recognisers: Recogniser.all)
  }

  init(
    allowances: Allowances = .none, lexicon: Lexicon = .none, watchList: WatchList? = nil,
    recognisers: [Recogniser], guesses: Bool = true, drops: Bool = true
  ) {
    self.allowances = allowances
    self.lexicon = lexicon
    self.watchList = watchList
    self.recognisers = recognisers
    readers = (recognisers.filter(\.readsSource), recognisers.filter { !$0.readsSource })
    self.guesses = guesses
    self.drops = drops
  }

  /// What tells this detector from another that would find something else in the same text: what is allowed, and which
  /// names are listed, by the list's own seal.
  package var identity: String { allowances.identity + "\u{1D}" + (watchList?.seal ?? "") }

  /// The same with other allowances.
  package func with(_ allowances: Allowances) -> Detector {
    Detector(
      allowances: allowances, lexicon: lexicon, watchList: watchList, recognisers: recognisers,
      guesses: guesses, drops: drops)
  }

  /// The same, but that nothing is taken out for the words around it: for what is to be masked, and for paths, which hold
  /// a text without its surroundings.
  package var droppingNothing: Detector {
    Detector(
      allowances: allowances, lexicon: lexicon, watchList: watchList, recognisers: recognisers,
      guesses: guesses,
      drops: false)
  }

  /// The same without what only guesses: names on no list, schools, days that the words around them tell of. Of these a
  /// person decides where they stand in a source; to look for them again in what is made from that source would be work
  /// for nothing. Days of incidents are left out too, for Candour itself prints days beside the words for them.
  package var withoutGuesses: Detector {
    Detector(
      allowances: allowances, lexicon: lexicon, watchList: watchList,
      recognisers: recognisers.filter { ![.name, .school, .exactDate].contains($0.category) }, guesses: false)
  }

  /// Everything found in a run of bytes, valid UTF-8 or not, in time proportional to its length.
  ///
  /// Where two detections overlap, what is certain keeps its range before what is likely, and then the longer (of two as
  /// long, the category that comes first in `DetectionCategory`); the other keeps only what lies outside it, so that no
  /// byte of either goes unreported. Allowed values are taken out after that, each on its own.
  ///
  /// - Parameter bytes: an array is scanned in place, anything else is copied once. Offsets count from
  ///   its first element, also for a slice.
  package func scan(_ bytes: some Collection<UInt8>) -> ScanResult {
    let source = Array(bytes)
    let folded = FoldedBytes(source)
    var result = ScanResult(detections: [], limitReached: [])
    if folded.isSource {
      add(recognisers, in: source, to: &result) { $0 }
    } else {
      add(readers.ofSource, in: source, capitals: [], to: &result) { $0 }
      add(readers.ofFolded, in: folded.bytes, to: &result) {
        folded.source(of: $0)
      }
    }
    result.detections = Detection.joining(listed(in: folded), to: result.detections)
    guard !result.detections.isEmpty else { return result }
    result.detections = Detection.resolvingOverlaps(result.detections).filter { detection in
      !allowances.allow(detection.category, FoldedBytes(Array(source[detection.range])).bytes[...])
    }
    return result
  }

  /// The names of the watch-list, in places of the source.
  private func listed(in folded: FoldedBytes) -> [Detection] {
    guard let watchList else { return [] }
    let names = listedNames(in: folded.bytes, on: watchList, lexicon: lexicon)
    let known = names.map(\.range)
    let initials = folded.bytes.withUnsafeBufferPointer { ListedInitials.ranges(in: $0, on: watchList) }
      .filter { known.overlapping($0).isEmpty }
      .map { (range: $0, ground: Detection.Ground.listedInitials) }
    return (names + initials).sorted { $0.range.lowerBound < $1.range.lowerBound }
      .filter { !allowances.allowName(at: $0.range, of: folded.bytes, on: $0.ground) }
      .map { Detection(category: .name, range: folded.source(of: $0.range), ground: $0.ground) }
  }

  private func add(
    _ recognisers: [Recogniser], in bytes: [UInt8], capitals known: [Range<Int>]? = nil,
    to result: inout ScanResult, inSource: (Range<Int>) -> Range<Int>
  ) {
    let workspace = Workspace(weighsTalk: guesses)
    let landmarks = Landmarks(bytes)
    let capitals = known ?? CapitalWords(bytes).ranges
    guard !landmarks.isEmpty || !capitals.isEmpty else { return }
    /// Where somebody is identified beyond doubt, and of these the numbers that each have one person.
    var places: [Range<Int>] = []
    var numbers: [Range<Int>] = []
    var tellings: [Range<Int>] = []
    var taken: [Range<Int>] = []
    var found: [Detection] = []
    var scan = Scan(
      bytes: bytes, landmarks: landmarks, capitals: capitals, lexicon: lexicon, workspace: workspace)
    for recogniser in recognisers {
      scan.beginAnew()
      recogniser.scan(&scan)
      taken += scan.ranges
      for (range, ground) in zip(scan.ranges, scan.grounds) {
        if recogniser.isOfEvents || recogniser.category == .dateOfBirth, FieldDates.isField(range, of: bytes)
        {
          continue
        }
        if DaysBesideOthers.counts(recogniser.category, ground),
          !allowances.allow(recogniser.category, bytes[range])
        {
          places.append(range)
          if BirthsBesideNumbers.kinds.contains(recogniser.category) { numbers.append(range) }
        }
        if OpenPlaces.counts(recogniser.category, ground),
          !allowances.allow(recogniser.category, bytes[range])
        {
          tellings.append(range)
        }
        if recogniser.category == .name, allowances.allowName(at: range, of: bytes, on: ground) { continue }
        found.append(Detection(category: recogniser.category, range: range, ground: ground))
      }
      if scan.limitReached { result.limitReached.append(recogniser.category) }
    }
    for day in BirthsBesideNumbers.among(workspace.dates ?? [], beside: numbers, in: bytes)
    where !FieldDates.isField(day, of: bytes) {
      found.append(Detection(category: .dateOfBirth, range: day, ground: .certain))
    }
    if guesses {
      for open in OpenPlaces.among(workspace.open, beside: tellings, apartFrom: taken, in: bytes) {
        found.append(Detection(category: open.category, range: open.range, ground: .likely))
      }
      for day in DaysBesideOthers.among(workspace.openDays, beside: places, in: bytes) {
        found.append(Detection(category: .exactDate, range: day, ground: .likely))
      }
      let days = (workspace.dates ?? []).filter { !$0.isField }
      LearnedDays(weights: lexicon.days, drops: drops).settle(&found, days: days.map(\.range), in: scan)
      DaysInARow.complete(&found, days: days, in: scan)
      if drops { LearnedNames(weights: lexicon.names).settle(&found, in: scan) }
      LearnedThings(weights: lexicon.things, drops: drops).settle(
        &found,
        things: LearnedThings.places(
          in: workspace, besides: found.lazy.filter { $0.category == .vehicleRegistration }.map(\.range)),
        in: scan)
    }
    result.detections += found.map {
      Detection(category: $0.category, range: inSource($0.range), ground: $0.ground)
    }
  }

  /// Everything found in a path, as a whole and in each step by itself; only the first has its place.
  package func scan(path: SitePath) -> ScanResult {
    let whole = droppingNothing
    var result = whole.scan(path.text)
    for step in path.text.steps {
      // Small letters alone can only be a name on the list.
      let found =
        step.utf8.allSatisfy(\.isLower)
        ? ScanResult(detections: listed(in: FoldedBytes(Array(step.utf8))), limitReached: [])
        : whole.scan(String(step))
      let known = Set(result.detections.map(\.category))
      result.detections += found.detections.filter { !known.contains($0.category) }
    }
    return result
  }

  /// Everything found in a text; offsets count its UTF-8 bytes.
  package func scan(_ text: String) -> ScanResult {
    scan(text.utf8)
  }
}
