import Model

extension FileType {
  /// What a file is by its first bytes; nil where only its parts tell (an archive may be a document) or nothing does.
  init?(signatureOf bytes: [UInt8]) {
    guard !bytes.isEmpty else {
      self = .empty
      return
    }
    // Readers of PDF look for its mark in the first kilobyte; a text may speak of it there.
    if let mark = bytes.first("%PDF-"), mark == 0 || (mark <= 1024 && bytes.first("endobj") != nil) {
      self = .pdf
      return
    }
    for (type, start) in Self.starts where bytes.starts(with: start) {
      self = type
      return
    }
    let brand = bytes.count >= 12 ? String(decoding: bytes[8..<12], as: UTF8.self) : ""
    if bytes.dropFirst(4).starts(with: "ftyp".utf8) {
      self = ["heic", "heix", "heif", "mif1", "msf1", "avif", "avis"].contains(brand) ? .heif : .media
      return
    }
    if bytes.starts(with: "RIFF".utf8) {
      self = brand == "WEBP" ? .webp : .media
      return
    }
    return nil
  }

  private static let starts: [(FileType, [UInt8])] = [
    (.jpeg, [0xFF, 0xD8, 0xFF]), (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    (.gif, Array("GIF87a".utf8)), (.gif, Array("GIF89a".utf8)), (.tiff, [0x49, 0x49, 0x2A, 0x00]),
    (.tiff, [0x4D, 0x4D, 0x00, 0x2A]), (.oldOffice, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    (.richText, Array("{\\rtf".utf8)), (.archive, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    (.archive, Array("Rar!".utf8)), (.archive, [0x1F, 0x8B]), (.archive, Array("BZh".utf8)),
    (.archive, [0xFD, 0x37, 0x7A, 0x58, 0x5A]), (.media, Array("ID3".utf8)), (.media, Array("OggS".utf8)),
    (.media, [0x1A, 0x45, 0xDF, 0xA3]), (.program, [0x7F, 0x45, 0x4C, 0x46]), (.program, Array("MZ".utf8)),
  ]

  /// Whether a file is an archive of the form that office documents have.
  static func isZip(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }
}
