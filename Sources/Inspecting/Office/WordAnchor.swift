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

  /// One of older programs, which is placed by its style: `position:absolute;margin-left:-900pt;width:200pt`.
  init(style: String) {
    isBehind = style.contains("z-index:-")
    for declaration in style.split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      guard parts.count == 2, let points = OpenShapes.length(parts[1]) else { continue }
      let length = Int(max(-1e6, min(points, 1e6)) * Double(Self.inch) / 72)
      switch parts[0] {
      case "margin-left", "left": x = ("", length)
      case "margin-top", "top": y = ("", length)
      case "width": size.width = length
      case "height": size.height = length
      default: break
      }
    }
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
