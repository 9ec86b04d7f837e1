import Model

/// What a web officer has to know of one kind of identifying information.
package struct CategoryGuide: Sendable {
  package let category: DetectionCategory
  /// What was matched.
  package let finds: String
  /// Why it matters.
  package let matters: String
  /// What to write instead.
  package let rewrite: String

  /// Of every category, in their order.
  package static let all: [CategoryGuide] = DetectionCategory.allCases.map(Self.init)

  package init(_ category: DetectionCategory) {
    self.category = category
    (finds, matters, rewrite) = category.guide
  }

  /// How to go on if what was found is right where it stands.
  package var accept: String {
    switch category {
    case .phone, .email, .address, .postcode:
      "If it belongs to the board, add it to `allow` or `contact` in content/site.yml. Otherwise record "
        + Self.acceptance
    case .name:
      "A reviewer is declared in `reviewers`, an author in `content/site.yml` under `allow: authors`, a pseudonym in "
        + "`pseudonyms`; each is then left alone where it stands in full. A text may also say itself that a name is not "
        + "real (whom we call Robin; this is not her real name) or whose review it is (the lead reviewer, Dr …). "
        + "Otherwise record " + Self.acceptance
    case .caseID:
      "The references of the site's own reviews are left alone. Anything else: record " + Self.acceptance
    default: "Record " + Self.acceptance
    }
  }

  private static let acceptance =
    "it in content/acceptances.yml by rule and fingerprint, with a reason, the role that decided, the "
    + "day, and an end within a year."
}

extension DetectionCategory {
  fileprivate var guide: (finds: String, matters: String, rewrite: String) {
    switch self {
    case .redactionMark:
      (
        "Black blocks, [redacted], [name], rows of X, dashes or stars for a word, text with a background of its own colour",
        "A bar shows that something was there, how long it was, and often what it was; a report is written so that nothing has to be hidden.",
        "Rewrite the sentence so that nothing needs to be hidden: a role, an age group or a month instead."
      )
    case .nhsNumber:
      (
        "Ten digits with the check digit of an NHS number, in any grouping, over lines and cells of a table",
        "It opens one person's whole health record to whoever may look it up.",
        "Take it out; no reader needs it."
      )
    case .nationalInsuranceNumber:
      (
        "Two letters, six digits and a letter of a National Insurance number",
        "It is one person's for life, and a key to benefits and tax records.",
        "Take it out; no reader needs it."
      )
    case .uniquePupilNumber:
      (
        "A letter and twelve digits with the check letter of a unique pupil number",
        "Schools find a child's name by it at once.", "Take it out; no reader needs it."
      )
    case .postcode:
      (
        "Whole UK postcodes; the first half where the text calls it a postcode",
        "Some fifteen homes share a postcode; with an age there is one child.",
        "Take it out, or write the county or a larger area."
      )
    case .address:
      (
        "A house, flat or box with its street; as a warning, a street where somebody lived",
        "Neighbours know who lived there, and newspapers find out.",
        "Write what the place was: the family's home, a flat, a temporary address."
      )
    case .email:
      (
        "E-mail addresses, also with their signs in words or codes",
        "Most hold a name; all lead to one person's inbox.", "Take it out, or give the board's own address."
      )
    case .phone:
      (
        "UK telephone numbers with their area code; national helplines are known",
        "It rings at one person's home or in one person's pocket.",
        "Take it out, or give the board's own number."
      )
    case .dateOfBirth:
      (
        "A day beside a word for birth",
        "With a first name or a town it names one child in registers and posts.",
        "Give an age group, or the month and year at most."
      )
    case .dateOfDeath:
      (
        "A day beside a word for death", "Newspapers and registers of deaths are sorted by day.",
        "Give the month and year at most."
      )
    case .exactDate:
      (
        "A day beside a word for the incident, an arrest, an admission or a hearing; as a warning, any whole date under "
          + "a heading about the case, among words that tell of somebody's life (mother, bruise, tenancy), or in a line "
          + "with somebody's number or address",
        "One search in a local newspaper for that day gives the name.",
        "Give the month and year (in March 2025) or an interval (nine days later)."
      )
    case .caseID:
      (
        "A number beside the name of a case, patient or police system, or a word such as record",
        "Whoever works with that system sees the name.", "Take it out; the review's own reference is enough."
      )
    case .courtCase:
      (
        "Numbers of family court cases; as a warning, citations of judgments of family courts",
        "Lists of hearings and judgments give days, places and initials, and the law protects the child's name.",
        "Write the court and the kind of order: the family court made a care order."
      )
    case .vehicleRegistration:
      (
        "UK registration marks", "Neighbours know the car, and its keeper is on record.",
        "Take it out; write a car, a van."
      )
    case .bankDetails:
      (
        "Sort codes with accounts, card numbers and IBANs whose check digits are right",
        "They name an account's holder and help a fraud.", "Take it out; no reader needs it."
      )
    case .ipAddress:
      (
        "Addresses of computers and of telephones on the internet", "They lead to a household.",
        "Take it out; no reader needs it."
      )
    case .socialMedia:
      (
        "Accounts by link, by label or by an at sign", "Pictures, friends and names are one click away.",
        "Write what was used: a messaging app, a social media account."
      )
    case .school:
      (
        "A school, nursery, surgery, hospital, ward or home by its name, near details of a person",
        "A child in one year of one school is one of thirty.",
        "Write what it is: a primary school, the family's GP, a ward, a children's home."
      )
    case .name:
      (
        "Names of the sealed watch-list in any form; as a warning, what looks like a name: a title or role before it, a "
          + "forename or surname borne in Britain, a capital that no English word explains",
        "One name leads to all others, a worker's or a neighbour's as well.",
        "Write the role, or a pseudonym that is declared."
      )
    }
  }
}
