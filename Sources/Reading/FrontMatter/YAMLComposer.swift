import CYaml
import Model

/// Turns libyaml's events into nodes with exact places.
///
/// The events come from the copy of libyaml inside Yams. Yams' own `compose` gives only where a node
/// begins and stops at the first key that is given twice; an author is told of everything at once, so
/// duplicates have to get through to here.
struct YAMLComposer {
  /// Why composing stopped.
  struct Failure: Error {
    let message: String
    let range: SourceRange
  }

  /// Nothing an author writes nests deeper; libyaml itself has no bound.
  static let maximumDepth = 16

  static let secondDocument = "a second YAML document begins here"
  static let tooDeep = "fields are nested over \(maximumDepth) deep"
  static let mergeKey = "a YAML merge key (`<<`) is not allowed"
  static let nameIsNoWord = "a field's name must be a word"

  private let source: SourceFile
  /// Where each code point of the YAML begins in the file, and where the last ends: libyaml counts code
  /// points, and counting them anew for each mark would take the square of a long line. Empty where every
  /// code point is one byte.
  private let offsets: [Int]
  private let range: SourceRange

  /// - Parameters:
  ///   - source: the file the YAML stands in.
  ///   - range: the YAML's bytes; begins at the start of a line.
  /// - Returns: nil where there is nothing but space and comments.
  static func compose(_ source: SourceFile, range: SourceRange) throws(Failure) -> YAMLNode? {
    let composer = YAMLComposer(source: source, offsets: offsets(in: source, range), range: range)
    let events = try composer.events()
    var position = events.startIndex
    guard position < events.endIndex else { return nil }
    let root = try composer.node(from: events, at: &position, depth: 0)
    if position < events.endIndex {
      throw Failure(message: Self.secondDocument, range: events[position].range)
    }
    return root
  }

  private static func offsets(in source: SourceFile, _ range: SourceRange) -> [Int] {
    let bytes = source.bytes[range.lower..<range.upper]
    if bytes.allSatisfy({ $0 < 0x80 }) { return [] }
    return bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [range.upper]
  }

  private func node(
    from events: [Event], at position: inout Int, depth: Int
  ) throws(Failure) -> YAMLNode {
    let event = events[position]
    position += 1
    guard depth <= Self.maximumDepth else {
      throw Failure(message: Self.tooDeep, range: event.range)
    }
    switch event.kind {
    case .scalar(let scalar):
      return YAMLNode(content: .scalar(scalar), range: scalar.range)
    case .sequenceStart:
      var items: [YAMLNode] = []
      while !events[position].isEnd {
        items.append(try node(from: events, at: &position, depth: depth + 1))
      }
      return YAMLNode(
        content: .sequence(items), range: span(event, items.last?.range, events, &position))
    case .mappingStart:
      var pairs: [YAMLPair] = []
      while !events[position].isEnd {
        let key = try node(from: events, at: &position, depth: depth + 1)
        guard case .scalar(let name) = key.content else {
          throw Failure(message: Self.nameIsNoWord, range: key.range)
        }
        guard name.text != "<<" || name.style != .plain else {
          throw Failure(message: Self.mergeKey, range: key.range)
        }
        pairs.append(YAMLPair(key: name, value: try node(from: events, at: &position, depth: depth + 1)))
      }
      return YAMLNode(
        content: .mapping(pairs), range: span(event, pairs.last?.value.range, events, &position))
    case .end:
      throw Failure(message: "the YAML ends in the middle of a value", range: event.range)
    }
  }

  /// From the opening event to the closing one; a block collection, whose closing event comes only at the
  /// next token, ends with its last item.
  private func span(
    _ start: Event, _ last: SourceRange?, _ events: [Event], _ position: inout Int
  ) -> SourceRange {
    let end = events[position]
    position += 1
    let upper = end.range.upper > end.range.lower ? end.range.upper : (last?.upper ?? start.range.upper)
    return SourceRange(start.range.lower, max(upper, last?.upper ?? 0))
  }
}

extension YAMLComposer {
  private struct Event {
    enum Kind {
      case scalar(YAMLScalar)
      case sequenceStart, mappingStart, end
    }

