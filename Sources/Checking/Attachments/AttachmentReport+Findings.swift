import Detecting
import Inspecting
import Model

extension AttachmentReport {
  /// What the rules say of the file.
  ///
  /// - Parameters:
  ///   - digest: of the file, so that what is accepted of it is not accepted of another in its place.
  ///   - counts: which categories count in what everybody sees; in what is hidden all do.
  package func findings(
    about path: SitePath, digest: String? = nil, where counts: (DetectionCategory) -> Bool = { _ in true }
  ) -> [Finding] {
    findings(about: path, where: counts).map { digest.map($0.about) ?? $0 }
  }

  private func findings(about path: SitePath, where counts: (DetectionCategory) -> Bool) -> [Finding] {
    items.flatMap { item in
      item.kind.map { findings(item, $0, about: path) } ?? findings(item, about: path, where: counts)
    }
      + notSearched.map { category in
        Finding(
          rule: category.rule(on: .certain), severity: .error, path: path, category: category,
          message: "this file could not be searched for \(category.plural) to its end",
          fix: "Look for a very long run of digits, signs or letters without a space.")
      }
  }

  private func findings(_ item: Item, about path: SitePath, where counts: (DetectionCategory) -> Bool)
    -> [Finding]
  {
    item.found.filter { counts($0.category) }.map { found in
      Finding(
        rule: found.category.rule(on: found.ground), severity: found.ground.severity, path: path,
        place: item.place, category: found.category,
        message:
          "\(found.category.phrase(on: found.ground)) stands \(Self.words(for: item.place))\(found.times)",
        fix: CategoryGuide(found.category).rewrite + " Change it in the document that the file was made from."
      )
    }
  }

  private func findings(_ item: Item, _ kind: TraceKind, about path: SitePath) -> [Finding] {
    let kinds = Set(item.found.map(\.category)).sorted { $0.rawValue < $1.rawValue }
    let holds = kinds.isEmpty ? "" : ", and it holds " + Words.list(kinds.map(\.phrase))
    let times = item.count > 1 ? ", \(item.count) times" : ""
    let place = item.place == .whole ? "" : ", " + Self.words(for: item.place)
    let box = item.box.map { ": " + $0.words } ?? ""
    let whole = Finding(
      rule: RuleID("RED-11"), severity: item.weight ?? .error, path: path, place: item.place,
      inspection: kind.category, message: kind.phrase + place + box + times + holds, fix: kind.fix)
    // What is hidden is worse than what is seen: there is nothing to decide.
    return [whole]
      + item.found.map { found in
        Finding(
          rule: found.category.rule(on: found.ground), severity: .error, path: path, place: item.place,
          category: found.category,
          message:
            "\(found.category.phrase(on: found.ground)) stands in what readers do not see\(place)\(found.times)",
          fix: kind.fix)
      }
  }

  /// `on page 3`, `in word/comments.xml`.
  private static func words(for place: AttachmentPlace) -> String {
    let parts = [place.page.map { "on page \($0)" }, place.part.map { "in “\($0)”" }].compactMap { $0 }
    return parts.isEmpty ? "in this file" : parts.joined(separator: ", ")
  }
}

extension AttachmentReport.Found {
  fileprivate var times: String { count > 1 ? ", \(count) times" : "" }
}

extension PageBox {
  /// In millimetres, as one finds it with a ruler.
  fileprivate var words: String {
    func millimetres(_ points: Double) -> Int { Int((points * 25.4 / 72).rounded()) }
    return """
      \(millimetres(width)) by \(millimetres(height)) mm, \(millimetres(left)) mm from the left and \
      \(millimetres(top)) mm from the top of the page
      """
  }
}
