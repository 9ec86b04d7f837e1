import Glibc
import Model

/// An absolute path without links, `.` or `..`, compared part by part.
struct RealPath: Hashable, Sendable {
  let parts: [String]

  var text: String { "/" + parts.joined(separator: "/") }
  var parent: RealPath { RealPath(parts: parts.dropLast()) }

  private init(parts: some Sequence<String>) {
    self.parts = Array(parts)
  }

  func appending(_ part: String) -> RealPath { RealPath(parts: parts + [part]) }

  /// Whether the other is this folder or lies inside it, at any depth.
  func holds(_ other: RealPath) -> Bool {
    other.parts.count >= parts.count
      && zip(parts, other.parts).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
  }

  /// Nil when there is nothing at the path.
  init?(existing path: String, from folder: String, _ layer: FileLayer) throws(OutputRefusal) {
    let written = RealPath.absolute(path, from: folder)
    do throws(FileLayer.Code) {
      self.init(parts: try RealPath.resolved(written, layer))
    } catch {
      guard error.number == ENOENT || error.number == ENOTDIR else {
        throw RealPath.refusal(error, written)
      }
      return nil
    }
  }

  /// The real path of an output folder, which need not exist, in a folder that does. A link in the last
  /// place is refused.
  init(output path: String, from folder: String, _ layer: FileLayer) throws(OutputRefusal) {
    let written = RealPath.absolute(path, from: folder)
    let isLink: Bool
    do throws(FileLayer.Code) {
      isLink = try RealPath.isLink(written, layer)
      if written == "/" || written.hasSuffix("/..") {
        // What lies above a link is known only to the system.
        parts = try RealPath.resolved(written, layer)
      } else {
        // Never empty: the path is absolute.
        let steps = written.steps
        let parent = steps.dropLast().joined(separator: "/") + "/"
        parts = try RealPath.resolved(parent, layer) + [String(steps[steps.count - 1])]
      }
    } catch {
      throw RealPath.refusal(error, written)
    }
    if isLink { throw OutputRefusal(.symbolicLink, written) }
  }

  /// Without `.`, doubled slashes or a slash at the end; `..` stays.
  private static func absolute(_ path: String, from folder: String) -> String {
    let whole = path.utf8.first == UInt8(ascii: "/") ? path : folder + "/" + path
    return "/" + whole.steps.filter { !$0.isEmpty && $0 != "." }.joined(separator: "/")
  }

  private static func isLink(_ path: String, _ layer: FileLayer) throws(FileLayer.Code) -> Bool {
    var status = stat()
    do throws(FileLayer.Code) {
      try layer.run(.status) { Int(lstat(path, &status)) }
      return FileStatus(status).kind == .link
    } catch {
      guard error.number == ENOENT else { throw error }
      return false
    }
  }

  private static func resolved(_ path: String, _ layer: FileLayer) throws(FileLayer.Code) -> [String] {
    var real: UnsafeMutablePointer<CChar>?
    try layer.run(.resolve) {
      real = realpath(path, nil)
      return real == nil ? -1 : 0
    }
    defer { free(real) }
    guard let real, let text = String(validatingCString: real) else {
      throw FileLayer.Code(number: EILSEQ)
    }
    return text.steps.filter { !$0.isEmpty }.map(String.init)
  }

  private static func refusal(_ code: FileLayer.Code, _ path: String) -> OutputRefusal {
    switch code.number {
    case ENOENT: OutputRefusal(.noParent, path)
    case ENOTDIR: OutputRefusal(.notAFolder, path)
    case ENAMETOOLONG: OutputRefusal(.nameTooLong, path)
    default: OutputRefusal(.system(String(cString: strerror(code.number))), path)
    }
  }
}
