import CZip

/// An archive of files, read by libzip. What it claims of its sizes is not believed: bytes are counted as they come out.
final class ZipArchive {
  struct Entry {
    let name: String
    fileprivate let index: UInt64
    /// As packed, in bytes.
    fileprivate let size: Int
    let isEncrypted: Bool
  }

  /// More files than any document has.
  private static let mostEntries = 10_000

  /// Whatever unpacks to more than this, in bytes, may not be so many times its packed size.
  private static let fewUnpacked = 20 << 20
  private static let mostTimes = 200

  private let archive: OpaquePointer
  /// The archive reads from it as long as it is open.
  private let bytes: UnsafeMutableRawBufferPointer
  let entries: [Entry]

  /// - Throws: what is wrong with it.
  init(_ content: [UInt8]) throws(InspectionStop) {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, content.count), alignment: 1)
    bytes.copyBytes(from: content)
    var error = zip_error_t()
    guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(content.count), 0, &error) else {
      bytes.deallocate()
      throw .fault(Trace(.cut))
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      bytes.deallocate()
      throw .fault(Trace(.cut))
    }
    self.archive = archive
    self.bytes = bytes
    let count = zip_get_num_entries(archive, 0)
    var entries: [Entry] = []
    for index in 0..<UInt64(max(0, min(count, Int64(Self.mostEntries + 1)))) {
      var status = zip_stat_t()
      guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name else { continue }
      let isEncrypted =
        status.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != ZIP_EM_NONE
      entries.append(
        Entry(
          name: String(cString: name), index: index, size: Int(clamping: status.comp_size),
          isEncrypted: isEncrypted))
    }
    self.entries = entries
    if entries.count > Self.mostEntries { throw .fault(Trace(.bomb)) }
  }

  deinit {
    zip_discard(archive)
    bytes.deallocate()
  }

  func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }

  /// The bytes of a file of the archive, counted against what the attachment may unpack to.
  func bytes(of entry: Entry, on bench: Workbench) throws(InspectionStop) -> [UInt8] {
    if entry.isEncrypted { throw .fault(Trace(.encrypted)) }
    guard let file = zip_fopen_index(archive, entry.index, 0) else { throw .fault(Trace(.cut)) }
    defer { zip_fclose(file) }
    var result: [UInt8] = []
    while true {
      var got: Int64 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        got = zip_fread(file, buffer.baseAddress, UInt64(buffer.count))
        count = Int(max(0, got))
      }
      guard got >= 0 else { throw .fault(Trace(.cut)) }
      guard got > 0 else { return result }
      try bench.unpack(piece.count)
      result += piece
      if result.count > Self.fewUnpacked, result.count / Self.mostTimes > entry.size {
        throw .fault(Trace(.bomb))
      }
    }
  }
}
