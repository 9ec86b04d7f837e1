import Model
import TestSupport
import Testing

@testable import Detecting

/// What learned weights are asked about, with weights that take everything they are asked for somebody's.
@Suite struct AskedPlacesTests {
  private static let detector = Detector(
    lexicon: Lexicon { file in
      file == "thing-signs.txt" ? Array("start\t900\n".utf8) : Repository.list(file)
    })

  /// - Returns: with the marks of tests around what was found of a category.
  private func marked(_ text: String, _ category: DetectionCategory) -> [String] {
    let bytes = Array(text.utf8)
    return Self.detector.scan(bytes).detections.filter { $0.category == category }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  /// A sentence that tells of a life, so that talk speaks for what stands in it.
  private static let life =
    "His mother was bruised that night and told her son of it, who was alone and cried."

  @Test(arguments: [
    "Lavender Suite", "Kittiwake Unit", "The Willows at Stonegate", "The Larches",
    "Moorfoot Royal",
    "Stannington General", "Glan-y-nant ward", "Old Mill short-break unit", "Elms sexual health clinic",
    "Dr Heron and Partners", "Dr Heron & Partners", "Tarn View care home", "Heron Street Walk-in Centre",
    "Riverside Clinic", "Quayside Medical Group", "Tumbledown Tots", "Larchmount",
  ])
  func houseIsAskedAbout(_ name: String) {
    #expect(marked("\(Self.life) She was seen at \(name) in May, and he came too.", .school) == [name])
  }

  /// A name that a house of either kind has is found once, whatever it is called.
  @Test(arguments: ["Merrow Lodge", "St Oswin's Court"])
  func houseThatMayBeAnAddressIsFoundAsOne(_ name: String) {
    #expect(marked("\(Self.life) She was seen at \(name) in May, and he came too.", .address) == [name])
  }

  @Test(arguments: [
    "the Attorney General", "the Safeguarding Partnership House", "14 Merrow Lodge", "Leeds", "May",
    "Dr Heron",
    "County Court", "home", "the Larch Act", "Heathrow", "Antenatal",
  ])
  func whatIsNoHouseIsNot(_ name: String) {
    #expect(marked("\(Self.life) She was seen at \(name) in June, and he came too.", .school) == [])
  }

  /// A street that a rule finds in a longer name does not hide it.
  @Test func longerNameTakesTheStreetInIt() {
    let text =
      "\(Self.life) She lived in Heron Street and went to Heron Street Clinic on foot with him each week."
    #expect(marked(text, .school) == ["Heron Street Clinic"])
    #expect(marked(text, .address) == ["Heron Street"])
  }

  @Test(arguments: ["SilverFox1957", "rodhaim.fishing", "bjorn.again.1970", "tobes.real"])
  func accountIsAskedAbout(_ name: String) {
    #expect(
      marked("\(Self.life) The messages were those of \(name), and she read them all.", .socialMedia) == [
        name
      ])
  }

  @Test(arguments: [
    "example.org", "e.g.", "minutes.pdf", "COVID19", "10.30pm", "Year10", "v2.1", "covid19", "section47",
    "iphone12", "windows10", "node.js", "config.yaml", "e.g.maths", "home.she",
  ])
  func whatIsNoAccountIsNot(_ name: String) {
    #expect(
      marked("\(Self.life) The messages were those of \(name), and she read them all.", .socialMedia) == [])
  }

  @Test func judgmentOnAppealIsAskedAbout() {
    #expect(
      marked("\(Self.life) The appeal is [2022] EWCA Civ 9907, and she lost it.", .courtCase) == [
        "[2022] EWCA Civ 9907"
      ])
    #expect(marked("\(Self.life) She read [2022] 9907 and [2022] EWCA alone with him.", .courtCase) == [])
  }

  /// Without guesses, as in what is built, nothing is asked.
  @Test func builtFilesAreNotAsked() {
    let text = "\(Self.life) She was seen at Merrow Lodge by SilverFox1957 in May."
    #expect(Self.detector.withoutGuesses.scan(Array(text.utf8)).detections.isEmpty)
  }

  /// Signs of a house have the numbers of their names too.
  @Test func everySignOfAHouseHasTheNumberOfItsName() {
    let bytes = Array("\(Self.life) She was seen at Merrow Lodge in May, and he came too.".utf8)
    let scan = Scan(bytes: bytes, landmarks: Landmarks(bytes), workspace: Workspace())
    let start = bytes.count - "Merrow Lodge in May, and he came too.".utf8.count
    var surroundings = Surroundings()
    var kinds: Set<String> = []
    let isTold = surroundings.forEachSign(around: start..<start + 12, as: .school, in: scan) { sign in
      let name = sign.name(in: bytes)
      #expect(Sign.print(ofName: Array(name.utf8)[...]) == sign.print, "\(name)")
      kinds.insert(String(name.prefix { $0 != ":" }))
    }
    #expect(isTold && kinds.isSuperset(of: ["l4", "l8", "p1", "p3", "q1", "q2"]))
  }
}
