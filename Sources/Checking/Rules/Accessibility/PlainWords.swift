/// Words as rules compare them.
enum PlainWords {
  /// Small letters and digits, one space between words; punctuation and other signs are dropped.
  static func fold(_ text: String) -> String {
    var words: [String] = [""]
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType != nil {
        words[words.count - 1] += properties.lowercaseMapping
      } else if properties.isWhitespace || "-–—/_".unicodeScalars.contains(scalar) {
        words.append("")
      }
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
