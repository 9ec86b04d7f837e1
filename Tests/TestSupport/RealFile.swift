import Foundation

/// Attachments as programs make them, small and clean.
package enum RealFile {
  /// A picture of one point.
  package static let png = [UInt8](
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    ) ?? Data())

  /// A PDF of one page with a line of text.
  ///
  /// - Parameter subject: in the document information, which no page shows.
  package static func pdf(_ text: String, subject: String? = nil) -> [UInt8] {
    let drawing = "BT /F1 12 Tf 72 720 Td (\(text)) Tj ET"
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R /Lang (en) >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(drawing.utf8.count) >>\nstream\n\(drawing)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    if let subject {
      let units = ([0xFEFF] + subject.utf16).map { String(0x1_0000 + Int($0), radix: 16).dropFirst() }
      objects.append("<< /Subject <\(units.joined())> >>")
    }
    var file = "%PDF-1.7\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = file.utf8.count
    let lines = places.map { String(repeating: "0", count: 10 - "\($0)".count) + "\($0) 00000 n \n" }.joined()
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n\(lines)"
    file +=
      "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R\(subject == nil ? "" : " /Info 6 0 R") >>\nstartxref\n\(table)\n%%EOF\n"
    return Array(file.utf8)
  }
}
