extension NamesFile.Fault {
  /// What is wrong, to go on from the name of the file.
  package var message: String {
    switch self {
    case .tooLarge: return "is larger than \(NamesFile.maximumBytes / 1_000_000) MB"
    case .empty: return "holds no name: write one full name or nickname a line"
    case .lines(let lines):
      let shown = lines.prefix(10).map { "line \($0.number) \($0.fault.words)" }.joined(separator: "; ")
      return "cannot be sealed: \(shown)\(lines.count > 10 ? "; and \(lines.count - 10) more lines" : "")"
    }
  }
}

extension ListedName.Fault {
  fileprivate var words: String {
    switch self {
    case .notText: "is not text in UTF-8"
    case .tooLong:
      "has over \(ListedName.maximumLetters) letters or over \(ListedName.maximumWords) words, so it is no name"
    case .noLetters: "holds no letter"
    case .oneLetter: "holds single letters only"
    }
  }
}
