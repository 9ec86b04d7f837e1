import Detecting
import Glibc

/// Standard output and standard error.
enum Console {
  /// Writes a whole text.
  ///
  /// - Returns: false if the system would not take it; output that nobody reads any more is no failure.
  @discardableResult
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return errno == EPIPE }
      bytes = bytes.dropFirst(written)
    }
    return true
  }

  /// A line on standard error. Paths and arguments can hold what identifies somebody, so it is masked like
  /// every report.
  static func say(_ text: String) {
    write(Printable.line(Masker().mask(text, inOwnWords: true)) + "\n", to: STDERR_FILENO)
  }

  /// Colour only on a terminal, and not where the user asked for none.
  static var hasColour: Bool {
    isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil
  }
}
