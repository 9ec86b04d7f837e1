extension Folder {
  /// Puts what a character looks like in place of what stands for it.
  mutating func put(_ scalar: Unicode.Scalar, for range: Range<Int>) {
    switch PlainCharacters[scalar] {
    case .itself:
      // A reference to it is replaced all the same.
      if range.count != UTF8.width(scalar) || source[range.lowerBound] < 0x80 {
        replace(range, by: Array(String(scalar).utf8))
      }
    case .nothing: remove(range)
    case .letters(let bytes): replace(range, by: bytes)
    case .raised(let digit):
      // A note's number behind a number is none of its digits.
      copy(to: range.lowerBound)
      let isNote = folded.last?.isDigit == true && !isRaised(before: range.lowerBound)
      replace(range, by: isNote ? [UInt8(ascii: " "), digit] : [digit])
    case .figurelike(let digit):
      if isInNumber(range) {
        replace(range, by: [digit])
      } else if range.count != UTF8.width(scalar) {
        replace(range, by: Array(String(scalar).utf8))
      }
    case .lookalike(let letter):
      if Self.mayBeFigure(letter), isInNumber(range) {
        replace(range, by: [letter.lowercased == UInt8(ascii: "o") ? UInt8(ascii: "0") : UInt8(ascii: "1")])
      } else if isInLatinWord(range) || isInCode(range) || isAmongLatin(range) {
        replace(range, by: [letter])
      } else if range.count != UTF8.width(scalar) {
        replace(range, by: Array(String(scalar).utf8))
      }
    }
  }

  private func isRaised(before place: Int) -> Bool {
    guard let edit = edits.last else { return false }
    return Int(edit.source + edit.sourceLength) == place
  }

  /// Whether a letter of another script stands in a word with Latin letters: in a word of its own script it is what it
  /// is.
  private mutating func isInLatinWord(_ range: Range<Int>) -> Bool {
    copy(to: range.lowerBound)
    if folded.last?.isLetter == true { return true }
    var place = range.upperBound
    let end = min(source.count, place + Self.longestWord)
    while place < end, source[place] >= 0x80 { place += 1 }
    if place < end, source[place].isLetter { return true }
    // What comes before in other letters: only the source knows, as those stay what they are.
    place = range.lowerBound
    let start = max(0, place - Self.longestWord)
    while place > start, source[place - 1] >= 0x80 { place -= 1 }
    return place > start && source[place - 1].isLetter
  }

  /// Whether all letters of a word look Latin, and a word in Latin letters stands before it, or a day before what is a
  /// month then: `14 Мау 2018`. In a text of its own script other words of that script do.
  private func isAmongLatin(_ range: Range<Int>) -> Bool {
    guard let run = codeRun(around: range), let (letters, _) = counts(in: run, where: \.isLetter),
      letters > 2, self[run.upperBound].map({ !$0.isLetter }) ?? true
    else { return false }
    var place = run.lowerBound
    while run.lowerBound - place < 3, let byte = self[place - 1], " @\"'(*_,".utf8.contains(byte) {
      place -= 1
    }
    guard place < run.lowerBound, let last = self[place - 1] else { return false }
    return last.isLetter || last.isDigit && isMonth(run)
  }

  private func isMonth(_ word: Range<Int>) -> Bool {
    var letters: [UInt8] = []
    var place = word.lowerBound
    while letters.count < 3, let (scalar, length) = source.scalar(at: place),
      case .lookalike(let letter) = PlainCharacters[scalar]
    {
      letters.append(letter)
      place += length
    }
    return letters.count == 3 && DatePattern.beginningsOfMonths.meaning(of: 0..<3, in: letters) != nil
  }

  /// Whether a letter of another script that looks like O, I or a figure stands for one: beside figures, and with nothing
  /// but these and its like in one run.
  private func isInNumber(_ range: Range<Int>) -> Bool {
    guard let run = codeRun(around: range),
      self[run.lowerBound - 1]?.isLetter != true, self[run.upperBound]?.isLetter != true,
      let (_, figures) = counts(in: run, where: Self.mayBeFigure)
    else { return false }
    return figures > 0 || isAmongPoints(run)
  }

  /// Whether a run stands between the points of a number in parts, as an address of the internet is: `203.О.113`.
  private func isAmongPoints(_ run: Range<Int>) -> Bool {
    self[run.lowerBound - 1] == UInt8(ascii: ".") && self[run.lowerBound - 2]?.isDigit == true
      && self[run.upperBound] == UInt8(ascii: ".") && self[run.upperBound + 1]?.isDigit == true
  }

  private static func mayBeFigure(_ letter: UInt8) -> Bool { "oOI".utf8.contains(letter) || letter.isDigit }

  /// The figures and the letters beyond ASCII that stand in one run around a place; nil if it is too long for a code.
  private func codeRun(around range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while let byte = self[start - 1], byte >= 0x80 || byte.isDigit,
      range.lowerBound - start < Self.longestCode
    {
      start -= 1
    }
    var end = range.upperBound
    while let byte = self[end], byte >= 0x80 || byte.isDigit, end - start < Self.longestCode { end += 1 }
    return end - start < Self.longestCode ? start..<end : nil
  }

  /// How many letters and figures a run has; nil unless all its letters look Latin and are as asked.
  private func counts(in run: Range<Int>, where isMeant: (UInt8) -> Bool) -> (letters: Int, figures: Int)? {
    var (letters, figures) = (0, 0)
    var place = run.lowerBound
    while place < run.upperBound {
      if source[place].isDigit {
        figures += 1
        place += 1
        continue
      }
      guard let (scalar, length) = source.scalar(at: place) else { return nil }
      switch PlainCharacters[scalar] {
      case .lookalike(let letter) where isMeant(letter): letters += 1
      case .figurelike(let digit) where isMeant(digit): letters += 1
      default: return nil
      }
      place += length
    }
    return (letters, figures)
  }

  /// Whether a capital of another script is part of a code, as in a postcode typed on another keyboard: all letters of
  /// its word are capitals that look Latin, and a figure is among them or stands right beside them.
  private func isInCode(_ range: Range<Int>) -> Bool {
    guard let run = codeRun(around: range), let (letters, figures) = counts(in: run, where: { $0.isUpper })
    else { return false }
    let (start, end) = (run.lowerBound, run.upperBound)
    guard letters <= Self.mostLettersOfCode else { return false }
    if figures > 0 { return true }
    // `C` behind figures ends a number; a word of one letter before them is the `in` of a year.
    let isBehindFigure = self[start - 1] == UInt8(ascii: " ") && areFigures(at: start - 2, by: -1)
    let isBeforeFigure = self[end] == UInt8(ascii: " ") && areFigures(at: end + 1, by: 1)
    return letters > 1 ? isBehindFigure || isBeforeFigure : isBehindFigure && !isBeforeFigure
  }

  /// Whether up to three figures stand there; four are a year.
  private func areFigures(at place: Int, by step: Int) -> Bool {
    self[place]?.isDigit == true && !(0..<4).allSatisfy { self[place + $0 * step]?.isDigit == true }
  }

  /// In bytes.
  private static let longestCode = 24
  /// Words of capitals that all look Latin are rare, and long ones are words.
  private static let mostLettersOfCode = 5

  /// In bytes; of longer words only so much is looked at.
  private static let longestWord = 64
}
