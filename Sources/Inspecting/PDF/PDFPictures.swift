import Model

extension PDFDocument {
  /// Photographs on the pages that still say where and by whom they were taken.
  func photographs() throws(InspectionStop) -> [[UInt8]] {
    // They stand in the file as they came from the camera, so their mark can be seen in its bytes.
    let mayHaveTags = file.withBytes {
      $0.contains("Exif\0\0") || $0.contains("http://ns.adobe.com/xap/1.0/\0")
    }
    guard mayHaveTags else { return [] }
    let photographs = objects.references.filter { reference in
      guard objects.object(reference, mentions: "DCTDecode") else { return false }
      let object = objects.object(reference)
      let filter = objects.resolve(object.value.dictionary?["Filter"])
      return object.isStream && (filter.name == "DCTDecode" || filter.array?.count == 1)
    }.prefix(Self.mostPhotographs)
    guard let streams = try streams(Array(photographs), unpacked: false) else { return [] }
    return photographs.compactMap { streams.object($0).data }
  }

  private static let mostPhotographs = 200
}
