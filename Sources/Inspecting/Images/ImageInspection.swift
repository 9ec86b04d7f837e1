import Model

/// Everything that can be got out of a picture.
struct ImageInspection {
  let bytes: [UInt8]
  let type: FileType
  let bench: Workbench

  func recovery() throws(InspectionStop) -> Recovery {
    let file = try bench.file(bytes, for: .exiftool)
    var recovery = Recovery(type)
    var isBomb = false
    if TrailingData.isCut(bytes, type) { recovery.traces.append(Trace(.cut)) }
    if let tags = try ImageTags.read([file], on: bench).first ?? nil {
      let size = ["ImageWidth", "ImageHeight"].map { name in
        tags.first { $0.key.hasSuffix(":" + name) }.flatMap { Int($0.value) } ?? 0
      }
      isBomb = size[0] > 0 && size[1] > Self.mostPoints / size[0]
      if isBomb { recovery.traces.append(Trace(.bomb)) }
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
        recovery.traces += [try thumbnail(file, width: size[0])].compactMap { $0 }
      }
    } else {
      recovery.traces.append(Trace(.cut))
    }
    recovery.traces += [TrailingData.trace(bytes, type)].compactMap { $0 } + PictureChunks.traces(bytes, type)
    if !isBomb { recovery.traces += try HiddenPixels.traces(bytes, type, file, on: bench) }
    return recovery
  }

  /// Under these names pictures hold small copies of themselves.
  private static let small = ["ThumbnailImage", "PreviewImage", "PhotoshopThumbnail", "JpgFromRaw"]
  /// More points than any camera has.
  private static let mostPoints = 200_000_000

  /// The small copy within the picture, where it shows something else.
  ///
  /// - Parameter width: of the picture.
  private func thumbnail(_ file: MemoryFile, width: Int) throws(InspectionStop) -> Trace? {
    for tag in Self.small {
      let small = try bench.run(
        .exiftool, ["-config", "", "-b", "-" + tag, file.path], on: nil, outputLimit: 16 << 20
      ).output
      guard small.count > 0 else { continue }
      let copy = try SmallPicture(small, eighths: 8, on: bench)
      // Twice as wide as the copy, so that pixels can be weighed against each other.
      let eighths = min(8, max(1, (16 * (copy?.width ?? 1) + width - 1) / max(1, width)))
      let whole = type == .jpeg ? try SmallPicture(file, eighths: eighths, on: bench) : nil
      // Of what cannot be compared a person has to decide.
      guard let copy, let whole else { return Trace(.thumbnail, at: AttachmentPlace(part: "EXIF")) }
      if !copy.isCopy(of: whole) { return Trace(.widerThumbnail, at: AttachmentPlace(part: "EXIF")) }
    }
    return nil
  }
}
