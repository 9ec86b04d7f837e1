import Detecting
import Inspecting
import Model

/// What was got out of a file, judged: what kinds of things, where, and what kinds of people they point at. It holds none
/// of the text itself, so that it may be kept.
package struct AttachmentReport: Hashable, Sendable, Codable {
  /// Something that stands in the file, seen or not.
  struct Item: Hashable, Sendable, Codable {
    /// Nil for what everybody sees.
    let kind: TraceKind?
    let page: Int?
    let part: String?
    let box: PageBox?
    let found: [Found]
    let weight: Severity?
    /// How many such stand there.
    var count = 1

    var place: AttachmentPlace { AttachmentPlace(page: page, part: part) }
  }

  /// Something identifying in its text.
  struct Found: Hashable, Sendable, Codable {
    let category: DetectionCategory
    let ground: Detection.Ground
    var count: Int
  }

  package let facts: AttachmentFacts
  let items: [Item]
  /// What could not be searched for to its end.
  let notSearched: [DetectionCategory]
  /// Indices of the words that may be shown nowhere yet and stand in it, seen or not.
  let withheld: [Int]
  /// What it shows, to find it again in another file.
  let sketch: TextSketch

  /// - Parameter words: what may be shown nowhere yet.
  package init(_ recovery: Recovery, by detector: Detector, withholding words: WithheldWords = .none) {
    facts = recovery.facts
    sketch = TextSketch(recovery.visible.map(\.text))
    withheld = words.found(in: recovery.visible.map(\.text) + recovery.traces.map(\.text))
    var items: [Item] = []
    var notSearched: Set<DetectionCategory> = []
    func found(in text: String) -> [Found] {
      guard !text.isEmpty else { return [] }
      let result = detector.scan(text)
      notSearched.formUnion(result.limitReached)
      return Found.counted(result.detections)
    }
    for text in recovery.visible {
      let found = found(in: text.text)
      if found.isEmpty { continue }
      items.append(
        Item(kind: nil, page: text.place.page, part: text.place.part, box: nil, found: found, weight: nil))
    }
    for trace in recovery.traces {
      let found = found(in: trace.text).filter { trace.kind.counts($0) }
      let weight = trace.weight(identifying: !found.isEmpty, by: detector)
      if weight == nil { continue }
      items.append(
        Item(
          kind: trace.kind, page: trace.place.page, part: trace.place.part, box: trace.box, found: found,
          weight: weight))
    }
    self.items = Self.joined(items)
    self.notSearched = notSearched.sorted { $0.rawValue < $1.rawValue }
  }

  /// What differs in its box alone is told once, with how often it stands there.
  private static func joined(_ items: [Item]) -> [Item] {
    var joined: [Item] = []
    var places: [Item: Int] = [:]
    for item in items {
      let plain = Item(
        kind: item.kind, page: item.page, part: item.part, box: nil, found: item.found, weight: item.weight)
      if let place = places[plain] {
        joined[place].count += 1
      } else {
        places[plain] = joined.count
        joined.append(item)
      }
    }
    return joined
  }
}

extension AttachmentReport.Found {
  fileprivate static func counted(_ detections: [Detection]) -> [AttachmentReport.Found] {
    var found: [AttachmentReport.Found] = []
    for detection in detections {
      let place = found.firstIndex { $0.category == detection.category && $0.ground == detection.ground }
      if let place {
        found[place].count += 1
      } else {
        found.append(.init(category: detection.category, ground: detection.ground, count: 1))
      }
    }
    return found
  }
}

extension Trace {
  /// How heavy it weighs; nil where it is no finding.
  fileprivate func weight(identifying: Bool, by detector: Detector) -> Severity? {
    switch kind.weight {
    case .always(let severity): severity
    case .byItsText(let otherwise): identifying ? Severity.error : otherwise
    case .ofPerson: identifying ? .error : AuthorValue(text, allowing: detector.allowances).weight
    }
  }
}

extension TraceKind {
  /// Whether something in the text of such a trace is worth telling by itself. That an author has a name is what the trace
  /// says; and the numbers of a program's version are nobody's.
  fileprivate func counts(_ found: AttachmentReport.Found) -> Bool {
    switch self {
    case .author, .lastEditor, .ownerOfCamera: found.category != .name || found.ground.isOfList
    case .programName: found.ground.isOfList || found.category == .email
    // Addresses of pages are made of names and numbers that are nobody's.
    case .linkTarget: found.ground.isOfList || found.ground == .certain && found.category != .socialMedia
    default: true
    }
  }
}
