/// The address of a page on the site, from its root: `/reports/child-heron/`.
///
/// A document's address is its path under `content`, without `.md` or `/index.md`, then `/`; each part
/// holds only `a-z 0-9 -`.
package struct Address: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let text: String

  /// An address that Candour itself makes up, such as `/reports/`; not validated.
  package init(made text: String) {
    self.text = text
  }

  /// An address as a person wrote it: begins and ends with `/`, each part `a-z 0-9 -`; else nil.
  package init?(_ text: String) {
    // By bytes: a slash and a mark that combines with it are one character.
    let slash = UInt8(ascii: "/")
    guard text.utf8.first == slash, text.utf8.last == slash else { return nil }
    var previous = UInt8(ascii: "-")
    for byte in text.utf8 {
      guard byte == slash ? previous != slash : Address.isAllowed(byte) else { return nil }
      previous = byte
    }
    self.text = text
  }

  /// The address of a document at a path such as `content/reports/a.md` or `content/reports/a/index.md`;
  /// nil if the path is not one of a document, or a part of it holds anything but `a-z 0-9 -`.
  package init?(document path: SitePath) {
    guard let text = path.text.utf8.withBytes(Address.made(from:)) else { return nil }
    self.text = text
  }

  private static func made(from path: UnsafeRawBufferPointer) -> String? {
    guard path.starts(with: "content/".utf8), path.suffix(3).elementsEqual(".md".utf8),
      path.count >= "content/.md".utf8.count
    else { return nil }
    var steps = path["content".utf8.count..<path.count - ".md".utf8.count]
    if steps.suffix("/index".utf8.count).elementsEqual("/index".utf8) {
      steps.removeLast("/index".utf8.count)
    }
    var previous = UInt8(ascii: "-")
    for byte in steps {
      let isSlash = byte == UInt8(ascii: "/")
      guard isSlash ? previous != byte : Address.isAllowed(byte) else { return nil }
      previous = byte
    }
    guard steps.isEmpty || previous != UInt8(ascii: "/") else { return nil }
    return String(unsafeUninitializedCapacity: steps.count + 1) { text in
      let end = text.initialize(fromContentsOf: steps)
      text[end] = UInt8(ascii: "/")
      return end + 1
    }
  }

  package var description: String { text }

  /// The file in the output folder that a web server sends for this address.
  package var file: String { text.dropFirst() + "index.html" }

  package static func < (left: Address, right: Address) -> Bool {
    left.text.utf8.order(against: right.text.utf8) < 0
  }

  /// Whether a text may stand between two slashes of an address.
  package static func isPart(_ part: some StringProtocol) -> Bool {
    !part.isEmpty && part.utf8.allSatisfy(isAllowed)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
  }
}
