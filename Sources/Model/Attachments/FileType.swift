/// What a file is, told by its bytes and never by its name.
package enum FileType: String, Sendable, CaseIterable, Codable {
  case pdf
  case docx, xlsx, pptx
  case odt, ods, odp
  case jpeg, png, gif, webp, tiff, heif
  case svg
  /// Text of any kind: Markdown, HTML, CSV, JSON, a calendar.
  case text
  case empty
  /// Word, Excel and PowerPoint before 2007, and what of later ones is under a password.
  case oldOffice
  case richText
  case archive
  case media
  case program
  case other

  /// What readers are told that it is.
  package var label: String {
    switch self {
    case .pdf: "PDF"
    case .docx: "Word"
    case .xlsx: "Excel"
    case .pptx: "PowerPoint"
    case .odt: "OpenDocument text"
    case .ods: "OpenDocument spreadsheet"
    case .odp: "OpenDocument slides"
    case .jpeg: "JPEG image"
    case .png: "PNG image"
    case .gif: "GIF image"
    case .webp: "WebP image"
    case .tiff: "TIFF image"
    case .heif: "HEIF image"
    case .svg: "SVG image"
    case .text: "plain text"
    case .empty: "empty file"
    case .oldOffice: "old Office file"
    case .richText: "rich text"
    case .archive: "archive"
    case .media: "sound or film"
    case .program: "program"
    case .other: "file"
    }
  }

  /// How the name of such a file may end; empty where any ending will do.
  package var endings: Set<String> {
    switch self {
    case .pdf, .docx, .xlsx, .pptx, .odt, .ods, .odp, .png, .gif, .webp, .svg: [rawValue]
    case .jpeg: ["jpg", "jpeg"]
    case .tiff: ["tif", "tiff"]
    case .heif: ["heic", "heif", "avif"]
    case .oldOffice: ["doc", "xls", "ppt", "dot", "xlt", "pot"]
    case .richText: ["rtf"]
    case .text, .empty, .archive, .media, .program, .other: []
    }
  }

  package var isImage: Bool {
    switch self {
    case .jpeg, .png, .gif, .webp, .tiff, .heif: true
    default: false
    }
  }

  /// Whether it is an archive of XML files.
  package var isArchive: Bool {
    switch self {
    case .docx, .xlsx, .pptx, .odt, .ods, .odp: true
    default: false
    }
  }

  /// What a name that ends like this promises; nil where the ending promises nothing that can be told by bytes.
  package init?(ending: String) {
    let ending = ending.lowercased()
    guard let type = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = type
  }
}
