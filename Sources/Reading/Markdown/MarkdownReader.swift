import Model

package struct MarkdownReader: Sendable {
  package init(basePath: String = "/") {}
  package func read(_ source: SourceFile, body: SourceRange) -> (body: Body, findings: [Finding]) {
    (.empty, [])
  }
}
