/// A `manifest.json` as it was read, before anything in it is believed.
struct StoredManifest {
  struct File {
    let path: String
    let size: Int?
    let sha256: String?
    let until: String?
  }

  private(set) var tool: String?
  private(set) var builtFor: String?
  private(set) var nextChange: String?
  private(set) var preview: Bool?
  private(set) var files: [File] = []

  /// Nil when the bytes are not of a manifest's shape.
  ///
  /// - Parameter onlyPaths: to pass over sizes, digests and the next change, whatever they are.
  init?(_ bytes: [UInt8], onlyPaths: Bool = false) {
    var scanner = JSONScanner(bytes)
    var hasFiles = false
    do throws(JSONScanner.Fault) {
      try scanner.object { (name, scanner) throws(JSONScanner.Fault) in
        switch name {
        case "tool" where !onlyPaths: tool = try scanner.string()
        case "builtFor": builtFor = try scanner.string()
        case "nextChange" where !onlyPaths: nextChange = scanner.null() ? nil : try scanner.string()
        case "preview": preview = scanner.null() ? nil : try scanner.boolean()
        case "files":
          hasFiles = true
          try scanner.array { (scanner) throws(JSONScanner.Fault) in
            files.append(try Self.file(&scanner, onlyPath: onlyPaths))
          }
        default: try scanner.skip()
        }
      }
      try scanner.end()
    } catch { return nil }
    guard hasFiles else { return nil }
  }

  private static func file(_ scanner: inout JSONScanner, onlyPath: Bool) throws(JSONScanner.Fault) -> File {
    var path: String?
    var size: Int?
    var sha256: String?
    var until: String?
    try scanner.object { (name, scanner) throws(JSONScanner.Fault) in
      switch name {
      case "path": path = try scanner.string()
      case "size" where !onlyPath: size = try scanner.integer()
      case "sha256" where !onlyPath: sha256 = try scanner.string()
      case "until":
        if onlyPath, !scanner.isAtText() { try scanner.skip() } else { until = try scanner.string() }
      default: try scanner.skip()
      }
    }
    guard let path else { throw JSONScanner.Fault() }
    return File(path: path, size: size, sha256: sha256, until: until)
  }

  /// The version that it says it is of, whatever follows; nil when it says none.
  static func version(in bytes: [UInt8]) -> Int? {
    var version: Int?
    var scanner = JSONScanner(bytes)
    // Read no further than that.
    try? scanner.object { (name, scanner) throws(JSONScanner.Fault) in
      guard name == "version" else { return try scanner.skip() }
      version = try scanner.integer()
      throw JSONScanner.Fault()
    }
    return version
  }
}
