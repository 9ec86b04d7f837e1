import Model

/// Weights of signs, learned from marked passages: for each sign how much it speaks for each of a few kinds.
///
/// Made by `Tests/Benchmarks/detection/learn.py`; nothing of a passage is kept but single words and pairs of words.
package struct LearnedWeights: Sendable {
  /// How many kinds there are.
  let kinds: Int
  /// What each kind weighs before any sign is seen.
  private var start: [Int32]
  private var numbers: [UInt64]
  private var weights: [Int16]

  /// - Parameter file: a line for each sign, its name, a tab, and the weights of all kinds, in hundredths; the sign `start`
  ///   has what they weigh before. Lines that begin with `#` and those that cannot be read do not count.
  init(_ file: [UInt8]) {
    let lines = file.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }
    var room = 64
    while room < 2 * lines.count { room *= 2 }
    let entries = lines.compactMap(Self.entry)
    kinds = entries.first?.weights.count ?? 0
    start = [Int32](repeating: 0, count: kinds)
    numbers = [UInt64](repeating: 0, count: room)
    weights = [Int16](repeating: 0, count: room * kinds)
    let ofStart = Sign.print(ofName: Array("start".utf8)[...])
    for entry in entries where entry.weights.count == kinds {
      if entry.number == ofStart {
        start = entry.weights.map(Int32.init)
        continue
      }
      let place = place(of: entry.number)
      numbers[place] = entry.number
      for kind in 0..<kinds { weights[place * kinds + kind] = entry.weights[kind] }
    }
  }

  private static func entry(_ line: ArraySlice<UInt8>) -> (number: UInt64, weights: [Int16])? {
    guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    let numbers = line[(tab + 1)...].split(separator: UInt8(ascii: " "))
    let weights = numbers.compactMap { Int16(String(decoding: $0, as: UTF8.self)) }
    return weights.count == numbers.count ? (Sign.print(ofName: line[..<tab]), weights) : nil
  }

  /// What the signs around a place weigh together, for each kind, in hundredths; nil where there are hardly any, as in a
  /// path or a title.
  func sums(
    of place: Range<Int>, as category: DetectionCategory, by surroundings: inout Surroundings,
    in scan: borrowing Scan
  ) -> [Int32]? {
    var sums = start
    let isTold = surroundings.forEachSign(around: place, as: category, in: scan) { sign in
      let found = self.place(of: sign.print)
      guard numbers[found] != 0 else { return }
      for kind in 0..<kinds { sums[kind] += Int32(weights[found * kinds + kind]) }
    }
    return isTold ? sums : nil
  }

  private func place(of number: UInt64) -> Int {
    let mask = numbers.count - 1
    var place = Int(truncatingIfNeeded: number ^ number &>> 29) & mask
    while numbers[place] != 0, numbers[place] != number { place = (place + 1) & mask }
    return place
  }
}
