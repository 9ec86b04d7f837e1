import Model

/// The words that say a name is one of social media or of a game.
enum SocialWords {
  /// `gaming` is half of a label, and a topic by itself.
  private enum Meaning { case platform, label, half, online, filler }

  private static let table = WordTable<Meaning>([
    "snapchat instagram insta tiktok facebook twitter discord xbox playstation psn roblox fortnite kik":
      .platform,
    "snap telegram youtube twitch reddit linkedin steam fb messenger threads": .platform,
    "gamertag gamertags handle username userid usernames screenname nickname": .label,
    "gaming gamer screen": .half,
    "online tag": .online, "game": .filler,
    "name account user is was were as his her their the called named id profile": .filler,
  ])

  static func isPlatform(_ word: Range<Int>, in bytes: [UInt8]) -> Bool {
    table.meaning(of: word, in: bytes) == .platform
  }

  /// Whether the words right before a place call what stands there a name of that kind.
  static func isNamed(_ start: Int, in scan: borrowing Scan) -> Bool {
    if scan.bytes.hasPhrase("user name ", before: start) { return true }
    var place = start
    for step in 0..<6 {
      guard let word = scan.word(before: place) else { return false }
      switch table.meaning(of: word, in: scan.bytes) {
      case .label, .half, .platform: return true
      // `online as heron_jay`, but not `mode: online` before the next key of a list.
      case .online: return step > 0 || isOfGame(before: word.lowerBound, in: scan)
      case .filler: place = word.lowerBound
      case nil: return false
      }
    }
    return false
  }

  /// `gamer tag`.
  private static func isOfGame(before tag: Int, in scan: borrowing Scan) -> Bool {
    guard let word = scan.word(before: tag), word.upperBound + 1 == tag else { return false }
    let meaning = table.meaning(of: word, in: scan.bytes)
    return meaning == .half || meaning == .platform
  }

