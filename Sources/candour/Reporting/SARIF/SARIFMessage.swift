/// A message of SARIF: plain words and, where it helps, the same in Markdown.
struct SARIFMessage: Encodable {
  let text: String
  let markdown: String?

  /// - Parameter markdown: ready made; see `SARIFText.markdown`.
  init(_ plain: String, markdown: String? = nil) {
    text = SARIFText.plain(plain)
    self.markdown = markdown
  }
}
