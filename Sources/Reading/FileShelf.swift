import Model

/// The files beside the documents of a site, and how to get their bytes. What the public does not get is
/// never opened.
package struct FileShelf: Sendable {
  package typealias Loader = @Sendable (SitePath) throws(ReadingFailure) -> [UInt8]

  /// Larger files are slow to fetch, and no document has needed one.
  package static let maximumBytes = 50 * 1024 * 1024

  package let paths: Set<SitePath>
  private let load: Loader

  /// - Parameter load: gives the bytes of a file, of one that is too large at least one more than it may have.
  package init(_ paths: [SitePath], load: @escaping Loader) {
    self.paths = Set(paths)
    self.load = load
  }

  /// The files of a site on the disk.
  package static func of(site folder: String, _ paths: [SitePath]) -> FileShelf {
    FileShelf(paths) { (path) throws(ReadingFailure) in
      var steps = path.text.steps.map(String.init)
      let name = steps.popLast() ?? ""
      // Each part is opened by itself, so that no link planted since the folder was read leads elsewhere.
      var place = try SourceFolder.open(folder, steps.first ?? "content")
      for step in steps.dropFirst() { place = try place.folder(step, path: path) }
      return try place.read(name, path: path, limit: maximumBytes)
    }
  }

  /// The bytes of the files that these documents name and that are there, each opened once, and a finding
  /// for each that cannot be published.
  package func files(of documents: [Document]) -> (bytes: [SitePath: [UInt8]], findings: [Finding]) {
    var bytes: [SitePath: [UInt8]] = [:]
    var findings: [Finding] = []
    var seen: Set<SitePath> = []
    for document in documents {
      for named in document.namedFiles {
        guard let path = named.path, paths.contains(path), seen.insert(path).inserted else { continue }
        do throws(ReadingFailure) {
          let loaded = try load(path)
          if let problem = Self.problem(with: loaded) {
            findings.append(Self.finding(problem.message, fix: problem.fix, in: document, at: named.range))
          } else {
            bytes[path] = loaded
          }
        } catch {
          findings.append(
            Self.finding(
              "this file could not be read: \(error.reason)",
              fix: "Let the account that runs Candour read it.", in: document, at: named.range))
        }
      }
    }
    return (bytes, findings)
  }

  private static func problem(with bytes: [UInt8]) -> (message: String, fix: String)? {
    if bytes.isEmpty { return ("this file is empty", "Put the real file in its place.") }
    if bytes.count > maximumBytes {
      return ("this file is over 50 MB", "Make it smaller, or publish its words as a document.")
    }
    return nil
  }

  private static func finding(_ message: String, fix: String, in document: Document, at range: SourceRange)
    -> Finding
  {
    Finding(
      rule: .linksLeadSomewhere, severity: .error, in: document.source, at: range, message: message, fix: fix)
  }
}
