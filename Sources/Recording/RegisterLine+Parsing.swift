import Foundation
import Model

extension RegisterLine {
  /// Why a line cannot be read.
  enum Fault: Error, Equatable {
    /// It is not JSON in the register's one form.
    case form
    /// It does not say what a line of its kind says.
    case content
    /// Its check is not that of its bytes.
    case check
  }

  /// - Parameter bytes: valid UTF-8, without the line feed.
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) -> RegisterLine {
    guard let members = CanonicalParser.members(of: bytes) else { throw .form }
    guard let check = members.firstIndex(where: { $0.key == "check" }), check > 0,
      case .text(let stated) = members[check].value
    else { throw .content }
    // With the comma before it: `at` always comes first.
    let range = members[check].range
    var rest = Data(
      UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<(range.lowerBound - 1)]))
    rest.append(
      contentsOf: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[range.upperBound...]))
    guard self.check(of: rest) == stated else { throw .check }
    var fields = Fields(members)
    guard let line = RegisterLine(&fields), fields.isExhausted else { throw .content }
    return line
  }

  private init?(_ fields: inout Fields) {
    _ = fields.text("check")
    guard let at = fields.text("at").flatMap({ Day($0) }), let number = fields.number("n"),
      let kind = fields.text("entry").flatMap(RegisterEntry.Kind.init), let previous = fields.text("prev"),
      previous.isDigest
    else { return nil }
    let reference = fields.text("reference")
    var on: DayOrMonth?
    if let text = fields.text("on") {
      guard let day = DayOrMonth(text) else { return nil }
      on = day
    }
    var content: RegisterEntry.Content?
    if kind.hasContent {
      guard let read = RegisterEntry.Content(&fields) else { return nil }
      content = read
    }
    let text = fields.text("text")
    switch kind {
    case .genesis: guard reference == nil, text != nil else { return nil }
    case .note: guard text != nil else { return nil }
    default: guard reference != nil, text == nil else { return nil }
    }
    self.init(
      entry: RegisterEntry(kind, at: at, reference: reference, on: on, content: content, text: text),
      number: number, previous: previous)
  }

  /// The members of a line, each of which has to be asked for.
  fileprivate struct Fields {
    private let members: [CanonicalParser.Member]
    private var asked = 0

    init(_ members: [CanonicalParser.Member]) { self.members = members }

    var isExhausted: Bool { asked == members.count }

    mutating func text(_ key: String) -> String? {
      if case .text(let text) = value(key) { text } else { nil }
    }

    mutating func number(_ key: String) -> Int? {
      if case .number(let number) = value(key) { number } else { nil }
    }

    mutating func texts(_ key: String) -> [String]? {
      if case .texts(let texts) = value(key) { texts } else { nil }
    }

    private mutating func value(_ key: String) -> CanonicalParser.Value? {
      guard let member = members.first(where: { $0.key == key }) else { return nil }
      asked += 1
      return member.value
    }
  }
}

extension RegisterEntry.Content {
  fileprivate init?(_ fields: inout RegisterLine.Fields) {
    guard let address = fields.text("address").flatMap({ Address($0) }),
      let published = fields.text("published").flatMap({ DayOrMonth($0) }),
      let changes = fields.number("changes"), let text = fields.text("content"), text.isDigest,
      let files = fields.texts("files"), files.allSatisfy(\.isDigest), files == files.sorted()
    else { return nil }
    var until: Day?
    if let text = fields.text("until") {
      guard let day = Day(text) else { return nil }
      until = day
    }
    self.init(
      address: address, published: published, changes: changes, until: until,
      digest: ContentDigest(text: text, files: files))
  }
}

extension String {
  /// Whether it is a SHA-256 as the register writes it.
  fileprivate var isDigest: Bool {
    utf8.count == 64
      && utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}
