import TestSupport
import Testing

@testable import Detecting

/// The file of a sealed list: what it holds, what it hides, and every way of being damaged.
@Suite struct WatchListFormatTests {
  private func fault(_ bytes: [UInt8], _ key: WatchListKey = WatchListSample.key) -> WatchListFault? {
    do {
      _ = try WatchList.open(bytes, key)
      return nil
    } catch { return error }
  }

  @Test func isTextWithAFirstLine() throws {
    let sealed = WatchListSample.sealed
    let lines = sealed.split(separator: UInt8(ascii: "\n"))
    #expect(lines.first.map { String(decoding: $0, as: UTF8.self) } == "candour watch-list 1")
    #expect(lines.allSatisfy { $0.count <= 76 })
    #expect(sealed.last == UInt8(ascii: "\n"))
    #expect(fault(sealed) == nil)
  }

  @Test func opensWithAnyLineEnds() {
    let text = String(decoding: WatchListSample.sealed, as: UTF8.self)
    for changed in [
      text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r"), String(text.dropLast()),
      text + "\n\n",
    ] {
      #expect(fault(Array(changed.utf8)) == nil)
    }
  }

  @Test func sameSizeForOneNameAndForThousands() throws {
    var random = SeededGenerator(seed: 3)
    func seal(_ text: String) throws -> [UInt8] {
      WatchList.seal(try NamesFile(Array(text.utf8)).names, with: WatchListSample.key, using: &random)
    }
    let one = try seal("Heather Dawson")
    let many = try seal((0..<1500).map { "Ann\(Self.letters($0)) Bek\(Self.letters($0 * 7))\n" }.joined())
    #expect(one.count == many.count)
    #expect(fault(many) == nil)
    let more = try seal((0..<4000).map { "Ann\(Self.letters($0)) Bek\(Self.letters($0 * 7))\n" }.joined())
    #expect(more.count > 15 * one.count / 10 && more.count < 25 * one.count / 10)
    #expect(fault(more) == nil)
    for missing in stride(from: 2, to: 90, by: 4) { #expect(fault(more.dropLast(missing)) == .cutShort) }
  }

  private static func letters(_ number: Int) -> String {
    String(String(number, radix: 10).map { Character(UnicodeScalar(97 + UInt8($0.wholeNumberValue ?? 0))) })
  }

  /// Sealed twice, nothing but the first line is the same: nobody sees which names two lists share.
  @Test func neverTheSameTwice() throws {
    var random = SystemRandomNumberGenerator()
    let names = try NamesFile(Array(WatchListSample.names.utf8)).names
    let sealed = (0..<2).map { _ in WatchList.seal(names, with: WatchListSample.key, using: &random) }
    let payloads = try sealed.map { try WatchListFormat.payload(of: $0) }
    let tags = payloads.map { payload in
      Set(stride(from: 16, to: payload.count - 32, by: 5).map { Array(payload[$0..<$0 + 5]) })
    }
    #expect(tags[0].count == 65_536)
    #expect(tags[0].intersection(tags[1]).count < 20)
  }

  /// Tags are spread evenly, those of names and those that only fill.
  @Test func tagsLookLikeChance() throws {
    let payload = try WatchListFormat.payload(of: WatchListSample.sealed)
    var byFirst = [Int](repeating: 0, count: 256)
    for place in stride(from: 16, to: payload.count - 32, by: 5) { byFirst[Int(payload[place])] += 1 }
    #expect(byFirst.allSatisfy { (180...340).contains($0) })
  }

  @Test func tellsFaultsApart() throws {
    let sealed = WatchListSample.sealed
    #expect(fault([]) == .empty)
    #expect(fault(Array(" \r\n".utf8)) == .empty)
    #expect(fault(Array("Heather Dawson\n".utf8)) == .notAWatchList)
    #expect(fault([0xFF, 0xFE, 0x00]) == .notAWatchList)
    #expect(fault(Array("candour watch-list 2\n".utf8) + sealed.dropFirst(21)) == .otherVersion)
    #expect(fault([UInt8](repeating: 0x41, count: WatchList.maximumBytes + 1)) == .tooLarge)
    var random = SeededGenerator(seed: 9)
    #expect(fault(sealed, WatchListKey(using: &random)) == .damagedOrWrongKey)
    #expect(fault(sealed + Array("AAAA\n".utf8)) != nil)
  }

  @Test func cutAnywhereIsAFault() {
    let sealed = WatchListSample.sealed
    for length in stride(from: 64, to: sealed.count - 2, by: 64 * 37) {
      #expect(fault(Array(sealed[..<length])) == .cutShort, "\(length)")
    }
    for length in 1..<21 { #expect(fault(Array(sealed[..<length])) == .cutShort, "\(length)") }
    for missing in 2..<90 { #expect(fault(sealed.dropLast(missing)) == .cutShort, "\(missing)") }
  }

  @Test func everyFlippedBitIsAFault() {
    var random = SeededGenerator(seed: 4)
    var places = (0..<60).map { _ in Int.random(in: 0..<WatchListSample.sealed.count - 1, using: &random) }
    places += 0..<22
    places += WatchListSample.sealed.count - 50..<WatchListSample.sealed.count - 1
    for place in places {
      var damaged = WatchListSample.sealed
      damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      #expect(fault(damaged) != nil, "\(place)")
    }
  }

  @Test(arguments: WatchListFault.allCases) func everyFaultHasWords(_ fault: WatchListFault) {
    #expect(!fault.message.isEmpty && fault.fix.hasSuffix("."))
  }
}
