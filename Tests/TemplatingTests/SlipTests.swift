import Model
import Testing

@testable import Templating

/// Exact words and places of what is reported about tags, names and files.
@Suite("Slips in layouts")
struct SlipTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let files: [(String, String)]
    let message: String
    let fix: String

    var testDescription: String { message }

    init(_ page: String, _ message: String, fix: String) {
      self.init(["page": page], message, fix: fix)
    }

    init(_ files: KeyValuePairs<String, String>, _ message: String, fix: String) {
      self.files = files.map { ($0.key, $0.value) }
      self.message = message
      self.fix = fix
    }
  }

  @Test(arguments: nestingExamples + nameExamples + fileExamples)
  func isReportedExactly(_ example: Example) {
    let marked = MarkedLayout(example.files)
    let findings = marked.findings()
    #expect(findings.map(\.message) == [example.message])
    #expect(findings.map(\.fix) == [example.fix])
    #expect(
      findings.map { MarkedLayout.Place(path: $0.path, start: $0.start, end: $0.end) } == marked.marks)
    #expect(findings.allSatisfy { $0.rule == .layoutsAreSound && $0.severity == .error })
  }

  static let nestingExamples = [
    Example(
      "<p>⟦{{⟧title</p> {{summary}}", "A tag begins here and does not end",
      fix: "Close it with two braces: {{name}}"),
    Example(
      "ä ⟦{{⟧title", "A tag begins here and does not end", fix: "Close it with two braces: {{name}}"),
    Example(
      "⟦{{{body}}⟧ {{title}}", "A tag that begins with three braces ends with two",
      fix: "Close it with three: {{{name}}}"),
    Example("⟦{{ }}⟧", "This tag names nothing", fix: "Write a name in it, or remove it"),
    Example(
      "⟦{{=<% %>=}}⟧", "Layouts cannot change their delimiters",
      fix: "Remove this tag and write every tag with {{ and }}"),
    Example(
      "{{#⟦if draft⟧}}x{{/if}}", "`if draft` is not a name",
      fix: "Use letters, digits, `-` and `_` only: layouts have names and no logic"),
    Example(
      "{{> ⟦../secret⟧}}", "`../secret` is not a name",
      fix: "Use letters, digits, `-` and `_` only: layouts have names and no logic"),
    Example(
      "a\n⟦{{#draft}}⟧\nb", "`draft` is opened here and never closed", fix: "Add {{/draft}}"),
    Example(
      "{{#people}}⟦{{#role}}⟧{{name}}{{/people}}",
      "`role` is opened here and not closed before {{/people}}", fix: "Add {{/role}} before {{/people}}"),
    Example(
      "{{#people}}{{name}}⟦{{/peple}}⟧{{/people}}", "{{/peple}} closes nothing",
      fix: "Write {{/people}}, which is the tag that is open here"),
    Example(
      "⟦{{/draft}}⟧", "{{/draft}} closes nothing", fix: "Remove it, or open `draft` before it"),
    Example(
      [
        "page": "{{<base}}{{$main}}a{{/main}}⟦{{$main}}⟧b{{/main}}{{/base}}",
        "base": "{{$main}}{{/main}}",
      ],
      "The block `main` is filled twice", fix: "Put both contents into one block, or remove one"),
    Example(
      [
        "page": "{{<base}}\n  ⟦Lost text⟧ \n{{$main}}a{{/main}}\n{{/base}}",
        "base": "{{$main}}{{/main}}",
      ],
      "This text is inside the parent `base` but in none of its blocks, so it would never be shown",
      fix: "Move it into a block: {{$name}}…{{/name}}"),
    Example(
      ["page": "{{<base}}⟦{{title}}⟧{{/base}}", "base": "x"],
      "This tag is inside the parent `base` but in none of its blocks, so it would do nothing",
      fix: "Move it into a block: {{$name}}…{{/name}}"),
    Example(
      String(repeating: "{{#draft}}", count: 64) + "⟦{{#draft}}⟧",
      "Sections, blocks, partials and parents are nested more than 64 deep here",
      fix: "Move parts of the layout out of one another"),
  ]

  static let nameExamples = [
    Example("<p>{{ ⟦titel⟧ }}</p>", "There is no field `titel` here", fix: "Did you mean `title`?"),
    Example("ä\n  é {{⟦Title⟧}}", "There is no field `Title` here", fix: "Did you mean `title`?"),
    Example(
      "{{⟦role⟧}}", "There is no field `role` here", fix: "Did you mean `author.role`?"),
    Example(
      "{{⟦author.nam⟧}}", "There is no field `author.nam` here", fix: "Did you mean `author.name`?"),
    Example(
      "{{⟦auther.name⟧}}", "There is no field `auther.name` here", fix: "Did you mean `author.name`?"),
    Example(
      "{{#people}}{{⟦colour⟧}}{{/people}}", "There is no field `colour` here",
      fix: "Use one of the fields here: `name`, `role`, `link`, `title`, `summary`, `url`, `body`, "
        + "`draft`, `tags`, `people`, `author`"),
    Example(
      "{{#⟦peple⟧}}{{name}}{{/peple}}", "There is no field `peple` here", fix: "Did you mean `people`?"),
    Example(
      "{{⟦people.name⟧}}",
      "`people` is a list, so `people.name` does not say which of its entries is meant",
      fix: "Open the list with {{#people}} and use the rest of the name inside"),
    Example(
      "{{⟦title.short⟧}}", "`title` is plain text and has no fields, so there is no `title.short`",
      fix: "Use `title` by itself, or another field"),
    Example(
      "{{#people}}{{⟦.⟧}}{{/people}}",
      "{{.}} stands for a text whose section is open, and none is open here",
      fix: "Use a field's name, or move this into the section of a list of texts"),
    Example(
      "{{⟦people⟧}}", "`people` is a list and cannot be printed",
      fix: "Open it as a section: {{#people}}…{{/people}}"),
    Example(
      "{{⟦draft⟧}}", "`draft` is a yes or no and cannot be printed",
      fix: "Open it as a section: {{#draft}}…{{/draft}}"),
    Example(
      "{{{⟦title⟧}}}", "`title` is plain text, and only HTML made by Candour may be printed unescaped",
      fix: "Write {{title}}"),
    Example(
      "{{& ⟦url⟧ }}", "`url` is an address, and only HTML made by Candour may be printed unescaped",
      fix: "Write {{url}}"),
    Example(
      "{{⟦body⟧}}", "`body` is HTML, and escaped its tags would be shown as text",
      fix: "Write {{{body}}}"),
  ]

  static let fileExamples = [
    Example(
      ["page": "{{>⟦hed⟧}}", "partials/head": "x"], "There is no partial `hed`",
      fix: "Did you mean `head`?"),
    Example(
      "{{>⟦footer⟧}}", "There is no partial `footer`", fix: "Add layouts/partials/footer.mustache"),
    Example(
      ["page": "{{<⟦bas⟧}}{{/bas}}", "base": "x"], "There is no layout `bas` to be the parent",
      fix: "Did you mean `base`?"),
    Example(
      ["page": "{{<base}}{{$⟦mian⟧}}a{{/mian}}{{/base}}", "base": "{{$main}}{{/main}}"],
      "The parent `base` has no block `mian` to fill", fix: "Did you mean `main`?"),
    Example(
      ["page": "{{>a}}", "partials/a": "{{>b}}", "partials/b": "{{>⟦a⟧}}"],
      "This file would be put into itself: layouts/partials/a.mustache, then "
        + "layouts/partials/b.mustache, then layouts/partials/a.mustache",
      fix: "Remove one of these partials or parents"),
    Example(
      ["page": "{{<⟦page⟧}}{{/page}}"],
      "This file would be put into itself: layouts/page.mustache, then layouts/page.mustache",
      fix: "Remove one of these partials or parents"),
    Example(
      ["page": "{{>card}}{{>card}}", "partials/card": "\n{{⟦titel⟧}}"], "There is no field `titel` here",
      fix: "Did you mean `title`?"),
  ]
}
