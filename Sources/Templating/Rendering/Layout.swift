/// A layout compiled against a schema: nothing is left to look up, and rendering cannot fail.
package struct Layout: Sendable {
  /// As in `layouts/<name>.mustache`.
  package let name: String
  package let schema: ViewSchema
  let instructions: [Instruction]
  let literals: [UInt8]
  let slots: [Int]
  /// How many views and texts can be open at once, the page's own view among them.
  let registers: Int

  /// The page of a view, as UTF-8.
  ///
  /// - Precondition: the view has the schema the layout was compiled against.
  package func render(_ view: View) -> [UInt8] { page(of: view).bytes }

  /// The page of a view, and what of it is held elsewhere.
  ///
  /// - Precondition: the view has the schema the layout was compiled against.
  package func page(of view: View) -> RenderedPage {
    precondition(view.mark == schema.mark, "the view of the layout \(name) has another schema")
    var page = RenderedPage()
    // Most of a page is its text, and that is known beforehand.
    let html = view.values.reduce(0) { if case .html(let bytes) = $1 { $0 + bytes.count } else { $0 } }
    page.bytes.reserveCapacity(literals.count + html)
    Rendering.append(self, of: view, to: &page)
    return page
  }
}
