import Glibc

extension Scan {
  /// Each place of a sign that is no landmark, in order.
  func places(of sign: UInt8) -> [Int] {
    var places: [Int] = []
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      var start = 0
      while start < bytes.count, let found = memchr(base + start, Int32(sign), bytes.count - start) {
        let place = base.distance(to: UnsafeRawPointer(found))
        places.append(place)
        start = place + 1
      }
    }
    return places
  }
}
