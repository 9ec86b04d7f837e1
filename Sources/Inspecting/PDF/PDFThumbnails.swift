import Model

extension PDFDocument {
  /// Small pictures of pages that do not show what the page shows: they were made before it was changed.
  func thumbnails() throws(InspectionStop) -> [Trace] {
    var looked = 0
    for (index, page) in pages.enumerated() {
      guard let reference = page.dictionary["Thumb"]?.reference else { continue }
      let place = AttachmentPlace(page: index + 1)
      looked += 1
      // Of what cannot be compared a person has to decide.
      guard looked <= Self.mostThumbnails, let small = try thumbnail(reference) else {
        return [Trace(.thumbnail, at: place)]
      }
      guard let whole = try drawing(of: index, twiceAsWideAs: small) else {
        return [Trace(.thumbnail, at: place)]
      }
      if !small.isCopy(of: whole) { return [Trace(.widerThumbnail, at: place)] }
    }
    return []
  }

  private static let mostThumbnails = 100

  private func drawing(of index: Int, twiceAsWideAs small: SmallPicture) throws(InspectionStop)
    -> SmallPicture?
  {
    let width = pages[index].cropBox.width
    guard width > 1 else { return nil }
    let resolution = min(144, max(1, (144 * Double(small.width) / width).rounded()))
    let result = try bench.run(
      .pdftoppm,
      [
        "-q", "-cropbox", "-r", "\(Int(resolution))", "-f", "\(index + 1)", "-l", "\(index + 1)",
        ToolRun.inputPath,
      ], on: file, outputLimit: 32 << 20)
    return result.output.withBytes { PageImage.all(in: $0).first.map(SmallPicture.init) }
  }

  /// - Returns: nil for one in colours that take a table or a profile to tell.
  private func thumbnail(_ reference: PDFReference) throws(InspectionStop) -> SmallPicture? {
    let dictionary = objects.dictionary(.reference(reference))
    guard let data = try streams([reference])?.object(reference).data else { return nil }
    if data.starts(with: [0xFF, 0xD8]) {
      return try SmallPicture(bench.file(data, for: .djpeg), eighths: 8, on: bench)
    }
    guard let width = objects.resolve(dictionary["Width"]).number.flatMap(Int.init(exactly:)),
      let height = objects.resolve(dictionary["Height"]).number.flatMap(Int.init(exactly:)),
      objects.resolve(dictionary["BitsPerComponent"]).number == 8, (1...4096).contains(width),
      (1...4096).contains(height)
    else { return nil }
    let channels: Int
    switch objects.resolve(dictionary["ColorSpace"]).name {
    case "DeviceGray": channels = 1
    case "DeviceRGB": channels = 3
    default: return nil
    }
    guard data.count >= width * height * channels else { return nil }
    let points = channels == 3 ? data : data.flatMap { [$0, $0, $0] }
    return points.withUnsafeBytes { SmallPicture(PageImage(width: width, height: height, pixels: $0)) }
  }
}
