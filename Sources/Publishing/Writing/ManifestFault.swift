/// Why a manifest cannot be used; the message is a clause without a full stop.
package enum ManifestFault: Error, Hashable, Sendable {
  /// Not JSON, or not of a manifest's shape.
  case shape
  /// Of a version that this Candour does not know.
  case version(Int)
  /// Of a preview, where what is online was asked for.
  case preview
  case day(String)
  /// A path that Candour would never write, or one listed twice.
  case path(String)
  /// A size or digest that cannot be.
  case entry(String)

  package var message: String {
    switch self {
    case .shape: "it is not a manifest made by Candour, or it is damaged"
    case .version(let version): "it is of version \(version), which this Candour does not know"
    case .preview: "it is of a preview, which is not what is online"
    case .day(let text): "\(text.prefix(20).debugDescription) is not a day"
    case .path(let path):
      "it lists \(path.prefix(100).debugDescription), which Candour would never write"
    case .entry(let path): "its size or digest of \(path.prefix(100)) cannot be right"
    }
  }
}
