/// Where the bytes of planned files come from: from another tree that holds them already, which is quicker,
/// or else from the plan.
struct PlannedSource {
  private var twin: FolderWalk?

  init(_ twin: OpenFolder?) {
    self.twin = twin.map { FolderWalk($0) }
  }

  mutating func bytes(of file: PlannedFile) throws(PublishError) -> [UInt8] {
    // Somebody may have changed it meanwhile.
    if let bytes = try twin?.folder(file.place.folder)?.read(String(file.place.name)), file.isMade(of: bytes) {
      return bytes
    }
    return file.bytes
  }
}
