import Checking
import Detecting
import Glibc
import Inspecting
import Model
import Reading

/// Looks through files for what identifies people and for what they hide, whatever they are for: every category counts.
struct Inspection {
  let findings: [Finding]
  let sources: [SitePath: SourceFile]
  /// What was found in each file, so that it need not be looked for again when its lines are shown.
  let scans: [SitePath: ScanResult]
  /// How many files were looked at.
  let files: Int

  /// Why it could not be done.
  enum Failure: Error, CustomStringConvertible {
    case reading(ReadingFailure)
    case tool(ToolFailure)

    var description: String {
      switch self {
      case .reading(let failure): "\(failure)."
      case .tool(let failure): "\(failure)"
      }
    }
  }

  /// - Parameter paths: files, or folders that are gone through; reported as given.
  init(paths: [String], detector: Detector, inspector: Inspector, workers: Workers) throws(Failure) {
    let named: [String]
    do throws(ReadingFailure) {
      named = try FileTree.files(below: paths.filter { $0 != StandardInput.path })
    } catch {
      throw .reading(error)
    }
    let files = (paths.contains(StandardInput.path) ? [StandardInput.path] : []) + named
    let opened = workers.mapAttachments(
      files, path: { SitePath($0) }, refused: { Opened.attachment([$0]) }
    ) { Self.opened($0, by: inspector, detector: detector) }
    var findings = files.flatMap { RuleBook.inspect(SitePath($0), detector: detector) }
    var texts: [SourceFile] = []
    for file in opened {
      switch file {
      case .attachment(let found): findings += found
      case .text(let source): texts.append(source)
      case .sealed: break
      case .failed(let failure): throw failure
      }
    }
    let found = workers.map(
      texts, while: .inspecting, of: { $0 }, refused: { Inspected(findings: [$0], scan: nil) }
    ) {
      source in
      let scan = detector.scan(source.bytes)
      return Inspected(findings: RuleBook.inspect(source, scan), scan: scan)
    }
    self.findings = findings + found.flatMap(\.findings)
    sources = Dictionary(texts.map { ($0.path, $0) }) { _, last in last }
    scans = Dictionary(zip(texts, found).compactMap { text, found in found.scan.map { (text.path, $0) } }) {
      _, last in last
    }
    self.files = files.count
  }

  private struct Inspected: Sendable {
    let findings: [Finding]
    /// nil for a file that was left out.
    let scan: ScanResult?
  }

  /// A file as far as it can be looked at by itself.
  private enum Opened: Sendable {
    case text(SourceFile)
    case attachment([Finding])
    /// A sealed watch-list: letters and digits by chance, among which anything can be found.
    case sealed
    case failed(Failure)
  }

  private static func opened(_ path: String, by inspector: Inspector, detector: Detector) -> Opened {
    let place = SitePath(path)
    do {
      let bytes = try bytes(of: path)
      if WatchList.isSealed(bytes) { return .sealed }
      if let recovery = try inspector.recover(bytes, name: path) {
        return .attachment(AttachmentReport(recovery, by: detector).findings(about: place))
      }
      let (source, problem) = SourceText.validate(bytes, path: place, limit: maximumTextBytes)
      return source.map { .text($0) } ?? .attachment(problem.map { [unchecked($0)] } ?? [])
    } catch let failure as ReadingFailure {
      return .failed(.reading(failure))
    } catch let failure as ToolFailure {
      return .failed(.tool(failure))
    } catch {
      return .failed(.reading(ReadingFailure(path: path, reason: "\(error)")))
    }
  }

  /// A source of a site has less; a table or a page that is only looked at can be longer.
  static let maximumTextBytes = 32 << 20
  static let maximumBytes = Inspector.maximumBytes

  private static func bytes(of path: String) throws -> [UInt8] {
    guard path == StandardInput.path else { return try FileTree.bytes(of: path, limit: maximumBytes) }
    guard let bytes = StandardInput.bytes(limit: maximumBytes) else {
      throw ReadingFailure(path: path, reason: String(cString: strerror(errno)))
    }
    return bytes
  }

  /// A text that cannot be read has not passed; it was not looked at.
  private static func unchecked(_ problem: Finding) -> Finding {
    Finding(
      rule: problem.rule, severity: .error, path: problem.path, start: problem.start, end: problem.end,
      inspection: .unreadable, message: "this file was not checked: \(problem.message)",
      fix: "Have a person look at this file before it is published.")
  }
}
