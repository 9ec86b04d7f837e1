/// A file of the built site: where it lies in the output folder, and its bytes.
package struct OutputFile: Hashable, Sendable {
  /// Relative to the output folder, `/` between parts: `reports/child-heron/index.html`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
