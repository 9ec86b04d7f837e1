import TestSupport
import Testing

@testable import Detecting

/// Every way of writing a listed name is found as a whole, and what only looks like one is not.
@Suite struct ListedNamesTests {
  static let exact = [
    "We spoke to ⟦Heather Dawson⟧ at home.", "⟦Heather Dawson⟧'s mother came.",
    "⟦Heather Dawson⟧’s mother came.",
    "The ⟦Dawsons⟧' house was cold.", "Only ⟦Dawson⟧ was there.", "A file on ⟦dawson⟧ was open.",
    "⟦H. Dawson⟧ was seen.", "⟦H Dawson⟧ was seen.", "⟦H.Dawson⟧ was seen.", "It was ⟦Heather D⟧.",
    "⟦HEATHER DAWSON⟧ WAS SEEN", "⟦DAWSON⟧ WAS SEEN", "THE CASE OF ⟦H. DAWSON⟧",
    "See ⟦Dawson, Heather⟧ in the list.", "See ⟦DAWSON, Heather⟧ in the list.", "See ⟦Dawson, H⟧. too.",
    "We met ⟦Heather\nDawson⟧ there.", "> We met ⟦Heather\n> Dawson⟧ there.",
    "Met ⟦Heather\u{A0}Dawson⟧ there.",
    "Met **⟦Heather** Dawson⟧ there.", "Met ⟦Heather-Dawson⟧ there.", "Ask @⟦heatherdawson⟧ there.",
    "Ask ⟦heather_dawson⟧_99 there.", "Ask ⟦heatherdawson⟧2009 there.", "Ask ⟦HeatherDawson⟧ there.",
    "Ask ⟦hdawson⟧ there.", "Ask @⟦dawsonh⟧ there.", "Ask ⟦heather.dawson⟧@ there.",
    "/files/⟦heather-dawson⟧.pdf",
    "/files/scr-⟦dawson-heather⟧-2009.pdf", "/files/⟦heather⟧.jpg", "/files/⟦Heather%20Dawson⟧.jpg",
    "heard from ⟦heather dawson⟧ then", "We saw ⟦Heather⟧ twice.", "⟦Heather⟧ was seen.",
    "Her aunt ⟦Catherine Ashdown⟧ rang.", "Her aunt ⟦Kate Ashdown⟧ rang.", "Her aunt ⟦Katie⟧ rang.",
    "⟦K. Ashdown⟧ rang.", "Then ⟦Mary-Jane O'Neill-Smith⟧ left.", "Then ⟦Mary Jane O’Neill Smith⟧ left.",
    "Then ⟦MARY-JANE O'NEILL-SMITH⟧ left.", "Then ⟦Mary-Jane⟧ left.", "Then ⟦O'Neill⟧ left.",
    "Then ⟦ONeill⟧ left.",
    "Then ⟦Mary O'Neill⟧ left.", "Then ⟦Polly O'Neill⟧ left.", "account: ⟦maryjaneoneill⟧",
    "Then ⟦Maria de Souza⟧ left.", "Then ⟦de Souza, Maria⟧ left.", "Then ⟦M. de Souza⟧ left.",
    "at ⟦mdesouza⟧ then",
    "Then ⟦De Souza⟧ left.", "Mr ⟦Bin Ali⟧ left.", "Then ⟦Hassan Bin Ali⟧ left.", "Then ⟦Hassan Ali⟧ left.",
    "We met ⟦Ali⟧ there.", "We met ⟦Will Young⟧ there.", "⟦Will Young⟧ came.", "Then ⟦Will⟧ came in.",
    "Mr ⟦Young⟧ came.", "see ⟦will-young⟧.pdf", "We saw ⟦Young, Will⟧ there.", "We met ⟦Grace⟧ there.",
    "We met ⟦Rose Archer⟧ there.", "⟦Rose⟧ was two.", "We met ⟦June⟧ there.", "⟦June Pemberton⟧ came.",
    "We met ⟦Bo Li⟧ there.", "We met ⟦Bo⟧ there.", "Mrs ⟦Ng⟧ came.", "⟦Ng Wei Ling⟧ came.",
    "⟦NG Wei Ling⟧ came.",
    "We met ⟦Zoë Brontë-Hale⟧.", "We met ⟦Zoe Bronte-Hale⟧.", "We met ⟦Zoe\u{308} Hale⟧.",
    "at ⟦zoebronte⟧ then",
    "We met ⟦Lukasz Wojcik⟧.", "We met ⟦Łukasz Wójcik⟧.", "We met ⟦Nguyễn Thị Hạnh⟧.",
    "We met ⟦Nguyen Thi Hanh⟧.",
    "We met ⟦D'Angelo McKenzie⟧.", "We met ⟦DAngelo Mckenzie⟧.", "We met ⟦Mc Kenzie⟧.",
    "We met ⟦Ja’far al-Rashid⟧.",
    "We met ⟦Jafar Al Rashid⟧.", "We met ⟦Siân ap Rhys⟧.", "We met ⟦Soren Ostergaard⟧.",
    "We met ⟦SØREN⟧ too.",
    "We met ⟦Oluwaseun Adebayo⟧.", "We met ⟦Gurpreet Kaur⟧.", "We met ⟦G. K. Sandhu⟧.",
    "We met ⟦Мария Соколова⟧.",
    "We met ⟦Milton Farrow⟧.", "We met ⟦Milton⟧ there.", "They call her ⟦Tiggy⟧.", "They call her ⟦tiggy⟧.",
    "⟦Priya⟧ and ⟦P. H. Raghunathan⟧.", "| ⟦Heather⟧ | ⟦Dawson⟧ |", "We met ⟦Hеather Dаwson⟧.",
    "We saw ⟦Grace⟧'s coat.", "⟦Grace⟧'s coat was wet.", "⟦Rose⟧’s mother rang.", "⟦Will⟧'s mother rang.",
    "That was ⟦Archer⟧'s flat.",
    "name: ⟦Heather Dawson⟧", "<!-- ⟦Dawson⟧ -->", "We met ⟦Daw\u{AD}son⟧.", "We met ⟦Hea-\nther⟧ there.",
  ]

