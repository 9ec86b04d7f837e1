import Model
import TestSupport

@testable import Detecting

/// A list of invented names, sealed once for all tests that only look names up.
enum WatchListSample {
  static let names = """
    # Invented, for tests.
    Heather Dawson
    Catherine Ashdown
    Mary-Jane O'Neill-Smith
    Maria de Souza
    Hassan Bin Ali
    Will Young
    Grace Okonkwo
    Rose Archer
    June Pemberton
    Bo Li
    Ng Wei Ling
    Zoë Brontë-Hale
    Łukasz Wójcik
    Nguyễn Thị Hạnh
    D'Angelo McKenzie
    Ja'far al-Rashid
    Siân ap Rhys
    Søren Østergaard
    Oluwaseun Adébáyọ̀
    Gurpreet Kaur Sandhu
    Мария Соколова
    Milton Farrow
    Tiggy
    Priya H. Raghunathan
    """

  static let nicknames = Nicknames(Array("# short\ncatherine: kate katie\nmary: polly\n".utf8))

  static let lexicon = Lexicon { file in
    let lines =
      switch file {
      case "words.txt":
        words.split(separator: " ").joined(separator: "\n")
      case "forenames.txt": "heather\ncatherine\ncatharine\nkate\nmaria\nhassan\nmilton\nmarie\npolly"
      case "forename-words.txt": "heather\nwill\ngrace\nrose\njune"
      case "surnames.txt": "dawson\nlawson\nashdown"
      case "places.txt": "milton keynes\nleicester\nashdon\ndawlish"
      case "small-places.txt": "ashdene"
      case "public-names.txt": "grace foundation trust"
      default: ""
      }
    return Array(lines.utf8)
  }

  private static let words = """
    weather heather will young grace rose june may garden service carers period leather heath market arose archer \
    smith review panel lead social care people said cases farrow hope dawn offender tinted views
    """

  static let key: WatchListKey = {
    var random = SeededGenerator(seed: 1)
    return WatchListKey(using: &random)
  }()

  static let sealed: [UInt8] = {
    var random = SeededGenerator(seed: 2)
    guard let file = try? NamesFile(Array(names.utf8)) else { return [] }
    return WatchList.seal(
      file.names, nicknames: nicknames, lexicon: lexicon, with: key, using: &random)
  }()

  static let list = try? WatchList.open(sealed, key)

  static func found(in text: String) -> [(range: Range<Int>, ground: Detection.Ground)] {
    guard let list else { return [] }
    return listedNames(in: Array(text.utf8), on: list, lexicon: lexicon)
  }
}
