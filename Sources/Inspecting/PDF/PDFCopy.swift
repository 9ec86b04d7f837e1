import Foundation

/// A copy of a PDF with some of its objects changed, made by qpdf.
struct PDFCopy {
  /// Objects by reference, as qpdf's JSON has them.
  private var changes: [String: Any] = [:]

  var isEmpty: Bool { changes.isEmpty }

  mutating func set(_ reference: PDFReference, to value: PDFValue) {
    changes["obj:" + reference.text] = ["value": value.json]
  }

  /// - Parameter data: as they are to be read, behind no filter.
  mutating func set(_ reference: PDFReference, stream dictionary: [String: PDFValue], data: [UInt8]) {
    var dictionary = dictionary
    for key in ["Filter", "DecodeParms", "Length", "F", "FFilter", "FDecodeParms"] { dictionary[key] = nil }
    changes["obj:" + reference.text] = [
      "stream": [
        "dict": PDFValue.dictionary(dictionary).json, "data": Data(data).base64EncodedString(),
      ] as [String: Any]
    ]
  }

  /// Another dictionary for a stream whose bytes stay as they are.
  mutating func set(_ reference: PDFReference, streamDictionary dictionary: [String: PDFValue]) {
    changes["obj:" + reference.text] = ["stream": ["dict": PDFValue.dictionary(dictionary).json]]
  }

  /// - Returns: nil where qpdf could not make it.
  func make(of file: MemoryFile, on bench: Workbench) throws(InspectionStop) -> MemoryFile? {
    let head: [String: Any] = [
      "jsonversion": 2, "pdfversion": "1.7", "pushedinheritedpageresources": false,
      "calledgetallpages": false, "maxobjectid": 0,
    ]
    guard let json = try? JSONSerialization.data(withJSONObject: ["qpdf": [head, changes]]) else {
      return nil
    }
    let update = try bench.file(Array(json), for: .qpdf)
    let result = try bench.run(
      .qpdf,
      [
        ToolRun.inputPath, "--update-from-json=\(update.path)", "--stream-data=preserve", "-",
      ], on: file, outputLimit: 256 << 20)
    switch result.end {
    case .code(0), .code(3): return result.output
    default: return nil
    }
  }
}

extension PDFValue {
  /// As qpdf reads it.
  fileprivate var json: Any {
    switch self {
    case .null: NSNull()
    case .bool(let value): value
    case .number(let value): value == value.rounded() && abs(value) < 1e15 ? Int(value) as Any : value
    case .text(let value): "u:" + value
    case .name(let value): "/" + value
    case .reference(let value): value.text
    case .array(let values): values.map(\.json)
    case .dictionary(let values):
      Dictionary(uniqueKeysWithValues: values.map { ("/" + $0.key, $0.value.json) })
    }
  }
}
