import Model

/// The words that extract from a PDF, with their places.
struct PDFWords {
  struct Word: Hashable {
    let text: String
    let box: PageBox
    /// Which line of its page it belongs to; words of one line follow one another.
    let line: Int
  }

  struct Page {
    let width: Double
    let height: Double
    var words: [Word] = []
  }

  private(set) var pages: [Page] = []

  /// - Parameter layout: what `pdftotext -bbox-layout` prints: one element a line.
  init(layout: UnsafeRawBufferPointer) {
    var line = 0
    var rest = LayoutLines(layout)
    while let element = rest.next() {
      if element.begins("<word ") {
        guard !pages.isEmpty, let word = Self.word(element, line: line) else { continue }
        pages[pages.count - 1].words.append(word)
      } else if element.begins("<line ") {
        line += 1
      } else if element.begins("<page ") {
        let numbers = element.numbers(2)
        pages.append(Page(width: numbers.first ?? 0, height: numbers.last ?? 0))
      }
    }
  }

  private static func word(_ element: LayoutLines.Line, line: Int) -> Word? {
    let numbers = element.numbers(4)
    guard numbers.count == 4, let text = element.content else { return nil }
    let box = PageBox(left: numbers[0], top: numbers[1], right: numbers[2], bottom: numbers[3])
    return Word(text: unescaped(text), box: box, line: line)
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&apos;", with: "'").replacing("&amp;", with: "&")
  }
}

extension [PDFWords.Word] {
  /// The words as text: a space between those of a line, a line feed between lines.
  var text: String {
    var text = ""
    var line: Int?
    for word in self {
      if let line { text += line == word.line ? " " : "\n" }
      text += word.text
      line = word.line
    }
    return text
  }
}

/// The lines of `pdftotext -bbox-layout`, one element each.
private struct LayoutLines {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func next() -> Line? {
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
    guard position < bytes.count else { return nil }
    var end = position
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    defer { position = end + 1 }
    return Line(bytes: UnsafeRawBufferPointer(rebasing: bytes[position..<end]))
  }

  struct Line {
    let bytes: UnsafeRawBufferPointer

    func begins(_ start: StaticString) -> Bool {
      bytes.count >= start.utf8CodeUnitCount
        && start.withUTF8Buffer { zip($0, bytes).allSatisfy { $0 == $1 } }
    }

    /// The first numbers in quotes.
    func numbers(_ most: Int) -> [Double] {
      var numbers: [Double] = []
      var position = 0
      while numbers.count < most, position < bytes.count {
        guard bytes[position] == UInt8(ascii: "\"") else {
          position += 1
          continue
        }
        let start = position + 1
        position = start
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") { position += 1 }
        let text = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
        guard let number = Double(text), number.isFinite else { return numbers }
        numbers.append(number)
        position += 1
      }
      return numbers
    }

    /// What stands between its tags.
    var content: String? {
      guard let start = bytes.firstIndex(of: UInt8(ascii: ">")),
        let end = bytes.lastIndex(of: UInt8(ascii: "<")), start < end
      else { return nil }
      return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start + 1..<end]), as: UTF8.self)
    }
  }
}
