import Model

/// `reviews.csv`: the same records as `reviews.json`, for a spreadsheet: RFC 4180, and a byte-order mark,
/// without which Excel takes UTF-8 for an old Windows encoding.
struct ReviewsCSV {
  static let path = "reviews.csv"

  let records: [ReviewRecord]

  func file() -> OutputFile {
    var bytes: [UInt8] = []
    bytes.append("\u{FEFF}")
    Self.append(ReviewRecord.columns.lazy.map(\.name), to: &bytes)
    for record in records { Self.append(ReviewRecord.columns.lazy.map { $0.text(record) }, to: &bytes) }
    return OutputFile(path: Self.path, bytes: bytes)
  }

  /// Every cell is quoted, so that neither a comma nor a semicolon divides it, wherever it is opened.
  private static func append(_ cells: some Sequence<String>, to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      bytes.append(index == 0 ? "\"" : ",\"")
      append(cell, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append("\r\n")
  }

  /// A spreadsheet takes a cell for a formula by its first character; an apostrophe keeps it a text.
  static func append(_ cell: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    for byte in cell.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append("\"\"")
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F: continue
      default: bytes.append(byte)
      }
    }
    if Self.formulas.contains(where: { bytes[start...].starts(with: $0.utf8) }) {
      bytes.insert(UInt8(ascii: "'"), at: start)
    }
  }

  /// What a formula may begin with; the last four are the wide forms of East Asian keyboards.
  private static let formulas = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
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
