import Model

extension Detector {
  /// A place that the words around it decide, with their signs: what weights are learned from.
  package struct LearningPlace {
    /// In bytes of the source.
    package let range: Range<Int>
    /// Of which kind it may be; a day is `.exactDate`, whatever happened on it.
    package let category: DetectionCategory
    package let signs: [String]
  }

  /// The places of a text that `LearnedWeights` are asked about.
  package func learningPlaces(in source: [UInt8]) -> [LearningPlace] {
    let folded = FoldedBytes(source)
    let workspace = Workspace()
    let landmarks = Landmarks(folded.bytes)
    let capitals = CapitalWords(folded.bytes).ranges
    func scan() -> Scan {
      Scan(
        bytes: folded.bytes, landmarks: landmarks, capitals: capitals, lexicon: lexicon, workspace: workspace)
    }
    var names: [Range<Int>] = []
    var vehicles: [Range<Int>] = []
    for recogniser in recognisers {
      var scan = scan()
      recogniser.scan(&scan)
      if recogniser.category == .name { names = scan.ranges }
      if recogniser.category == .vehicleRegistration { vehicles = scan.ranges }
    }
    let days = (workspace.dates ?? []).map(\.range)
    let others = LearnedThings.places(in: workspace, besides: vehicles)
    let asked = scan()
    var surroundings = Surroundings()
    return
      (days.map { (DetectionCategory.exactDate, $0) } + names.map { (.name, $0) }
      + others.map { ($0.category, $0.range) })
      .map { category, range in
        var signs: [String] = []
        _ = surroundings.forEachSign(around: range, as: category, in: asked) {
          signs.append($0.name(in: folded.bytes))
        }
        return LearningPlace(range: folded.source(of: range), category: category, signs: signs)
      }
  }
}
