import CMarkArena
import Testing

@testable import Reading

@Suite("Memory of a parse")
struct MarkdownMemoryTests {
  @Test("small pieces come from the arena, are blank, and keep their bytes as they grow")
  func pieces() throws {
    let memory = MarkdownMemory()
    let first = try #require(candour_arena_calloc(3, 7))
    let bytes = first.assumingMemoryBound(to: UInt8.self)
    #expect((0..<21).allSatisfy { bytes[$0] == 0 })
    bytes[20] = 7
    // The last piece grows in its place; one that another follows moves.
    #expect(candour_arena_realloc(first, 500) == first)
    let second = try #require(candour_arena_realloc(nil, 10))
    let moved = try #require(candour_arena_realloc(first, 5_000))
    #expect(moved != first && moved.assumingMemoryBound(to: UInt8.self)[20] == 7)
    let isToBeFreed = memory.isToBeFreed
    #expect(!isToBeFreed)
    candour_arena_release(second)
    candour_arena_release(moved)
    #expect(candour_arena_realloc(nil, 16) == moved)
  }

  @Test("an arena that is used again is blank again")
  func reuse() throws {
    for _ in 0..<3 {
      let memory = MarkdownMemory()
      let piece = try #require(candour_arena_calloc(1, 1_000)).assumingMemoryBound(to: UInt8.self)
      #expect((0..<1_000).allSatisfy { piece[$0] == 0 })
      for index in 0..<1_000 { piece[index] = 0xFF }
      let isToBeFreed = memory.isToBeFreed
      #expect(!isToBeFreed)
    }
  }

  @Test("what does not fit comes from elsewhere and is freed by itself")
  func overflow() throws {
    let memory = MarkdownMemory()
    let small = try #require(candour_arena_calloc(1, 8)).assumingMemoryBound(to: UInt8.self)
    small[7] = 9
    let large = try #require(candour_arena_calloc(20 << 20, 1)).assumingMemoryBound(to: UInt8.self)
    let isToBeFreed = memory.isToBeFreed
    #expect(isToBeFreed)
    #expect(large[(20 << 20) - 1] == 0)
    large[5] = 8
    let larger = try #require(candour_arena_realloc(large, 30 << 20)).assumingMemoryBound(to: UInt8.self)
    let moved = try #require(candour_arena_realloc(small, 10 << 20)).assumingMemoryBound(to: UInt8.self)
    #expect(larger[5] == 8 && moved[7] == 9)
    candour_arena_release(larger)
    candour_arena_release(moved)
  }

  @Test("a document beyond the arena reads like a small one")
  func largeDocument() {
    let paragraph = "*a* **b** `c` [d](https://example.org/e) ~~f~~\n\n"
    let one = MarkdownSample(paragraph).html
    let count = 40_000
    let html = MarkdownSample(String(repeating: paragraph, count: count)).html
    #expect(html.utf8.count == one.utf8.count * count && html.hasPrefix(one) && html.hasSuffix(one))
    #expect(MarkdownSample(paragraph).html == one)
  }

  @Test("a tree made while another lives disturbs neither")
  func nested() {
    let outer = MarkdownTree(parsing: Array("*outer*".utf8)[...])
    do {
      let inner = MarkdownTree(parsing: Array("**inner**".utf8)[...])
      #expect(String(decoding: inner.html(), as: UTF8.self) == "<p><strong>inner</strong></p>\n")
    }
    #expect(String(decoding: outer.html(), as: UTF8.self) == "<p><em>outer</em></p>\n")
  }
}
