/// Names of accounts that have nothing but a point to tell them from words: `heron.fishing`, `wren.again`.
extension SocialWords {
  /// Those that stand close to the name of a platform, or to another account, in a text that tells of a life.
  ///
  /// - Parameter anchors: such names and accounts, in any order.
  static func pointedNames(beside anchors: [Range<Int>], in scan: borrowing Scan) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var next = 0
    for anchor in anchors.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      var place = max(next, anchor.lowerBound - reach)
      let end = min(scan.bytes.count, anchor.upperBound + reach)
      while place < end {
        if scan.bytes[place] == UInt8(ascii: "."), let name = pointedName(around: place, in: scan) {
          names.append(name)
          place = name.upperBound
        } else {
          place += 1
        }
      }
      next = max(next, end)
    }
    return names
  }

  /// Those that stand anywhere in such a text.
  static func pointedNames(in scan: borrowing Scan) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var next = 0
    while let point = scan.bytes.place(of: UInt8(ascii: "."), from: next) {
      next = point + 1
      // Most points end a sentence.
      guard point + 1 < scan.bytes.count, scan.bytes[point + 1] > 0x20,
        let name = pointedName(around: point, in: scan)
      else { continue }
      names.append(name)
      next = name.upperBound
    }
    return names
  }

  /// In bytes.
  private static let reach = 80

  private static func pointedName(around point: Int, in scan: borrowing Scan) -> Range<Int>? {
    func isOfName(_ byte: UInt8?) -> Bool {
      byte.map { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") } ?? false
    }
    guard isOfName(scan[point - 1]), isOfName(scan[point + 1]) else { return nil }
    var (start, end) = (point, point)
    while point - start < 30, isOfName(scan[start - 1]) || scan[start - 1] == UInt8(ascii: ".") { start -= 1 }
    while end - point < 30, isOfName(scan[end]) || scan[end] == UInt8(ascii: ".") && isOfName(scan[end + 1]) {
      end += 1
    }
    let name = start..<end
    // What a sentence begins with behind one without a blank has a capital: `online.The`.
    let parts = scan.bytes[name].split(separator: UInt8(ascii: "."))
    guard (7...30).contains(name.count), scan.bytes[name].count(where: \.isLetter) >= 5,
      parts.allSatisfy({
        $0.dropFirst().contains { $0.isLower } || $0.allSatisfy { $0.isDigit || $0.isLower }
      }),
      !(parts.last?.first?.isUpper ?? true) || parts.last?.count ?? 0 <= 2,
      ![scan[start - 1], scan[end]].contains(where: { $0.map { "/@:-%=".utf8.contains($0) } ?? false }),
      !isShortForms(parts), !endsLikeDomain(name, in: scan.bytes), !isOfFile(name, in: scan),
      CaseTalk.weight(around: name, in: scan) >= CaseTalk.ofDays
    else { return nil }
    return name
  }

  /// `e.g.`, `i.e`, `10.30pm`: parts of one letter, or of figures before the last.
  private static func isShortForms(_ parts: [ArraySlice<UInt8>]) -> Bool {
    parts.first?.count == 1 || parts.allSatisfy { $0.count <= 2 }
      || parts.dropLast().allSatisfy { $0.allSatisfy(\.isDigit) }
  }
}
