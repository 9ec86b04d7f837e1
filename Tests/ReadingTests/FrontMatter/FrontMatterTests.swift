import Model
import Testing

@testable import Reading

/// The block between the `---` lines: where it begins and ends, and what of YAML is refused in it.
@Suite struct FrontMatterTests {
  @Test(arguments: block + signs + cuts)
  func saysExactlyWhatIsWrong(_ broken: Broken) {
    let read = ReadDocument(broken.text)
    expect(read.findings.sorted(), are: broken.expected, in: read.source, marks: read.marks)
  }

  private static let open = Expected(
    .frontMatterIsReadable, "the document does not begin with front matter",
    fix: "Begin the file with a line `---`, then its fields such as `kind: page`, then a line `---`.")
  private static let unclosed = Expected(
    .frontMatterIsReadable, "the front matter is never closed",
    fix: "Put a line `---` after its last field.")
  private static let empty = Expected(
    .frontMatterIsReadable, "the front matter holds no fields", fix: "Add at least `kind` and `title`.")
  private static let second = Expected(
    .frontMatterIsReadable, "a second block of front matter begins here",
    fix: "Move its fields into the block at the top of the file, and take this one out.")
  private static let large = Expected(
    .frontMatterIsReadable, "the front matter is over 32 kB, or its closing `---` is missing",
    fix: "Close the front matter with a line `---`; long text belongs in the body below it.")

  static let block: [Broken] = [
    Broken("empty file", "⟦⟧", open),
    Broken("no front matter", "⟦# How we learn⟧\n\nText.\n", open),
    Broken("blank line first", "⟦⟧\n---\nkind: page\n---\n", open),
    Broken("four hyphens", "⟦----⟧\nkind: page\n----\n", open),
    Broken("never closed", "⟦---⟧\nkind: page\ntitle: How we learn\n\nText.\n", unclosed),
    Broken("only a fence", "⟦---⟧", unclosed),
    Broken("closed by dots", "⟦---⟧\nkind: page\ntitle: How we learn\n...\n", unclosed),
    Broken("no fields", "⟦---⟧\n---\nText.\n", empty),
    Broken("only a comment", "⟦---⟧\n# kind: page\n---\nText.\n", empty),
    Broken(
      "over 32 kB in lines",
      "⟦---⟧\nkind: page\n" + String(repeating: "# remark\n", count: 4000) + "---\n", large),
    Broken(
      "over 32 kB in one line", "⟦---⟧\ntitle: " + String(repeating: "a", count: 40_000) + "\n---\n",
      large),
    Broken(
      "never closed and long", "⟦---⟧\nkind: page\n" + String(repeating: "Text.\n", count: 9000), large),
    Broken(
      "second block", "---\nkind: page\ntitle: A\n---\n\n⟦kind: report⟧\ntitle: B\n---\nText.\n", second),
    Broken("second block at once", "---\nkind: page\ntitle: A\n---\n⟦kind: report⟧\n---\n", second),
    Broken(
      "second document", "---\nkind: page\n...\n⟦t⟧itle: A\n---\n",
      Expected(
        .frontMatterIsReadable, "the fields have ended above this line",
        fix:
          "Write one field a line, `name: value`, with no line `...` between them and no brackets round all of them."
      )),
    Broken(
      "fields below a bracket", "---\n{kind: page}\n⟦t⟧itle: A\n---\n",
      Expected(
        .frontMatterIsReadable, "the fields have ended above this line",
        fix:
          "Write one field a line, `name: value`, with no line `...` between them and no brackets round all of them."
      )),
    Broken(
      "second document begun by hyphens", "---\nkind: page\n⟦---⟧ title: A\n---\n",
      Expected(
        .frontMatterIsReadable, "a second YAML document begins here",
        fix: "Let all fields stand in one block: take out the line that begins with `---`.")),
    Broken(
      "a list", "---\n⟦- kind: page⟧\n- title: A\n---\n",
      Expected(
        .frontMatterIsReadable, "here are no fields, but a list",
        fix: "Write one field a line, such as `title: How we learn`.")),
    Broken(
      "a text", "---\n⟦How we learn⟧\n---\n",
      Expected(
        .frontMatterIsReadable, "here are no fields, but one piece of text",
        fix: "Write one field a line, such as `title: How we learn`.")),
    Broken(
      "nested too deep", page: "aliases: [[[[[[[[[[[[[[[[⟦[⟧]]]]]]]]]]]]]]]]]",
      Expected(
        .frontMatterIsReadable, "fields are nested over 16 deep",
        fix: "Nothing Candour reads is nested so deep: take brackets or indentation out.")),
    Broken(
      "a group as a name", page: "⟦{a: b}⟧: c",
      Expected(
        .frontMatterIsReadable, "a field's name must be a word",
        fix: "Write `name: value`; text that begins with `[`, `{` or `?` goes in double quotes.")),
  ]

