import Model

/// A page of a PDF with what it inherits.
struct PDFPage {
  let reference: PDFReference
  let dictionary: [String: PDFValue]
  /// In the page's own space, its origin at the lower left.
  let mediaBox: Rectangle
  let cropBox: Rectangle
  /// By how many degrees readers turn it, clockwise: 0, 90, 180 or 270.
  let rotation: Int

  struct Rectangle: Hashable {
    var left: Double
    var bottom: Double
    var right: Double
    var top: Double

    init(left: Double, bottom: Double, right: Double, top: Double) {
      (self.left, self.right) = (min(left, right), max(left, right))
      (self.bottom, self.top) = (min(bottom, top), max(bottom, top))
    }

    init?(_ values: [PDFValue]) {
      let numbers = values.compactMap(\.number)
      guard numbers.count == 4, numbers.allSatisfy({ $0.isFinite && abs($0) < 1e6 }) else { return nil }
      self.init(left: numbers[0], bottom: numbers[1], right: numbers[2], top: numbers[3])
    }

    var width: Double { right - left }
    var height: Double { top - bottom }

    func intersection(_ other: Rectangle) -> Rectangle? {
      let (left, right) = (max(left, other.left), min(right, other.right))
      let (bottom, top) = (max(bottom, other.bottom), min(top, other.top))
      return left < right && bottom < top
        ? Rectangle(left: left, bottom: bottom, right: right, top: top) : nil
    }
  }

  /// Its size as it is shown whole, in points.
  var size: (width: Double, height: Double) {
    rotation % 180 == 0 ? (mediaBox.width, mediaBox.height) : (mediaBox.height, mediaBox.width)
  }

  /// What of it readers see.
  var visibleBox: PageBox { box(of: cropBox) }

  /// Where a part of it stands, in points from the left and upper edge of the whole page.
  func box(of part: Rectangle) -> PageBox {
    let media = mediaBox
    let (left, right) = (part.left - media.left, part.right - media.left)
    let (bottom, top) = (part.bottom - media.bottom, part.top - media.bottom)
    switch rotation {
    case 90: return PageBox(left: bottom, top: left, right: top, bottom: right)
    case 180:
      return PageBox(
        left: media.width - right, top: bottom, right: media.width - left, bottom: top)
    case 270:
      return PageBox(
        left: media.height - top, top: media.width - right, right: media.height - bottom,
        bottom: media.width - left)
    default:
      return PageBox(left: left, top: media.height - top, right: right, bottom: media.height - bottom)
    }
  }
}

extension PDFObjects {
  /// The pages in order, at most one more than a limit. A page that stands there twice counts twice; no loop is
  /// followed.
  func pages(atMost limit: Int) -> [PDFPage] {
    var pages: [PDFPage] = []
    var seen: Set<PDFReference> = []
    let root = dictionary(dictionary(trailer)["Root"])
    var waiting: [(PDFValue, [String: PDFValue])] = [(root["Pages"] ?? .null, [:])]
    while let (value, inherited) = waiting.popLast(), pages.count <= limit {
      guard let reference = value.reference else { continue }
      let node = dictionary(value)
      var passedOn = inherited
      for key in ["MediaBox", "CropBox", "Rotate", "Resources"] where node[key] != nil {
        passedOn[key] = node[key]
      }
      if let kids = resolve(node["Kids"]).array {
        guard seen.insert(reference).inserted else { continue }
        for kid in kids.reversed() { waiting.append((kid, passedOn)) }
      } else if !node.isEmpty {
        pages.append(page(reference, node.merging(passedOn) { own, _ in own }))
      }
    }
    return pages
  }

  func page(_ reference: PDFReference, _ node: [String: PDFValue]) -> PDFPage {
    func box(_ key: String) -> PDFPage.Rectangle? {
      PDFPage.Rectangle(array(node[key]).map { resolve($0) }).flatMap {
        $0.width > 0 && $0.height > 0 ? $0 : nil
      }
    }
    let media = box("MediaBox") ?? PDFPage.Rectangle(left: 0, bottom: 0, right: 612, top: 792)
    let crop = box("CropBox").flatMap { $0.intersection(media) } ?? media
    let turn = Int(exactly: (resolve(node["Rotate"]).number ?? 0).rounded()) ?? 0
    return PDFPage(
      reference: reference, dictionary: node, mediaBox: media, cropBox: crop,
      rotation: ((turn % 360) + 360) % 360)
  }
}
