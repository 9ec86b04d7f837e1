import Detecting
import Model

/// Who a file says made it.
struct AuthorValue {
  /// Nil for nobody, or for somebody who is meant to be named.
  let weight: Severity?

  init(_ text: String, allowing allowances: Allowances) {
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    if words.isEmpty || allowances.allowAuthor(text) || words.allSatisfy(Self.nobody.contains) {
      weight = nil
    } else {
      weight = words.contains(where: Self.bodies.contains) ? .note : .error
    }
  }

  /// What programs write where they know no author.
  private static let nobody: Set<String> = [
    "anonymous", "unknown", "unspecified", "author", "user", "admin", "administrator", "untitled", "none",
    "default",
    "guest", "owner", "n", "a", "un-named", "unnamed",
  ]

  /// Words that tell a body, a team or a program from a person.
  private static let bodies: Set<String> = [
    "board", "partnership", "council", "borough", "county", "city", "nhs", "trust", "police", "constabulary",
    "team",
    "service", "services", "unit", "office", "department", "directorate", "group", "committee", "panel",
    "secretariat",
    "authority", "agency", "ltd", "limited", "plc", "llp", "inc", "company", "foundation", "charity",
    "college",
    "university", "school", "academy", "association", "society", "institute", "commission", "ministry",
    "government",
    "safeguarding", "communications", "publications", "webmaster", "web", "microsoft", "word", "excel",
    "powerpoint",
    "adobe", "acrobat", "indesign", "libreoffice", "openoffice", "python-docx", "python-pptx", "openpyxl",
    "reportlab",
    "pandoc", "latex", "canva", "google", "docs", "apple", "quartz", "scanner", "printer", "xerox", "ricoh",
    "canon",
    "konica", "minolta", "kyocera", "hp", "epson", "ghostscript", "candour",
  ]
}
