import Foundation
import Glibc

extension SupervisedChild {
  /// What can be read only once, such as a pipe: read now, or what an earlier child has read.
  ///
  /// - Returns: nil if it cannot be read.
  func once(_ read: () -> Data?) -> Data? {
    if let kept = kept() { return kept }
    let bytes = read()
    if let bytes { keep(bytes) }
    return bytes
  }

  private func kept() -> Data? {
    guard page.keptBytes > 0 else { return nil }
    var bytes = Data(count: page.keptBytes - 1)
    let isWhole = bytes.withUnsafeMutableBytes { buffer in
      var done = 0
      while done < buffer.count {
        let got = pread(
          page.descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done,
          off_t(SharedPage.bytes + done))
        guard got > 0 else { return false }
        done += got
      }
      return true
    }
    return isWhole ? bytes : nil
  }

  private func keep(_ bytes: Data) {
    let isWhole = bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let written = pwrite(
          page.descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done,
          off_t(SharedPage.bytes + done))
        guard written > 0 else { return false }
        done += written
      }
      return true
    }
    if isWhole { page.keptBytes = bytes.count + 1 }
  }
}
