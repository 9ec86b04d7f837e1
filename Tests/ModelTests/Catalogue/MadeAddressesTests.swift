import Model
import TestSupport
import Testing

/// Which addresses documents and aliases may not take.
@Suite struct MadeAddressesTests {
  private static func page(_ fields: String) -> SiteText {
    SiteText(files: [("content/a.md", "---\nkind: page\ntitle: A\n\(fields)---\nWords.\n")])
  }

  @Test(arguments: [
    "/", "/reports/", "/annual-reports/", "/themes/", "/themes/neglect/", "/boards/a/reports/",
    "/years/2026/",
    "/agencies/", "/age-groups/", "/harm-types/", "/review-types/", "/roles/gp/page/2/", "/reports/page/2/",
    "/some/where/page/10/",
  ])
  func areTakenAlways(_ address: String) {
    #expect(MadeAddresses(Self.page("").catalogue()).use(of: Address(made: address)) != nil)
  }

  @Test(arguments: [
    "/glossary/", "/structure/", "/actions/", "/priorities/", "/priorities/one/", "/theme/", "/reports/a/",
    "/page/", "/reports/page/", "/reports/page/two/", "/page-2/",
  ])
  func areFreeWhereThereIsNothingToShow(_ address: String) {
    #expect(MadeAddresses(Self.page("").catalogue()).use(of: Address(made: address)) == nil)
  }

  @Test func areTakenByWhatTheBoardKeepsAsData() {
    var data = SiteData()
    data.glossary = [.init(term: "Chronology", meaning: "A list.")]
    data.groups = [.init(slug: "crg", label: "Case Review Group")]
    data.actionLists = [.init(path: "content/data/actions/a.yml", title: "A", board: nil, actions: [])]
    let made = MadeAddresses(Self.page("priorities: [one]\n").catalogue(data: data))
    for address in ["/glossary/", "/structure/", "/actions/", "/priorities/", "/priorities/one/"] {
      #expect(made.use(of: Address(made: address)) != nil, "\(address)")
    }
  }
}
