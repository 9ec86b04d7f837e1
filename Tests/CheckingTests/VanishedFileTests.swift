import Model
import Testing

@testable import Checking

/// What SITE-02 takes a file for that is online and no longer made.
@Suite struct VanishedFileTests {
  @Test(
    arguments: [
      ("index.html", .document(Address(made: "/"))), ("a/index.html", .document(Address(made: "/a/"))),
      ("reports/a/index.html", .document(Address(made: "/reports/a/"))),
      ("page/index.html", .document(Address(made: "/page/"))),
      ("a/page/two/index.html", .document(Address(made: "/a/page/two/"))),
      ("themes/neglect/index.html", .list(Address(made: "/themes/neglect/"))),
      ("reports/page/2/index.html", .list(Address(made: "/reports/page/2/"))),
      ("boards/adults/index.html", .list(Address(made: "/boards/adults/"))),
      ("themes/neglect/feed.xml", .expected), ("roles/gp/feed.xml", .expected),
      ("assets/site.0123456789.css", .expected),
      ("feed.xml", .other), ("reports/a/easy-read.pdf", .other), ("404.html", .other), ("assets", .expected),
    ] as [(String, VanishedFile)])
  func isToldByItsPath(_ path: String, _ expected: VanishedFile) {
    #expect(VanishedFile(path) == expected)
  }
}
