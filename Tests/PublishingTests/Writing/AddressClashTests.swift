import Model
import Testing

@testable import Publishing

@Suite struct AddressClashTests {
  static func clashes(_ paths: [String]) -> [AddressClash] {
    AddressClash.clashes(in: paths.map { OutputFile(path: $0, bytes: []) })
  }

  @Test(arguments: [
    (["a", "a"], AddressClash(first: "a", second: "a", kind: .samePath)),
    (
      ["a/B.html", "a/b.html"], AddressClash(first: "a/B.html", second: "a/b.html", kind: .sameSpelling)
    ),
    (
      ["x/\u{E9}", "x/e\u{301}"],
      AddressClash(first: "x/e\u{301}", second: "x/\u{E9}", kind: .sameSpelling)
    ),
    (
      ["stra\u{DF}e", "STRASSE"],
      AddressClash(first: "STRASSE", second: "stra\u{DF}e", kind: .sameSpelling)
    ),
    (["σας", "ΣΑΣ"], AddressClash(first: "ΣΑΣ", second: "σας", kind: .sameSpelling)),
    (["a", "a/b/c"], AddressClash(first: "a", second: "a/b/c", kind: .fileAndFolder)),
    (["A/b", "a"], AddressClash(first: "a", second: "A/b", kind: .fileAndFolder)),
  ])
  func findsOne(paths: [String], clash: AddressClash) {
    #expect(Self.clashes(paths) == [clash])
    #expect(Self.clashes(paths.reversed()) == [clash])
  }

  @Test(arguments: [["a/b", "ab"], ["a-b/c", "a/c", "a.c"], ["A/x", "a/y"], ["é", "e"], []])
  func findsNone(paths: [String]) {
    #expect(Self.clashes(paths) == [])
  }

  @Test(arguments: [
    ("", OutputPath.Fault.empty), ("/a", .absolute), ("a//b", .emptyPart), ("a/", .emptyPart),
    ("..", .dots), ("a/../b", .dots), ("./a", .dots), ("a/.../b", .dots), ("a\0b", .character),
    ("a\nb", .character), ("a\u{85}", .character), ("a\\b", .character), ("\u{7F}", .character),
    (String(repeating: "x", count: 256), .longPart),
    (String(repeating: "é/", count: 1400), .long),
    (String(repeating: "x/", count: 65) + "y", .deep),
    ("manifest.json", .reserved), ("Manifest.JSON", .reserved), (".gitkeep", .reserved),
    (".candour-stage/1", .reserved), (".Candour-unfinished", .reserved),
  ])
  func refusesAPath(path: String, fault: OutputPath.Fault) {
    #expect(OutputPath(path).fault == fault)
    #expect(OutputFile(path: path, bytes: []).pathFault != nil)
  }

  @Test(arguments: [
    "index.html", "a/manifest.json", "a/.gitkeep", "..a/b", ".well-known/security.txt", "a b/ü.pdf",
    String(repeating: "x", count: 255), String(repeating: "x/", count: 64) + "y",
  ])
  func allowsAPath(path: String) {
    #expect(OutputPath(path).fault == nil)
  }
}
