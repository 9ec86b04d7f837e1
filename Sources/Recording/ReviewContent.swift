import Crypto
import Foundation
import Model

/// What the register keeps a digest of: the text of a review and the fields that make its substance. Not its layout,
/// nor what lives on after publication: actions, the response, the status of recommendations, themes.
package enum ReviewContent {
  /// - Parameters:
  ///   - document: a review that readers see whole; nothing under embargo comes here.
  ///   - files: the bytes of the files it names, as far as they are there.
  package static func digest(of document: Document, files: [SitePath: [UInt8]]) -> ContentDigest {
    var hash = SHA256()
    hash.update(data: Data("candour content 1\n".utf8))
    hash.update(data: CanonicalJSON.object(fields(of: document)).bytes)
    hash.update(data: Data("\n".utf8))
    hash.update(data: text(of: document))
    return ContentDigest(
      text: hash.finalize().hexadecimal, files: fileDigests(of: document, among: files))
  }

  /// Of each file with its name and what readers are told that it is, so that two cannot be exchanged.
  private static func fileDigests(of document: Document, among files: [SitePath: [UInt8]]) -> [String] {
    var digests: [SitePath: String] = [:]
    for named in document.namedFiles {
      guard let path = named.path, let bytes = files[path], digests[path] == nil else { continue }
      var about = Members()
      about.add("name", String(path.name))
      if case .attachment(let index) = named.use {
        about.add("title", document.common.attachments[index].title?.value)
        about.add("lang", document.common.attachments[index].language?.value)
      }
      var hash = SHA256()
      hash.update(data: Data("candour file 1\n".utf8))
      hash.update(data: CanonicalJSON.object(about.values).bytes)
      hash.update(data: Data("\n".utf8))
      hash.update(data: bytes)
      digests[path] = hash.finalize().hexadecimal
    }
    return Array(digests.values)
  }

  /// Without front matter, in NFC, with line feeds.
  private static func text(of document: Document) -> [UInt8] {
    let text = document.source.text(in: document.bodyRange).composed
    guard text.utf8.contains(UInt8(ascii: "\r")) else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\r") {
        bytes.append(UInt8(ascii: "\n"))
      } else if byte != UInt8(ascii: "\n") || previous != UInt8(ascii: "\r") {
        bytes.append(byte)
      }
      previous = byte
    }
    return bytes
  }

  private static func fields(of document: Document) -> [String: CanonicalJSON] {
    var fields = Members()
    fields.add("kind", document.kind.rawValue)
    fields.add("title", document.title)
    guard let review = document.review else { return fields.values }
    fields.add("reference", review.reference?.value)
    fields.add("review_type", review.reviewType?.value)
    fields.add("incident_month", review.incidentMonth?.value.description)
    fields.add("scope_from", review.scopePeriod?.from?.value.description)
    fields.add("scope_to", review.scopePeriod?.to?.value.description)
    fields.add("pseudonyms", document.common.pseudonyms.map { .text($0.value) })
    fields.add(
      "findings",
      review.findings.map { finding in
        var own = Members()
        own.add("id", finding.id?.value)
        own.add("text", finding.text?.value)
        return .object(own.values)
      })
    fields.add(
      "recommendations",
      review.recommendations.map { recommendation in
        var own = Members()
        own.add("id", recommendation.id?.value)
        own.add("text", recommendation.text?.value)
        own.add("scope", recommendation.scope?.value)
        own.add("finding", recommendation.finding?.value)
        return .object(own.values)
      })
    return fields.values
  }

  /// What is not there is left out.
  private struct Members {
    private(set) var values: [String: CanonicalJSON] = [:]

    mutating func add(_ name: String, _ text: String?) {
      if let text { values[name] = .text(text) }
    }

    mutating func add(_ name: String, _ items: [CanonicalJSON]) {
      if !items.isEmpty { values[name] = .list(items) }
    }
  }
}
