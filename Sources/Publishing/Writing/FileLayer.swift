import Glibc

/// The one door through which publishing asks anything of the operating system.
///
/// Each request names its `Call` first, so that a test can make any one of them fail and see what is
/// left on the disk.
package struct FileLayer: Sendable {
  /// What is asked; the text completes "could not …".
  package enum Call: String, Sendable, CaseIterable {
    case resolve = "find"
    case status = "look at"
    case openFolder = "open the folder"
    case list = "list the folder"
    case makeFolder = "make the folder"
    case removeFolder = "remove the folder"
    case openFile = "open"
    case read
    case create
    case write
    case setMode = "set the permissions of"
    case close = "finish writing"
    case rename = "move"
    case link
    case exchange = "put the new site in place of"
    case remove
    case sync = "save to the disk"
    case lock
  }

  /// What becomes of a request.
  package enum Fate: Sendable {
    case isMade
    /// It is not made, and nobody is told.
    case isSkipped
    /// It is not made, and fails with this error number.
    case fails(CInt)
  }

  /// The failure of a request: the system's error number.
  struct Code: Error, Equatable {
    let number: CInt
  }

  /// The operating system itself.
  package static let system = FileLayer { _ in .isMade }

  private let fate: @Sendable (Call) -> Fate

  /// - Parameter fate: asked before every request.
  package init(fate: @escaping @Sendable (Call) -> Fate) {
    self.fate = fate
  }

  /// Makes a request whose answer below 0 means that `errno` tells why; repeats it when interrupted.
  @discardableResult
  func run(_ call: Call, _ request: () -> Int) throws(Code) -> Int {
    switch fate(call) {
    case .isMade: break
    case .isSkipped: return 0
    case .fails(let number): throw Code(number: number)
    }
    while true {
      let answer = request()
      if answer >= 0 { return answer }
      let number = errno
      guard number == EINTR else { throw Code(number: number) }
    }
  }
}
