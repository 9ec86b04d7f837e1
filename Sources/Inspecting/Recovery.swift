import Model

/// What a curious reader with free tools gets out of a file.
package struct Recovery: Sendable {
  package var facts: AttachmentFacts
  /// What everybody sees.
  package var visible: [VisibleText] = []
  /// What nobody sees, and what is left of how the file was made.
  package var traces: [Trace] = []

  package init(_ type: FileType) {
    facts = AttachmentFacts(type: type)
  }

  package init(_ type: FileType, _ fault: Trace) {
    facts = AttachmentFacts(type: type)
    traces = [fault]
  }

  /// What was found before something went wrong is told all the same.
  ///
  /// - Throws: what is not the file's fault.
  init(_ type: FileType, filledBy fill: (inout Recovery) throws(InspectionStop) -> Void)
    throws(InspectionStop)
  {
    self.init(type)
    do throws(InspectionStop) {
      try fill(&self)
    } catch {
      guard case .fault(let trace) = error else { throw error }
      traces.append(trace)
    }
  }
}

/// Text that stands in a file for all to see.
package struct VisibleText: Hashable, Sendable {
  package let place: AttachmentPlace
  package let text: String

  package init(_ text: String, at place: AttachmentPlace) {
    self.text = text
    self.place = place
  }
}

/// Something that can be got out of a file and is not seen in it.
package struct Trace: Hashable, Sendable {
  package let kind: TraceKind
  package let place: AttachmentPlace
  /// Where on its page; nil for what lies in no place.
  package let box: PageBox?
  /// What was got out; empty where it is no text. It goes through the detectors and is never printed.
  package let text: String

  package init(_ kind: TraceKind, at place: AttachmentPlace = .whole, box: PageBox? = nil, text: String = "")
  {
    self.kind = kind
    self.place = place
    self.box = box
    self.text = text
  }
}

/// A rectangle on a page, in points of 1/72 inch from its left and upper edge.
package struct PageBox: Hashable, Sendable, Codable {
  package var left: Double
  package var top: Double
  package var right: Double
  package var bottom: Double

  package init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  package var width: Double { max(0, right - left) }
  package var height: Double { max(0, bottom - top) }
  var area: Double { width * height }

  func intersection(_ other: PageBox) -> PageBox {
    PageBox(
      left: max(left, other.left), top: max(top, other.top), right: min(right, other.right),
      bottom: min(bottom, other.bottom))
  }

  func union(_ other: PageBox) -> PageBox {
    PageBox(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }
}

extension Recovery {
  /// A title that stands on the first page hides nothing: its words are judged there.
  mutating func leaveOutWhatIsSeen() {
    guard traces.contains(where: { $0.kind == .description }) else { return }
    let shown = visible.map(\.text.letters).joined(separator: "\n")
    traces.removeAll { trace in
      let letters = trace.text.letters
      return trace.kind == .description && !letters.isEmpty && shown.contains(letters)
    }
  }

  /// Takes over what was got out of a file within this one.
  ///
  /// - Parameter isShown: whether readers see that file, as they see a picture, so that only what it hides counts.
  mutating func add(_ inner: Recovery, from part: String, isShown: Bool = false) {
    func place(_ place: AttachmentPlace) -> AttachmentPlace {
      AttachmentPlace(page: nil, part: [part, place.part].compactMap { $0 }.joined(separator: ", "))
    }
    if isShown {
      visible += inner.visible.map { VisibleText($0.text, at: place($0.place)) }
    } else {
      traces += inner.visible.map { Trace(.embeddedText, at: place($0.place), text: $0.text) }
    }
    traces += inner.traces.map { Trace($0.kind, at: place($0.place), text: $0.text) }
  }
}
