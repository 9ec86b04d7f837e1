/// The ways in which a file gives away more than it shows, by the names the findings format uses.
package enum InspectionCategory: String, Sendable, CaseIterable {
  /// Text that can be copied or searched, and not seen.
  case hiddenText = "hidden-text"
  /// What stood in the file before it was saved again.
  case earlierRevision = "earlier-revision"
  /// Document information, XMP, EXIF, properties, text chunks, custom XML, thumbnails.
  case metadata
  /// Notes, form fields, bookmarks, redactions that were marked and not applied.
  case annotation
  /// A file within the file, or bytes after its end.
  case embeddedFile = "embedded-file"
  /// A layer that is switched off.
  case hiddenLayer = "hidden-layer"
  case trackedChange = "tracked-change"
  case comment
  /// Where a picture was taken.
  case location
  /// What runs, or fetches something, when the file is opened.
  case activeContent = "active-content"
  /// The name says that the file is something else.
  case typeMismatch = "type-mismatch"
  /// Encrypted, cut, scanned or bomb-like: it was not checked.
  case unreadable
}
