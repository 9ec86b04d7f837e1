import Model

/// The rare bytes of a text, found in one pass for all recognisers. Each match of a pattern begins at one of them
/// or a known way before it, so that patterns are tried there and nowhere else.
struct Landmarks {
  /// Each run of digits.
  private(set) var numbers: [Range<Int>] = []
  /// Each sign that identifying information may begin with, be joined by or be hidden behind: `@ % & [ ( { < \ _ -
  /// * / :`, and what begins with the byte 0xE2, as dashes and block elements do.
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
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * (bytes.count + 1)) { places in
        find(in: bytes, signs: places[...bytes.count], letters: places[(bytes.count + 1)...])
      }
    }
  }

  /// - Parameters:
  ///   - signs: room for as many places as there are bytes, and one more.
  ///   - letters: the same.
  private mutating func find(
    in bytes: UnsafeBufferPointer<UInt8>, signs: Slice<UnsafeMutableBufferPointer<Int32>>,
    letters: Slice<UnsafeMutableBufferPointer<Int32>>
  ) {
    let signs = UnsafeMutableBufferPointer(rebasing: signs)
    let letters = UnsafeMutableBufferPointer(rebasing: letters)
    var (signCount, letterCount) = (0, 0)
    var isInNumber: UInt64 = 0
    Self.kinds.withUnsafeBufferPointer { kinds in
      for start in stride(from: 0, to: bytes.count, by: 64) {
        let digits = bytes.mask(of: start) { $0.are(from: UInt8(ascii: "0"), through: UInt8(ascii: "9")) }
        var firsts = digits & ~(digits &<< 1 | isInNumber)
        isInNumber = digits &>> 63
        while firsts != 0 {
          noteNumber(at: start + firsts.trailingZeroBitCount, in: bytes)
          firsts &= firsts &- 1
        }
        var rest = bytes.mask(of: start, where: Self.mayBeRare)
        while rest != 0 {
          let place = start + rest.trailingZeroBitCount
          rest &= rest &- 1
          // Written down and then kept or not, without a branch, as a processor cannot guess which it is.
          let kind = kinds[Int(bytes[place])]
          signs[signCount] = Int32(truncatingIfNeeded: place)
          signCount &+= Int(kind & 1)
          letters[letterCount] = Int32(truncatingIfNeeded: place)
          letterCount &+= Int(kind &>> 1)
        }
      }
    }
    self.signs = signs[..<signCount].map(Int.init)
    for place in letters[..<letterCount] { noteLetter(at: Int(place), in: bytes) }
  }

  private mutating func noteNumber(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var end = start + 1
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    numbers.append(start..<end)
  }

  private mutating func noteLetter(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    func small(_ place: Int) -> UInt8 { bytes.indices.contains(place) ? bytes[place].lowercased : 0 }
    switch small(place) {
    case UInt8(ascii: "b"): lettersB.append(place)
    case UInt8(ascii: "k"): if small(place + 1) == UInt8(ascii: "g") { lettersK.append(place) }
    default:
      let x = UInt8(ascii: "x")
      if small(place + 1) == x, small(place - 1) != x { rowsOfX.append(place) }
    }
  }

  /// Whether bytes are rare signs or letters, or one of the few that lie between those and are as rare.
  @inline(__always)
  private static func mayBeRare(_ bytes: SixteenBytes) -> SixteenAnswers {
    let small = bytes | SixteenBytes(repeating: 0x20)
    let letters = small.are(UInt8(ascii: "x")) .| small.are(UInt8(ascii: "b")) .| small.are(UInt8(ascii: "k"))
    let opening =
      bytes.are(from: UInt8(ascii: "%"), through: UInt8(ascii: "*")) .| bytes.are(UInt8(ascii: "<"))
    let closing =
      bytes.are(from: UInt8(ascii: "["), through: UInt8(ascii: "_")) .| bytes.are(UInt8(ascii: "{"))
    let others = bytes.are(UInt8(ascii: "-")) .| bytes.are(UInt8(ascii: "@")) .| bytes.are(0xE2)
    let parting = bytes.are(UInt8(ascii: "/")) .| bytes.are(UInt8(ascii: ":"))
    return letters .| opening .| closing .| others .| parting
  }

  /// 1 for a sign, 2 for one of the letters, 0 for any other byte.
  private static let kinds: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    if byte == 0xE2 || "@%&[({<\\_-*/:".utf8.contains(byte) { return 1 }
    return "xbk".utf8.contains(byte.lowercased) ? 2 : 0
  }
}
