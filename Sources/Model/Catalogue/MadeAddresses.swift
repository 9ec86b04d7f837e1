/// The addresses that Candour's own pages take, or will take when a document is published that belongs on them.
///
/// An author may write a glossary by hand where none is kept as data, so pages about data are taken only where
/// there is something to show on them.
package struct MadeAddresses {
  private static let list = "a list that Candour makes"

  private var uses: [Address: String] = [ListAddress.home: "the home page"]
  private let facets: [Facet]

  package init(_ catalogue: Catalogue) {
    let data = catalogue.data
    for list in DocumentKind.allCases.compactMap(\.list) { uses[list] = Self.list }
    if !data.glossary.isEmpty { uses[ListAddress.glossary] = "the glossary that Candour makes" }
    if !data.groups.isEmpty { uses[ListAddress.structure] = "the page of groups that Candour makes" }
    if !data.actionLists.isEmpty || catalogue.documents.contains(where: { !$0.actions.isEmpty }) {
      uses[ListAddress.actions] = "the list of actions that Candour makes"
    }
    if catalogue.register != nil { uses[ListAddress.register] = "the page of the publication register" }
    let hasPriorities =
      !data.priorities.isEmpty || catalogue.documents.contains { !$0.common.priorities.isEmpty }
    facets = Facet.allCases.filter { $0 != .priority || hasPriorities }
  }

  /// What stands at an address; nil if it is free for a document or an alias.
  package func use(of address: Address) -> String? {
    if let use = uses[address] { return use }
    if facets.contains(where: { address.text.hasPrefix($0.index.text) }) { return Self.list }
    let parts = address.text.split(separator: "/").suffix(2)
    guard parts.count == 2, parts.first == "page", let number = parts.last, Int(number) != nil else {
      return nil
    }
    return "a further page of a list"
  }
}
