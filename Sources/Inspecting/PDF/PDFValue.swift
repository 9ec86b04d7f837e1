import Foundation

/// A value in a PDF, as qpdf writes it in JSON.
indirect enum PDFValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  /// Without its slash.
  case name(String)
  case reference(PDFReference)
  case array([PDFValue])
  case dictionary([String: PDFValue])

  var dictionary: [String: PDFValue]? { if case .dictionary(let value) = self { value } else { nil } }
  var array: [PDFValue]? { if case .array(let value) = self { value } else { nil } }
  var number: Double? { if case .number(let value) = self { value } else { nil } }
  var name: String? { if case .name(let value) = self { value } else { nil } }
  var text: String? { if case .text(let value) = self { value } else { nil } }
  var reference: PDFReference? { if case .reference(let value) = self { value } else { nil } }
}

/// The number and generation of an object.
struct PDFReference: Hashable, Sendable, Comparable {
  let number: Int
  let generation: Int

  /// `12 0 R`, as qpdf writes it.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: " ")
    guard parts.count == 3, parts[2] == "R", let number = Int(parts[0]), let generation = Int(parts[1])
    else { return nil }
    self.number = number
    self.generation = generation
  }

  init(number: Int, generation: Int = 0) {
    self.number = number
    self.generation = generation
  }

  var text: String { "\(number) \(generation) R" }

  static func < (left: PDFReference, right: PDFReference) -> Bool {
    (left.number, left.generation) < (right.number, right.generation)
  }
}

extension PDFValue {
  /// From what Foundation makes of qpdf's JSON: strings begin with `u:` (text) or `b:` (bytes in hexadecimal), names
  /// with a slash, references read `12 0 R`.
  init(json: Any, depth: Int = 0) {
    guard depth < 200 else {
      self = .null
      return
    }
    switch json {
    case let text as String: self.init(text)
    case let values as [Any]: self = .array(values.map { PDFValue(json: $0, depth: depth + 1) })
    case let values as [String: Any]:
      var dictionary: [String: PDFValue] = [:]
      for (key, value) in values {
        dictionary[key.hasPrefix("/") ? String(key.dropFirst()) : key] = PDFValue(
          json: value, depth: depth + 1)
      }
      self = .dictionary(dictionary)
    case let number as NSNumber:
      // How Foundation marks true and false, which are numbers to it.
      let isBool = String(cString: number.objCType) == "c"
      self = isBool ? .bool(number.boolValue) : .number(number.doubleValue)
    default: self = .null
    }
  }

  private init(_ text: String) {
    if text.hasPrefix("u:") {
      self = .text(String(text.dropFirst(2)))
    } else if text.hasPrefix("b:") {
      self = .text(Self.text(hexadecimal: text.utf8.dropFirst(2)))
    } else if text.hasPrefix("/") || text.hasPrefix("n:/") {
      self = .name(String(text.drop { $0 != "/" }.dropFirst()))
    } else if let reference = PDFReference(text) {
      self = .reference(reference)
    } else {
      self = .null
    }
  }

  /// Bytes that qpdf does not take for text: shown as Latin-1, in which no byte is lost.
  private static func text(hexadecimal digits: some Sequence<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    var high: UInt8?
    for digit in digits {
      guard let value = hexadecimalValue(digit) else { continue }
      if let first = high {
        scalars.append(Unicode.Scalar(first << 4 | value))
        high = nil
      } else {
        high = value
      }
    }
    return String(scalars)
  }

  private static func hexadecimalValue(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
