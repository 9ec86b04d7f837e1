import Model
import Testing

@Suite struct ManyHandsTests {
  @Test(arguments: [1, 2, 3, 7, 64], [0, 1, 2, 31, 32, 33, 1000])
  func keepTheOrder(_ hands: Int, _ count: Int) {
    // Results that are counted by reference, so that one too many or too few would be seen.
    let numbers = (0..<count).map { [$0] }
    #expect(ManyHands(hands).map(numbers) { $0 + [7] } == numbers.map { $0 + [7] })
  }
}
