import Model

/// A page as the eye sees it: three bytes a pixel, red, green and blue.
struct PageImage {
  let width: Int
  let height: Int
  let pixels: UnsafeRawBufferPointer

  /// The images that `pdftoppm` writes one after another. The pointers are valid as long as the bytes are.
  static func all(in bytes: UnsafeRawBufferPointer) -> [PageImage] {
    var images: [PageImage] = []
    var position = 0
    while let (width, height, start) = header(in: bytes, at: position) {
      let size = width * height * 3
      guard start + size <= bytes.count else { break }
      images.append(
        PageImage(
          width: width, height: height,
          pixels: UnsafeRawBufferPointer(rebasing: bytes[start..<start + size])))
      position = start + size
    }
    return images
  }

  /// `P6 WIDTH HEIGHT 255` and one white character.
  private static func header(in bytes: UnsafeRawBufferPointer, at start: Int)
    -> (width: Int, height: Int, start: Int)?
  {
    guard start + 2 < bytes.count, bytes[start] == UInt8(ascii: "P"), bytes[start + 1] == UInt8(ascii: "6")
    else { return nil }
    var position = start + 2
    var numbers: [Int] = []
    while numbers.count < 3, position < bytes.count {
      guard let digit = Self.digit(bytes[position]) else {
        position += 1
        continue
      }
      var number = digit
      position += 1
      while position < bytes.count, let next = Self.digit(bytes[position]), number < 1_000_000 {
        number = number * 10 + next
        position += 1
      }
      numbers.append(number)
    }
    guard numbers.count == 3, numbers[2] == 255, numbers[0] > 0, numbers[1] > 0 else { return nil }
    return (numbers[0], numbers[1], position + 1)
  }

  private static func digit(_ byte: UInt8) -> Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
  }

  /// The pixels that a box of the page touches; nil where it lies outside.
  ///
  /// - Parameter scale: pixels a point.
  func region(_ box: PageBox, scale: Double) -> PixelRegion? {
    let left = max(0, Int((box.left * scale).rounded(.down)))
    let top = max(0, Int((box.top * scale).rounded(.down)))
    let right = min(width, Int((box.right * scale).rounded(.up)))
    let bottom = min(height, Int((box.bottom * scale).rounded(.up)))
    guard left < right, top < bottom else { return nil }
    return PixelRegion(columns: left..<right, rows: top..<bottom)
  }
}

struct PixelRegion: Hashable {
  let columns: Range<Int>
  let rows: Range<Int>
}