    let kind: Kind
    let range: SourceRange

    var isEnd: Bool {
      if case .end = kind { true } else { false }
    }
  }

  private func events() throws(Failure) -> [Event] {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      throw Failure(message: "there is no memory left to read YAML", range: range)
    }
    defer { yaml_parser_delete(&parser) }
    return try source.bytes.withUnsafeBufferPointer { bytes throws(Failure) -> [Event] in
      let yaml = UnsafeBufferPointer(rebasing: bytes[range.lower..<range.upper])
      yaml_parser_set_input_string(&parser, yaml.baseAddress, yaml.count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      return try collect(from: &parser, end: range.upper)
    }
  }

  private func collect(from parser: inout yaml_parser_t, end: Int) throws(Failure) -> [Event] {
    var events: [Event] = []
    var documents = 0
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { throw failure(of: parser, end: end) }
      defer { yaml_event_delete(&event) }
      let range = SourceRange(offset(event.start_mark), offset(event.end_mark))
      switch event.type {
      case YAML_STREAM_END_EVENT, YAML_NO_EVENT:
        // After an error libyaml goes on answering "success, no event".
        return events
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        if documents > 1 {
          throw Failure(message: Self.secondDocument, range: range)
        }
      case YAML_ALIAS_EVENT:
        throw Failure(message: "an alias (`*name`) is not allowed", range: range)
      case YAML_SCALAR_EVENT:
        try refuseTagAndAnchor(event.data.scalar.tag, event.data.scalar.anchor, range)
        events.append(Event(kind: .scalar(scalar(event.data.scalar, range)), range: range))
      case YAML_SEQUENCE_START_EVENT:
        try refuseTagAndAnchor(event.data.sequence_start.tag, event.data.sequence_start.anchor, range)
        events.append(Event(kind: .sequenceStart, range: range))
      case YAML_MAPPING_START_EVENT:
        try refuseTagAndAnchor(event.data.mapping_start.tag, event.data.mapping_start.anchor, range)
        events.append(Event(kind: .mappingStart, range: range))
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
        events.append(Event(kind: .end, range: range))
      default:
        break
      }
    }
  }

  private func refuseTagAndAnchor(
    _ tag: UnsafeMutablePointer<yaml_char_t>?, _ anchor: UnsafeMutablePointer<yaml_char_t>?,
    _ range: SourceRange
  ) throws(Failure) {
    if tag != nil { throw Failure(message: "a YAML tag (`!name`) is not allowed", range: range) }
    if anchor != nil { throw Failure(message: "a YAML anchor (`&name`) is not allowed", range: range) }
  }

  private func scalar(
    _ data: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar, _ range: SourceRange
  )
    -> YAMLScalar
  {
    let bytes = UnsafeBufferPointer(start: data.value, count: data.length)
    let style: YAMLScalar.Style =
      switch data.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
      default: .plain
      }
    return YAMLScalar(text: String(decoding: bytes, as: UTF8.self), style: style, range: range)
  }

  private func failure(of parser: yaml_parser_t, end: Int) -> Failure {
    let problem = parser.problem.map { String(cString: $0) } ?? "it cannot be read as YAML"
    // A quotation mark or bracket that is never closed is noticed only far below the place to mend.
    let isQuote = problem.contains("end of stream") || problem.contains("document indicator")
    let isBracket = problem.contains("',' or") && parser.context_mark.line != parser.problem_mark.line
    // Of a bad alias or anchor, the sign that began it is what an author looks for.
    let context = parser.context.map { String(cString: $0) } ?? ""
    let isName = context.contains("alias") || context.contains("anchor")
    let place = min(offset(isQuote || isBracket || isName ? parser.context_mark : parser.problem_mark), end)
    return Failure(message: problem, range: SourceRange(place, min(place + 1, end)))
  }

  private func offset(_ mark: yaml_mark_t) -> Int {
    offsets.isEmpty
      ? min(range.lower + Int(mark.index), range.upper) : offsets[min(Int(mark.index), offsets.count - 1)]
  }
}
