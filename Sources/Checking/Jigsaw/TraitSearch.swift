import Model

/// Looks through prose for details of the person or family of a case.
struct TraitSearch {
  /// Words of the board's own names, which are no places that tell anything.
  let boardWords: Set<String>
  /// As the author writes them.
  let pseudonyms: [[UInt8]]
  private(set) var traits = Traits()
  private var sentence: Sentence?

  init(of document: Document, boardWords: Set<String>) {
    self.boardWords = boardWords
    pseudonyms = document.common.pseudonyms.map { Array($0.value.utf8) }.filter { $0.count >= 3 }
  }

  /// Adds what a passage tells; what was found already is not looked for again.
  ///
  /// - Parameter counts: the parts that are about this case, where only some are.
  mutating func look(through passage: Passage, where counts: ((Range<Int>) -> Bool)? = nil) {
    sentence = nil
    TraitWords.signs.forEachMatch(in: passage.bytes, passage.range) { range, sign in
      guard let found = trait(of: sign, at: range, in: passage),
        counts?(found.range) ?? true
      else { return }
      traits.add(found.trait, SourceRange(found.range))
    }
  }

  mutating func add(_ trait: TraitKind, _ range: SourceRange) { traits.add(trait, range) }

  private typealias Found = (trait: TraitKind, range: Range<Int>)

  private mutating func trait(of sign: TraitSign, at range: Range<Int>, in passage: Passage) -> Found? {
    // What neighbours say costs little and comes first; then what the whole sentence is about.
    guard !traits.has(sign.trait), let stretch = stretch(of: sign, at: range, in: passage) else { return nil }
    if sentence.map({ !$0.range.contains(range.lowerBound) }) ?? true {
      sentence = Sentence(around: range, in: passage, pseudonyms: pseudonyms)
    }
    guard let sentence, !sentence.isGeneral else { return nil }
    switch sign.trait {
    case .month: guard !sentence.isProcess, !sentence.namesReview else { return nil }
    case .place: guard !sentence.isProcess else { return nil }
    default: break
    }
    switch sign {
    case .pronoun:
      guard isOfPseudonym(range, sentence, passage) else { return nil }
    case .adult:
      let holdsPseudonym = pseudonyms.contains { Sentence.holds($0, in: passage.bytes, sentence.range) }
      guard holdsPseudonym || passage.preceding(range.lowerBound, 1).first?.text == "old" else { return nil }
    case .old where Self.isCompound(range, in: passage): break
    default: guard sentence.hasSubject else { return nil }
    }
    return (sign.trait, stretch)
  }

  /// `seven-year-old` speaks of somebody whatever else the sentence says.
  private static func isCompound(_ old: Range<Int>, in passage: Passage) -> Bool {
    passage[old.lowerBound - 1] == UInt8(ascii: "-")
  }

  /// Whether a pronoun stands behind the pseudonym with nobody else between them.
  private func isOfPseudonym(_ pronoun: Range<Int>, _ sentence: Sentence, _ passage: Passage) -> Bool {
    for pseudonym in pseudonyms {
      guard
        let end = Sentence.offset(
          of: pseudonym, in: passage.bytes,
          sentence.range.lowerBound..<max(sentence.range.lowerBound, pronoun.lowerBound)),
        end < pronoun.lowerBound, pronoun.lowerBound - end < 80
      else { continue }
      // In "Child Heron's mother … her" the pronoun is the mother's.
      if passage[end] == UInt8(ascii: "'") || passage[end] == 0xE2 { continue }
      var isAlone = true
      Self.others.forEachMatch(in: passage.bytes, end..<pronoun.lowerBound) { _, _ in isAlone = false }
      if isAlone { return true }
    }
    return false
  }

  private static let others = PhraseTable<Bool>([
    (
      """
      mother,father,mum,dad,parent,nurse,teacher,worker,officer,doctor,adviser,partner,reviewer,manager,aunt,uncle
      grandmother,grandfather,sister,brother,friend,man,woman,boy,girl,dentist,midwife,visitor,practitioner,consultant
      coordinator,receptionist,assistant,carer,neighbour,relative,person,paediatrician,psychiatrist,psychologist,paramedic
      housing,lawyer,advocate,interpreter,head,chair,lead,son,daughter,husband,wife,cousin,landlord,driver,staff,someone
      somebody,who,they,social worker,gp,therapist,physiotherapist,supervisor,director
      """, true
    )
  ])
}

extension TraitSign {
  var trait: TraitKind {
    switch self {
    case .old, .aged, .age, .schoolYear, .turned, .was: .age
    case .child, .adult, .pronoun: .sex
    case .brothers, .children, .parent, .sibling, .twins, .onlyChild: .siblings
    case .eldest, .older, .placed: .order
    case .month: .month
    case .preposition: .place
    case .plain(let trait), .proper(let trait): trait
    case .occupation: .occupation
    }
  }
}
