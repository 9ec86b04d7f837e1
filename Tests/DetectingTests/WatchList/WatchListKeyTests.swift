import TestSupport
import Testing

@testable import Detecting

@Suite struct WatchListKeyTests {
  private static let digits = String(repeating: "0123456789abcDEF", count: 4)

  @Test(arguments: ["", "\n", "\r\n", "  \n"]) func isReadWithWhiteSpaceAround(_ end: String) throws {
    let key = try #require(WatchListKey((end + Self.digits + end).utf8))
    #expect(String(decoding: key.fileText, as: UTF8.self) == Self.digits.lowercased() + "\n")
  }

  @Test(arguments: [
    "", String(digits.dropLast()), digits + "0", String(digits.dropLast()) + "g", digits + " x",
  ])
  func isRefused(_ text: String) {
    #expect(WatchListKey(text.utf8) == nil)
  }

  @Test func isNeverShown() throws {
    let key = try #require(WatchListKey(Self.digits.utf8))
    var shown = "\(key) \(String(reflecting: key)) \(String(describing: Optional(key)))"
    dump(key, to: &shown)
    dump((key, [key]), to: &shown)
    #expect(!shown.lowercased().contains("0123456789"))
    #expect(!shown.contains("SymmetricKey"))
  }

  @Test func aListShowsNothing() throws {
    let list = try #require(WatchListSample.list)
    var shown = "\(list) \(String(reflecting: list))"
    dump(list, to: &shown)
    #expect(shown.utf8.count < 200)
  }
}
