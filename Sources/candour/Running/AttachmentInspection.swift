import Checking
import Crypto
import Detecting
import Foundation
import Inspecting
import Model

/// Takes the attachments of a site apart, each once: what was found in a file stays known as long as neither the file nor
/// what is looked for changes.
struct AttachmentInspection: Sendable {
  let inspector: Inspector
  /// Nil where nothing is kept.
  let cache: AttachmentCache?

  /// - Parameter words: what may be shown nowhere yet.
  func reports(
    on files: [(path: SitePath, bytes: [UInt8])], by detector: Detector, withholding words: WithheldWords,
    workers: Workers
  ) throws(ToolFailure) -> [SitePath: InspectedAttachment] {
    let question = cache?.question(of: detector, withholding: words)
    let results = workers.mapAttachments(
      files, path: { $0.path }, refused: { .refused($0) }
    ) { file -> Outcome in
      let digest = Self.digest(of: file.bytes)
      let ending = String(file.path.name.split(separator: ".").last ?? "")
      let key = question.map { $0.key(digest, ending: ending) }
      if let key, let report = cache?.report(for: key) {
        return .done(InspectedAttachment(report, digest: digest))
      }
      do throws(ToolFailure) {
        let recovery = try inspector.recoverAll(file.bytes, name: file.path.text)
        let report = AttachmentReport(recovery, by: detector, withholding: words)
        if let key { cache?.keep(report, for: key) }
        return .done(InspectedAttachment(report, digest: digest))
      } catch {
        return .failed(error)
      }
    }
    var reports: [SitePath: InspectedAttachment] = [:]
    for (file, result) in zip(files, results) {
      switch result {
      case .done(let report): reports[file.path] = report
      case .refused:
        // The supervisor has said that it takes too much of the machine.
        let report = AttachmentReport(Recovery(.other, Trace(.tooLarge)), by: detector)
        reports[file.path] = InspectedAttachment(report, digest: Self.digest(of: file.bytes))
      case .failed(let failure): throw failure
      }
    }
    return reports
  }

  private static func digest(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { Digits.hexadecimal($0) }.joined()
  }

  private enum Outcome: Sendable {
    case done(InspectedAttachment)
    case refused(Finding)
    case failed(ToolFailure)
  }
}
