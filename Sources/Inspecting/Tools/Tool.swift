/// A program of Debian's that takes files apart, run as a process of its own.
package enum Tool: String, Sendable, CaseIterable {
  case qpdf, pdftotext, pdftoppm, exiftool, djpeg, pngtopam
  /// Holds the others to their limits.
  case prlimit

  /// The Debian package that brings it.
  package var debianPackage: String {
    switch self {
    case .qpdf: "qpdf"
    case .pdftotext, .pdftoppm: "poppler-utils"
    case .exiftool: "libimage-exiftool-perl"
    case .djpeg: "libjpeg-turbo-progs"
    case .pngtopam: "netpbm"
    case .prlimit: "util-linux"
    }
  }
}
