/// Whether a variable may be printed in a place.
extension MarkupState {
  /// Why a field must not be printed here; nil if it may.
  func objection(toPrinting name: String, of kind: ViewField.Kind) -> Slip? {
    switch place {
    case .text: nil
    case .rawContent: objectionInRawContent(to: name, of: kind)
    case .quotedValue: objectionInValue(to: name, of: kind)
    case .beforeValue, .unquotedValue: .unquotedValue(name)
    case .comment, .declaration, .declarationOpening: .printedOutsideText(name, phrase)
    case .tagOpening, .endTagOpening, .tagName: .printedOutsideText(name, phrase)
    case .amongAttributes, .attributeEdge, .attributeName, .afterAttributeName:
      .printedOutsideText(name, phrase)
    }
  }

  private func objectionInRawContent(to name: String, of kind: ViewField.Kind) -> Slip? {
    guard MarkupNames.isPlainText(element) else { return .printedOutsideText(name, phrase) }
    return kind == .html ? .htmlOutsideText(name, phrase) : nil
  }

  private func objectionInValue(to name: String, of kind: ViewField.Kind) -> Slip? {
    let shown = Slip.shown(String(decoding: attribute, as: UTF8.self))
    if MarkupNames.isHandler(attribute) || MarkupNames.isCode(attribute) {
      return .printedInCode(name, attribute: shown)
    }
    if kind == .html { return .htmlOutsideText(name, phrase) }
    return switch link {
    case .notALink, .settled: nil
    case .foreign: .printedAfterScheme(name, scheme: Slip.shown(String(decoding: scheme, as: UTF8.self)))
    case .open: kind == .address && scheme.isEmpty ? nil : .textBeginsLink(name, attribute: shown)
    }
  }

  /// The state after something was printed.
  mutating func passPrinted() {
    switch place {
    case .comment, .rawContent: progress = 0
    case .beforeValue: place = .unquotedValue
    case .tagOpening, .endTagOpening, .declarationOpening, .text, .tagName, .amongAttributes,
      .attributeEdge, .attributeName, .afterAttributeName, .quotedValue, .unquotedValue, .declaration:
      break
    }
  }
}

/// Slips in the HTML that a layout makes.
extension Slip {
  static func printedOutsideText(_ name: String, _ place: String) -> Slip {
    Slip(
      "`\(shown(name))` would be printed \(place), where escaping does not make it safe",
      fix: "Print it in the text of the page or in a quoted attribute")
  }

  static func unquotedValue(_ name: String) -> Slip {
    Slip(
      "`\(shown(name))` is an attribute's value without quotation marks",
      fix: "Put double quotation marks round the whole value")
  }

  static func htmlOutsideText(_ name: String, _ place: String) -> Slip {
    Slip(
      "`\(shown(name))` is HTML and would be printed \(place)",
      fix: "Use a field that is plain text there")
  }

  static func printedInCode(_ name: String, attribute: String) -> Slip {
    Slip(
      "`\(shown(name))` would be printed in the attribute `\(attribute)`, where text can become a program",
      fix: "Put it into an attribute such as `data-value` or `class` instead")
  }

  static func printedAfterScheme(_ name: String, scheme: String) -> Slip {
    Slip(
      "`\(shown(name))` would be printed in a link of the kind `\(scheme):`",
      fix: "Use a link that begins with http:, https:, mailto: or tel:")
  }

  static func textBeginsLink(_ name: String, attribute: String) -> Slip {
    Slip(
      "`\(shown(name))` begins a link in `\(attribute)`, and text could make it one that runs a program",
      fix: "Use a field that is an address, or write the beginning of the link in the layout")
  }

  static func unevenSection(_ name: String, begins: String, ends: String) -> Slip {
    let places = begins == ends ? "\(begins) and ends in another" : "\(begins) and ends \(ends)"
    return Slip(
      "The section `\(shown(name))` begins \(places)",
      fix: "Let it begin and end in the same place, or put a whole tag or attribute into it")
  }

  static func runningTogether(_ name: String) -> Slip {
    Slip(
      "The entries of `\(shown(name))` may run into one another among the attributes of a tag",
      fix: "Put a space before each attribute and end each with a quoted value")
  }

  static let missingSpace = Slip(
    "Nothing separates this from the section before it, so two names may run into one",
    fix: "Put a space before it")

  static func unfinishedMarkup(_ place: String) -> Slip {
    Slip(
      "The layout ends \(place)", fix: "Finish what begins here")
  }
}
