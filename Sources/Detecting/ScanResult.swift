import Model

/// What a scan found.
package struct ScanResult: Equatable, Sendable {
  /// By place, not overlapping; offsets in the bytes that were scanned.
  package internal(set) var detections: [Detection]
  /// Categories in which a recogniser gave up on this text, so that something may have been missed.
  /// Report it: it is not the same as having found nothing.
  package internal(set) var limitReached: [DetectionCategory]
}
