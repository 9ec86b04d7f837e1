import Crypto

/// The key of a board's sealed watch-list: 256 bits. Nothing that prints or takes apart a value shows it.
package struct WatchListKey: Sendable {
  let secret: SymmetricKey

  /// How many hexadecimal digits it is written with.
  package static let digits = 64

  /// - Parameter text: 64 hexadecimal digits; white space at both ends does not count.
  /// - Returns: nil if it is anything else.
  package init?(_ text: some Sequence<UInt8>) {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    var digits = Array(text.drop(while: isBlank))
    while let last = digits.last, isBlank(last) { digits.removeLast() }
    guard digits.count == Self.digits else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[place].hexadecimalValue, let low = digits[place + 1].hexadecimalValue else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    secret = SymmetricKey(data: bytes)
  }

  /// A fresh one.
  package init(using random: inout some RandomNumberGenerator) {
    secret = SymmetricKey(
      data: (0..<Self.digits / 2).map { _ in UInt8.random(in: .min ... .max, using: &random) })
  }

  /// What a key file holds: the digits and a line end.
  package var fileText: [UInt8] {
    let hexadecimal = Array("0123456789abcdef".utf8)
    let digits = secret.withUnsafeBytes { bytes in
      bytes.flatMap { [hexadecimal[Int($0 >> 4)], hexadecimal[Int($0 & 15)]] }
    }
    return digits + [UInt8(ascii: "\n")]
  }
}

extension WatchListKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "[key]" }
  package var debugDescription: String { "[key]" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

extension UInt8 {
  fileprivate var hexadecimalValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
