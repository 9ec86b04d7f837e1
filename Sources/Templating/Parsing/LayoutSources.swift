import Model

/// The layout files of a site, read once: `layouts/<name>.mustache` are layouts, and parents to one another;
/// `layouts/partials/<name>.mustache` are partials.
package struct LayoutSources: Sendable {
  let layouts: [String: Template]
  let partials: [String: Template]

  /// - Parameter files: files that are neither are passed over.
  package init(_ files: [SourceFile]) {
    var layouts: [String: Template] = [:]
    var partials: [String: Template] = [:]
    for file in files {
      if let name = LayoutSources.name(of: file.path, in: "layouts/partials/") {
        partials[name] = TemplateParser.parse(file)
      } else if let name = LayoutSources.name(of: file.path, in: "layouts/") {
        layouts[name] = TemplateParser.parse(file)
      }
    }
    self.layouts = layouts
    self.partials = partials
  }

  /// The names of all layouts, sorted.
  package var layoutNames: [String] { layouts.keys.sorted() }

  /// Whether blanks between tags mean something anywhere: then indentation is more than the writer's order.
  package var hasPreformattedText: Bool {
    (Array(layouts.values) + Array(partials.values)).contains { template in
      let text = String(decoding: template.source.bytes, as: UTF8.self).lowercased()
      return text.contains("<pre") || text.contains("<textarea")
    }
  }

  /// What is wrong with any of the files by itself, whether or not a layout uses it; sorted.
  package var findings: [Finding] {
    (layouts.values.flatMap(\.findings) + partials.values.flatMap(\.findings)).sorted()
  }

  private static func name(of path: SitePath, in folder: String) -> String? {
    let ending = ".mustache"
    guard path.text.hasPrefix(folder), path.text.hasSuffix(ending),
      path.text.utf8.count > folder.utf8.count + ending.utf8.count
    else { return nil }
    return String(path.text.dropFirst(folder.count).dropLast(ending.count))
  }
}
