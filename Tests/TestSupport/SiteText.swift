import Checking
import Model
import Reading

/// A whole small site in one text: each file begins with a line `-- path --`. A site without
/// `content/site.yml` gets the least there can be.
package struct SiteText: Sendable {
  package let files: [(path: String, text: String)]

  package init(_ archive: String) {
    var files: [(path: String, text: String)] = []
    for line in archive.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 {
        files.append((String(line.dropFirst(3).dropLast(3)), ""))
      } else if !files.isEmpty {
        files[files.count - 1].text += line + "\n"
      }
    }
    self.init(
      files: files.map { ($0.path, $0.text.hasSuffix("\n\n") ? String($0.text.dropLast()) : $0.text) })
  }

  package init(files: [(path: String, text: String)]) {
    self.files =
      files.contains { $0.path == "content/site.yml" }
      ? files : [("content/site.yml", SiteText.plainSite)] + files
  }

  /// The sources as reading the disk would give them.
  package var tree: SourceTree {
    var findings: [Finding] = []
    var documents: [SourceFile] = []
    var site: SourceFile?
    var data: [SourceFile] = []
    var others: [SitePath] = []
    for (path, text) in files where path.hasPrefix("content/") {
      let role = SourceTree.role(of: SitePath(path))
      guard role != .other else {
        others.append(SitePath(path))
        continue
      }
      let (source, finding) = SourceText.validate(Array(text.utf8), path: SitePath(path))
      findings += finding.map { [$0] } ?? []
      guard let source else { continue }
      switch role {
      case .document: documents.append(source)
      case .site: site = source
      case .data: data.append(source)
      case .other: break
      }
    }
    return SourceTree(
      documents: documents.sorted { $0.path < $1.path }, site: site,
      data: data.sorted { $0.path < $1.path }, others: others.sorted(), findings: findings)
  }

  /// The files beside the documents, out of memory.
  package var shelf: FileShelf {
    let bytes = Dictionary(files.map { (SitePath($0.path), Array($0.text.utf8)) }) { first, _ in first }
    return FileShelf(tree.others) { (path) throws(ReadingFailure) in
      guard let file = bytes[path] else { throw ReadingFailure(path: path.text, reason: "it is not there") }
      return file
    }
  }

  /// The site's own layouts.
  package var layouts: LayoutTree {
    let templates = files.filter { $0.path.hasSuffix(".mustache") }
    let assets = files.filter { $0.path.hasPrefix("layouts/assets/") }
    return LayoutTree(
      templates: templates.map { SourceFile(path: SitePath($0.path), text: $0.text) },
      assets: assets.map { .init(name: String(SitePath($0.path).name), bytes: Array($0.text.utf8)) })
  }

  /// The least that `content/site.yml` must say: what the rules' own examples say.
  package static let plainSite = Example.siteFields
}
