import Model

/// A shape on a slide: where it stands, what it says, whether anything can be seen behind it. Lengths are in points.
struct SlideShape {
  struct Words {
    let text: String
    /// Why nobody sees them; nil if nothing in the shape itself hides them.
    let reason: TraceKind?
  }

  /// Nil where it follows from something else, as in a group.
  var box: PageBox?
  /// Whether it is a picture, or filled with colours that nothing shines through.
  var isOpaque = false
  var isPicture = false
  /// Of its first letters.
  var size = 18.0
  /// Where its text begins: 0 at the upper edge, 0.5 about the middle, 1 at the lower edge.
  var anchor = 0.0
  private(set) var words: [Words] = []

  mutating func add(_ text: String, _ reason: TraceKind?) { words.append(Words(text: text, reason: reason)) }

  var text: String { words.map(\.text).joined() }

  /// About where its words stand: programs break lines as they draw, so this can only be reckoned.
  private var region: PageBox? {
    guard let box, box.width > 0, !text.letters.isEmpty else { return nil }
    let lines = text.split(separator: "\n").reduce(0.0) { count, line in
      count + max(1, (Double(line.count) * size * 0.5 / box.width).rounded(.up))
    }
    let height = min(box.height, lines * size * 1.2)
    let top = box.top + (box.height - height) * anchor
    return PageBox(left: box.left, top: top, right: box.right, bottom: top + height)
  }

  /// Whether it lies over words of another shape, which is painted before it.
  func covers(_ other: SlideShape) -> Bool {
    guard isOpaque, let box, let region = other.region else { return false }
    let common = box.intersection(region)
    // A picture may stick out over where words could be; a bare shape on a line of words has no other use.
    if isPicture || !text.letters.isEmpty { return common.area >= 0.6 * region.area }
    return common.height >= 0.5 * min(other.size, region.height) && common.width >= 2 * other.size
  }
}

/// The shapes of a slide in the order in which they are painted.
struct SlidePile {
  private(set) var shapes: [SlideShape] = []

  mutating func add(_ shape: SlideShape) { shapes.append(shape) }

  /// Each shape, with whether something painted after it covers its words.
  var covered: [(shape: SlideShape, isCovered: Bool)] {
    shapes.enumerated().map { index, shape in
      (shape, shapes[(index + 1)...].contains { $0.covers(shape) })
    }
  }
}
