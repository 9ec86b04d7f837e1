import Model

/// Values that may be published: a board's own telephone number, its post address, national helplines.
///
/// A value is compared as a whole, after its spelling has been levelled; a detection that holds it and more,
/// or stands beside it, is not allowed by it.
package struct Allowances: Sendable {
  /// Nothing is allowed.
  package static let none = Allowances()

  private let phones: Set<String>
  private let emails: Set<String>
  private let postcodes: Set<String>
  private let addresses: Set<String>
  /// Names of people who are meant to be named, also if they are on the watch-list.
  private var people = AllowedPhrases()
  /// Pseudonyms and the names of bodies; somebody's real name is found all the same.
  private var labels = AllowedPhrases()
  /// Of any category, by the text alone.
  private var accepted: [DetectionCategory: Set<String>] = [:]

  /// - Parameters:
  ///   - phones: in any spelling; `+44`, `0044` and a leading 0 count as the same.
  ///   - emails: compared without regard to case.
  ///   - addresses: postcodes, or whole addresses.
  ///   - people: names of authors, reviewers and contacts.
  ///   - labels: pseudonyms and names of bodies.
  ///   - references: of reviews, which number no case.
  package init(
    phones: [String] = [], emails: [String] = [], addresses: [String] = [], people: [String] = [],
    labels: [String] = [], references: [String] = []
  ) {
    self.phones = Set(phones.map { Allowances.phone(Array($0.utf8)[...]) })
    self.emails = Set(emails.map { Allowances.email(Array($0.utf8)[...]) })
    postcodes = Set(addresses.flatMap(Allowances.postcodes))
    self.addresses = Set(addresses.map { Allowances.postcode($0.utf8) })
    for name in people { self.people.insert(name) }
    for label in labels { self.labels.insert(label) }
    if !references.isEmpty { accepted[.caseID] = Set(references.map { Allowances.levelled($0.utf8) }) }
  }

  /// Whether a name that was found may stand where it stands.
  ///
  /// - Parameter bytes: the text as it was folded.
  func allowName(at range: Range<Int>, of bytes: [UInt8], on ground: Detection.Ground) -> Bool {
    people.cover(range, of: bytes)
      || !ground.isOfList && labels.cover(range, of: bytes)
  }

  /// Whether a text is the name of somebody who is meant to be named.
  package func allowAuthor(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return people.cover(0..<bytes.count, of: bytes)
  }

  /// The same text for the same allowances, whatever run of the program it is.
  var identity: String {
    let sets = [phones, emails, postcodes, addresses].map { $0.sorted() } + [people.sorted, labels.sorted]
    let own = accepted.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      [$0.key.rawValue] + $0.value.sorted()
    }
    return (sets + own).map { $0.joined(separator: "\u{1F}") }.joined(separator: "\u{1E}")
  }

  /// These and one value more, of any category: one that a board has accepted where it stands in a source, and that
  /// pages made from that source repeat.
  package func adding(_ category: DetectionCategory, _ text: String) -> Allowances {
    var copy = self
    copy.accepted[category, default: []].insert(Allowances.levelled(text.utf8))
    return copy
  }

  /// Whether a detection of this category and text may be published.
  func allow(_ category: DetectionCategory, _ text: ArraySlice<UInt8>) -> Bool {
    if let texts = accepted[category], texts.contains(Allowances.levelled(text)) { return true }
    return switch category {
    case .phone: phones.contains(Allowances.phone(text))
    case .email: emails.contains(Allowances.email(text))
    case .postcode: postcodes.contains(Allowances.postcode(text))
    case .address: addresses.contains { $0.contains(Allowances.postcode(text)) }
    default: false
    }
  }

  /// Digits only, as dialled within the country: `+44 (0)20 …` and `020 …` are one number.
  private static func phone(_ text: ArraySlice<UInt8>) -> String {
    let isInternational = text.contains(UInt8(ascii: "+")) || text.starts(with: Array("00".utf8))
    var digits = text.filter(\.isDigit)[...]
    digits = digits.drop { $0 == UInt8(ascii: "0") }
    if isInternational, digits.starts(with: Array("44".utf8)) {
      digits = digits.dropFirst(2).drop { $0 == UInt8(ascii: "0") }
    } else if digits.count == 12, digits.starts(with: Array("447".utf8)) {
      digits = digits.dropFirst(2)
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Small letters, with `@` and `.` for their disguises.
  private static func email(_ text: ArraySlice<UInt8>) -> String {
    EmailSigns.levelled(text)
  }

  /// Without spaces and line breaks, which the making of a page changes.
  private static func levelled(_ text: some Sequence<UInt8>) -> String {
    String(decoding: text.filter { $0 > 0x20 }, as: UTF8.self)
  }

  private static func postcode(_ text: some Sequence<UInt8>) -> String {
    String(decoding: text.filter { $0.isDigit || $0.isLetter }.map(\.uppercased), as: UTF8.self)
  }

  /// The postcodes of an address; a text in which none is found counts as one itself.
  private static func postcodes(of address: String) -> [String] {
    let bytes = Array(address.utf8)
    var scan = Scan(bytes: bytes, landmarks: Landmarks(bytes), workspace: Workspace())
    Recogniser.postcode.scan(&scan)
    return scan.ranges.isEmpty ? [postcode(bytes)] : scan.ranges.map { postcode(bytes[$0]) }
  }
}
