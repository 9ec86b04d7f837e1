import Model

/// A drawing that stands anywhere on a page of a Word document. Lengths are in units of which 914,400 are an inch.
final class WordAnchor {
  private let isBehind: Bool
  private var x: (from: String, offset: Int)?
  private var y: (from: String, offset: Int)?
  private var size = (width: 0, height: 0)
  private var from = ""
  private var isFilled = false
  private var wraps = true
  private var isPicture = false
  var hasText = false

  private static let inch = 914_400

  init(_ attributes: XMLAttributes) {
    isBehind = attributes["behindDoc"] == "1"
  }

  func take(_ name: String, _ attributes: XMLAttributes, in above: String?) {
    switch name {
    case "positionH", "positionV": from = attributes["relativeFrom"] ?? ""
    case "extent": size = (Int(attributes["cx"] ?? "") ?? 0, Int(attributes["cy"] ?? "") ?? 0)
    case "wrapNone": wraps = false
    case "solidFill" where above == "spPr": isFilled = true
    case "pic", "chart", "relIds": isPicture = true
    default: break
    }
  }

  func place(_ offset: String, in axis: String?) {
    guard let offset = Int(offset.trimmed) else { return }
    if axis == "positionH" { x = (from, offset) }
    if axis == "positionV" { y = (from, offset) }
  }

  /// Whether it lies beyond the edges of any sheet.
  var isFarAway: Bool {
    [(x, size.width), (y, size.height)].contains { place, length in
      guard let place else { return false }
      // From the sheet's edge, or from somewhere within it.
      let room = place.from == "page" ? 0 : 2 * Self.inch
      return place.offset + length + room <= 0 || place.offset >= 12 * Self.inch
    }
  }

  /// Whether it is a filled shape, as high as a line or some, that lies over the text and says nothing itself.
  var covers: Bool {
    !isBehind && !wraps && isFilled && !hasText && !isPicture && size.height > Self.inch / 12
      && size.height < 2 * Self.inch && size.width > size.height
  }
}
