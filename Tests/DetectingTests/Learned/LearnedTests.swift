import Model
import TestSupport
import Testing

@testable import Detecting

/// What the words around a place tell, with tables of a few signs, so that each test says what decides it.
@Suite struct LearnedTests {
  private func found(
    _ text: String, days: String = "", things: String = "", names: String = ""
  ) -> [String] {
    let lexicon = Lexicon { file in
      switch file {
      case "day-signs.txt": Array(days.utf8)
      case "thing-signs.txt": Array(things.utf8)
      case "name-signs.txt": Array(names.utf8)
      case "words.txt", "forenames.txt", "surnames.txt", "words-extra.txt": Repository.list(file)
      default: []
      }
    }
    let bytes = Array(text.utf8)
    return Detector(lexicon: lexicon).scan(bytes).detections.map {
      "\($0.category.rawValue) \($0.ground) \(String(decoding: bytes[$0.range], as: UTF8.self))"
    }
  }

  @Test func dayIsWhatItsSignsSay() {
    let plain =
      "The list of parks was agreed; it went online on 4 March 2023 and has eleven of them in the north."
    #expect(found(plain).isEmpty)
    // Birth, by a word of its sentence.
    #expect(
      found(plain, days: "start\t0 0 0 0\nsb:online\t-500 500 0 0\n") == ["date-of-birth likely 4 March 2023"]
    )
    // The same word as a pair, and as a distance.
    #expect(
      found(plain, days: "start\t0 0 0 0\nbb:online_on\t-500 0 500 0\n") == [
        "date-of-death likely 4 March 2023"
      ])
    #expect(
      found(plain, days: "start\t0 0 0 0\nb2:online\t-500 0 0 500\n") == ["exact-date likely 4 March 2023"])
    // Not that far away.
    #expect(found(plain, days: "start\t300 0 0 0\nb3:online\t-500 0 0 500\n").isEmpty)
  }

  @Test func whatRulesAreCertainOfIsOnlyQuestioned() {
    let hearing =
      "The hearing was listed for 4 March 2024 and his mother came with her sister to the court early."
    #expect(found(hearing) == ["exact-date certain 4 March 2024"])
    #expect(found(hearing, days: "start\t300 0 0 0\n") == ["exact-date certain 4 March 2024"])
    // What a rule is certain of is never dropped, but a person may decide.
    #expect(found(hearing, days: "start\t900 0 0 0\n") == ["exact-date likely 4 March 2024"])
    let birth =
      "Date of birth: 4 March 2010, and his mother came with her sister to the court early that day."
    #expect(found(birth, days: "start\t300 0 0 0\n") == ["date-of-birth certain 4 March 2010"])
    #expect(found(birth, days: "start\t900 0 0 0\n") == ["date-of-birth likely 4 March 2010"])
  }

  @Test func onlyWhatIsLikelyIsCalledByAnotherName() {
    let hearing =
      "The hearing was listed for 4 March 2024 and his mother came with her sister to the court early."
    #expect(found(hearing, days: "start\t0 0 900 0\n") == ["exact-date certain 4 March 2024"])
    let seen =
      "His mother wrote to her sister on 4 March 2024 that he had bruises and did not sleep at all then."
    #expect(found(seen) == ["exact-date likely 4 March 2024"])
    #expect(found(seen, days: "start\t0 0 900 0\n") == ["date-of-death likely 4 March 2024"])
  }

  @Test func codeIsFoundAndLeftByItsSigns() {
    let text =
      "The office has a copy of the sheet 55-ABC-9921 in the drawer, with all the others of that green kind."
    #expect(found(text).isEmpty)
    #expect(found(text, things: "start\t0\nb1:sheet\t51\n") == ["case-id likely 55-ABC-9921"])
    #expect(found(text, things: "start\t0\nb1:sheet\t50\n").isEmpty)
    #expect(found(text, things: "start\t0\nf:92-A23-9234\t100\n") == ["case-id likely 55-ABC-9921"])
    let labelled =
      "The office has her Mosaic ID 4471902 on a sheet in the drawer, with all the others of that kind."
    #expect(found(labelled, things: "start\t-399\n") == ["case-id certain 4471902"])
    #expect(found(labelled, things: "start\t-401\n") == ["case-id likely 4471902"])
  }

  @Test func likelyNameIsLeftByItsSignsAndNeverAdded() {
    let text =
      "In the garden the tree is a present of Agnieszka Wrona, who came by on Monday with a spade and a bag of soil."
    #expect(found(text) == ["name likely Agnieszka Wrona"])
    #expect(found(text, names: "start\t-50\n") == ["name likely Agnieszka Wrona"])
    #expect(found(text, names: "start\t0\nw:tree\t-51\n").isEmpty)
    // Nobody gives an author's day of birth.
    let born =
      "In the garden the tree is a present of Agnieszka Wrona, date of birth 4 March 2012, who came by then."
    #expect(found(born, names: "start\t-900\n").contains("name likely Agnieszka Wrona"))
    #expect(
      found("In the garden the tree is tall and so is the hedge, says all the town.", names: "start\t900\n")
        .isEmpty)
  }

  @Test func fewWordsTellNothing() {
    #expect(found("reports/55-ABC-9921/index.md", things: "start\t900\n").isEmpty)
    #expect(found("The bench, 4 March 2023.", days: "start\t-900 0 0 900\n").isEmpty)
  }

  @Test func linesThatCannotBeReadDoNotCount() {
    let weights = LearnedWeights(
      Array("# a comment\nb0:x\t1 x\nstart\t10\nb1:born\t20\nno tab\nb2:born\tx\nb3:born\t1 2\n".utf8))
    #expect(weights.kinds == 1)
    #expect(LearnedWeights([]).kinds == 0)
  }

  /// The data file has names, a text has words: both must give one number, or a sign is never found again.
  @Test func everySignHasTheNumberOfItsName() {
    let text =
      "| Seen | What |\n|---|---|\n| 4 March 2023 | Mother's \u{E9}lan; he (Child H) was, as they say, 'out'. |\n| x | y |\n"
    let bytes = Array("Of the row, the cells and its words: one, two, three, four.\n\(text)".utf8)
    let workspace = Workspace()
    var scan = Scan(bytes: bytes, landmarks: Landmarks(bytes), workspace: workspace)
    let days = scan.dates()
    var (count, kinds) = (0, Set<String>())
    var surroundings = Surroundings()
    for day in days {
      let isTold = surroundings.forEachSign(around: day.range, as: .exactDate, in: scan) { sign in
        let name = sign.name(in: bytes)
        #expect(Sign.print(ofName: Array(name.utf8)[...]) == sign.print, "\(name)")
        kinds.insert(String(name.prefix { $0 != ":" }))
        count += 1
      }
      #expect(isTold)
    }
    #expect(days.count == 1)
    #expect(
      kinds.isSuperset(of: [
        "b1", "a1", "bb", "aa", "sb", "sa", "w", "h", "k1", "i", "f", "c", "g5", "y1", "z1",
      ]))
    #expect(count > 60)
  }

  @Test func figuresAreNoPartOfASign() {
    let bytes = Array(
      "Her number 07700 900123 and that of her school, 4471902, were in the sheet on 4 March 2023.".utf8)
    var scan = Scan(bytes: bytes, landmarks: Landmarks(bytes), workspace: Workspace())
    let day = scan.dates()[0].range
    var surroundings = Surroundings()
    _ = surroundings.forEachSign(around: day, as: .exactDate, in: scan) { sign in
      let name = sign.name(in: bytes)
      #expect(!name.contains("900123") && !name.contains("4471902"), "\(name)")
    }
  }
}