  private static let asterisk = Expected(
    .frontMatterIsReadable, "a value that begins with an asterisk (or `&`) means something else in YAML",
    fix: "Asterisks start an alias in YAML: quote this value.")
  private static let control = Expected(
    .frontMatterIsReadable, "an invisible control character stands here",
    fix:
      "Delete the character and type the space or line break anew; it often comes with text pasted from Word."
  )
  private static let colon = Expected(
    .frontMatterIsReadable, "this line has a second `: `, which YAML reads as another field",
    fix: "Put the text that holds `: ` in double quotes.")
  private static let tab = Expected(
    .frontMatterIsReadable, "a tab stands where only spaces may indent",
    fix: "Replace the tab by spaces.")
  private static let quoteOrTakeOut =
    "If the sign belongs to the text, quote this value; else take it out."

  static let signs: [Broken] = [
    Broken("alias", page: "description: ⟦*name⟧", asterisk),
    Broken("emphasis", page: "description: ⟦*⟧bold*", asterisk),
    Broken("strong", page: "description: ⟦*⟧*bold**", asterisk),
    Broken(
      "anchor", page: "description: ⟦&name text⟧",
      Expected(.frontMatterIsReadable, "a YAML anchor (`&name`) is not allowed", fix: quoteOrTakeOut)),
    Broken(
      "tag", page: "description: ⟦!name text⟧",
      Expected(.frontMatterIsReadable, "a YAML tag (`!name`) is not allowed", fix: quoteOrTakeOut)),
    Broken(
      "tag of YAML", page: "published: ⟦!!str 2026-01-01⟧",
      Expected(.frontMatterIsReadable, "a YAML tag (`!name`) is not allowed", fix: quoteOrTakeOut)),
    Broken(
      "anchor on a list", page: "board: ⟦&b [⟧a]",
      Expected(.frontMatterIsReadable, "a YAML anchor (`&name`) is not allowed", fix: quoteOrTakeOut)),
    Broken(
      "merge key", page: "⟦<<⟧: {lang: en}",
      Expected(
        .frontMatterIsReadable, "a YAML merge key (`<<`) is not allowed", fix: "Write the fields out.")),
    Broken("unquoted colon", page: "description: Learning⟦:⟧ what next", colon),
    Broken("tab before a field", page: "redaction:\n⟦\t⟧checked_by: A", tab),
    Broken("control character", page: "description: a⟦\u{1}⟧b", control),
    Broken("escape character", page: "description: \"a⟦\u{1B}⟧b\"", control),
    Broken("delete", page: "description: a⟦\u{7F}⟧b", control),
    Broken("next line", page: "description: é a⟦\u{85}⟧b", control),
    Broken("line separator", page: "description: a⟦\u{2028}⟧b", control),
    Broken("paragraph separator", page: "# a⟦\u{2029}⟧b", control),
    Broken("lone carriage return", page: "description: a⟦\r⟧b", control),
    Broken("byte-order mark within", page: "description: a⟦\u{FEFF}⟧b", control),
    Broken("noncharacter", page: "description: a⟦\u{FFFE}⟧b", control),
    Broken(
      "at sign", page: "description: ⟦@⟧board",
      Expected(
        .frontMatterIsReadable, "a value may not begin with this sign",
        fix: "Put the whole value in double quotes.")),
    Broken(
      "open quotation", page: "description: ⟦\"⟧a\nlang: en",
      Expected(
        .frontMatterIsReadable, "a quotation mark is opened here and never closed",
        fix: "Close it, or put the whole value in double quotes.")),
    Broken(
      "open single quotation", page: "description: ⟦'⟧tis a start\nlang: en",
      Expected(
        .frontMatterIsReadable, "a quotation mark is opened here and never closed",
        fix: "Close it, or put the whole value in double quotes.")),
    Broken(
      "missing comma", page: "board: [\"a\" ⟦\"⟧b\"]",
      Expected(
        .frontMatterIsReadable,
        "a list in `[ ]` or a group in `{ }` is not closed, or a comma is missing",
        fix: "Close the bracket; text with commas, brackets or colons in it goes in double quotes.")),
    Broken(
      "open group", page: "redaction: ⟦{⟧checked_by: A\nlang: [en]",
      Expected(
        .frontMatterIsReadable,
        "a list in `[ ]` or a group in `{ }` is not closed, or a comma is missing",
        fix: "Close the bracket; text with commas, brackets or colons in it goes in double quotes.")),
    Broken(
      "open list", page: "board: ⟦[⟧a, b\n",
      Expected(
        .frontMatterIsReadable,
        "a list in `[ ]` or a group in `{ }` is not closed, or a comma is missing",
        fix: "Close the bracket; text with commas, brackets or colons in it goes in double quotes.")),
  ]

