import Model

extension PDFText {
  /// Notes the pages whose pictures hold words that the page does not show.
  ///
  /// - Parameter bare: the pages of the group without their text, drawn.
  mutating func findHiddenWriting(on group: [PageWords], resolution: Int, bare: MemoryFile)
    throws(InspectionStop)
  {
    guard let contents else { return }
    let withPictures = group.indices.filter { document.holdsImages(group[$0].page) }
    guard let first = withPictures.first, let last = withPictures.last else { return }
    let numbers = group[first].number...group[last].number
    let omissions: [ContentStream.Omissions] = [[.clips, .transparency], [], .clips]
    var kinds: [Int: (TraceKind, PageBox)] = [:]
    // Everything that may hide something is left out first. Only if that shows words is it asked which of it hides them.
    for (omitted, kind) in zip(
      omissions, [.transparentPixels, .coveringShape, .croppedPicture] as [TraceKind])
    {
      let found = try pages(numbers, with: omitted, contents, resolution: resolution, bare: bare, of: group)
      if found.isEmpty, kinds.isEmpty { return }
      for (index, box) in found where kinds[index]?.0 ?? .transparentPixels == .transparentPixels {
        kinds[index] = (kind, box)
      }
    }
    for (index, (kind, box)) in kinds.sorted(by: { $0.key < $1.key }) {
      traces.append(Trace(kind, at: AttachmentPlace(page: group[index].number), box: box))
    }
  }

  /// The pages of a group, by their place in it, that show words once something is left out, and where.
  private func pages(
    _ numbers: ClosedRange<Int>, with omitted: ContentStream.Omissions, _ contents: PDFContents,
    resolution: Int, bare: MemoryFile, of group: [PageWords]
  ) throws(InspectionStop) -> [Int: PageBox] {
    guard let first = group.first, let file = try document.picturesAlone(contents, without: omitted) else {
      return [:]
    }
    let drawn = try document.bench.run(
      .pdftoppm,
      [
        "-q", "-r", "\(resolution)", "-f", "\(numbers.lowerBound)", "-l", "\(numbers.upperBound)",
        ToolRun.inputPath,
      ], on: file, outputLimit: 2 * Self.imageBytes + first.imageBytes)
    let scale = Double(resolution) / 72
    return bare.withBytes { bare in
      drawn.output.withBytes { drawn in
        let bare = PageImage.all(in: bare)
        var boxes: [Int: PageBox] = [:]
        for (pictures, number) in zip(PageImage.all(in: drawn), numbers) {
          let index = number - first.number
          guard bare.indices.contains(index), document.holdsImages(group[index].page),
            let region = HiddenWriting(shown: bare[index], pictures: pictures).region()
          else { continue }
          boxes[index] = PageBox(
            left: Double(region.columns.lowerBound) / scale, top: Double(region.rows.lowerBound) / scale,
            right: Double(region.columns.upperBound) / scale,
            bottom: Double(region.rows.upperBound) / scale)
        }
        return boxes
      }
    }
  }
}
