import Foundation

/// Forty invented names, and a site in which each stands wherever a site can hold a text.
enum PlantedNames {
  static let all = [
    "Heather Dawsonby", "Gurpreet Sandhurai", "Oluwaseun Adébáyọ̀la", "Mary-Jane O'Neillan-Smithson",
    "Maria de Souzaves", "Hassan Bin Alirawi", "Zoë Brontëhall", "Łukasz Wójcikowy", "Nguyễn Thị Hạnhvy",
    "Siân ap Rhyswyn", "Søren Østergaardsen", "Ja'far al-Rashidun", "Priya Raghunathanam", "Kwabena Mensahwa",
    "Ifeoma Nwachukwuma", "Tadeusz Kowalczykov", "Catriona MacAllisterby", "Fionnuala Ní Bhriaintuna",
    "Xiulan Zhangbei", "Haruka Tanakamori", "Ravindra Jayawardenapura", "Shabnam Qureshipur",
    "Dilnoza Karimovala",
    "Bronwen Llewelynfa", "Ebenezer Threlkeldon", "Marjorie Ockenfelder", "Wenceslas Pudseywick",
    "Isolde Yarrowgate",
    "Cuthbert Nethersolet", "Perpetua Quillfeather", "Barnabas Uttlesfordy", "Clementina Vosperley",
    "Algernon Whitstablet", "Philippa Zennorvale", "Dorothea Inkpenham", "Leopold Jervauxton",
    "Griselda Kettlethorp",
    "Horatio Lindisfarner", "Ottoline Mudefordly", "Tristram Nunburnholm",
  ]

  /// What must not be seen: every word of the names that is no other word, as written and made plain, and what is made
  /// of them.
  static let needles: Set<String> = Set(
    all.flatMap { name -> [String] in
      let plain = Self.plain(name)
      let words = plain.split { !$0.isLetter }.map(String.init).filter { $0.count > 4 }
      return words + [words.joined(), slug(name)]
    })

  /// The needles that a text shows.
  static func shown(in data: Data) -> [String] {
    let text = plain(String(decoding: data, as: UTF8.self))
    return needles.filter { text.contains($0) }
  }

  /// The same of letters drawn by chance, among which a short name may stand once in a hundred runs.
  static func shown(amongRandomLetters data: Data) -> [String] {
    shown(in: data.filter { $0 != UInt8(ascii: "\n") }).filter { $0.count > 7 }
  }

  static func plain(_ text: String) -> String {
    text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .replacing("ł", with: "l").replacing("ø", with: "o").replacing("'", with: "")
  }

  static func slug(_ name: String) -> String {
    plain(name).split { !$0.isLetter || !$0.isASCII }.joined(separator: "-")
  }

  /// The files of a site; the board's own pages have other faults as well, so that there is something to quote.
  static var site: [(String, String)] {
    var files = all.enumerated().map { index, name in (path(index, name), document(index, name)) }
    files.append(
      (
        "content/data/groups.yml",
        "groups:\n" + all.map { "  - {slug: \(slug($0)), label: \"\($0)\"} # \($0)\n" }.joined()
      ))
    files.append(
      (
        "content/acceptances.yml",
        "acceptances:\n"
          + all.prefix(3).map {
            "  - {rule: RED-02, path: content/\(slug($0)).md, reason: \"As \($0) asked\", role: \"\($0)\", "
              + "date: 2026-11-02, until: 2027-05-02}\n"
          }.joined()
      ))
    return files
  }

  private static func path(_ index: Int, _ name: String) -> String {
    switch index % 4 {
    case 0: "content/reports/\(slug(name)).md"
    case 1: "content/reports/\(slug(name))/index.md"
    case 2: "content/reports/\(name).md"
    default: "content/reports/report-\(index).md"
    }
  }

  private static func document(_ index: Int, _ name: String) -> String {
    let words = name.split(separator: " ")
    let reversed = "\(words.last ?? ""), \(words.first ?? "")"
    return """
      ---
      kind: report
      title: "Learning about \(name)"
      # \(name)
      reference: EX-\(index)
      review_type: \(name)
      status: published
      published: 2026-03-02
      themes: ["\(name)"]
      pseudonyms: ["\(name)"]
      unknown_field: \(name)
      attachments: [{file: "\(slug(name)).pdf", title: "\(name)"}]
      ---
      ## What \(name) told us, 07700 900\(100 + index)

      We met \(name), \(name.uppercased()) and \(reversed) at \(slug(name))@example.org, record 999 123 4578.

      ![\(name) in 2009](\(slug(name)).png) [\(name)](/reports/\(slug(name))/) <!-- \(name) --> @\(words.joined().lowercased())

      | Who | What |
      |---|---|
      | \(name) | [gone](/\(slug(name))/) <b>\(name)</b> |

      """
  }
}
