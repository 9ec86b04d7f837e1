import Model

extension Recogniser {
  /// Found from the at sign, or what stands for it, and read outwards from there.
  static let email = Recogniser(
    category: .email,
    meaning: "E-mail addresses, also percent-encoded or with the signs written in words",
    positives: [
      "She wrote to ⟦jay.heron@example.org⟧ in March.",
      "[Write to us](mailto:⟦board@example.org⟧?subject=Review)",
      "<⟦first.last+tag@mail.example.org⟧>",
      "The link held ⟦jay%40example.org⟧ in its query.",
      "The message came from *⟦j_heron@example.org.uk⟧*.",
      "Ask _⟦panel@example.org⟧_, or the chair.",
      "The post read ⟦jay [at] example [dot] org⟧ in full.",
      "The post read ⟦jay(at)example.org⟧ in full.",
      "| Social worker | ⟦SW-12@EXAMPLE.ORG⟧ |",
      "Copied to ⟦a@example.org⟧; ⟦b@example.org⟧.",
      "The reply from ⟦josé@example.org⟧ was late.",
      "It was hidden as ⟦jay dot heron at example dot org⟧ in the post.",
      "Write to ⟦jay at example dot org dot uk⟧ instead.",
      "The source had ⟦jay&#64;example.org⟧ in it.",
      "It said ⟦jay.heron @ example.org⟧ and ⟦\"jay heron\"@example.org⟧ there.",
      "'⟦o'heron@example.org⟧' was mistyped.",
      "The domain was odd: ⟦jay@sub-1.example.org⟧-based.",
      "She wrote to ⟦repairs@\nexample.org⟧ each day, and to > ⟦r.heron@\n> example.org⟧ once.",
    ],
    decoys: [
      Decoy("The school posted as @examplehigh on its page.", isRather: .socialMedia),
      "Meetings are held @ noon.",
      "They looked at dot plots, and at example dot com in the talk.",
      "Join the dot at the end dot by dot.",
      "Both sides of a @ b were read.",
      "@media print { body { color: black } }",
      "Install pagefind@1.5 before the build.",
      "The workflow uses checkout@v4.2.1 only.",
      "The image logo@2x.png is for dense screens.",
      "Send it to jay@localhost only in tests.",
      "Twelve pens @ 40 pence were bought.",
      "A sign such as @@ or @. is no address.",
      "The discount was 20%40 by a slip.",
      "He was seen [at] the school [dot] there.",
      "Aged four (at) the time.",
      "see user@ and @example.org in the guide",
    ],
    scan: { scan in
      let bytes = scan.bytes
      let places = scan.landmarks.signs.lazy.filter { EmailSigns.mayBeAt($0, in: bytes) }
      scan.reportMatches(of: EmailSigns.at, at: places) { scan, match in
        wholeAddress(around: match.range, in: &scan)
      }
      let known = scan.ranges
      for range in EmailsInWords.ranges(in: &scan) where !known.contains(where: { $0.overlaps(range) }) {
        scan.report(range)
      }
    })
}

private let domain = Pattern(
  """
  (?: \(Grammar.lineBreak) | [ ]? ) (?: [A-Za-z0-9][A-Za-z0-9-]{0,62} [.] ){1,8} ([A-Za-z]{2,24}) (?! [A-Za-z0-9] | [@] )
  """, anchored: true)

private let domainInWords = Pattern(
  """
  [ ]? (?: [A-Za-z0-9][A-Za-z0-9-]{0,62} \(EmailSigns.dot) ){1,8} ([A-Za-z]{2,24}) (?! [A-Za-z0-9] )
  """, anchored: true)

/// Whether letters, digits and hyphens up to a full stop come next: what else follows an at sign is left here, before
/// its name is read.
private func mayBeDomain(_ start: Int, in scan: borrowing Scan) -> Bool {
  scan.bytes.withUnsafeBufferPointer { bytes in
    var place = start
    if place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    // In the next line, behind the signs of a quotation.
    if place < bytes.count, bytes[place] == UInt8(ascii: "\n") || bytes[place] == UInt8(ascii: "\r") {
      while place < bytes.count, place - start < 12, "\r\n >".utf8.contains(bytes[place]) { place += 1 }
    }
    let first = place
    while place < bytes.count, place - first <= 63 {
      let byte = bytes[place]
      if byte == UInt8(ascii: ".") { return place > first }
      guard byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") else { return false }
      place += 1
    }
    return false
  }
}

/// Endings of file names that read like domains: `logo@2x.png`.
private let fileEndings: Set<String> = [
  "avif", "css", "gif", "jpeg", "jpg", "js", "json", "png", "svg", "webp",
]

private func wholeAddress(around sign: Range<Int>, in scan: inout Scan) -> Range<Int>? {
  let isInWords = [UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "<")]
    .contains(scan.bytes[sign.lowerBound])
  guard isInWords || mayBeDomain(sign.upperBound, in: scan) else { return nil }
  var end = sign.lowerBound
  if scan[end - 1] == UInt8(ascii: " ") { end -= 1 }
  guard let start = startOfQuoted(before: end, in: scan) ?? startOfName(before: end, in: scan) else {
    return nil
  }
  // A handle stands behind any word; the name of an address that is written apart has more than letters.
  let isHandle = !isInWords && end < sign.lowerBound && scan[sign.upperBound] != UInt8(ascii: " ")
  if isHandle, scan.bytes[start..<end].allSatisfy(\.isLetter) { return nil }

  let pattern = isInWords ? domainInWords : domain
  guard let match = scan.first(pattern, from: sign.upperBound), let last = match[1]
  else { return nil }
  let ending = String(decoding: scan.bytes[last].map(\.lowercased), as: UTF8.self)
  return fileEndings.contains(ending) ? nil : start..<match.range.upperBound
}

/// Where a name in quotation marks begins, which may hold blanks.
private func startOfQuoted(before end: Int, in scan: borrowing Scan) -> Int? {
  let quote = UInt8(ascii: "\"")
  guard scan[end - 1] == quote else { return nil }
  var place = end - 1
  while end - place < 64, let byte = scan[place - 1], byte != UInt8(ascii: "\n") {
    place -= 1
    // Not what stands between two strings: `"insta": "@some.body"`.
    if byte == quote { return scan.bytes[place..<end].contains { $0.isLetter || $0.isDigit } ? place : nil }
  }
  return nil
}

/// Where the part before the at sign begins: the longest run of its characters, 64 bytes at most, less
/// what punctuation or Markdown put before it; nil if there is none.
private func startOfName(before end: Int, in scan: borrowing Scan) -> Int? {
  var place = end
  while end - place < 64, let byte = scan[place - 1] {
    if byte.isLetter || byte.isDigit || "._%+'-".utf8.contains(byte) {
      place -= 1
    } else if byte & 0xC0 == 0x80, let lead = scan[place - 2], (0xC3...0xCF).contains(lead) {
      place -= 2
    } else {
      break
    }
  }
  while place < end, let byte = scan[place], "._%+'-".utf8.contains(byte) { place += 1 }
  return place < end && scan[end - 1] != UInt8(ascii: ".") ? place : nil
}