  private static func cut(_ mark: Int = 0) -> Expected {
    Expected(
      .textIsNotCutByYAML, "everything from this `#` to the end of the line is left out by YAML",
      fix:
        "If it belongs to the text, put the whole value in double quotes; if it is a remark, give it a line of its own.",
      at: mark)
  }

  static let cuts: [Broken] = [
    Broken("plain", page: "description: Review ⟦#3⟧", cut()),
    Broken("plain with more space", page: "description: Review  ⟦# 3 é⟧", cut()),
    Broken("plain with a tab", page: "description: Review\t⟦#3⟧", cut()),
    Broken("second line", page: "description: Review\n  of case ⟦#3⟧", cut()),
    Broken("entry of a list", page: "related:\n  - a.md ⟦# one⟧\n  - b.md ⟦# two⟧", cut(0), cut(1)),
    Broken("within brackets", page: "related: [a.md ⟦# one⟧\n  , b.md]", cut()),
    Broken("last within brackets", page: "related: [a.md, b.md ⟦# two⟧\n  ]", cut()),
    Broken(
      "within a group", page: "interim: {approved_on: 2026-01-01, approved_by: Chair ⟦# 1⟧\n  }", cut()),
  ]

  @Test(arguments: [
    "description: \"Review #3\"", "description: 'Review #3'", "description: \"Review\" # a remark",
    "description: Review#3",
    "description: \"Review #3\" # a remark", "description: >-\n  Review #3\n  and #4",
    "description: |\n  Review #3",
    "# a remark\ndescription: Review", "description: Review\n  # a remark of its own line",
    "related: [a.md, b.md] # a remark",
    "related: # a remark\n  - a.md",
    "redaction: # a remark\n  {checked_by: A, checked_on: 2026-01-01, second_checked_by: B, second_checked_on: 2026-01-02}",
    "related: [\"a #1\", 'b #2'] # c", "interim: {approved_on: 2026-01-01, approved_by: \"A #1\"} # c",
  ])
  func remarksThatCutNothingAreAllowed(_ lines: String) {
    #expect(ReadDocument(page: lines).findings.map(\.line) == [])
  }

  /// What follows the front matter is Markdown, however much it looks like fields.
  @Test(arguments: [
    "", "\n", "Text.\n", "\n---\n\nA rule.\n", "note: this is a sentence.\nAnd another.\n---\n",
    "Heading\n---\n",
    "kind: report\n", "title: a\n\n---\n", "Note: x\n---\n",
  ])
  func bodiesAreNoSecondBlock(_ body: String) {
    #expect(ReadDocument("---\nkind: page\ntitle: A\n---\n" + body).findings.map(\.line) == [])
  }

  @Test func exactly32kBIsAccepted() {
    let head = "kind: page\ntitle: A\n# "
    let padding = String(repeating: "a", count: FrontMatter.maximumBytes - head.utf8.count - 1)
    #expect(ReadDocument("---\n\(head)\(padding)\n---\n").findings.map(\.line) == [])
    #expect(ReadDocument("---\n\(head)\(padding)a\n---\n").findings.count == 1)
  }

  @Test func knowsWhereTheBodyBegins() throws {
    let read = ReadDocument("---\n⟦kind: page\ntitle: A\n⟧---\n⟦\nText.\n⟧")
    let document = try #require(read.document)
    #expect([document.frontMatterRange, document.bodyRange] == read.marks)
    let bare = try #require(ReadDocument("---\nkind: page\ntitle: A\n---").document)
    #expect(bare.bodyRange == SourceRange(bare.source.bytes.count, bare.source.bytes.count))
  }
}
