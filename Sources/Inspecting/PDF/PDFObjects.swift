import Foundation

/// The objects of a PDF, read one by one as they are asked for: all of them as values would take a hundred times the
/// file.
final class PDFObjects {
  private let bytes: [UInt8]
  private let places: [PDFReference: Range<Int>]
  private let trailerPlace: Range<Int>?
  private var known: [PDFReference: Object] = [:]

  struct Object {
    /// The value, or the dictionary of a stream.
    let value: PDFValue
    let isStream: Bool
    /// The bytes of a stream, where they were asked for.
    let data: [UInt8]?

    static let none = Object(value: .null, isStream: false, data: nil)
  }

  /// - Parameter json: what `qpdf --json=2 --json-key=qpdf` prints.
  /// - Returns: nil if it is nothing of the kind.
  init?(json: [UInt8]) {
    var index = JSONIndex(json)
    guard index.read() else { return nil }
    bytes = json
    places = index.objects
    trailerPlace = index.trailer
  }

  /// All of them, in order.
  lazy var references: [PDFReference] = places.keys.sorted()

  lazy var trailer: PDFValue = trailerPlace.map { object(in: $0).value } ?? .null

  func object(_ reference: PDFReference) -> Object {
    if let object = known[reference] { return object }
    let object = places[reference].map { self.object(in: $0) } ?? .none
    // Large dictionaries are asked for again and again, but a page of a thousand only once or twice.
    if known.count > 4096 { known.removeAll(keepingCapacity: true) }
    known[reference] = object
    return object
  }

  /// What a value stands for, where it is a reference.
  func resolve(_ value: PDFValue?) -> PDFValue {
    var value = value ?? .null
    var steps = 0
    while case .reference(let reference) = value, steps < 8 {
      value = object(reference).value
      steps += 1
    }
    return value
  }

  func dictionary(_ value: PDFValue?) -> [String: PDFValue] { resolve(value).dictionary ?? [:] }
  func array(_ value: PDFValue?) -> [PDFValue] { resolve(value).array ?? [] }
  func text(_ value: PDFValue?) -> String? { resolve(value).text }

  /// Whether the JSON of an object holds a text, so that only those need to be read that may be meant.
  func object(_ reference: PDFReference, mentions text: String) -> Bool {
    guard let place = places[reference] else { return false }
    return bytes.contains(text, in: place)
  }

  private func object(in place: Range<Int>) -> Object {
    guard let json = try? JSONSerialization.jsonObject(with: Data(bytes[place])) as? [String: Any] else {
      return .none
    }
    if let stream = json["stream"] as? [String: Any] {
      let data = (stream["data"] as? String).flatMap { Data(base64Encoded: $0) }
      return Object(
        value: PDFValue(json: stream["dict"] ?? [:]), isStream: true, data: data.map { [UInt8]($0) })
    }
    return Object(value: json["value"].map { PDFValue(json: $0) } ?? .null, isStream: false, data: nil)
  }
}

/// Where in qpdf's JSON each object stands. Only brackets, strings and keys are looked at.
private struct JSONIndex {
  private let bytes: [UInt8]
  private(set) var objects: [PDFReference: Range<Int>] = [:]
  private(set) var trailer: Range<Int>?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Returns: whether it was read to its end.
  mutating func read() -> Bool {
    var depth = 0
    var key: Range<Int>?
    var open: (key: Range<Int>, depth: Int, start: Int)?
    var position = 0
    let count = bytes.count
    return bytes.withUnsafeBufferPointer { bytes in
      while position < count {
        switch bytes[position] {
        case UInt8(ascii: "\""):
          let start = position + 1
          position = start
          while position < count, bytes[position] != UInt8(ascii: "\"") {
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
          }
          if open == nil { key = start..<min(position, count) }
        case UInt8(ascii: "{"), UInt8(ascii: "["):
          if open == nil, let name = key, isObject(bytes[name]) { open = (name, depth, position) }
          depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          depth -= 1
          if let found = open, found.depth == depth {
            add(bytes[found.key], at: found.start..<position + 1)
            open = nil
            key = nil
          }
        default: break
        }
        position += 1
      }
      return depth == 0 && count > 0
    }
  }

  private func isObject(_ key: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    key.starts(with: "obj:".utf8) || key.elementsEqual("trailer".utf8)
  }

  private mutating func add(_ key: Slice<UnsafeBufferPointer<UInt8>>, at place: Range<Int>) {
    let name = String(decoding: key, as: UTF8.self)
    if name == "trailer" {
      trailer = place
    } else if let reference = PDFReference(name.dropFirst("obj:".count)) {
      objects[reference] = place
    }
  }
}
