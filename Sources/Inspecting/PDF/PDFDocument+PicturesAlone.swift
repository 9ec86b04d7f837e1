import Model

extension PDFDocument {
  /// With nothing on its pages but their pictures.
  ///
  /// - Returns: nil where qpdf could not make it.
  func picturesAlone(_ contents: PDFContents, without omissions: ContentStream.Omissions)
    throws(InspectionStop) -> MemoryFile?
  {
    var copy = PDFCopy()
    for stream in contents.streams {
      let data = ContentStream.picturesAlone(stream.data, without: omissions)
      if data != stream.data { copy.set(stream.reference, stream: stream.dictionary, data: data) }
    }
    for page in pages where page.dictionary["Annots"] != nil {
      var dictionary = objects.dictionary(.reference(page.reference))
      dictionary["Annots"] = nil
      copy.set(page.reference, to: .dictionary(dictionary))
    }
    if omissions.contains(.transparency) {
      for reference in objects.references where objects.object(reference, mentions: "\"/SMask\"") {
        let object = objects.object(reference)
        guard object.isStream, var dictionary = object.value.dictionary,
          dictionary["Subtype"]?.name == "Image"
        else { continue }
        dictionary["SMask"] = nil
        copy.set(reference, streamDictionary: dictionary)
      }
    }
    return copy.isEmpty ? file : try copy.make(of: file, on: bench)
  }

  /// Whether a page, or a form that it draws, holds a picture made of points.
  func holdsImages(_ page: PDFPage) -> Bool {
    var seen: Set<PDFReference> = []
    var waiting = [objects.dictionary(page.dictionary["Resources"])]
    while let resources = waiting.popLast() {
      for value in objects.dictionary(resources["XObject"]).values {
        guard let reference = value.reference, seen.insert(reference).inserted else { continue }
        let dictionary = objects.dictionary(value)
        if dictionary["Subtype"]?.name == "Image" { return true }
        if let nested = dictionary["Resources"] { waiting.append(objects.dictionary(nested)) }
      }
    }
    return false
  }
}
