import Model

/// What a heading of a column, a key of a field or the label of a line says of the value that goes with it.
enum NameLabel {
  /// A part of somebody's name, whatever word it is: `Surname`, `known_as`, `childName`.
  case part
  /// Somebody, who may be named or told of: `Mother`, `allocatedWorker`.
  case person
  /// A side in a case, which may be a body as well: `Applicant`, `client`.
  case party
  /// A sender or a reader of a letter: `From`, `Cc`.
  case post
  /// A name of anything: `name`.
  case anything

  /// - Parameter label: its words parted by blanks, signs or capitals; nil where one of them makes it something else, as
  ///   in `mother_phone` or `Type of carer`.
  init?(_ label: ArraySlice<UInt8>) {
    guard Self.mayBegin(label) else { return nil }
    let words = Self.words(of: label)
    guard !words.isEmpty, words.count <= Self.mostWords else { return nil }
    if Self.parts.contains(words.joined()) {
      self = .part
      return
    }
    if words.count <= 2, Self.letters.contains(words.joined()) {
      self = .post
      return
    }
    let isNamed = words.contains { $0 == "name" || $0 == "names" }
    let hasPart = words.contains { Self.parts.contains($0) }
    let isOfPerson = words.contains { Self.people.contains($0) || isNamed && Self.peopleIfNamed.contains($0) }
    let isAllKnown = words.allSatisfy {
      Self.people.contains($0) || Self.peopleIfNamed.contains($0) || Self.details.contains($0)
        || Self.parts.contains($0)
    }
    guard isAllKnown else { return nil }
    if hasPart {
      self = .part
    } else if isOfPerson {
      let isParty = words.allSatisfy { !Self.people.contains($0) || Self.parties.contains($0) }
      self = isNamed ? .part : isParty ? .party : .person
    } else if isNamed, words.count == 1 {
      self = .anything
    } else {
      return nil
    }
  }

  /// Whether the first word is one that a label may begin with: nearly every text that is asked for is none.
  static func mayBegin(_ label: ArraySlice<UInt8>) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { letters in
      var count = 0
      for byte in label.suffix(longest) {
        guard byte.isLetter else {
          if count > 0, byte != UInt8(ascii: "'") { break }
          continue
        }
        if byte.isUpper, count > 0, letters[count - 1] & 0x80 == 0 { break }
        guard count < 16 else { return false }
        // The bit says that the letter was a capital, behind which another is no new word.
        letters[count] = byte.isUpper ? byte.lowercased | 0x80 : byte
        count += 1
      }
      for place in 0..<count { letters[place] &= 0x7F }
      return beginnings.contains(Fingerprint(UnsafeBufferPointer(rebasing: letters[..<count])))
    }
  }

  /// In small letters. A capital behind a small letter begins a word; digits are passed over.
  private static func words(of label: ArraySlice<UInt8>) -> [String] {
    var words: [[UInt8]] = []
    var isOpen = false
    var wasSmall = false
    for byte in label.suffix(longest) {
      guard byte.isLetter else {
        (isOpen, wasSmall) = (byte == UInt8(ascii: "'") && isOpen, false)
        continue
      }
      if !isOpen || wasSmall && byte.isUpper { words.append([]) }
      words[words.count - 1].append(byte.lowercased)
      (isOpen, wasSmall) = (true, byte.isLower)
    }
    return words.map { String(decoding: $0, as: UTF8.self) }
  }

  private static let longest = 60
  private static let mostWords = 7

  /// What the first word of a label can be, those of labels of several words that `parts` holds as one included.
  private static let beginnings = Lexicon.Words(
    [
      partWords, letterWords, peopleWords, peopleIfNamedWords, detailWords,
      "also given family maiden middle preferred formerly called sent f l s nick",
    ].joined(separator: " "))
  private static let parts = Lexicon.Words(partWords)
  private static let partWords =
    "surname surnames forename forenames firstname firstnames lastname fullname givenname givennames familyname "
    + "maidenname middlename middlenames knownas alsoknownas aka alias aliases nickname preferredname birthname "
    + "formername previousname formerlyknownas nameinfull calledname knownby fname lname sname"
  private static let letters = Lexicon.Words(letterWords)
  private static let letterWords =
    "from to cc bcc sender recipient sentby signed attn attention"
  private static let people = Lexicon.Words(peopleWords)
  private static let peopleWords =
    "child childs baby infant toddler boy girl son daughter mother mothers mum mums father fathers dad dads parent "
    + "parents stepfather stepmother stepdad stepmum sibling siblings brother sister twin grandmother grandfather "
    + "gran nan grandma grandad aunt uncle cousin carer carers caregiver guardian partner husband wife spouse "
    + "boyfriend girlfriend kin nok applicant respondent claimant defendant petitioner appellant patient patients "
    + "client clients resident tenant occupant pupil student learner worker workers keyworker caseworker sw hv "
    + "practitioner clinician doctor gp nurse midwife teacher tutor mentor therapist counsellor victim victims perp "
    + "perpetrator suspect susp offender witness complainant caller informant referrer deceased aggrieved yp dp "
    + "neighbour lodger friend oic"
  private static let parties = Lexicon.Words(
    "applicant respondent claimant defendant petitioner appellant client clients partner complainant referrer friend"
  )
  /// Of these a key alone says nothing: `subject`, `user`.
  private static let peopleIfNamed = Lexicon.Words(peopleIfNamedWords)
  private static let peopleIfNamedWords =
    "subject person adult user staff member service case officer manager consultant employee contact individual "
    + "relative relation family account holder customer"
  /// What may stand beside them.
  private static let details = Lexicon.Words(detailWords)
  private static let detailWords =
    "name names the of s and or full first last next legal main key lead social support health named allocated birth "
    + "natural biological foster adoptive kinship care paternal maternal young older elder eldest youngest other "
    + "responsible assigned current previous former duty present known as by seen reported referred completed "
    + "entered recorded half step current visiting visited with alleged"
  /// Two cells of one row that only together are what they are: `First` and `Last`.
  static let halves = Lexicon.Words("first last")
}
