import Model

/// Addresses of the pages that Candour makes by itself.
enum ListAddress {
  static let home = Address(made: "/")
  static let themes = Address(made: "/themes/")
  static let years = Address(made: "/years/")

  static func theme(_ slug: String) -> Address { Address(made: "/themes/\(slug)/") }
  static func year(_ year: Int) -> Address { Address(made: "/years/\(year)/") }
}
