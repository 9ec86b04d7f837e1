import Model

/// Pieces of a picture that no program that shows pictures knows: whoever put them there wanted to keep something.
enum PictureChunks {
  static func traces(_ bytes: [UInt8], _ type: FileType) -> [Trace] {
    let pieces: [ArraySlice<UInt8>]
    switch type {
    case .jpeg: pieces = jpegPieces(bytes)
    case .png: pieces = pngPieces(bytes)
    default: return []
    }
    return pieces.compactMap { piece in
      MetadataValue.trace(.otherMetadata, TrailingData.printable(piece), part: "unknown piece of the picture")
    }
  }

  /// What exiftool reads, and what only makes the picture.
  private static let knownSegments = [
    "JFIF", "JFXX", "Exif", "http://ns.adobe.com/", "ICC_PROFILE", "Photoshop", "MPF", "Adobe", "Ducky",
    "FPXR",
    "Qualcomm",
  ]

  private static func jpegPieces(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var position = 2
    while position + 4 <= bytes.count, bytes[position] == 0xFF, bytes[position + 1] != 0xDA {
      let length = Int(bytes[position + 2]) << 8 | Int(bytes[position + 3])
      let end = min(bytes.count, position + 2 + length)
      guard length >= 2, position + 4 <= end else { break }
      let content = bytes[(position + 4)..<end]
      let isOfProgram = (0xE0...0xEF).contains(bytes[position + 1])
      if isOfProgram, !knownSegments.contains(where: { content.starts(with: $0.utf8) }) {
        pieces.append(content)
      }
      position = end
    }
    return pieces
  }

  private static let knownChunks: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "tEXt", "zTXt",
    "iTXt", "bKGD", "hIST", "pHYs", "sPLT", "eXIf", "tIME", "acTL", "fcTL", "fdAT", "vpAg", "caNv", "orNT",
    "oFFs", "sTER",
  ]

  private static func pngPieces(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var position = 8
    while position + 12 <= bytes.count {
      let length = bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
      guard length <= bytes.count - position - 12 else { break }
      let name = String(decoding: bytes[(position + 4)..<(position + 8)], as: UTF8.self)
      if !knownChunks.contains(name) { pieces.append(bytes[(position + 8)..<(position + 8 + length)]) }
      position += 12 + length
    }
    return pieces
  }
}
