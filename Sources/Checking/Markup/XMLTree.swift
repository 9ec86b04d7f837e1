import CXML

/// An XML file, read by a parser that others use too and not by Candour's own idea of what it wrote.
final class XMLTree {
  private let document: UnsafeMutablePointer<xmlDoc>
  private let top: UnsafeMutablePointer<xmlNode>

  /// Nil for what is not well formed. Nothing outside the bytes is read, whatever they name.
  init?(_ bytes: [UInt8]) {
    Self.prepare
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let read = bytes.withUnsafeBytes { bytes in
      Int32(exactly: bytes.count).flatMap {
        xmlReadMemory(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), $0, nil, nil, Int32(options))
      }
    }
    guard let read else { return nil }
    guard let top = xmlDocGetRootElement(read) else {
      xmlFreeDoc(read)
      return nil
    }
    document = read
    self.top = top
  }

  var root: Element { Element(tree: self, node: top) }

  deinit { xmlFreeDoc(document) }

  /// Before several threads read at once, the library has to be made ready by one.
  private static let prepare: Void = xmlInitParser()

  struct Element {
    /// Keeps the node in memory.
    fileprivate let tree: XMLTree
    fileprivate let node: UnsafeMutablePointer<xmlNode>

    var name: String { String(cString: node.pointee.name) }

    /// Its own text, without that of its children.
    var text: String { Self.text(of: node.pointee.children) }

    func attribute(_ name: String) -> String? {
      var next = node.pointee.properties
      while let attribute = next {
        if String(cString: attribute.pointee.name) == name {
          return Self.text(of: attribute.pointee.children)
        }
        next = attribute.pointee.next
      }
      return nil
    }

    /// Its children of a name, in order.
    func all(_ name: String) -> [Element] {
      var found: [Element] = []
      var next = node.pointee.children
      while let child = next {
        let element = Element(tree: tree, node: child)
        if child.pointee.type == XML_ELEMENT_NODE, element.name == name { found.append(element) }
        next = child.pointee.next
      }
      return found
    }

    /// The text of its only child of this name; nil where there is none, more than one, or an empty one.
    func only(_ name: String) -> String? {
      let found = all(name)
      guard found.count == 1 else { return nil }
      let text = found[0].text
      return text.allSatisfy(\.isWhitespace) ? nil : text
    }

    private static func text(of first: UnsafeMutablePointer<xmlNode>?) -> String {
      var text = ""
      var next = first
      while let node = next {
        let isText = node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE
        if isText, let content = node.pointee.content { text += String(cString: content) }
        next = node.pointee.next
      }
      return text
    }
  }
}
