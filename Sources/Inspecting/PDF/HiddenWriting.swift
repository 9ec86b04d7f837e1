import Model

/// Finds writing that the pictures of a page hold and the page does not show: under a box, cut off, or made transparent.
///
/// Photographs under a panel of one colour are good design and hide nothing; words are what a reader would look for.
struct HiddenWriting {
  /// The page without its text.
  let shown: PageImage
  /// Its pictures alone.
  let pictures: PageImage

  /// The part of a line of letters that is looked at, in pixels: lower than a box that covers a line, and as wide as some
  /// letters.
  private static let window = (width: 20, height: 8)
  /// By how much the window moves.
  private static let step = 4
  /// Windows with letters that make up a word.
  private static let fewest = 3

  /// Where it is; nil if there is none.
  func region() -> PixelRegion? {
    guard shown.width == pictures.width, shown.height == pictures.height else { return nil }
    var found: PixelRegion?
    var count = 0
    for top in stride(from: 0, to: shown.height - Self.window.height, by: Self.step) {
      for left in stride(from: 0, to: shown.width - Self.window.width, by: Self.step) {
        let region = PixelRegion(
          columns: left..<left + Self.window.width, rows: top..<top + Self.window.height)
        guard shown.isFlat(region), pictures.showsLetters(region) else { continue }
        count += 1
        found = found.map { $0.union(region) } ?? region
      }
    }
    return count >= Self.fewest ? found : nil
  }
}

extension PixelRegion {
  fileprivate func union(_ other: PixelRegion) -> PixelRegion {
    PixelRegion(
      columns: min(
        columns.lowerBound, other.columns.lowerBound)..<max(
          columns.upperBound, other.columns.upperBound),
      rows: min(rows.lowerBound, other.rows.lowerBound)..<max(rows.upperBound, other.rows.upperBound))
  }
}

extension PageImage {
  /// Ink and paper differ by at least this, of 255.
  private static let contrast = 70
  /// How far paper differs from itself, in a scan.
  private static let paperTone = 24

  /// Whether a stretch of some letters' size shows letters: plain paper, ink on it, and many changes from one to the
  /// other.
  fileprivate func showsLetters(_ region: PixelRegion) -> Bool {
    guard !isFlat(region) else { return false }
    var counts = [Int](repeating: 0, count: 256)
    for row in region.rows { for column in region.columns { counts[light(row, column)] += 1 } }
    let least = counts.firstIndex { $0 > 0 } ?? 0
    let most = counts.lastIndex { $0 > 0 } ?? 0
    guard most - least >= Self.contrast else { return false }
    let middle = (least + most) / 2
    let all = region.rows.count * region.columns.count
    let dark = counts[..<middle].reduce(0, +)
    // White letters on black are letters too.
    let (ink, paper) = 2 * dark <= all ? (dark, most) : (all - dark, least)
    let plain = counts[max(0, paper - Self.paperTone)...min(255, paper + Self.paperTone)].reduce(0, +)
    return ink * 20 >= all && plain * 5 >= 2 * all && changes(across: middle, in: region) >= 14
  }

  /// How often neighbours in a row stand on two sides of a middle.
  private func changes(across middle: Int, in region: PixelRegion) -> Int {
    var changes = 0
    for row in region.rows {
      var wasDark = light(row, region.columns.lowerBound) < middle
      for column in region.columns.dropFirst() {
        let isDark = light(row, column) < middle
        if isDark != wasDark { changes += 1 }
        wasDark = isDark
      }
    }
    return changes
  }

  private func light(_ row: Int, _ column: Int) -> Int {
    let place = (row * width + column) * 3
    return (299 * Int(pixels[place]) + 587 * Int(pixels[place + 1]) + 114 * Int(pixels[place + 2])) / 1000
  }
}
