import Testing

@testable import candour

/// Work on several threads, results in order.
@Suite struct WorkersTests {
  @Test(arguments: [1, 2, 3, 7, 64], [0, 1, 2, 31, 32, 33, 1000])
  func keepsTheOrder(_ jobs: Int, _ count: Int) {
    let numbers = Array(0..<count)
    #expect(Workers(jobs: jobs).map(numbers) { $0 * 3 } == numbers.map { $0 * 3 })
  }
}
