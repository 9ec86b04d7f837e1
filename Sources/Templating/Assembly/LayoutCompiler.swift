import Model

/// Compiles a layout with everything it puts in against the fields of its view.
package enum LayoutCompiler {
  /// - Parameters:
  ///   - name: as in `layouts/<name>.mustache`.
  ///   - schema: the fields of the views it will be rendered with.
  ///   - keepsIndentation: whether what indents the lines of a layout between tags gets into the page.
  /// - Returns: the layout, or nil and at least one finding. A slip in a file that several layouts share
  ///   is the same finding for each of them, if it is a slip for the same reason.
  package static func compile(
    _ name: String, for schema: ViewSchema, in sources: LayoutSources, keepsIndentation: Bool = true
  ) -> (layout: Layout?, findings: [Finding]) {
    guard let template = sources.layouts[name] else {
      let suggestion = Suggestion.nearest(to: name, among: sources.layoutNames)
      let slip = Slip.missingLayout(name, suggestion: suggestion)
      let finding = Finding(
        rule: .layoutsAreSound, severity: .error, path: SitePath("layouts/\(name).mustache"),
        message: slip.message, fix: slip.fix)
      return (nil, [finding])
    }
    var assembler = LayoutAssembler(sources: sources, schema: schema)
    assembler.keepsIndentation = keepsIndentation
    assembler.assemble(template)
    let findings = assembler.findings.sorted
    guard findings.isEmpty else { return (nil, findings) }
    let layout = Layout(
      name: name, schema: schema, instructions: assembler.instructions, literals: assembler.literals,
      slots: assembler.slots, registers: assembler.registers)
    return (layout, [])
  }
}
