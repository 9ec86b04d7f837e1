import Model

/// A picture in shades of grey, as small as a thumbnail, to compare it with another.
struct SmallPicture {
  let width: Int
  let height: Int
  /// Row by row, of 255.
  private let light: [Double]

  /// The side of the squares that are compared, in pixels.
  private static let square = 8
  /// By how much squares of the same picture differ, scaled and packed by different programs: measured up to 17.
  private static let alike = 30.0

  /// - Parameter eighths: how far the picture is scaled down while it is unpacked.
  /// - Returns: nil for what is no JPEG.
  init?(_ file: MemoryFile, eighths: Int, on bench: Workbench) throws(InspectionStop) {
    let result = try bench.run(
      .djpeg, ["-pnm", "-rgb", "-scale", "\(eighths)/8", ToolRun.inputPath], on: file, outputLimit: 64 << 20)
    let picture: SmallPicture? = result.output.withBytes { bytes in
      PageImage.all(in: bytes).first.map(SmallPicture.init)
    }
    guard let picture else { return nil }
    self = picture
  }

  init(_ image: PageImage) {
    (width, height) = (image.width, image.height)
    light = (0..<image.width * image.height).map { index in
      let place = index * 3
      return Double(Int(image.pixels[place]) + Int(image.pixels[place + 1]) + Int(image.pixels[place + 2]))
        / 3
    }
  }

  private init(width: Int, height: Int, light: [Double]) {
    (self.width, self.height, self.light) = (width, height, light)
  }

  private var ratio: Double { Double(width) / Double(height) }

  /// Whether it shows what another picture shows, and nothing that was painted over, blurred or cut off there.
  func isCopy(of whole: SmallPicture) -> Bool {
    let copy = withoutBars(like: whole.ratio)
    guard abs(copy.ratio / whole.ratio - 1) < 0.04, copy.width > 1, copy.height > 1 else { return false }
    let other = whole.scaled(width: copy.width, height: copy.height)
    for top in stride(from: 0, to: copy.height, by: Self.square) {
      for left in stride(from: 0, to: copy.width, by: Self.square)
      where copy.difference(from: other, left: left, top: top) > Self.alike {
        return false
      }
    }
    return true
  }

  /// Without the dark bars with which cameras fill up thumbnails of another shape than the picture's.
  private func withoutBars(like ratio: Double) -> SmallPicture {
    let (rows, columns) =
      self.ratio < ratio
      ? (Int((Double(width) / ratio).rounded()), width) : (height, Int((Double(height) * ratio).rounded()))
    let (top, left) = ((height - rows) / 2, (width - columns) / 2)
    guard top + left > 1, rows > 0, columns > 0 else { return self }
    for y in 0..<height {
      for x in 0..<width where y < top - 1 || y > top + rows || x < left - 1 || x > left + columns {
        if light[y * width + x] > 40 { return self }
      }
    }
    return SmallPicture(
      width: columns, height: rows,
      light: (0..<rows * columns).map { light[(top + $0 / columns) * width + left + $0 % columns] })
  }

  /// Each pixel the mean of those that it stands for.
  private func scaled(width: Int, height: Int) -> SmallPicture {
    func share(_ index: Int, _ length: Int, of all: Int) -> Range<Int> {
      let start = min(index * all / length, all - 1)
      return start..<max(start + 1, (index + 1) * all / length)
    }
    let light = (0..<width * height).map { index -> Double in
      let rows = share(index / width, height, of: self.height)
      let columns = share(index % width, width, of: self.width)
      var sum = 0.0
      for row in rows { for column in columns { sum += self.light[row * self.width + column] } }
      return sum / Double(rows.count * columns.count)
    }
    return SmallPicture(width: width, height: height, light: light)
  }

  /// The mean difference of a square, moved by a pixel to where it is the least: programs scale differently.
  private func difference(from other: SmallPicture, left: Int, top: Int) -> Double {
    var least = Double.infinity
    for y in -1...1 {
      for x in -1...1 {
        var (sum, count) = (0.0, 0.0)
        for row in top..<min(top + Self.square, height) where (0..<height).contains(row + y) {
          for column in left..<min(left + Self.square, width) where (0..<width).contains(column + x) {
            sum += abs(light[row * width + column] - other.light[(row + y) * width + column + x])
            count += 1
          }
        }
        least = min(least, sum / max(1, count))
      }
    }
    return least
  }
}
