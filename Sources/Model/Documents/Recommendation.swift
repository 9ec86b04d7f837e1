/// A finding of a review: what was learnt, under an id that recommendations and the response refer to.
package struct ReviewFinding: Hashable, Sendable {
  package var id: Field<String>?
  package var text: Field<String>?

  package init() {}
}

/// What a review asks for.
package struct Recommendation: Hashable, Sendable {
  package var id: Field<String>?
  package var text: Field<String>?
  package var scope: Field<String>?
  package var agencies: [Field<String>] = []
  package var owner: Field<String>?
  package var due: Field<Day>?
  package var finding: Field<String>?
  package var status: Field<String>?
  package var reason: Field<String>?

  package init() {}
}

/// What somebody has undertaken to do, and how far it has got.
package struct Action: Hashable, Sendable {
  package struct Change: Hashable, Sendable {
    package var date: Field<Day>?
    package var status: Field<String>?
    package var reason: Field<String>?

    package init() {}
  }

  package var id: Field<String>?
  package var text: Field<String>?
  package var scope: Field<String>?
  package var owner: Field<String>?
  package var agencies: [Field<String>] = []
  package var group: Field<String>?
  package var due: Field<Day>?
  package var status: Field<String>?
  package var changes: [Change] = []
  package var origin: Field<String>?
  package var recommendation: Field<String>?

  package init() {}
}

extension Action {
  /// What needs nothing more done.
  private static let closed: Set<String> = ["complete", "complete-evidenced", "not-accepted", "superseded"]

  /// Whether somebody still has to do it.
  package var isOpen: Bool { status.map { !Self.closed.contains($0.value) } ?? false }

  /// Whether it ought to have been done before a day, and is not.
  package func isOverdue(on day: Day) -> Bool { isOpen && due.map { $0.value < day } ?? false }
}
