import Model

/// Parts of a picture that programs show for no time, or not at all.
enum HiddenPixels {
  static func traces(_ bytes: [UInt8], _ type: FileType, _ file: MemoryFile, on bench: Workbench)
    throws(InspectionStop) -> [Trace]
  {
    switch type {
    case .gif: hasUnseenFrame(bytes) ? [Trace(.layerOff, at: AttachmentPlace(part: "frames"))] : []
    case .png where mayBeTransparent(bytes): try transparentPixels(file, on: bench)
    default: []
    }
  }

  /// Hundredths of a second: a picture that stands for longer is looked at as one that does not move.
  private static let long = 1_000
  /// One that stands for such a part of that is not looked at.
  private static let glance = 20

  /// Whether a moving picture stands still for so long that nobody sees its other frames.
  private static func hasUnseenFrame(_ bytes: [UInt8]) -> Bool {
    // A graphic control extension: `21 F9 04`, a byte of flags, and how long the frame stands.
    let delays = bytes.indices.dropLast(7).filter { index in
      bytes[index] == 0x21 && bytes[index + 1] == 0xF9 && bytes[index + 2] == 4 && bytes[index + 7] == 0
    }.map { Int(bytes[$0 + 4]) | Int(bytes[$0 + 5]) << 8 }
    guard delays.count > 1, let most = delays.max(), let least = delays.min() else { return false }
    return most >= long && least * glance <= most
  }

  /// Points that differ from the next one by more than this, of 255, are drawn and no shade.
  private static let edge = 40
  /// More of them than specks and the rims of letters leave.
  private static let mostEdges = 60
  /// By its type of colour, or by a list of colours that are.
  private static func mayBeTransparent(_ bytes: [UInt8]) -> Bool {
    bytes.count > 25 && [4, 6].contains(bytes[25]) || bytes.first("tRNS") != nil
  }

  /// Points that nothing is seen of and that have colours of their own: what was rubbed out with transparency is there.
  private static func transparentPixels(_ file: MemoryFile, on bench: Workbench) throws(InspectionStop)
    -> [Trace]
  {
    let result = try bench.run(
      .pngtopam, ["-alphapam", ToolRun.inputPath], on: file, outputLimit: mostUnpacked)
    if result.end == .overLimit { return [Trace(.tooLarge)] }
    return holdsWords(result.output)
      ? [Trace(.transparentPixels, at: AttachmentPlace(part: "transparent points"))] : []
  }

  /// Some thirty million points, in bytes.
  private static let mostUnpacked = 120 << 20

  private static func holdsWords(_ output: MemoryFile) -> Bool {
    output.withBytes { bytes in
      guard let image = TransparentImage(bytes) else { return false }
      var edges = 0
      for row in 0..<image.height {
        for column in 1..<max(1, image.width) {
          guard let light = image.hiddenLight(row, column), let before = image.hiddenLight(row, column - 1),
            abs(light - before) > edge
          else { continue }
          edges += 1
          if edges > mostEdges { return true }
        }
      }
      return false
    }
  }
}

/// A picture with how much of each point is seen, as netpbm's programs write one.
private struct TransparentImage {
  let width: Int
  let height: Int
  /// Bytes a point; the last of them tells how much of it is seen.
  private let depth: Int
  private let points: UnsafeRawBufferPointer

  /// - Returns: nil for a picture without transparency.
  init?(_ bytes: UnsafeRawBufferPointer) {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    guard head.hasPrefix("P7\n"), let end = head.range(of: "ENDHDR\n") else { return nil }
    var fields: [Substring: Int] = [:]
    for line in head[..<end.lowerBound].split(separator: "\n") {
      let parts = line.split(separator: " ")
      if parts.count == 2 { fields[parts[0]] = Int(parts[1]) }
    }
    let start = head[..<end.upperBound].utf8.count
    guard let width = fields["WIDTH"], let height = fields["HEIGHT"], let depth = fields["DEPTH"],
      fields["MAXVAL"] == 255, depth == 2 || depth == 4, width > 0, height > 0,
      start + width * height * depth <= bytes.count
    else { return nil }
    (self.width, self.height, self.depth) = (width, height, depth)
    points = UnsafeRawBufferPointer(rebasing: bytes[start...])
  }

  /// How light a point is that is not seen, of 255; nil for one that is.
  func hiddenLight(_ row: Int, _ column: Int) -> Int? {
    let place = (row * width + column) * depth
    guard points[place + depth - 1] < 8 else { return nil }
    return (place..<place + depth - 1).reduce(0) { $0 + Int(points[$1]) } / (depth - 1)
  }
}
