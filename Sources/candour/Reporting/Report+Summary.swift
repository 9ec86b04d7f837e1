import Model

extension Report {
  /// How many findings there are of each weight, in one sentence.
  var summary: String {
    let judged = "in \(counted(documents, "document")), judged on \(day.spoken)."
    return items.isEmpty ? "No findings \(judged)" : "\(counts) \(judged)"
  }

  /// `2 errors, 1 warning, 0 notes; 1 accepted`
  var counts: String {
    let parts = [
      counted(count(.error), "error"), counted(count(.warning), "warning"), counted(count(.note), "note"),
    ]
    return parts.joined(separator: ", ") + (accepted > 0 ? "; \(accepted) accepted" : "")
  }

  private func counted(_ number: Int, _ word: String) -> String {
    number == 1 ? "1 \(word)" : "\(number) \(word)s"
  }
}
