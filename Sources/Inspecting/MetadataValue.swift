import Model

/// Sorts what a file says of itself by what that is.
enum MetadataValue {
  /// The trace of a value; nil for what tells nothing of anybody.
  static func trace(_ kind: TraceKind, _ value: String, part: String) -> Trace? {
    let value = value.trimmed
    guard
      value.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    else { return nil }
    let place = AttachmentPlace(part: part)
    return Trace(isPath(value) ? .pathOfComputer : kind, at: place, text: value)
  }

  /// What the address behind a link tells, which few readers look at; nil for one that writes to a body's mailbox.
  static func link(_ target: String, at place: AttachmentPlace, box: PageBox? = nil) -> Trace? {
    guard !target.trimmed.isEmpty, !isMailbox(target) else { return nil }
    return Trace(isPath(target) ? .pathOfComputer : .linkTarget, at: place, box: box, text: target)
  }

  /// Whether a link writes to a body's mailbox and not to a person's.
  private static func isMailbox(_ target: String) -> Bool {
    guard target.lowercased().hasPrefix("mailto:") else { return false }
    let name = target.lowercased().dropFirst("mailto:".count).prefix { $0 != "@" }
    return name.split { !$0.isLetter }.contains { mailboxes.contains(String($0)) }
  }

  private static let mailboxes: Set<String> = [
    "board", "info", "enquiries", "enquiry", "contact", "contactus", "safeguarding", "admin", "office",
    "team", "reviews",
    "press", "media", "help", "helpdesk", "support", "hello", "mail", "training", "learning", "partnership",
    "referrals",
    "mash", "duty", "feedback", "web", "webmaster", "communications", "comms", "complaints", "report",
    "reports",
  ]

  /// Whether it names a folder on somebody's computer: `C:\Users\…`, `\\server\…`, `/home/…`, `file:///…`.
  static func isPath(_ value: String) -> Bool {
    let text = value.lowercased()
    if ["\\users\\", "/users/", "/home/", "file:///", "documents and settings"].contains(where: text.contains)
    {
      return true
    }
    if text.hasPrefix("\\\\") { return true }
    let bytes = Array(text.utf8)
    return bytes.indices.dropLast(2).contains { index in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index]) && bytes[index + 1] == UInt8(ascii: ":")
        && bytes[index + 2] == UInt8(ascii: "\\")
        && (index == 0 || !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index - 1]))
    }
  }
}

extension String {
  /// Without white space and control characters at its ends.
  var trimmed: String {
    let isBlank: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace || $0.value < 32 }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
