import Detecting
import Model
import TestSupport

extension FuzzTarget {
  /// Any bytes are scanned with all that Candour knows and a watch-list, and then masked.
  static let recognisers = FuzzTarget(name: "recognisers") { bytes in
    let result = detector.scan(bytes)
    demandSound(result, of: bytes)
    demand(detector.scan(bytes) == result, "a second scan finds something else")
    demandMasked(bytes)
  }

  private static func demandSound(_ result: ScanResult, of bytes: [UInt8]) {
    var end = 0
    for detection in result.detections {
      demand(!detection.range.isEmpty, "a detection of nothing: \(detection)")
      demand(detection.range.lowerBound >= end, "detections overlap or are out of order: \(detection)")
      demand(detection.range.upperBound <= bytes.count, "a detection outside the text: \(detection)")
      end = detection.range.upperBound
    }
    demand(result.limitReached.isEmpty, "given up: \(result.limitReached)")
  }

  /// A text that is masked shows nothing that was surely found.
  private static func demandMasked(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let source = SourceFile(path: "content/reports/heron.md", text: text)
    let detections = detector.scan(source.bytes).detections
    demandLines(of: source, detections)
    let masked = masker.mask(text).utf8
    let shown = stretches(of: source.bytes, outside: detections.map(\.range))
    for detection in detections where detection.ground == .certain && detection.range.count >= 6 {
      let found = source.bytes[detection.range]
      // Masks have letters of their own, between brackets.
      guard !found.contains(where: "[]".utf8.contains), !isInMask(found),
        !shown.contains(where: { holds($0, found) })
      else { continue }
      demand(!holds(Array(masked)[...], found), "a masked text shows what was found: \(detection)")
    }
  }

  /// The first lines, as a report shows them.
  private static func demandLines(of source: SourceFile, _ detections: [Detection]) {
    for line in 1...min(source.lineStarts.count, 8) {
      let masked = masker.maskLine(of: source, line: line, detections: detections)
      let range = source.range(ofLine: line)
      var last = 1
      for column in 1...range.upper - range.lower + 1 {
        let place = masked.column(column)
        demand(place >= last, "column \(column) of line \(line) stands before the one before it")
        last = place
      }
      demand(last <= masked.text.unicodeScalars.count + range.upper - range.lower + 1, "a column too far")
    }
  }

  private static func stretches(of bytes: [UInt8], outside ranges: [Range<Int>]) -> [ArraySlice<UInt8>] {
    var stretches: [ArraySlice<UInt8>] = []
    var place = 0
    for range in ranges {
      stretches.append(bytes[place..<range.lowerBound])
      place = range.upperBound
    }
    return stretches + [bytes[place...]]
  }

  private static func isInMask(_ found: ArraySlice<UInt8>) -> Bool {
    DetectionCategory.allCases.contains { holds(Array($0.mask.utf8)[...], found) }
  }

  private static func holds(_ bytes: ArraySlice<UInt8>, _ part: ArraySlice<UInt8>) -> Bool {
    guard let first = part.first, bytes.count >= part.count else { return false }
    return bytes.dropLast(part.count - 1).indices.contains {
      bytes[$0] == first && bytes[$0..<$0 + part.count] == part
    }
  }

  private static let masker = Masker(detector: detector)

  private static let detector = Detector(lexicon: Repository.lexicon, watchList: watchList)

  /// Invented names, sealed and opened once.
  private static let watchList: WatchList = {
    let names = """
      Heather Dawson
      Mary-Jane O'Neill-Smith
      Hassan Bin Ali
      Will Young
      Zoë Brontë-Hale
      Łukasz Wójcik
      Ng Wei Ling
      Мария Соколова
      Tiggy
      """
    var random = SeededGenerator(seed: 1)
    let key = WatchListKey(using: &random)
    do {
      let sealed = WatchList.seal(
        try NamesFile(Array(names.utf8)).names, lexicon: Repository.lexicon, with: key, using: &random)
      return try WatchList.open(sealed, key)
    } catch {
      fatalError("The watch-list of the fuzzer cannot be sealed: \(error)")
    }
  }()
}
