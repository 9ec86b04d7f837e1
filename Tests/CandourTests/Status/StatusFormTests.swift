import Foundation
import TestSupport
import Testing

@testable import candour

/// Every form of the status, as a whole, in Tests/Golden/status.
///
/// With CANDOUR_RECORD=1 the expected files are written anew; read the difference before you commit it.
@Suite struct StatusFormTests {
  @Test(arguments: StatusKind.allCases)
  func isExactlyAsExpected(_ kind: StatusKind) throws {
    let made = try kind.text(of: StatusSite.status())
    let file = StatusSite.folder.appendingPathComponent("status.\(kind == .human ? "txt" : kind.rawValue)")
    if ProcessInfo.processInfo.environment["CANDOUR_RECORD"] == "1" {
      try Data(made.utf8).write(to: file)
      return
    }
    // By bytes: to Swift, a CR and LF are one character.
    let expected = try Data(contentsOf: file)
    let isSame = Data(made.utf8) == expected
    #expect(isSame, "\(made)")
  }

  /// What the detector masks is in no form, whatever else these show that is not public.
  @Test(arguments: StatusKind.allCases)
  func masksWhatIdentifies(_ kind: StatusKind) throws {
    let made = try kind.text(of: StatusSite.status())
    #expect(made.contains("[phone]") && !made.contains("900123"))
    #expect(made.contains("EX-2026-02"))
  }

  /// The same sources on the same day give the same bytes.
  @Test(arguments: StatusKind.allCases)
  func isTheSameAgain(_ kind: StatusKind) throws {
    let first = try kind.text(of: StatusSite.status())
    let second = try kind.text(of: StatusSite.status())
    #expect(first == second)
  }

  @Test func formatsAreReadWithTheirFiles() {
    #expect(StatusFormat("html=board/status.html")?.file == "board/status.html")
    #expect(StatusFormat("ics")?.kind == .ics && StatusFormat("ics")?.file == nil)
    for text in ["", "sarif", "csv=", "CSV", "=x"] { #expect(StatusFormat(text) == nil, "\(text)") }
  }
}
