import Foundation
import FoundationXML

/// An XML file, read by the system's parser and not by Candour's own idea of what it wrote.
struct XMLTree {
  struct Element {
    let name: String
    let attributes: [String: String]
    var children: [Element] = []
    /// Its own text, without that of its children.
    var text = ""

    func all(_ name: String) -> [Element] { children.filter { $0.name == name } }

    /// The text of its only child of this name; nil where there is none, more than one, or an empty one.
    func only(_ name: String) -> String? {
      let found = all(name)
      guard found.count == 1, !found[0].text.allSatisfy(\.isWhitespace) else { return nil }
      return found[0].text
    }
  }

  let root: Element

  /// Nil for what is not well formed.
  init?(_ bytes: [UInt8]) {
    let parser = XMLParser(data: Data(bytes))
    let reader = TreeReader()
    parser.delegate = reader
    guard parser.parse(), let root = reader.root else { return nil }
    self.root = root
  }
}

/// Builds the tree while the parser goes along. The parser speaks only to an object.
private final class TreeReader: NSObject, XMLParserDelegate {
  private(set) var root: XMLTree.Element?
  private var open: [XMLTree.Element] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(XMLTree.Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1].text += text
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(element)
    }
  }
}
