import Model

/// Finds identifying information in text. A value without state: any number of threads may share one.
package struct Detector: Sendable {
  package let allowances: Allowances
  private let lexicon: Lexicon
  private let watchList: WatchList?
  private let recognisers: [Recogniser]

  package init(allowances: Allowances = .none, lexicon: Lexicon = .none, watchList: WatchList? = nil) {
    self.init(allowances: allowances, lexicon: lexicon, watchList: watchList, recognisers: Recogniser.all)
  }

  init(
    allowances: Allowances = .none, lexicon: Lexicon = .none, watchList: WatchList? = nil,
    recognisers: [Recogniser]
  ) {
    self.allowances = allowances
    self.lexicon = lexicon
    self.watchList = watchList
    self.recognisers = recognisers
  }

  /// The same with other allowances.
  package func with(_ allowances: Allowances) -> Detector {
    Detector(allowances: allowances, lexicon: lexicon, watchList: watchList, recognisers: recognisers)
  }

  /// Everything found in a run of bytes, valid UTF-8 or not, in time proportional to its length.
  ///
  /// Where two detections overlap, the longer one keeps its range (of two as long, the category that comes
  /// first in `DetectionCategory`); the other keeps only what lies outside it, so that no byte which any
  /// recogniser marked goes unreported. Allowed values are taken out after that, each on its own.
  ///
  /// - Parameter bytes: an array is scanned in place, anything else is copied once. Offsets count from
  ///   its first element, also for a slice.
  package func scan(_ bytes: some Collection<UInt8>) -> ScanResult {
    let bytes = Array(bytes)
    return scan(bytes, at: Landmarks(bytes))
  }

  func scan(_ bytes: [UInt8], at landmarks: Landmarks) -> ScanResult {
    let capitals = CapitalWords(bytes).ranges
    guard !landmarks.isEmpty || !capitals.isEmpty || watchList != nil else {
      return ScanResult(detections: [], limitReached: [])
    }
    let workspace = Workspace()
    var detections: [Detection] = []
    var limitReached: [DetectionCategory] = []
    for recogniser in recognisers {
      var scan = Scan(
        bytes: bytes, landmarks: landmarks, capitals: capitals, lexicon: lexicon, workspace: workspace)
      recogniser.scan(&scan)
      for (range, ground) in zip(scan.ranges, scan.grounds) {
        detections.append(Detection(category: recogniser.category, range: range, ground: ground))
      }
      if scan.limitReached { limitReached.append(recogniser.category) }
    }
    if watchList != nil {
      var scan = Scan(
        bytes: bytes, landmarks: landmarks, capitals: capitals, lexicon: lexicon, watchList: watchList,
        workspace: workspace)
      let listed = listedNames(in: &scan).map { Detection(category: .name, range: $0, ground: $1) }
      detections = Detection.joining(listed, to: detections)
    }
    guard !detections.isEmpty || !limitReached.isEmpty else {
      return ScanResult(detections: [], limitReached: [])
    }
    let resolved = Detection.resolvingOverlaps(detections).filter {
      !allowances.allow($0.category, bytes[$0.range])
    }
    return ScanResult(detections: resolved, limitReached: limitReached)
  }

  /// Everything found in a text; offsets count its UTF-8 bytes.
  package func scan(_ text: String) -> ScanResult {
    scan(text.utf8)
  }
}