  static let near = [
    "We met ⟦Dawsson⟧ there.", "We met ⟦Dwason⟧ there.", "We met ⟦Dawon⟧ there.", "We met ⟦Dawsen⟧ there.",
    "We met ⟦Raghunatham⟧ there.", "We met ⟦Pembertn⟧ there.", "Ask @⟦ashdonw⟧ there.",
  ]

  static let nearBeside = [
    "We met ⟦Heathr Dawson⟧ there.", "We met ⟦Catharine Ashdown⟧ there.", "We met ⟦Gurpreat Sandhu⟧ there.",
  ]

  static let decoys = [
    "The weather was cold.", "Weather warnings came.", "She wore leather.", "They will go.", "Will they go?",
    "Will the panel meet?", "Young people said so.", "The young carers spoke.", "A grace period.",
    "The rose garden was shut.", "Numbers rose. Rose-tinted views.", "In June 2024 they met.",
    "It was June 2024.",
    "On 4 June they met.", "Between May and June they met.", "They came to Milton Keynes.",
    "They live in Leicester.",
    "The Young Carers Service met.", "The Grace Foundation Trust met.", "What Will Happen Next",
    "WILL THE PANEL MEET",
    "YOUNG PEOPLE SAID SO", "Dawsonfield is far.", "Heatherington is far.", "Mrs Heathrow rang.",
    "We met Catharine there.", "They went to Dawlish.", "They went to Ashdon.", "He bin there.", "al fresco",
    "A Rose Garden", "The market arose.", "ng and bo are short", "The heather is in flower.", "by ali or not",
    "rose_garden", "RoseGarden", "de facto", "BO was low.", "The li element.",
    "https://www.example.org/young/people/",
    "an off-white wall", "young_offender and young_carers", "May I see her?",
  ]

  @Test(arguments: exact) func findsTheWholeName(_ example: String) {
    let marked = MarkedText(example)
    let found = WatchListSample.found(in: marked.text)
    #expect(found.map(\.range) == marked.byteRanges, "\(found)")
    #expect(found.allSatisfy { $0.ground == .listed })
  }

  @Test(arguments: near) func findsOneSlip(_ example: String) {
    let marked = MarkedText(example)
    let found = WatchListSample.found(in: marked.text)
    #expect(found.map(\.range) == marked.byteRanges, "\(found)")
    #expect(found.allSatisfy { $0.ground == .nearlyListed })
  }

  @Test(arguments: nearBeside) func aSlipBesideAListedNameIsPartOfIt(_ example: String) {
    let marked = MarkedText(example)
    let found = WatchListSample.found(in: marked.text)
    #expect(found.map(\.range) == marked.byteRanges, "\(found)")
    #expect(found.allSatisfy { $0.ground == .listed })
  }

  @Test(arguments: decoys) func leavesWhatIsNoName(_ text: String) {
    let found = WatchListSample.found(in: text)
    #expect(found.isEmpty, "\(found)")
  }

  /// The list of words that comes with Candour leaves out what has a capital, as the months have.
  @Test(arguments: [
    "The plan runs from April to March. In April each group meets, and every June.", "Due in April 2021.",
    "- 1 April: the tool is in force.\n- 10 April: training.\n", "We met ⟦April⟧ at home.",
    "⟦April⟧'s mother rang.",
    "Then ⟦April Fenwright⟧ came with ⟦June⟧ was seen.",
  ]) func namesThatAreMonths(_ example: String) throws {
    let marked = MarkedText(example)
    let found = try Self.found(in: marked.text, on: "April Fenwright\nJune Pemberton\n")
    #expect(found == marked.byteRanges, "\(found)")
  }

  /// A month is no slip in somebody's name.
  @Test func aMonthIsNoSlip() throws {
    #expect(try Self.found(in: "In April they met, and April was cold.", on: "Avril Fenwright").isEmpty)
    #expect(try Self.found(in: "Then Avril came.", on: "Avril Fenwright").count == 1)
    #expect(try Self.found(in: "Then Avrul came.", on: "Avril Fenwright").count == 1)
  }

  /// With the words that come with Candour.
  private static func found(in text: String, on names: String) throws -> [Range<Int>] {
    var random = SeededGenerator(seed: 5)
    let key = WatchListKey(using: &random)
    let sealed = WatchList.seal(
      try NamesFile(Array(names.utf8)).names, nicknames: Nicknames([]), lexicon: Repository.lexicon,
      with: key,
      using: &random)
    return listedNames(
      in: Array(text.utf8), on: try WatchList.open(sealed, key), lexicon: Repository.lexicon
    ).map(\.range)
  }

  /// Words wait for their answers together, but of each paragraph for itself.
  @Test func findsNamesOfParagraphsThatFollow() {
    let small = [
      "of heather then", "a file on ⟦dawson⟧ was open", "then ⟦ashdown⟧ and nobody else came", "no more",
    ]
    for (first, second) in zip(small + Self.exact, (small + Self.exact).dropFirst()) {
      let marked = MarkedText(first + ".\n\n" + second)
      let found = WatchListSample.found(in: marked.text)
      #expect(found.map(\.range) == marked.byteRanges, "\(marked.text) \(found)")
    }
  }

  @Test func findsNothingWithoutAList() {
    #expect(Detector().scan("We met Heather Dawson.").detections.allSatisfy { $0.ground != .listed })
  }
}
