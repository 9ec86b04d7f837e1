/// The rare bytes of a text, found in one pass for all recognisers. Each match of a pattern begins at one of them
/// or a known way before it, so that patterns are tried there and nowhere else.
struct Landmarks {
  /// Each run of digits.
  private(set) var numbers: [Range<Int>] = []
  /// Each sign that identifying information may begin with, be joined by or be hidden behind: `@ % & [ ( { < \ _ -
  /// *`, and what begins with the byte 0xE2, as dashes and block elements do.
  private(set) var signs: [Int] = []
  /// The first of each run of two and more letters X, capital or small.
  private(set) var rowsOfX: [Int] = []
  /// Each letter B, capital or small, which no word for birth is without.
  private(set) var lettersB: [Int] = []
  /// The K of each pair `kg`, capital or small, as in `background`.
  private(set) var lettersK: [Int] = []

  /// Whether there is nothing to look at.
  var isEmpty: Bool {
    numbers.isEmpty && signs.isEmpty && rowsOfX.isEmpty && lettersB.isEmpty && lettersK.isEmpty
  }

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      Self.kinds.withUnsafeBufferPointer { kinds in find(in: bytes, kinds) }
    }
  }

  /// Each place is written down and then kept or not, as a processor cannot guess where the next rare byte stands.
  private mutating func find(in bytes: UnsafeBufferPointer<UInt8>, _ kinds: UnsafeBufferPointer<Kind>) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: bytes.count + 1) { places in
      var count = 0
      for place in bytes.indices {
        places[count] = Int32(truncatingIfNeeded: place)
        count &+= kinds[Int(bytes[place])] == .none ? 0 : 1
      }
      note(places[..<count], in: bytes, kinds)
    }
  }

  private mutating func note(
    _ places: Slice<UnsafeMutableBufferPointer<Int32>>, in bytes: UnsafeBufferPointer<UInt8>,
    _ kinds: UnsafeBufferPointer<Kind>
  ) {
    /// Where the run ends that the last place noted begins.
    var end = 0
    for place in places.lazy.map(Int.init) where place >= end {
      switch kinds[Int(bytes[place])] {
      case .none: break
      case .digit:
        end = place + 1
        while end < bytes.count, bytes[end].isDigit { end += 1 }
        numbers.append(place..<end)
      case .sign: signs.append(place)
      case .letterX:
        end = place + 1
        while end < bytes.count, bytes[end].lowercased == UInt8(ascii: "x") { end += 1 }
        if end - place > 1 { rowsOfX.append(place) }
      case .letterB: lettersB.append(place)
      case .letterK:
        if place + 1 < bytes.count, bytes[place + 1].lowercased == UInt8(ascii: "g") {
          lettersK.append(place)
        }
      }
    }
  }

  private enum Kind: UInt8 {
    case none, digit, sign, letterX, letterB, letterK
  }

  private static let kinds: [Kind] = (UInt8.min...UInt8.max).map { byte in
    if byte.isDigit { return .digit }
    if byte == 0xE2 || "@%&[({<\\_-*".utf8.contains(byte) { return .sign }
    switch byte.lowercased {
    case UInt8(ascii: "x"): return .letterX
    case UInt8(ascii: "b"): return .letterB
    case UInt8(ascii: "k"): return .letterK
    default: return .none
    }
  }
}
