/// What a board writes down to have it sealed: a full name or nickname a line.
package struct NamesFile: Sendable {
  package static let maximumBytes = 20_000_000

  /// Why it cannot be sealed. Lines are told by their number, never by their text.
  package enum Fault: Error, Hashable, Sendable {
    case tooLarge, empty
    case lines([Line])

    package struct Line: Hashable, Sendable {
      package let number: Int
      package let fault: ListedName.Fault
    }
  }

  package let names: [ListedName]

  /// - Parameter bytes: lines; empty ones and those that begin with `#` do not count.
  package init(_ bytes: [UInt8]) throws(Fault) {
    guard bytes.count <= Self.maximumBytes else { throw .tooLarge }
    var names: [ListedName] = []
    var faults: [Fault.Line] = []
    var number = 0
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      number += 1
      do {
        if let name = try Self.name(on: bytes[start..<end]) { names.append(name) }
      } catch {
        faults.append(Fault.Line(number: number, fault: error))
      }
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    guard faults.isEmpty else { throw .lines(faults) }
    guard !names.isEmpty else { throw .empty }
    self.names = names
  }

  /// Nil for a line that does not count.
  private static func name(on line: ArraySlice<UInt8>) throws(ListedName.Fault) -> ListedName? {
    let text = line.drop { $0 == 0x20 || $0 == 0x09 }
    guard let first = text.first, first != UInt8(ascii: "#") else { return nil }
    guard text.count <= 4 * ListedName.maximumLetters else { throw .tooLong }
    guard let name = String(validating: text, as: UTF8.self) else { throw .notText }
    return try ListedName(name)
  }
}
