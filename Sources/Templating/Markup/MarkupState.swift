/// Where in HTML a place of a layout is: as much of a browser's tokeniser as is needed to say what may be
/// printed there.
struct MarkupState: Equatable {
  enum Place: Equatable {
    /// Between tags.
    case text
    /// After `<`.
    case tagOpening
    /// After `</`.
    case endTagOpening
    case tagName
    /// In a tag, where an attribute may begin.
    case amongAttributes
    /// In a tag, after a section that may have ended in a name: a space must come before anything else.
    case attributeEdge
    case attributeName
    /// After an attribute's name and white space.
    case afterAttributeName
    /// After `=`.
    case beforeValue
    case quotedValue
    case unquotedValue
    /// After `<!`.
    case declarationOpening
    /// In `<!doctype …>` and whatever else a browser skips to the next `>`.
    case declaration
    case comment
    /// In an element whose content is not markup, such as `script` or `title`.
    case rawContent
  }

  /// How far the value of an attribute that holds a link has come.
  enum Link: Equatable {
    case notALink
    /// What comes next may still be read as a scheme, such as `javascript:`.
    case open
    /// Past the scheme.
    case settled
    /// After a scheme other than those of links.
    case foreign
  }

  var place = Place.text
  var quote: UInt8 = 0
  /// Name of the element whose tag or raw content this is, in lower case.
  var element: [UInt8] = []
  var isEndTag = false
  /// Name of the attribute, in lower case.
  var attribute: [UInt8] = []
  /// Tells tags, and attributes, of one name apart.
  var tagNumber = 0
  var attributeNumber = 0
  /// Bytes recognised of whatever ends a comment or raw content.
  var progress = 0
  var link = Link.notALink
  var scheme: [UInt8] = []
}

extension MarkupState {
  var isInsideTag: Bool {
    switch place {
    case .tagName, .amongAttributes, .attributeEdge, .attributeName, .afterAttributeName, .beforeValue,
      .quotedValue, .unquotedValue:
      true
    case .text, .tagOpening, .endTagOpening, .declarationOpening, .declaration, .comment, .rawContent:
      false
    }
  }

  private var isAmongAttributes: Bool {
    switch place {
    case .amongAttributes, .attributeEdge, .attributeName, .afterAttributeName: true
    default: false
    }
  }

  /// Whether what comes next may run into the name of an attribute.
  private var endsInName: Bool { isAmongAttributes && place != .amongAttributes }

  /// The state after a section that began in this state and ended in another; nil if a reader who is not
  /// shown the section, or is shown it several times, would be somewhere else than one who is shown it once.
  func joined(with end: MarkupState, repeats: Bool) -> MarkupState? {
    var joined = end
    if isInsideTag, end.isInsideTag {
      guard tagNumber == end.tagNumber, element == end.element else { return nil }
      if repeats, end.endsInName { return nil }
      if isAmongAttributes || place == .tagName, end.isAmongAttributes {
        let isSettled = place == .amongAttributes && end.place == .amongAttributes
        joined.place = isSettled ? .amongAttributes : .attributeEdge
        return joined
      }
      guard place == end.place, quote == end.quote, attributeNumber == end.attributeNumber else {
        return nil
      }
      if link == .open, end.link == .settled { joined.link = .open }
      return joined
    }
    guard place == end.place else { return nil }
    if place == .rawContent, element != end.element { return nil }
    return joined
  }

  /// Where this is, as a finding says it.
  var phrase: String {
    switch place {
    case .text: "in the text of the page"
    case .tagOpening, .endTagOpening, .tagName: "in the name of a tag"
    case .amongAttributes, .attributeEdge, .attributeName, .afterAttributeName, .beforeValue:
      "among the attributes of a tag"
    case .quotedValue, .unquotedValue: "in the value of an attribute"
    case .declarationOpening, .declaration: "in a declaration"
    case .comment: "in a comment"
    case .rawContent: "inside <\(Slip.shown(String(decoding: element, as: UTF8.self)))>"
    }
  }
}
