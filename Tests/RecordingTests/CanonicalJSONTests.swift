import Foundation
import TestSupport
import Testing

@testable import Recording

/// One value, one text: what is in another form is refused.
@Suite struct CanonicalJSONTests {
  private func members(_ text: String) -> [CanonicalParser.Member]? {
    Array(text.utf8).withUnsafeBufferPointer { CanonicalParser.members(of: $0) }
  }

  @Test func writesKeysInOrderWithoutSpaces() {
    let value = CanonicalJSON.object([
      "b": .list([.text("x"), .text("\u{1}\"\\/é")]), "a": .number(7), "é": .text("e\u{301}"), "B": .list([]),
    ])
    #expect(
      String(decoding: value.bytes, as: UTF8.self) == #"{"B":[],"a":7,"b":["x","\u0001\"\\/é"],"é":"é"}"#)
  }

  @Test func readsItBack() throws {
    let read = try #require(members(#"{"B":[],"a":7,"b":["x","\u0001\"\\/é"],"c":"é"}"#))
    #expect(read.map(\.key) == ["B", "a", "b", "c"])
    #expect(
      read.map(\.value) == [.texts([]), .number(7), .texts(["x", "\u{1}\"\\/é"]), .text("é")])
  }

  @Test(arguments: [
    "", "{", "}", "[]", #"{"a":1"#, #"{"a":1}x"#, #" {"a":1}"#, #"{"a": 1}"#, #"{"a":1 }"#, #"{"a":01}"#,
    #"{"a":-1}"#,
    #"{"a":1.0}"#, #"{"a":1e2}"#, #"{"a":true}"#, #"{"a":null}"#, #"{"b":1,"a":1}"#, #"{"a":1,"a":1}"#,
    #"{"a":1,}"#,
    #"{"a":"\/"}"#, #"{"a":"\u0041"}"#, #"{"a":"\u00e9"}"#, #"{"a":"\n"}"#, #"{"a":"\u001F"}"#,
    "{\"a\":\"\n\"}",
    "{\"a\":\"e\u{301}\"}", #"{"a":"x}"#, #"{"a":"x\"}"#, #"{"a":["x",]}"#, #"{"a":[1]}"#, #"{"a":[["x"]]}"#,
    #"{"a":{}}"#,
    #"{"a"}"#, #"{a:1}"#, #"{"a":}"#, #"{"a":99999999999999999999}"#,
  ])
  func refusesAnyOtherForm(_ text: String) {
    #expect(members(text) == nil)
  }

  /// Bytes thrown together at random end in a refusal, never in a trap.
  @Test func readsAnything() {
    var random = SeededGenerator(seed: 5)
    let pieces = Array(#"{}[]":,\u00n01aé "#.utf8)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).compactMap { _ in
        pieces.randomElement(using: &random)
      }
      if let members = bytes.withUnsafeBufferPointer({ CanonicalParser.members(of: $0) }) {
        #expect(bytes.first == UInt8(ascii: "{") && bytes.last == UInt8(ascii: "}") && !members.isEmpty)
      }
    }
  }

  /// Every character by itself, and after a letter and before a mark: what is taken as composed is.
  @Test func aQuickLookIsNeverWrong() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var text = "e" + String(Character(scalar))
      guard text.withUTF8(String.isPlainlyComposed) else { continue }
      #expect(
        text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8),
        "U+\(String(value, radix: 16))")
    }
    var marked = "\u{301}"
    let isTaken = marked.withUTF8(String.isPlainlyComposed)
    #expect(!isTaken)
    #expect("Cafe\u{301} \u{212B}".composed.utf8.elementsEqual("Café Å".utf8))
  }
}
