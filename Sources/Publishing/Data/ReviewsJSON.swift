import Model

/// `reviews.json`: every public review for a program. A new field may come at any time; one that goes or
/// changes its meaning raises `version`.
struct ReviewsJSON {
  static let path = "reviews.json"
  private static let version = 1

  let catalogue: PublishedCatalogue
  let records: [ReviewRecord]

  func file() -> OutputFile {
    let site = catalogue.site
    var bytes: [UInt8] = []
    bytes.append("{\n\"version\":\(Self.version),\n\"site\":")
    JSONText.quote(site.title, into: &bytes)
    bytes.append(",\n\"address\":")
    JSONText.quote(site.url(of: ListAddress.home), into: &bytes)
    bytes.append(",\n\"reviews\":[")
    for (index, record) in records.enumerated() {
      bytes.append(index == 0 ? "\n" : ",\n")
      record.json.write(into: &bytes)
    }
    bytes.append("\n]\n}\n")
    return OutputFile(path: Self.path, bytes: bytes)
  }
}

extension ReviewRecord {
  /// Always every key, in this order.
  fileprivate var json: OrderedJSON {
    .object([
      ("reference", .text(reference)), ("title", .text(ifAny: title)), ("address", .text(address)),
      ("kind", .text(ifAny: kind)), ("reviewType", .text(ifAny: reviewType)),
      ("reviewTypeLabel", .text(ifAny: reviewTypeLabel)), ("boards", .texts(boards)), ("state", .text(state)),
      ("published", .text(ifAny: published?.description)), ("updated", .text(ifAny: updated?.description)),
      ("lastRequiredDay", .text(ifAny: lastRequiredDay?.description)), ("edition", .text(ifAny: edition)),
      ("themes", .texts(themes)), ("agencies", .texts(agencies)), ("roles", .texts(roles)),
      ("ageGroups", .texts(ageGroups)), ("harmTypes", .texts(harmTypes)),
      ("hosted", isHosted.map(OrderedJSON.flag) ?? .null), ("publisher", .text(ifAny: publisher)),
      ("sourceURL", .text(ifAny: sourceURL)), ("withdrawnSince", .text(ifAny: withdrawnSince?.description)),
      ("publicLine", .text(ifAny: publicLine)),
      ("history", .list(history.map(\.json))), ("attachments", .list(attachments.map(\.json))),
      ("recommendations", recommendations?.json ?? .null), ("actions", actions?.json ?? .null),
    ])
  }
}

extension ReviewRecord.Change {
  fileprivate var json: OrderedJSON {
    .object([("date", .text(date.description)), ("change", .text(weight)), ("note", .text(note))])
  }
}

extension ReviewRecord.Attachment {
  fileprivate var json: OrderedJSON {
    .object([("title", .text(title)), ("url", .text(url)), ("size", .number(size))])
  }
}

extension ReviewRecord.Tally {
  fileprivate var json: OrderedJSON {
    .object([
      ("total", .number(total)), ("byStatus", .object(byStatus.map { ($0.status, .number($0.count)) })),
    ])
  }
}
