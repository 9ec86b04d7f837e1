import Glibc

extension String.UTF8View {
  /// Calls with all bytes at once; they are only there during the call.
  @inlinable
  package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withContiguousStorageIfAvailable { body(UnsafeRawBufferPointer($0)) }
      ?? Array(self).withUnsafeBytes(body)
  }

  /// Below 0 where these bytes come before the others, 0 where they are the same.
  package func order(against other: String.UTF8View) -> Int {
    withBytes { own in
      other.withBytes { others in
        let common = Swift.min(own.count, others.count)
        guard common > 0, let first = own.baseAddress, let second = others.baseAddress else {
          return own.count - others.count
        }
        let order = Int(memcmp(first, second, common))
        return order == 0 ? own.count - others.count : order
      }
    }
  }
}

extension StringProtocol {
  /// What stands between the slashes of a path, empty parts too. Sought among bytes: a `Character` joins a slash with
  /// an accent that follows it.
  package var steps: [Substring] {
    utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { part in
      Substring(self[part.startIndex..<part.endIndex])
    }
  }
}
