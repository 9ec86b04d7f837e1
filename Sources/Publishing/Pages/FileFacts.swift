import Model

/// What a reader wants to know of a file before loading it: what it is, and how large.
struct FileFacts {
  let path: SitePath
  let bytes: [UInt8]
  /// What was found when the file was inspected; nil where nobody did.
  var inspected: AttachmentFacts?

  /// `PDF, 12 pages, 120 KB`.
  var text: String { ([type, pages].compactMap { $0 } + [Self.size(bytes.count)]).joined(separator: ", ") }

  private var pages: String? {
    guard let count = inspected?.pages, count > 0, let type = inspected?.type else { return nil }
    let word =
      switch type {
      case .pptx, .odp: "slide"
      case .xlsx, .ods: "sheet"
      default: "page"
      }
    return "\(count) \(word)\(count == 1 ? "" : "s")"
  }

  /// Whether people who use a screen reader can read the file itself; nil where that is no question.
  var isAccessible: Bool? {
    guard inspected?.type == .pdf, let isTagged = inspected?.isTagged else { return nil }
    return isTagged && inspected?.hasTitle == true && inspected?.hasLanguage == true
  }

  /// From the file's first bytes where they tell, else from its name.
  private var type: String {
    let ending = path.name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    for (signature, label) in Self.signatures where bytes.starts(with: signature) { return label }
    // Office documents are archives; only the name says which.
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return Self.archives[ending] ?? "ZIP archive" }
    return Self.others[ending] ?? "file"
  }

  /// Kilobytes of 1,024 bytes; megabytes with one decimal.
  static func size(_ count: Int) -> String {
    let kilobytes = max(1, (count + 512) / 1024)
    guard kilobytes >= 1024 else { return "\(kilobytes) KB" }
    let tenths = (count * 10 + 524_288) / 1_048_576
    return "\(tenths / 10).\(tenths % 10) MB"
  }

  private static let signatures: [([UInt8], String)] = [
    (Array("%PDF".utf8), "PDF"), ([0x89, 0x50, 0x4E, 0x47], "PNG image"),
    ([0xFF, 0xD8, 0xFF], "JPEG image"), (Array("GIF8".utf8), "GIF image"),
  ]

  private static let archives = [
    "docx": "Word", "xlsx": "Excel", "pptx": "PowerPoint", "odt": "OpenDocument text",
    "ods": "OpenDocument spreadsheet", "odp": "OpenDocument slides", "epub": "EPUB",
  ]

  private static let others = [
    "pdf": "PDF", "doc": "Word", "xls": "Excel", "ppt": "PowerPoint", "csv": "CSV", "txt": "plain text",
    "rtf": "rich text", "ics": "calendar", "jsonl": "text", "svg": "SVG image", "webp": "WebP image",
    "png": "PNG image",
    "jpg": "JPEG image", "jpeg": "JPEG image", "gif": "GIF image", "mp3": "MP3 audio", "mp4": "MP4 video",
    "zip": "ZIP archive", "docx": "Word", "xlsx": "Excel", "pptx": "PowerPoint",
  ]
}

extension PublishedFile {
  /// `PDF, 120 KB`.
  var facts: String { FileFacts(path: path, bytes: bytes, inspected: inspected).text }

  /// Whether people who use a screen reader can read it.
  var isAccessible: Bool? { FileFacts(path: path, bytes: bytes, inspected: inspected).isAccessible }
}
