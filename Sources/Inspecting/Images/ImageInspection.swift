import Model

/// Everything that can be got out of a picture.
struct ImageInspection {
  let bytes: [UInt8]
  let type: FileType
  let bench: Workbench

  func recovery() throws(InspectionStop) -> Recovery {
    let file = try bench.file(bytes, for: .exiftool)
    var recovery = Recovery(type)
    if TrailingData.isCut(bytes, type) { recovery.traces.append(Trace(.cut)) }
    if let tags = try ImageTags.read([file], on: bench).first ?? nil {
      let size = ["ImageWidth", "ImageHeight"].map { name in
        tags.first { $0.key.hasSuffix(":" + name) }.flatMap { Int($0.value) } ?? 0
      }
      if size[0] > 0, size[1] > Self.mostPoints / size[0] { recovery.traces.append(Trace(.bomb)) }
      if type == .tiff, tags.keys.contains(where: { $0.hasPrefix("IFD1:") && $0.hasSuffix("ImageWidth") }) {
        recovery.traces.append(Trace(.layerOff, at: AttachmentPlace(part: "further pictures")))
      }
      for (tag, value) in tags.sorted(by: { $0.key < $1.key }) {
        if let trace = ImageTrace.trace(tag, value) { recovery.traces.append(trace) }
      }
      // One line of coordinates says what a dozen say.
      let first = recovery.traces.firstIndex { $0.kind == .position }
      recovery.traces = recovery.traces.enumerated().filter {
        $0.element.kind != .position || $0.offset == first
      }
      .map(\.element)
      if tags.keys.contains(where: { key in Self.small.contains { key.hasSuffix(":" + $0) } }) {
        recovery.traces += [try thumbnail(file)].compactMap { $0 }
      }
    } else {
      recovery.traces.append(Trace(.cut))
    }
    recovery.traces += [TrailingData.trace(bytes, type)].compactMap { $0 } + PictureChunks.traces(bytes, type)
    return recovery
  }

  /// Under these names pictures hold small copies of themselves.
  private static let small = ["ThumbnailImage", "PreviewImage", "PhotoshopThumbnail", "JpgFromRaw"]
  /// More points than any camera has.
  private static let mostPoints = 200_000_000

  /// The small copy within the picture, where it shows something else.
  private func thumbnail(_ file: MemoryFile) throws(InspectionStop) -> Trace? {
    for tag in Self.small {
      let small = try bench.run(
        .exiftool, ["-config", "", "-b", "-" + tag, file.path], on: nil, outputLimit: 16 << 20
      ).output
      guard small.count > 0 else { continue }
      let copy = try SmallPicture(small, on: bench)
      let whole = type == .jpeg ? try SmallPicture(file, on: bench) : nil
      // Of what cannot be compared a person has to decide.
      guard let copy, let whole else { return Trace(.thumbnail, at: AttachmentPlace(part: "EXIF")) }
      if !copy.isCopy(of: whole) { return Trace(.widerThumbnail, at: AttachmentPlace(part: "EXIF")) }
    }
    return nil
  }
}

/// A picture in a few hundred pixels, to compare it with another.
struct SmallPicture {
  /// Rows and columns that it is looked at in.
  private static let side = 16
  private let light: [Double]
  private let ratio: Double

  /// - Returns: nil for what is no JPEG.
  init?(_ file: MemoryFile, on bench: Workbench) throws(InspectionStop) {
    let result = try bench.run(
      .djpeg, ["-pnm", "-rgb", "-scale", "1/8", ToolRun.inputPath], on: file, outputLimit: 64 << 20)
    let grid: ([Double], Double)? = result.output.withBytes { bytes in
      guard let image = PageImage.all(in: bytes).first else { return nil }
      return (image.lights(Self.side), Double(image.width) / Double(image.height))
    }
    guard let grid else { return nil }
    (light, ratio) = grid
  }

  /// Whether both show the same, as far as so few pixels tell.
  func isCopy(of other: SmallPicture) -> Bool {
    guard abs(ratio / other.ratio - 1) < 0.08 else { return false }
    let differences = zip(light, other.light).map { abs($0 - $1) }
    let most = differences.max() ?? 0
    let mean = differences.reduce(0, +) / Double(max(1, differences.count))
    return mean < 12 && most < 60
  }
}
