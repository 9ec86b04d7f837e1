import Model

/// `reviews.csv`: the same records as `reviews.json`, for a spreadsheet: RFC 4180, and a byte-order mark,
/// without which Excel takes UTF-8 for an old Windows encoding.
struct ReviewsCSV {
  static let path = "reviews.csv"

  let records: [ReviewRecord]

  func file() -> OutputFile {
    var text = "\u{FEFF}" + Self.row(ReviewRecord.columns.map(\.name))
    for record in records { text += Self.row(ReviewRecord.columns.map { $0.text(record) }) }
    return OutputFile(path: Self.path, bytes: Array(text.utf8))
  }

  /// Every cell is quoted, so that neither a comma nor a semicolon divides it, wherever it is opened.
  private static func row(_ cells: [String]) -> String {
    cells.map { "\"\(harmless($0))\"" }.joined(separator: ",") + "\r\n"
  }

  /// A spreadsheet takes a cell for a formula by its first character; an apostrophe keeps it a text.
  static func harmless(_ text: String) -> String {
    var cell = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": cell += "\"\""
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}": continue
      default: cell.unicodeScalars.append(scalar)
      }
    }
    guard let first = cell.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else {
      return cell
    }
    return "'" + cell
  }
}

extension ReviewRecord {
  /// The columns, named as the keys of `reviews.json`; what is nested there is one text here.
  fileprivate static let columns: [(name: String, text: @Sendable (ReviewRecord) -> String)] = [
    ("reference", { $0.reference }), ("title", { $0.title ?? "" }), ("address", { $0.address }),
    ("kind", { $0.kind ?? "" }), ("reviewType", { $0.reviewType ?? "" }),
    ("reviewTypeLabel", { $0.reviewTypeLabel ?? "" }), ("boards", { list($0.boards) }),
    ("state", { $0.state }),
    ("published", { $0.published?.description ?? "" }), ("updated", { $0.updated?.description ?? "" }),
    ("lastRequiredDay", { $0.lastRequiredDay?.description ?? "" }), ("edition", { $0.edition ?? "" }),
    ("themes", { list($0.themes) }), ("agencies", { list($0.agencies) }), ("roles", { list($0.roles) }),
    ("ageGroups", { list($0.ageGroups) }), ("harmTypes", { list($0.harmTypes) }),
    ("hosted", { $0.isHosted.map { $0 ? "true" : "false" } ?? "" }), ("publisher", { $0.publisher ?? "" }),
    ("sourceURL", { $0.sourceURL ?? "" }), ("withdrawnSince", { $0.withdrawnSince?.description ?? "" }),
    ("publicLine", { $0.publicLine ?? "" }),
    ("history", { list($0.history.map { "\($0.date) \($0.weight): \($0.note)" }) }),
    ("attachments", { list($0.attachments.map { "\($0.title) <\($0.url)> \($0.size) bytes" }) }),
    ("recommendations", { $0.recommendations?.text ?? "" }), ("actions", { $0.actions?.text ?? "" }),
  ]

  private static func list(_ texts: [String]) -> String { texts.joined(separator: "; ") }
}

extension ReviewRecord.Tally {
  /// `5; accepted 3; not-accepted 2`.
  fileprivate var text: String {
    ([String(total)] + byStatus.map { "\($0.status) \($0.count)" }).joined(separator: "; ")
  }
}
