import Model
import TestSupport
import Testing

@Suite struct OutputFileTests {
  /// Random stretches of random pages, none of them or all of the page included.
  @Test(arguments: 0..<50 as Range<UInt64>)
  func isTheSameWithoutWhatIsHeldElsewhere(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let page = (0..<Int.random(in: 0...200, using: &generator)).map { UInt8(truncatingIfNeeded: $0) }
    var insets: [Inset] = []
    var next = 0
    while next < page.count {
      let start = Int.random(in: next...page.count, using: &generator)
      let end = Int.random(in: start...page.count, using: &generator)
      // Held as a part of something longer.
      insets.append(Inset(at: start, [1, 2] + page[start..<end] + [3], 2..<2 + end - start))
      next = end + (seed.isMultiple(of: 2) ? 1 : 0)
      if start == end, end == page.count { break }
    }
    let file = OutputFile(path: "a", bytes: page, insets: insets)
    let light = file.lightened
    #expect(light.bytes == page)
    #expect(light == file)
    #expect(light.size == page.count)
    #expect(light.heldSize == page.count - insets.reduce(0) { $0 + $1.range.count })
    #expect(file.heldSize == page.count)
  }
}
