import CXML

/// An XML text, event by event, read by libxml2. Nothing outside the bytes is read, and no entity is expanded: a text
/// that declares any is refused.
struct XMLEvents {
  enum Event {
    /// The name without its prefix.
    case start(String, XMLAttributes)
    case end(String)
    case text(String)
    case comment(String)
  }

  enum Fault: Error {
    case malformed
    /// It has a document type, which no office file needs and with which a bomb is built.
    case hasDocumentType
  }

  /// Reads a text to its end.
  ///
  /// - Parameter allowsDocumentType: for drawings, many of which name the one that they are of; it is not fetched.
  static func read(_ bytes: [UInt8], allowsDocumentType: Bool = false, _ take: (Event) -> Void) throws(Fault)
  {
    prepare
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let fault: Fault? = bytes.withUnsafeBytes { buffer in
      guard let size = Int32(exactly: buffer.count),
        let reader = xmlReaderForMemory(
          buffer.baseAddress?.assumingMemoryBound(to: CChar.self), size, nil, nil, Int32(options))
      else { return .malformed }
      defer { xmlFreeTextReader(reader) }
      while true {
        let state = xmlTextReaderRead(reader)
        if state == 0 { return nil }
        guard state == 1 else { return .malformed }
        if let fault = step(reader, take), !(allowsDocumentType && fault == .hasDocumentType) { return fault }
      }
    }
    if let fault { throw fault }
  }

  private static func step(_ reader: xmlTextReaderPtr, _ take: (Event) -> Void) -> Fault? {
    switch UInt32(xmlTextReaderNodeType(reader)) {
    case XML_READER_TYPE_ELEMENT.rawValue:
      let name = text(xmlTextReaderConstLocalName(reader))
      let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
      take(.start(name, attributes(of: reader)))
      if isEmpty { take(.end(name)) }
    case XML_READER_TYPE_END_ELEMENT.rawValue: take(.end(text(xmlTextReaderConstLocalName(reader))))
    case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
      XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue, XML_READER_TYPE_WHITESPACE.rawValue:
      take(.text(text(xmlTextReaderConstValue(reader))))
    case XML_READER_TYPE_COMMENT.rawValue: take(.comment(text(xmlTextReaderConstValue(reader))))
    case XML_READER_TYPE_DOCUMENT_TYPE.rawValue, XML_READER_TYPE_ENTITY_REFERENCE.rawValue:
      return .hasDocumentType
    default: break
    }
    return nil
  }

  private static func attributes(of reader: xmlTextReaderPtr) -> XMLAttributes {
    var attributes = XMLAttributes()
    guard xmlTextReaderHasAttributes(reader) == 1, xmlTextReaderMoveToFirstAttribute(reader) == 1 else {
      return attributes
    }
    repeat {
      attributes.pairs.append(
        (text(xmlTextReaderConstLocalName(reader)), text(xmlTextReaderConstValue(reader))))
    } while xmlTextReaderMoveToNextAttribute(reader) == 1
    _ = xmlTextReaderMoveToElement(reader)
    return attributes
  }

  private static func text(_ bytes: UnsafePointer<xmlChar>?) -> String {
    bytes.map { String(cString: $0) } ?? ""
  }

  /// Before several threads read at once, the library has to be made ready by one.
  private static let prepare: Void = xmlInitParser()
}

/// The attributes of an element, by their names without prefixes.
struct XMLAttributes {
  fileprivate(set) var pairs: [(name: String, value: String)] = []

  subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }
}
