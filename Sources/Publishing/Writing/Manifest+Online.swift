import FoundationEssentials
import Model

extension Manifest {
  /// Reads the manifest of what is online, to compare addresses with it: only days and paths, whatever
  /// version wrote it and whatever else it holds. Nothing is removed by it, so nothing is refused that
  /// could be understood; it has no sizes and digests.
  package init(online bytes: [UInt8]) throws(ManifestFault) {
    guard let stored = try? JSONDecoder().decode(OnlineManifest.self, from: Data(bytes)) else { throw .shape }
    guard stored.preview != true else { throw .preview }
    guard let builtFor = Day(stored.builtFor) else { throw .day(stored.builtFor) }
    let paths = stored.files.map(\.path).filter { OutputPath($0).fault == nil }
    self.init(
      builtFor: builtFor, nextChange: nil, entries: paths.map { Entry(path: $0, size: 0, sha256: "") })
  }
}

private struct OnlineManifest: Decodable {
  struct File: Decodable {
    let path: String
  }

  let builtFor: String
  let preview: Bool?
  let files: [File]
}
