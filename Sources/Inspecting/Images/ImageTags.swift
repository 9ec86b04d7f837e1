import Foundation
import Model

/// What pictures say of themselves, read by exiftool: all pictures that are at hand in one run.
struct ImageTags {
  private static let outputLimit = 32 << 20

  /// - Returns: for each picture its tags with the group that each belongs to, as `EXIF:Artist`; nil where exiftool
  ///   could make nothing of it.
  static func read(_ files: [MemoryFile], on bench: Workbench) throws(InspectionStop) -> [[String: String]?] {
    guard !files.isEmpty else { return [] }
    // The options of a user's own, and what runs within them, are none of ours.
    let arguments =
      [
        "-config", "", "-json", "-G1", "-a", "-api", "largefilesupport=1",
      ] + files.map(\.path)
    let result = try bench.run(.exiftool, arguments, on: nil, outputLimit: outputLimit)
    if result.end == .overLimit { throw .fault(Trace(.tooLarge)) }
    let json = try? JSONSerialization.jsonObject(with: Data(result.output.bytes)) as? [[String: Any]]
    let records = Dictionary(
      (json ?? []).compactMap { record in (record["SourceFile"] as? String).map { ($0, record) } }
    ) {
      first, _ in first
    }
    return files.map { file in
      records[file.path].map { record in
        var tags: [String: String] = [:]
        for (name, value) in record { tags[name] = text(of: value) }
        return tags
      }
    }
  }

  private static func text(of value: Any) -> String {
    switch value {
    case let values as [Any]: values.map { text(of: $0) }.joined(separator: "\n")
    case let values as [String: Any]:
      values.sorted { $0.key < $1.key }.map { text(of: $0.value) }.joined(separator: "\n")
    default: "\(value)"
    }
  }
}
