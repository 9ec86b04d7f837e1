import Model

extension WatchList {
  /// Seals names: a file that says nothing to anybody without the key.
  ///
  /// - Parameters:
  ///   - nicknames: short forms that a full name is also sealed with.
  ///   - lexicon: tells which names are ordinary words too.
  ///   - random: for the salt, and for what hides how many names there are.
  package static func seal(
    _ names: [ListedName], nicknames: Nicknames = .none, lexicon: Lexicon = .none, with key: WatchListKey,
    using random: inout some RandomNumberGenerator
  ) -> [UInt8] {
    let salt = (0..<WatchListTagger.saltBytes).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let tagger = WatchListTagger(key, salt: salt)
    var tags = self.tags(of: names, nicknames, lexicon, by: tagger)
    let size = room(for: tags.count)
    // As many again as are still wanted, until none was drawn that is there already.
    while tags.count < size {
      for _ in tags.count..<size { tags.append(random.next() >> UInt64(64 - 8 * WatchListTagger.tagBytes)) }
      tags.sortAndUnify()
    }
    var payload = salt
    payload.reserveCapacity(salt.count + size * WatchListTagger.tagBytes + WatchListFormat.sealBytes)
    for tag in tags {
      for place in (0..<WatchListTagger.tagBytes).reversed() {
        payload.append(UInt8(truncatingIfNeeded: tag >> UInt64(8 * place)))
      }
    }
    payload += tagger.seal(WatchListFormat.firstLine + payload)
    return WatchListFormat.file(payload)
  }

  /// Sorted, each once.
  private static func tags(
    of names: [ListedName], _ nicknames: Nicknames, _ lexicon: Lexicon, by tagger: WatchListTagger
  ) -> [UInt64] {
    var tags: [UInt64] = []
    var known = FingerprintSet(expecting: names.count * 16)
    for name in names {
      for variant in [name] + name.variants(by: nicknames) {
        variant.forms(by: lexicon) { form, text in
          if known.insert(Fingerprint([form.rawValue] + text)) { tags.append(tagger.tag(form, text)) }
        }
      }
    }
    tags.sortAndUnify()
    return tags
  }

  /// The size of a list with so many tags of its own: always a power of two.
  private static func room(for count: Int) -> Int {
    var room = WatchListFormat.leastTags
    while room < count { room *= 2 }
    return room
  }
}

extension [UInt64] {
  fileprivate mutating func sortAndUnify() {
    sort()
    var last: UInt64?
    removeAll { number in
      defer { last = number }
      return number == last
    }
  }
}
