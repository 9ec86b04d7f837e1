import Model

/// What stood in a PDF before it was saved again: programs append what is new and leave the old where it was.
struct PDFRevisions {
  /// Of so many that a file holds, the newest and the oldest are looked at.
  private static let most = 4

  private let bytes: [UInt8]
  private let bench: Workbench

  init(_ bytes: [UInt8], on bench: Workbench) {
    self.bytes = bytes
    self.bench = bench
  }

  /// Where each of them ends but the last.
  var ends: [Int] {
    var ends: [Int] = []
    var start = 0
    let mark = "%%EOF"
    while let found = bytes.first(mark, from: start) {
      start = found + mark.utf8.count
      ends.append(start)
      if ends.count > 10_000 { break }
    }
    if isLinearised, !ends.isEmpty { ends.removeFirst() }
    return Array(ends.dropLast())
  }

  /// Whether the file was written for viewing page by page, with a part of its own at its head.
  private var isLinearised: Bool {
    guard let mark = bytes.first("/Linearized"), mark < 1024 else { return false }
    return true
  }

  /// Bytes behind the end of the file that belong to something else.
  var trailing: Trace? {
    guard let last = lastEnd else { return nil }
    let rest = bytes[last...].drop { [0, 9, 10, 12, 13, 26, 32].contains($0) }
    guard rest.count > 8 else { return nil }
    return Trace(.trailingData, text: String(decoding: rest.prefix(1 << 16), as: UTF8.self))
  }

  /// Whether its end is missing.
  var isCut: Bool { lastEnd == nil }

  private var lastEnd: Int? {
    var last: Int?
    var start = max(0, bytes.count - (64 << 20))
    while let found = bytes.first("%%EOF", from: start) {
      last = found + 5
      start = found + 5
    }
    return last
  }

  /// What the earlier ones held that the last does not.
  ///
  /// - Parameter known: everything that was got out of the last.
  func traces(besides known: Set<String>) throws(InspectionStop) -> [Trace] {
    let ends = ends
    guard !ends.isEmpty else { return [] }
    var traces: [Trace] = []
    let chosen = ends.count <= Self.most ? ends : [ends[0]] + ends.suffix(Self.most - 1)
    for end in Set(chosen).sorted() {
      let found = try words(upTo: end)
      for (place, lines) in found {
        let gone = lines.filter { !known.contains($0) }
        guard !gone.isEmpty else { continue }
        traces.append(Trace(.earlierText, at: place, text: gone.joined(separator: "\n")))
      }
    }
    return traces.isEmpty
      ? [Trace(.earlierSave)] : Set(traces).sorted { ($0.place, $0.text) < ($1.place, $1.text) }
  }

  /// The lines of text of an earlier one, by page, and what it says of itself.
  private func words(upTo end: Int) throws(InspectionStop) -> [(AttachmentPlace, [String])] {
    let file = try bench.file(bytes[..<end], for: .qpdf)
    do throws(InspectionStop) {
      let document = try PDFDocument(file, on: bench)
      let pages = try document.words(of: document.file).pages
      let text = pages.enumerated().map { index, page in
        (AttachmentPlace(page: index + 1), page.words.text.split(separator: "\n").map(String.init))
      }
      let notes = (try document.metadata().traces + document.notes() + document.bookmarks()).map { trace in
        (AttachmentPlace(page: trace.place.page, part: trace.place.part), [trace.text])
      }
      return text + notes
    } catch {
      // What cannot be opened by itself was never a file of its own.
      guard case .tool = error else { return [] }
      throw error
    }
  }
}
