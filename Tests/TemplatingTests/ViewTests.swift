import Testing

@testable import Templating

@Suite("Views and schemas")
struct ViewTests {
  static let schema = ViewSchema([
    .text("title"), .text("summary").optional, .record("author", of: .person).optional,
    .list("people", of: .person),
  ])

  @Test("Values are arranged by slot, absent ones filled in")
  func arranges() throws {
    let arranged = try View.arranged(
      ["title": .text("a"), "people": .list([])], for: ViewTests.schema
    ).get()
    #expect(arranged == [.text("a"), .absent, .absent, .list([])])
  }

  @Test(
    arguments: [
      (["people": .list([])], "expected the field \"title\""),
      (["title": .flag(true), "people": .list([])], "\"title\" must be plain text"),
      (["title": .address("/"), "people": .list([])], "\"title\" must be plain text"),
      (["title": .absent, "people": .list([])], "\"title\" must be plain text"),
      (
        ["title": .text("a"), "people": .list([]), "more": .text("")],
        "\"more\" is unknown or out of order"
      ),
      (
        ["title": .text("a"), "people": .list([]), "summary": .text("")],
        "\"summary\" is unknown or out of order"
      ),
      (
        ["title": .text("a"), "people": .list([View(ViewSchema([]), [:])])], "\"people\" must be a list"
      ),
      (
        ["title": .text("a"), "author": .record(View(ViewSchema([]), [:])), "people": .list([])],
        "\"author\" must be a group of fields"
      ),
    ] as [(ViewValues, String)])
  func refusesMisfits(_ values: ViewValues, _ reason: String) {
    #expect(View.arranged(values, for: ViewTests.schema) == .failure(View.Misfit(text: reason)))
  }

  @Test("A schema lists its names for the reference")
  func listsNames() {
    #expect(
      ViewTests.schema.names.map(\.name) == [
        "title", "summary", "author", "author.name", "author.role", "author.link", "people",
        "people.name", "people.role", "people.link",
      ])
    #expect(ViewTests.schema.names.first?.field.kind.phrase == "plain text")
  }

  @Test("A kind's fields and values follow those of every page")
  func adds() {
    let page = ViewSchema([.text("title")])
    let report = page.adding([.flag("draft")])
    let base: ViewValues = ["title": .text("a")]
    let view = View(report, base.adding(["draft": .flag(true)]))
    #expect(view.values == [.text("a"), .flag(true)])
  }

  @Test("A flag before a list says whether the list holds anything")
  func reckonsFlags() throws {
    let schema = ViewSchema([
      .flag("has_people"), .list("people", of: ViewSchema([.text("name")])), .flag("has_end"),
    ])
    let person = View(ViewSchema([.text("name")]), ["name": .text("a")])
    let one = View.arranged(["people": .list([person]), "has_end": .flag(false)], for: schema)
    #expect(try one.get().first == .flag(true))
    let none = View.arranged(["people": .list([]), "has_end": .flag(false)], for: schema)
    #expect(try none.get().first == .flag(false))
    let given = View.arranged(
      ["has_people": .flag(true), "people": .list([]), "has_end": .flag(true)], for: schema)
    #expect(try given.get().first == .flag(true))
    #expect(
      View.arranged(["people": .list([])], for: schema)
        == .failure(View.Misfit(text: "expected the field \"has_end\"")))
  }

  @Test("An absent text or address is said so")
  func convertsOptionals() {
    #expect(ViewValue.text(ifAny: nil) == .absent)
    #expect(ViewValue.text(ifAny: "a") == .text("a"))
    #expect(ViewValue.address(ifAny: nil) == .absent)
    #expect(ViewValue.address(ifAny: "/") == .address("/"))
  }
}
