import Model

/// A board's sealed list of the names that it must not publish. It can be asked whether it holds a text, and says nothing
/// else: not even how many names there are.
package struct WatchList: Sendable {
  /// Larger files are refused.
  package static let maximumBytes = 64_000_000

  private let tagger: WatchListTagger
  private let tags: WatchListTags
  /// The seal that the list ends with, which no other list has.
  let seal: String
  private let memo = FoundMemo()
  let passed = PassedWords()

  /// Opens a sealed list.
  ///
  /// - Parameter bytes: of the file, with any line ends.
  package static func open(_ bytes: [UInt8], _ key: WatchListKey) throws(WatchListFault) -> WatchList {
    let payload = try WatchListFormat.payload(of: bytes)
    let tagger = WatchListTagger(key, salt: Array(payload.prefix(WatchListTagger.saltBytes)))
    let contents = payload.dropLast(WatchListFormat.sealBytes)
    guard
      tagger.isSeal(
        payload.suffix(WatchListFormat.sealBytes), of: WatchListFormat.firstLine + contents),
      let tags = WatchListTags(Array(contents.dropFirst(WatchListTagger.saltBytes)))
    else { throw .damagedOrWrongKey }
    let seal = payload.suffix(WatchListFormat.sealBytes).map { Digits.hexadecimal($0) }.joined()
    return WatchList(tagger: tagger, tags: tags, seal: seal)
  }

  /// Whether a file is a sealed list by its form. One that only begins as they do is a text like any other.
  package static func isSealed(_ bytes: [UInt8]) -> Bool { (try? WatchListFormat.payload(of: bytes)) != nil }

  private init(tagger: WatchListTagger, tags: WatchListTags, seal: String) {
    self.seal = seal
    self.tagger = tagger
    self.tags = tags
  }

  /// Whether the list holds a text in a form. Asked twice, it costs next to nothing the second time.
  ///
  /// - Parameters:
  ///   - text: folded.
  ///   - fingerprint: of that text.
  @inline(__always)
  func holds(_ form: WatchListForm, _ text: UnsafeBufferPointer<UInt8>, _ fingerprint: Fingerprint) -> Bool {
    memo.answer(fingerprint.number &+ Self.step &* UInt64(form.rawValue)) {
      tags.contains(tagger.tag(form, text))
    }
  }

  /// Says that it will soon be asked whether it holds a text in a form.
  @inline(__always)
  func prepare(_ form: WatchListForm, _ fingerprint: Fingerprint) {
    memo.prepare(fingerprint.number &+ Self.step &* UInt64(form.rawValue))
  }

  /// Says that it will soon be asked whether a word concerns any form.
  @inline(__always)
  func prepareAnyForm(_ fingerprint: Fingerprint) { memo.prepare(fingerprint.number &+ Self.step &* 19) }

  func holds(_ form: WatchListForm, _ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { holds(form, $0, Fingerprint($0)) }
  }

  /// Whether a folded word is one slip away from a listed one, or is one.
  func holdsNear(_ text: [UInt8], _ fingerprint: Fingerprint) -> Bool {
    text.withUnsafeBufferPointer { holdsNear($0, fingerprint) }
  }

  /// Asked for all its forms at once, so that the second time costs as little as any other question.
  private func holdsNear(_ text: UnsafeBufferPointer<UInt8>, _ fingerprint: Fingerprint) -> Bool {
    memo.answer(fingerprint.number &+ Self.step &* 17) {
      if tags.contains(tagger.tag(.near, text)) { return true }
      let word = String(decoding: text, as: UTF8.self)
      guard word.unicodeScalars.count >= 5 else { return false }
      return NearWords.deletions(of: word).contains { tags.contains(tagger.tag(.near, Array($0.utf8))) }
    }
  }

  /// Whether a word with a capital has anything to do with a name on the list: only then are it and its neighbours worth
  /// a closer look.
  @inline(__always)
  func concerns(_ text: UnsafeBufferPointer<UInt8>, _ fingerprint: Fingerprint) -> Bool {
    memo.answer(fingerprint.number &+ Self.step &* 18) {
      tags.contains(tagger.tag(.word, text)) || tags.contains(tagger.tag(.capital, text))
        || NameParticle.words.contains(fingerprint) || holdsNear(text, fingerprint)
    }
  }

  /// Whether a word alone makes its paragraph worth a closer look: it is on the list in some form, or a slip away from
  /// what is, unless it is an ordinary word.
  ///
  /// - Parameters:
  ///   - fingerprint: of its small letters.
  ///   - text: these letters, asked for only where the answer is not known yet.
  @inline(__always)
  func concernsAnyForm(_ fingerprint: Fingerprint, isOrdinary: () -> Bool, text: () -> [UInt8]) -> Bool {
    memo.answer(fingerprint.number &+ Self.step &* 19) {
      text().withUnsafeBufferPointer { text in
        [WatchListForm.word, .capital, .phrase].contains { tags.contains(tagger.tag($0, text)) }
          || !isOrdinary() && holdsNear(text, fingerprint)
      }
    }
  }

  /// Whether it holds a text in a form.
  ///
  /// - Parameter text: as somebody writes it.
  package func holds(_ form: WatchListForm, _ text: String) -> Bool { holds(form, NameFolding.fold(text)) }

  /// Whether the name in a pseudonym begins like a forename on the list. A list that has nearly every letter says nothing
  /// by it, and so this does not either.
  package func holdsInitial(of pseudonym: String) -> Bool {
    let name = pseudonym.split(separator: " ").last.map { NameFolding.fold(String($0)) } ?? []
    guard let first = name.first, first.isLetter else { return false }
    let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).count { holds(.initial, [$0]) }
    return letters <= Self.tellingLetters && holds(.initial, [first])
  }

  /// Of the 26.
  private static let tellingLetters = 20

  /// By what a text that was found is known again without being told: eight hexadecimal digits, which say nothing to
  /// those who have not the key.
  package func mark(of text: String) -> String {
    let plain = FoldedBytes(Array(text.utf8)).bytes.filter { $0 > 0x20 }.map(\.lowercased)
    return tagger.mark(plain).map { Digits.hexadecimal($0) }.joined()
  }

  private static let step: UInt64 = 0xD1B5_4A32_D192_ED03
}

extension WatchList: CustomReflectable, CustomStringConvertible {
  package var description: String { "[watch-list]" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
