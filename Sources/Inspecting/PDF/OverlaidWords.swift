import Model

/// Tells of two words that stand on one another which of them is seen.
///
/// The page is drawn without the one, without the other and without both: who makes no difference is not seen. Which
/// instruction paints a word is found by leaving out half of the instructions at a time, each time another half, so that
/// a dozen copies tell it of all words of the page at once.
struct OverlaidWords {
  /// Pairs of a page that are looked at; beyond it a page is a drawing and no text.
  private static let mostPairs = 12

  /// The page alone, as a document of its own.
  let document: PDFDocument
  let words: [PDFWords.Word]
  let pairs: [(Int, Int)]
  let resolution: Int

  /// The words of the pairs that nobody sees.
  func unseen() throws(InspectionStop) -> [Int] {
    guard let contents = try document.contents() else { return [] }
    let painters = try painters(contents)
    var unseen: Set<Int> = []
    for (first, second) in pairs.prefix(Self.mostPairs) {
      guard let one = painters[first], let other = painters[second], one != other else { continue }
      let both = try document.withoutText(contents) { $0 == one || $0 == other }
      let withFirst = try document.withoutText(contents) { $0 == other }
      let withSecond = try document.withoutText(contents) { $0 == one }
      guard let both, let withFirst, let withSecond else { continue }
      // A word that several instructions paint together is not told by one.
      guard try stands(words[first], in: withFirst), try !stands(words[first], in: withSecond),
        try stands(words[second], in: withSecond), try !stands(words[second], in: withFirst)
      else { continue }
      // Where a word shows nothing without the other, it is the rest of the page that hides it.
      if try isSame(withFirst, both, in: words[first]) { unseen.insert(first) }
      if try isSame(withSecond, both, in: words[second]) { unseen.insert(second) }
    }
    return unseen.sorted()
  }

  private func stands(_ word: PDFWords.Word, in copy: MemoryFile) throws(InspectionStop) -> Bool {
    try document.words(of: copy).pages.first?.words.contains { $0.text == word.text && $0.isAt(word) }
      ?? false
  }

  private func isSame(_ one: MemoryFile, _ other: MemoryFile, in word: PDFWords.Word) throws(InspectionStop)
    -> Bool
  {
    let arguments = ["-q", "-r", "\(resolution)", "-l", "1", ToolRun.inputPath]
    let first = try document.bench.run(.pdftoppm, arguments, on: one)
    let second = try document.bench.run(.pdftoppm, arguments, on: other)
    return first.output.withBytes { one in
      second.output.withBytes { other in
        guard let image = PageImage.all(in: one).first, let bare = PageImage.all(in: other).first,
          image.width == bare.width, image.height == bare.height,
          let region = image.region(word.box, scale: Double(resolution) / 72)
        else { return false }
        let share = min(1, word.letterHeight / max(word.box.height, 0.1))
        return image.difference(from: bare, in: region).pixels < UnseenWords.leastInk * share
      }
    }
  }

  /// The number of the instruction that paints each word of the pairs, as far as it is one.
  private func painters(_ contents: PDFContents) throws(InspectionStop) -> [Int: Int] {
    let asked = Set(pairs.prefix(Self.mostPairs).flatMap { [$0.0, $0.1] })
    let count = contents.textCount
    var painters = Dictionary(uniqueKeysWithValues: asked.map { ($0, 0) })
    var bit = 1
    while bit < count {
      guard let half = try document.withoutText(contents, where: { $0 & bit == 0 }) else { return [:] }
      let left = try document.words(of: half).pages.first?.words ?? []
      let places = Dictionary(grouping: left, by: \.text)
      for index in asked where (places[words[index].text] ?? []).contains(where: { $0.isAt(words[index]) }) {
        painters[index, default: 0] |= bit
      }
      bit <<= 1
    }
    return painters.filter { $0.value < count }
  }
}
