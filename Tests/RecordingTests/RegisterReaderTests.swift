import Model
import TestSupport
import Testing

@testable import Recording

/// Nothing can be done to a register that its lines do not show.
@Suite struct RegisterReaderTests {
  private let lines = RegisterText.lines(RegisterText.entries)
  private let bytes = RegisterText.bytes

  private func line(at offset: Int) -> Int { bytes[..<offset].count { $0 == 0x0A } + 1 }

  @Test func readsBackWhatWasWritten() {
    let (register, reader) = RegisterReader.read(bytes)
    #expect(reader.fault == nil)
    #expect(register.entries == RegisterText.entries)
    #expect(reader.lines == 9 && reader.soundBytes == bytes.count)
    #expect(register.references == ["EX-2026-01", "EX-2026-02"])
    #expect(register.reviews["EX-2026-01"]?.state == .published)
    #expect(register.reviews["EX-2026-02"]?.state == .onRequest)
  }

  /// However the bytes come in.
  @Test(arguments: [1, 2, 7, 100, 511])
  func readsPiecesOfAnySize(_ size: Int) {
    var reader = RegisterReader()
    var entries: [RegisterEntry] = []
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        let end = min(offset + size, bytes.count)
        reader.take(UnsafeBufferPointer(rebasing: bytes[offset..<end])) { entries.append($0) }
        offset = end
      }
    }
    reader.finish()
    #expect(reader.fault == nil && entries == RegisterText.entries)
  }

  /// Each bit of each byte: some 25,000 registers. The line that is named is the one that was changed; where a line
  /// feed was, or one came to be, the line that ends or begins there.
  @Test func everyBitFlipIsFoundAndItsLineNamed() {
    var missed: [Int] = []
    for offset in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[offset] ^= 1 << bit
        guard let fault = RegisterText.fault(changed), fault.line == line(at: offset) else {
          missed.append(offset)
          continue
        }
      }
    }
    #expect(missed.isEmpty)
  }

  /// At every byte: in the middle of a line it is a cut, at its end only an earlier copy can show it.
  @Test func everyCutWithinALineIsFound() {
    var boundary = 0
    for end in bytes.indices {
      let cut = Array(bytes[..<end])
      let isWhole = end > 0 && bytes[end - 1] == 0x0A
      let fault = RegisterText.fault(cut)
      if isWhole { boundary += 1 }
      #expect((fault == nil) == isWhole, "cut at \(end)")
      if let fault, end > 0 {
        let repair: RegisterFault.Repair? =
          bytes[end] == 0x0A ? .unended : end < lines[0].count ? nil : .cutOff
        #expect(fault.line == line(at: end) && fault.repair == repair, "cut at \(end)")
      }
    }
    #expect(boundary == lines.count - 1)
  }

  @Test func everyRemovalIsFound() {
    for index in lines.indices.dropLast() {
      var rest = lines
      rest.remove(at: index)
      #expect(RegisterText.fault(rest.flatMap { $0 })?.line == index + 1)
    }
  }

  @Test func everyRepetitionAndInsertionIsFound() {
    for index in lines.indices {
      for place in lines.indices {
        var more = lines
        more.insert(lines[index], at: place)
        // A line before itself is the same as one after itself.
        let expected = place == index ? place + 2 : place + 1
        #expect(RegisterText.fault(more.flatMap { $0 })?.line == expected, "\(index) at \(place)")
      }
      let repeated = RegisterText.fault((lines + [lines[index]]).flatMap { $0 })
      #expect(repeated?.line == lines.count + 1)
      #expect(
        repeated?.message
          == "this line says that it is number \(index + 1): lines were repeated, put in or exchanged")
    }
  }

  @Test func everyExchangeIsFound() {
    for first in lines.indices {
      for second in lines.indices where second > first {
        var exchanged = lines
        exchanged.swapAt(first, second)
        #expect(RegisterText.fault(exchanged.flatMap { $0 })?.line == first + 1)
      }
    }
  }

  /// A line that was written anew, with its own check right: the line after it does not follow any more.
  @Test func aForgedLineIsFound() throws {
    var forged = RegisterText.entries
    forged[1] = RegisterEntry(
      .published, at: RegisterText.day, reference: "EX-2026-01", content: RegisterText.content("f"))
    var changed = lines
    changed[1] = RegisterText.lines(forged)[1]
    let fault = try #require(RegisterText.fault(changed.flatMap { $0 }))
    #expect(fault.line == 3 && fault.message.hasPrefix("this line does not follow from the line before"))
  }

  /// Days never decrease, even in a chain that is whole.
  @Test func anEarlierDayIsFound() {
    var entries = RegisterText.entries
    entries[4] = RegisterEntry(.note, at: RegisterText.day, text: "Late")
    #expect(
      RegisterText.fault(RegisterText.lines(entries).flatMap { $0 })?.message
        == "this line is dated 2 March 2026, before the line above it (11 March 2026)")
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let line: Int
    let message: String
  }

  static let damages: [Damage] = {
    let lines = RegisterText.lines(RegisterText.entries)
    let whole = lines.flatMap { $0 }
    let text = String(decoding: whole, as: UTF8.self)
    func damage(_ name: String, _ text: String, _ line: Int, _ message: String) -> Damage {
      Damage(testDescription: name, bytes: Array(text.utf8), line: line, message: message)
    }
    return [
      damage("empty", "", 1, "the register is empty, without even its first line"),
      damage(
        "Windows", text.replacing("\n", with: "\r\n"), 1,
        "the line ends of the register were changed to those of Windows"),
      damage(
        "conflict", text + "<<<<<<< HEAD\n", 10,
        "git has marked a conflict here: two sides have appended to the register"),
      damage(
        "mark", "\u{FEFF}" + text, 1, "another program has put a byte-order mark before this line"),
      damage("blank", text + "\n", 10, "an empty line stands in the register"),
      damage(
        "spaces", text.replacing(":\"genesis\"", with: ": \"genesis\""), 1,
        "this line is not in the form in which Candour writes the register"),
      damage(
        "another form of é", text.replacing("é", with: "e\u{301}"), 7,
        "this line is not in the form in which Candour writes the register"),
      damage(
        "no genesis", String(decoding: lines[1], as: UTF8.self), 1,
        "this line says that it is number 2: lines before it were taken out or exchanged"),
      damage(
        "too long", String(repeating: "x", count: 70_000), 1,
        "this line is over 64 kB, which no line of the register is"),
      Damage(
        testDescription: "no text", bytes: whole + [0xFF, 0x0A], line: 10,
        message: "this line is not readable text"),
    ]
  }()

  @Test(arguments: damages)
  func namesWhatHasHappened(_ damage: Damage) throws {
    let fault = try #require(RegisterText.fault(damage.bytes))
    #expect(fault.line == damage.line && fault.message == damage.message)
    #expect(!fault.fix.isEmpty)
  }

  /// Only what a machine that went down leaves can be mended: the beginning of a line, after whole ones.
  @Test func nothingElseIsMended() {
    let last = lines[lines.count - 1].dropLast()
    func repair(_ bytes: [UInt8]) -> RegisterFault.Repair? { RegisterText.fault(bytes)?.repair }
    #expect(repair(bytes + Array("garbage".utf8)) == nil)
    #expect(repair(bytes + [0, 0, 0, 0]) == nil)
    #expect(repair(bytes + Array("<<<<<<< HEAD".utf8)) == nil)
    // Within the first line: then nothing is left that could be gone on from.
    #expect(repair(Array(bytes.prefix(50))) == nil)
    // A whole line that was changed and has lost its line end.
    var changed = Array(last)
    changed[changed.count / 2] ^= 1
    #expect(repair(lines.dropLast().flatMap { $0 } + changed) == nil)
    #expect(repair(lines.dropLast().flatMap { $0 } + last) == .unended)
    #expect(repair(lines.dropLast().flatMap { $0 } + last.dropLast()) == .cutOff)
  }

  /// A gigabyte without a line end is refused after the first few pieces, not held in memory.
  @Test func endlessLinesEndTheReading() {
    var reader = RegisterReader()
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 4096)
    var pieces = 0
    while reader.fault == nil, pieces < 1000 {
      piece.withUnsafeBufferPointer { reader.take($0) { _ in } }
      pieces += 1
    }
    #expect(pieces < 20 && reader.fault?.line == 1)
  }
}
