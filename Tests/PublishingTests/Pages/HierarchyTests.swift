import Testing

@testable import Publishing

/// The order in which things and what is below them are read.
@Suite struct HierarchyTests {
  @Test(arguments: [
    (["a", "b", "a1<a", "b1<b", "a2<a", "a1x<a1"], ["a", "a1", "a1x", "a2", "b", "b1"]),
    (["a<nobody", "b<a"], ["a", "b"]),
    (["a<b", "b<a", "c"], ["c", "a", "b"]),
    (["a<a", "b<a"], ["a", "b"]),
    (["a", "a", "b<a"], ["a", "b", "a"]),
    ([], []),
  ])
  func putsEachUnderItsParent(_ items: [String], _ names: [String]) {
    let pairs = items.map { $0.split(separator: "<").map(String.init) }
    let hierarchy = Hierarchy(pairs, name: { $0[0] }, parent: { $0.count > 1 ? $0[1] : nil })
    #expect(hierarchy.items.map { $0[0] } == names)
  }
}
