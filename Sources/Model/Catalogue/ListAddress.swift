/// Addresses of the pages that Candour makes by itself, which no document may take.
package enum ListAddress {
  package static let home = Address(made: "/")
  package static let glossary = Address(made: "/glossary/")
  package static let structure = Address(made: "/structure/")
  package static let actions = Address(made: "/actions/")
  package static let register = Address(made: "/register/")

  package static func theme(_ slug: String) -> Address { Facet.theme.list(of: slug) }

  /// A board's own list of one kind: `/boards/adults/reports/`.
  package static func list(of kind: DocumentKind, on board: String) -> Address? {
    kind.list.map { Address(made: Facet.board.index.text + board + $0.text) }
  }

  /// A page of a list that is too long for one; the first is the list itself.
  package static func page(_ number: Int, of list: Address) -> Address {
    number == 1 ? list : Address(made: "\(list.text)page/\(number)/")
  }
}
