import Model

/// Authors who are named for what they wrote, without a year behind them.
extension LikelyNames {
  /// Whether what stands before or behind a list of names says that those wrote something: `research by Rees and Slater`.
  func isScholar(_ range: Range<Int>) -> Bool {
    isBehindStudy(range) || isBeforeWriting(range)
  }

  /// `the work of Heron, Wren and others`.
  private func isBehindStudy(_ range: Range<Int>) -> Bool {
    let bytes = text.bytes
    let least = max(0, range.lowerBound - Self.longestList)
    var place = range.lowerBound
    var names = 0
    // Over the names before, and the words that join them.
    while place > least, names < 8 {
      if Self.studies.contains(where: { bytes.hasPhrase($0, before: place) }) { return true }
      var start = place - 1
      while start > least, bytes[start] == 0x20 || bytes[start] == UInt8(ascii: ",") { start -= 1 }
      let end = start + 1
      while start > least, bytes[start - 1].isLetter || bytes[start - 1] == UInt8(ascii: "-") { start -= 1 }
      guard start < end, bytes[start].isUpper || bytes[start..<end].elementsEqual("and".utf8) else {
        return false
      }
      (place, names) = (start, names + 1)
    }
    return false
  }

  /// `Heron, Wren and Finch have written of`, `Heron and Wren showed in *Blame*`.
  private func isBeforeWriting(_ range: Range<Int>) -> Bool {
    let bytes = text.bytes
    let most = min(bytes.count, range.upperBound + Self.longestList)
    var place = range.upperBound
    var words = 0
    while place < most, words < 10 {
      if Self.writings.contains(where: { bytes.hasPhrase($0, at: place) }) { return true }
      var end = place
      while end < most, bytes[end] == 0x20 || bytes[end] == UInt8(ascii: ",") { end += 1 }
      let start = end
      while end < most, bytes[end].isLetter || bytes[end] == UInt8(ascii: "-") { end += 1 }
      guard start < end,
        bytes[start].isUpper || Self.joints.contains(where: { bytes[start..<end].elementsEqual($0.utf8) })
      else { return false }
      (place, words) = (end, words + 1)
    }
    return false
  }

  /// In bytes: four names.
  private static let longestList = 96
  private static let joints = ["and", "her", "his", "their", "others", "colleagues", "co-authors"]
  private static let studies: [StaticString] = [
    "research by ", "study by ", "studies by ", "analysis by ", "briefing by ", "paper by ", "book by ",
    "paid for work by ", "on the work of ", "used the work of ", "uses the work of ", "model of ",
  ]
  private static let writings: [StaticString] = [
    " have written of ", " have written on ", " have written about ", " has written of ", " has written on ",
    " has written about ", " argue in a paper", " argues in a paper", " in their triennial",
    " in their study",
    " in their review of", " in their research",
  ]
}
