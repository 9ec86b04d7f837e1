import Model

extension PageImage {
  /// Differences of a colour up to this are not seen on a screen: of 255.
  private static let faint = 14

  /// Whether a stretch of the page shows one colour and nothing else.
  func isFlat(_ region: PixelRegion) -> Bool {
    var least = (255, 255, 255)
    var most = (0, 0, 0)
    for row in region.rows {
      var place = (row * width + region.columns.lowerBound) * 3
      for _ in region.columns {
        let (red, green, blue) = (Int(pixels[place]), Int(pixels[place + 1]), Int(pixels[place + 2]))
        least = (min(least.0, red), min(least.1, green), min(least.2, blue))
        most = (max(most.0, red), max(most.1, green), max(most.2, blue))
        place += 3
      }
      if max(most.0 - least.0, most.1 - least.1, most.2 - least.2) > Self.faint { return false }
    }
    return true
  }

  /// How much of a stretch looks different in another image of the same page.
  ///
  /// - Returns: the share of pixels that differ, and of rows that hold such a pixel.
  func difference(from other: PageImage, in region: PixelRegion) -> (pixels: Double, rows: Double) {
    var different = 0
    var rows = 0
    for row in region.rows {
      var place = (row * width + region.columns.lowerBound) * 3
      var before = different
      for _ in region.columns {
        if differs(from: other, at: place) { different += 1 }
        place += 3
      }
      if different > before { rows += 1 }
      before = different
    }
    let area = region.rows.count * region.columns.count
    return (Double(different) / Double(area), Double(rows) / Double(region.rows.count))
  }

  private func differs(from other: PageImage, at place: Int) -> Bool {
    for channel in place..<place + 3 where abs(Int(pixels[channel]) - Int(other.pixels[channel])) > Self.faint
    {
      return true
    }
    return false
  }

  /// The widest run of columns in a stretch that look the same in another image of the page, as a share of all.
  func widestSameRun(as other: PageImage, in region: PixelRegion) -> Range<Int> {
    var widest = region.columns.lowerBound..<region.columns.lowerBound
    var start = region.columns.lowerBound
    for column in region.columns {
      let isSame = !region.rows.contains { differs(from: other, at: ($0 * width + column) * 3) }
      if !isSame {
        start = column + 1
      } else if column + 1 - start > widest.count {
        widest = start..<column + 1
      }
    }
    return widest
  }

  /// How many pixels of a stretch are ink on paper: dark on light, or light on dark, whatever is the less; nil where
  /// there is too little contrast for either.
  ///
  /// - Parameter middle: where ink and paper part, of 255; the middle between the darkest and the lightest if nil.
  func ink(in region: PixelRegion, middle: Int? = nil) -> (dark: Int, of: Int, middle: Int)? {
    var counts = [Int](repeating: 0, count: 256)
    for row in region.rows {
      var place = (row * width + region.columns.lowerBound) * 3
      for _ in region.columns {
        let light = 299 * Int(pixels[place]) + 587 * Int(pixels[place + 1]) + 114 * Int(pixels[place + 2])
        counts[light / 1000] += 1
        place += 3
      }
    }
    let all = region.rows.count * region.columns.count
    let least = counts.firstIndex { $0 > 0 } ?? 0
    let most = counts.lastIndex { $0 > 0 } ?? 0
    let middle = middle ?? (least + most) / 2
    guard middle >= 0, most > least + 40 || most == least else { return nil }
    return (counts[..<middle].reduce(0, +), all, middle)
  }
}

extension PageImage {
  /// How light each part of the picture is, of 255, in so many rows and columns.
  func lights(_ side: Int) -> [Double] {
    (0..<side * side).map { part in
      func share(_ index: Int, of length: Int) -> Range<Int> {
        let start = index * length / side
        return start..<max(start + 1, (index + 1) * length / side)
      }
      let rows = share(part / side, of: height)
      let columns = share(part % side, of: width)
      var sum = 0
      for row in rows where row < height {
        for column in columns where column < width {
          let place = (row * width + column) * 3
          sum += Int(pixels[place]) + Int(pixels[place + 1]) + Int(pixels[place + 2])
        }
      }
      return Double(sum) / Double(3 * rows.count * columns.count)
    }
  }
}

extension PageImage {
  /// Whether it looks like a sheet with writing: most of it is light, some of it is dark, and lines of both take turns.
  var looksWritten: Bool {
    var turns = 0
    var (light, dark) = (0, 0)
    var wasDark = false
    for row in 0..<height {
      var inRow = 0
      for column in 0..<width {
        let place = (row * width + column) * 3
        let sum = Int(pixels[place]) + Int(pixels[place + 1]) + Int(pixels[place + 2])
        if sum > 3 * 190 { light += 1 }
        if sum < 3 * 110 { inRow += 1 }
      }
      dark += inRow
      let isDark = inRow * 50 > width
      if isDark != wasDark { turns += 1 }
      wasDark = isDark
    }
    let all = width * height
    return light * 10 > all * 7 && dark * 200 > all && turns >= 10
  }
}
