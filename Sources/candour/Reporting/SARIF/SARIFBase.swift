/// What the paths of a SARIF report are relative to.
struct SARIFBase: Encodable {
  private static let checkout = "%SRCROOT%"
  private static let site = "SITE"

  let uri: String
  let uriBaseId: String

  /// The name of a base.
  static func name(of base: PathBase) -> String {
    base == .workingFolder ? checkout : site
  }

  /// Where a base lies, as far as that is for a report to tell.
  static func definitions(_ base: PathBase) -> [String: SARIFBase]? {
    guard case .below(let folder) = base else { return nil }
    return [site: SARIFBase(uri: SARIFText.uri(folder) + "/", uriBaseId: checkout)]
  }
}
