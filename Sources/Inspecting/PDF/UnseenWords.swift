import Model

/// Tells which words of a page nobody sees.
///
/// A page is looked at twice: as it is, and with all its text taken out. Where both look alike a word shows nothing,
/// whatever hides it: a box, a picture, its own colour, its mode, its size, a cut. What a text-recognition program has
/// put behind a scan shows nothing either; it is told by the writing that the picture itself shows there.
struct UnseenWords {
  let words: [PDFWords.Word]
  let image: PageImage
  /// The same page without text; nil where it could not be made.
  let bare: PageImage?
  /// Pixels a point.
  let scale: Double
  /// Where the page draws pictures at all.
  let hasPictures: Bool

  /// What can be said of a word.
  private enum Look {
    case seen
    /// It shows nothing.
    case unseen
    /// It shows nothing, but where it stands the page shows something else.
    case overPicture
  }

  /// Notes and form fields of the page, whose text readers' programs draw themselves.
  let fields: [PageBox]

  /// The indices of the words that are not seen.
  func indices() -> [Int] {
    var looks = words.map(look)
    judgePictures(&looks)
    return looks.indices.filter { looks[$0] == .unseen }
  }

  private func look(_ word: PDFWords.Word) -> Look {
    guard word.hasLetters, let region = image.region(word.inner, scale: scale) else { return .seen }
    guard let bare else { return image.isFlat(region) ? .unseen : .seen }
    let difference = image.difference(from: bare, in: region)
    // Some fonts claim far more height than their letters have.
    let share = min(1, word.letterHeight / max(word.box.height, 0.1))
    if difference.pixels > Self.leastInk * share, difference.rows > Self.leastRows * share {
      return isPartlyCovered(word, region, bare) ? .unseen : .seen
    }
    if image.isFlat(region) { return .unseen }
    if fields.contains(where: { word.box.isMostly(in: $0) }) { return .seen }
    return hasPictures ? .overPicture : .unseen
  }

  /// The share of pixels of its box that even the thinnest word darkens.
  static let leastInk = 0.02
  /// The share of rows of its box that even the flattest word touches.
  private static let leastRows = 0.25

  /// Whether a stretch of a word that should hold some letters shows none.
  private func isPartlyCovered(_ word: PDFWords.Word, _ region: PixelRegion, _ bare: PageImage) -> Bool {
    let letters = word.text.unicodeScalars.count
    guard letters >= 6, word.box.width > word.box.height else { return false }
    let run = image.widestSameRun(as: bare, in: region)
    let letter = Double(region.columns.count) / Double(letters)
    // Three letters, and more than the widest gap that a careless program leaves within a word.
    return Double(run.count) > max(3 * letter, 1.2 * word.letterHeight * scale)
      && image.isFlat(PixelRegion(columns: run, rows: region.rows))
  }
}

// MARK: Writing in pictures

extension UnseenWords {
  /// Decides on the words that stand over a picture: if the picture shows writing just there, it is what the words were
  /// read from. Of a page that is a scan all of them were; elsewhere each line is judged by itself.
  private func judgePictures(_ looks: inout [Look]) {
    let candidates = looks.indices.filter { looks[$0] == .overPicture }
    guard !candidates.isEmpty else { return }
    if 2 * candidates.count > words.count, showsWriting(candidates) {
      for index in candidates { looks[index] = .seen }
      return
    }
    for line in Dictionary(grouping: candidates, by: { words[$0].line }).values {
      let isWriting = showsWriting(line.sorted())
      for index in line { looks[index] = isWriting ? .seen : .unseen }
    }
  }

  /// Whether the picture behind words is dark where they are and blank between them.
  private func showsWriting(_ line: [Int]) -> Bool {
    var (inWords, wordPixels, inGaps, gapPixels) = (0, 0, 0, 0)
    for (position, index) in line.enumerated() {
      let box = words[index].inner
      guard let region = image.region(box, scale: scale), let ink = image.ink(in: region) else { continue }
      let isInverse = ink.dark * 2 > ink.of
      inWords += isInverse ? ink.of - ink.dark : ink.dark
      wordPixels += ink.of
      for gap in gaps(around: index, before: position > 0 ? line[position - 1] : nil) {
        guard let region = image.region(gap, scale: scale),
          let gapInk = image.ink(in: region, middle: ink.middle)
        else { continue }
        inGaps += isInverse ? gapInk.of - gapInk.dark : gapInk.dark
        gapPixels += gapInk.of
      }
    }
    guard wordPixels > 0 else { return false }
    let share = Double(inWords) / Double(wordPixels)
    let gapShare = gapPixels > 0 ? Double(inGaps) / Double(gapPixels) : 0
    return share > 0.03 && share < 0.55 && gapShare < 0.5 * share
  }

  /// The blank to the left of a word.
  private func gaps(around index: Int, before: Int?) -> [PageBox] {
    let box = words[index].box
    var gaps: [PageBox] = []
    if let before, words[before].line == words[index].line {
      let left = words[before].box.right
      if left < box.left {
        gaps.append(PageBox(left: left, top: box.top, right: box.left, bottom: box.bottom))
      }
    } else {
      let width = 0.4 * box.height
      gaps.append(PageBox(left: box.left - width, top: box.top, right: box.left, bottom: box.bottom))
    }
    return gaps
  }
}

// MARK: Text under text

extension UnseenWords {
  /// Pairs of words of which one stands on the other, so that only one of the two may be seen.
  func pairs(besides known: Set<Int>) -> [(Int, Int)] {
    let order = words.indices.filter { !known.contains($0) && words[$0].letterCount >= 3 }
      .sorted { words[$0].box.top < words[$1].box.top }
    var found: [(Int, Int)] = []
    for (position, first) in order.enumerated() {
      let box = words[first].box
      for second in order[(position + 1)...] {
        if words[second].box.top > box.bottom { break }
        if isOver(words[first], words[second]) { found.append((first, second)) }
      }
    }
    return found
  }

  private func isOver(_ first: PDFWords.Word, _ second: PDFWords.Word) -> Bool {
    let smaller = min(first.box.area, second.box.area)
    guard smaller > 0, first.box.intersection(second.box).area > 0.5 * smaller else { return false }
    // Of a drawing, or of a font whose boxes tell nothing.
    guard first.box.height < 1.7 * first.letterHeight, second.box.height < 1.7 * second.letterHeight else {
      return false
    }
    // The same word twice is bold type made by hand, or a shadow.
    let texts = (first.text.lowercased(), second.text.lowercased())
    return !texts.0.contains(texts.1) && !texts.1.contains(texts.0)
  }
}

extension PDFWords.Word {
  var hasLetters: Bool { letterCount > 0 && !(letterCount == 1 && box.width < 1) }

  /// Letters and figures. A stroke of Chinese or Japanese is as thin as a dash.
  var letterCount: Int {
    text.unicodeScalars.count {
      ($0.properties.isAlphabetic || $0.properties.numericType != nil) && $0 != "\u{4E00}" && $0 != "\u{30FC}"
    }
  }

  /// How high its letters can be at most, by how long it is; it may be written upwards.
  var letterHeight: Double {
    guard letterCount > 1 else { return box.height }
    let isUpright = letterCount > 2 && box.height > 1.7 * box.width
    let (length, height) = isUpright ? (box.height, box.width) : (box.width, box.height)
    return min(height, 2.5 * length / Double(letterCount))
  }

  /// Where its letters stand, without what its font leaves above and below them.
  var inner: PageBox {
    PageBox(
      left: box.left, top: box.top + 0.12 * box.height, right: box.right,
      bottom: box.bottom - 0.12 * box.height)
  }
}
