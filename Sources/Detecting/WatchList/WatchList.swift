import Model

/// A board's sealed list of the names that it must not publish. It can be asked whether it holds a text, and says nothing
/// else: not even how many names there are.
package struct WatchList: Sendable {
  /// Larger files are refused.
  package static let maximumBytes = 64_000_000

  private let tagger: WatchListTagger
  private let tags: WatchListTags
  private let memo = FoundMemo()

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
    return WatchList(tagger: tagger, tags: tags)
  }

  private init(tagger: WatchListTagger, tags: WatchListTags) {
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

  func holds(_ form: WatchListForm, _ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { holds(form, $0, Fingerprint($0)) }
  }

  /// Whether it holds a text in a form.
  ///
  /// - Parameter text: as somebody writes it.
  package func holds(_ form: WatchListForm, _ text: String) -> Bool { holds(form, NameFolding.fold(text)) }

  private static let step: UInt64 = 0xD1B5_4A32_D192_ED03
}

extension WatchList: CustomReflectable, CustomStringConvertible {
  package var description: String { "[watch-list]" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
