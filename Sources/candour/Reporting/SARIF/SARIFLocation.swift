import Model

/// A place in a file, or a file, in a SARIF report.
struct SARIFLocation: Encodable {
  private let id: Int?
  private let message: SARIFMessage?
  private let physicalLocation: PhysicalLocation

  init(
    _ path: String, _ start: SourcePlace?, _ end: SourcePlace?, _ base: PathBase, id: Int? = nil,
    message: String? = nil
  ) {
    self.id = id
    self.message = message.map { SARIFMessage($0) }
    physicalLocation = PhysicalLocation(
      // What begins at the root has no base.
      artifactLocation: Artifact(
        uri: SARIFText.uri(path), uriBaseId: path.hasPrefix("/") ? nil : SARIFBase.name(of: base)),
      region: start.map { Region($0, end) })
  }

  private struct PhysicalLocation: Encodable {
    let artifactLocation: Artifact
    let region: Region?
  }

  private struct Artifact: Encodable {
    let uri: String
    let uriBaseId: String?
  }

  /// Columns count code points from 1; the end is exclusive.
  private struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int?
    let endColumn: Int?

    init(_ start: SourcePlace, _ end: SourcePlace?) {
      startLine = start.line
      startColumn = start.column
      endLine = end?.line
      endColumn = end?.column
    }
  }
}