  /// A name with its `@` as the only step of a web address, whatever the host: `https://social.example.org/@heron_jay`.
  static func nameOnHost(at sign: Int, in scan: borrowing Scan) -> Range<Int>? {
    guard scan[sign - 1] == UInt8(ascii: "/"), scan[sign - 2]?.isLetter == true else { return nil }
    var start = sign - 1
    while let byte = scan[start - 1], byte.isLetter || byte.isDigit || ".-".utf8.contains(byte),
      sign - start < 64
    { start -= 1 }
    guard scan[start - 1] == UInt8(ascii: "/"), scan[start - 2] == UInt8(ascii: "/"),
      scan.bytes[start..<sign].contains(UInt8(ascii: "."))
    else { return nil }
    var end = sign + 1
    while let byte = scan[end], end - sign < 32,
      byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: ".") && scan[end + 1].map({ $0.isLetter || $0.isDigit }) == true
    {
      end += 1
    }
    return end - sign > 3 && scan[end] != UInt8(ascii: "/") ? sign..<end : nil
  }

  /// Where a name begins that `on` and the name of a platform follow, if it stands between quotation marks or has a
  /// point in it: `"therealheron" on Facebook`, `heron.lives on TikTok`.
  static func nameBefore(platform: Range<Int>, in scan: borrowing Scan) -> Range<Int>? {
    guard let on = scan.word(before: platform.lowerBound), on.count == 2,
      scan.bytes[on].map(\.lowercased).elementsEqual("on".utf8)
    else { return nil }
    var end = on.lowerBound
    while end > 0, " \"".utf8.contains(scan.bytes[end - 1]), on.lowerBound - end < 3 { end -= 1 }
    let isQuoted = scan[end] == UInt8(ascii: "\"")
    var start = end
    while let byte = scan[start - 1],
      byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "."),
      end - start < 31
    {
      start -= 1
    }
    let text = scan.bytes[start..<end]
    // Not `10.30 on Facebook`, nor `example.org on Facebook`.
    guard (5...30).contains(text.count), text.last != UInt8(ascii: "."), mayBeHandle(start..<end, in: scan)
    else { return nil }
    let isName = text.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") }
    return isName || isQuoted && scan[start - 1] == UInt8(ascii: "\"") ? start..<end : nil
  }

  /// Whether it has letters enough for a name, and is no address of the web.
  static func mayBeHandle(_ name: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan.bytes[name].count(where: \.isLetter) >= 3 && !endsLikeDomain(name, in: scan.bytes)
  }

  /// Whether the last part of a name is one of addresses on the web.
  static func endsLikeDomain(_ name: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let dot = bytes[name].lastIndex(of: UInt8(ascii: ".")) else { return false }
    return dot + 1 < name.upperBound && domains.meaning(of: dot + 1..<name.upperBound, in: bytes) != nil
  }

  private static let domains = WordTable<Bool>(["org com net uk info wales cymru eu gov": true])

  /// Whether `on Roblox` or `(Roblox)` follows a name with a low line or a figure in it.
  static func isOnPlatform(_ name: Range<Int>, in scan: borrowing Scan) -> Bool {
    let end = scan[name.upperBound] == UInt8(ascii: "\"") ? name.upperBound + 1 : name.upperBound
    guard name.count >= 5, mayBeHandle(name, in: scan), let on = scan.word(after: end),
      topics.meaning(of: letters(of: name, in: scan), in: scan.bytes) == nil
    else { return false }
    // `heron.jay.9 (Instagram)`
    if scan[end] == 0x20, scan[end + 1] == UInt8(ascii: "("), on.lowerBound == end + 2,
      scan[on.upperBound] == UInt8(ascii: ")"), isPlatform(on, in: scan.bytes)
    {
      return true
    }
    guard scan.areOneBreath(end..<on.lowerBound), on.count == 2,
      ["on", "ON"].contains(where: { $0.utf8.elementsEqual(scan.bytes[on]) })
    else { return false }
    var place = on.upperBound
    for _ in 0..<2 {
      guard let word = scan.word(after: place), scan.areOneBreath(place..<word.lowerBound) else {
        return false
      }
      if table.meaning(of: word, in: scan.bytes) == .platform { return true }
      place = word.upperBound
    }
    return false
  }

  /// Whether a name with a low line is that of somebody who writes: at the beginning of a line of a chat, or behind `as`,
  /// in a text that tells of a life.
  static func isWriter(_ name: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard name.count >= 6 else { return false }
    var start = name.lowerBound
    while let byte = scan[start - 1], "*_<>b[]\"/".utf8.contains(byte), name.lowerBound - start < 8 {
      start -= 1
    }
    let isFirst = start == 0 || scan[start - 1] == UInt8(ascii: "\n")
    if isFirst {
      let rest = scan.bytes[name.upperBound..<min(scan.bytes.count, name.upperBound + 8)]
      guard let colon = rest.firstIndex(of: UInt8(ascii: ":")), scan[colon + 1] == 0x20,
        scan.bytes[name].contains(where: \.isDigit) || scan.bytes[name].contains(UInt8(ascii: "."))
      else { return false }
    } else {
      guard let word = scan.word(before: name.lowerBound), word.count == 2,
        scan.bytes[word].elementsEqual("as".utf8), scan.bytes[name].contains(where: \.isDigit),
        !scan.bytes[name].contains(UInt8(ascii: "."))
      else { return false }
    }
    return CaseTalk.isClear(around: name, in: scan)
  }

  /// Whether what nothing calls a name may be one all the same: a low line and a figure in it, alone among words or in
  /// quotation marks, and no key of a record.
  static func mayBeOne(_ name: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard name.count >= 7, mayBeHandle(name, in: scan), scan.bytes[name].contains(where: \.isDigit),
      let before = scan[name.lowerBound - 1], before == 0x20 || "\"'(".utf8.contains(before)
    else { return false }
    var end = name.upperBound
    if let sign = scan[end], "\"')".utf8.contains(sign) { end += 1 }
    guard let after = scan[end] else { return true }
    return after <= 0x20 || ",;".utf8.contains(after)
      || after == UInt8(ascii: ".") && scan[end + 1].map { !$0.isLetter && !$0.isDigit } ?? true
  }

  /// Whether a name is that of a file, or a part of one: `map_mum_2.jpg`.
  static func isOfFile(_ name: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard scan.bytes[name.lowerBound] != UInt8(ascii: "@") else { return false }
    var end = name.upperBound
    while let byte = scan[end], byte.isLetter || byte.isDigit || "._-".utf8.contains(byte),
      end - name.upperBound < 40
    {
      end += 1
    }
    // A full stop behind it ends a sentence.
    while scan.bytes[end - 1] == UInt8(ascii: "."), end - 1 > name.lowerBound { end -= 1 }
    guard let point = scan.bytes[name.lowerBound..<end].lastIndex(of: UInt8(ascii: ".")), point + 1 < end
    else { return false }
    return files.meaning(of: point + 1..<end, in: scan.bytes) != nil
  }

  private static let files = WordTable<Bool>([
    "jpg jpeg png gif heic pdf doc docx odt rtf txt md xls xlsx csv ppt pptx mp3 mp4 mov wav eml msg zip html":
      true,
    "js css json xml yml yaml htm svg webp toml py swift": true,
  ])

  private static func letters(of name: Range<Int>, in scan: borrowing Scan) -> Range<Int> {
    var end = name.upperBound
    while end > name.lowerBound + 1, scan.bytes[end - 1].isDigit { end -= 1 }
    return name.lowerBound..<end
  }

  private static let topics = WordTable<Bool>([
    "year covid table figure section page part level grade stage day week phase q fy key pdf": true
  ])

  /// Where a name begins behind a platform: `Snapchat name: heron`, `TikTok handle was heron`, `| Facebook name | heron |`.
  static func startOfName(behind platform: Range<Int>, in scan: borrowing Scan) -> Int? {
    var place = platform.upperBound
    var isLabelled = false
    for _ in 0..<4 {
      guard let word = scan.word(after: place) else { return nil }
      let gap = scan.bytes[place..<word.lowerBound]
      if gap.contains(where: { ",.(".utf8.contains($0) }) { return nil }
      if gap.contains(where: { ":|\"=".utf8.contains($0) || $0 == 0xE2 }), place > platform.upperBound {
        return isName(word, in: scan) ? word.lowerBound : nil
      }
      switch labels.meaning(of: word, in: scan.bytes) {
      case .label?: isLabelled = true
      case .verb?:
        // Not `Facebook was 2019's`.
        guard let next = scan.word(after: word.upperBound), isName(next, in: scan),
          hasSignOfName(next, in: scan), isLabelled || scan.bytes[next].count(where: \.isLetter) >= 3
        else { return nil }
        return next.lowerBound
      case .whose?: break
      case .link?:
        guard let next = scan.word(after: word.upperBound), isName(next, in: scan), isJoined(next, in: scan)
        else { return nil }
        return next.lowerBound
      case nil:
        let isName = isLabelled ? hasSignOfName(word, in: scan) : isJoined(word, in: scan)
        return isName ? word.lowerBound : nil
      }
      place = word.upperBound
    }
    return nil
  }

  /// Where a name begins behind a colon: `insta: heron.jay`, `username: heron`.
  static func startOfName(at colon: Int, behind label: Range<Int>, in scan: borrowing Scan) -> Int? {
    let meaning = table.meaning(of: label, in: scan.bytes)
    guard meaning == .platform || meaning == .label, let word = scan.word(after: colon + 1),
      isName(word, in: scan)
    else { return nil }
    // `Instagram: a guide` goes on as a sentence does.
    if hasSignOfName(word, in: scan) { return word.lowerBound }
    guard scan[word.upperBound] != UInt8(ascii: " ") || meaning == .label else { return nil }
    return meaning == .label || isAlone(word, in: scan) ? word.lowerBound : nil
  }

  /// A link counts only before a name with a low line: `Snap from heron_e17`.
  private enum Label { case label, verb, link, whose }
  private static let labels = WordTable<Label>([
    "name names username user account handle handles id profile tag channel": .label, "is was": .verb,
    "he she they his her their": .whose,
    "from by as of called": .link,
  ])

  private static func isName(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    word.count >= 3 && words.meaning(of: word, in: scan.bytes) == nil
  }

  private static let words = WordTable<Bool>([
    "the not was and his her their for with unknown none see given known found yes that this who what how":
      true,
    "a guide is are were of in on by to no all any false true null deleted removed changed": true,
  ])

  /// Whether what stands at a place has a figure, a low line or a point within it, or a capital within, as no word has.
  private static func hasSignOfName(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    let text = scan.bytes[word]
    if text.contains(where: \.isDigit) || text.dropFirst().contains(where: \.isUpper) { return true }
    guard let after = scan[word.upperBound], "_.".utf8.contains(after), let next = scan[word.upperBound + 1]
    else {
      return false
    }
    return next.isLetter || next.isDigit
  }

  /// Whether a low line or a point joins a word to more of a name that is no address of the web: `bigman.tz9`.
  private static func isJoined(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    guard let sign = scan[word.upperBound], "_.".utf8.contains(sign),
      scan.bytes[word].contains(where: \.isLetter),
      scan[word.upperBound + 1].map({ $0.isLetter || $0.isDigit }) == true
    else { return false }
    var end = word.upperBound + 1
    while let byte = scan[end], byte.isLetter || byte.isDigit || "_.".utf8.contains(byte),
      end - word.lowerBound < 32
    {
      end += 1
    }
    return !endsLikeDomain(word.lowerBound..<end, in: scan.bytes)
  }

  private static func isAlone(_ word: Range<Int>, in scan: borrowing Scan) -> Bool {
    scan[word.upperBound].map { ",;)\n\r|*\"".utf8.contains($0) || $0 == UInt8(ascii: ".") } ?? true
  }

  /// Whether a name with figures behind it is an ordinary word or too little to be a name: `covid19`, `section47`.
  static func isNumberedWord(_ name: Range<Int>, in scan: borrowing Scan) -> Bool {
    let letters = letters(of: name, in: scan)
    guard scan.bytes[letters].count(where: \.isLower) >= 4, !scan.bytes[letters].contains(where: \.isDigit)
    else {
      return true
    }
    return topics.meaning(of: letters, in: scan.bytes) != nil
      || numbered.meaning(of: letters, in: scan.bytes) != nil
      || scan.lexicon.words.contains(Fingerprint(small: letters, of: scan.bytes))
  }

  /// What is written with a figure behind it and stands in no dictionary.
  private static let numbered = WordTable<Bool>(["covid iphone ipad android": true])

  /// Whether a name is made of ordinary words alone, as keys of programs are: `family_told_on`.
  static func areWords(_ name: Range<Int>, in scan: borrowing Scan) -> Bool {
    let words = scan.bytes[name].split { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
    return !scan.lexicon.isEmpty
      && words.allSatisfy { word in
        word.allSatisfy(\.isLower)
          && scan.lexicon.words.contains(Fingerprint(small: word.indices, of: scan.bytes))
      }
  }
}
