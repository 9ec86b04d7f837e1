import Model

/// The words of a page, by whether its readers can come upon them at all.
struct PageWords {
  let page: PDFPage
  let number: Int
  /// Within what readers see of the page.
  let onPage: [PDFWords.Word]
  /// Beyond its edges.
  let outside: [PDFWords.Word]
  /// In a layer that is switched off.
  let layered: [PDFWords.Word]

  /// - Parameters:
  ///   - words: all of them, with every layer on.
  ///   - shown: those that extract with the layers as they are; nil where none is off.
  init(_ page: PDFPage, number: Int, words: [PDFWords.Word], withLayersOff shown: [PDFWords.Word]?) {
    self.page = page
    self.number = number
    let left = shown.map { Dictionary(grouping: $0, by: \.text) }
    var (onPage, outside, layered): ([PDFWords.Word], [PDFWords.Word], [PDFWords.Word]) = ([], [], [])
    let visible = page.visibleBox
    let media = page.box(of: page.mediaBox)
    var lineOnPage: Int?
    for word in words {
      // A line that is too long for its page runs off it; that is a slip of whoever made it.
      if word.box.isMostly(in: media) {
        lineOnPage = word.line
      } else if word.line == lineOnPage {
        continue
      }
      if !word.box.isMostly(in: visible) {
        outside.append(word)
      } else if left != nil, !(left?[word.text] ?? []).contains(where: { $0.isAt(word) }) {
        layered.append(word)
      } else {
        onPage.append(word)
      }
    }
    (self.onPage, self.outside, self.layered) = (onPage, outside, layered)
  }

  /// Pages of a usual size are looked at with a pixel a point; larger ones with less, so that no page takes more than
  /// some megabytes.
  var resolution: Int {
    let points = page.size.width * page.size.height
    guard points > Self.mostPixels else { return 72 }
    return max(1, Int(72 * (Self.mostPixels / points).squareRoot()))
  }

  private static let mostPixels = 2e6

  /// What its image takes.
  var imageBytes: Int {
    let scale = Double(resolution) / 72
    return Int((page.size.width * scale + 1) * (page.size.height * scale + 1)) * 3 + 64
  }
}

extension PageBox {
  /// Some glyphs have no width, so it is not the area that counts.
  func isMostly(in other: PageBox) -> Bool {
    let (x, y) = ((left + right) / 2, (top + bottom) / 2)
    return x >= other.left && x <= other.right && y >= other.top && y <= other.bottom
  }
}

extension PDFWords.Word {
  /// The same word in another place.
  func moved(right: Double, down: Double) -> PDFWords.Word {
    let box = PageBox(
      left: box.left + right, top: box.top + down, right: box.right + right, bottom: box.bottom + down)
    return PDFWords.Word(text: text, box: box, line: line)
  }

  /// Whether another word stands in the same place, as far as rounding goes.
  func isAt(_ other: PDFWords.Word) -> Bool {
    abs(box.left - other.box.left) < 2 && abs(box.top - other.box.top) < 2
  }
}
