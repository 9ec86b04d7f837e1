/// A web address as front matter holds it.
enum WebAddress {
  /// `www.example.org`, for readers who want to know where a link leads.
  static func host(of address: String) -> String {
    let rest = address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true).dropFirst().first
    return rest.map { String($0.prefix { $0 != "?" && $0 != "#" }) } ?? address
  }
}
