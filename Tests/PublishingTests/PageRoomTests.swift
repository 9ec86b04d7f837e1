import Testing

@testable import Publishing

@Suite struct PageRoomTests {
  @Test func isGivenUntilItIsUsedUp() {
    let room = PageRoom(bytes: 100)
    #expect(room.takes(60))
    #expect(!room.takes(41))
    // What found no room took none.
    #expect(room.takes(40))
    #expect(!room.takes(1))
    #expect(room.takes(0))
  }
}
