import Model
import TestSupport

func field<Value>(_ value: Value) -> Field<Value> { Field(value, SourceRange(0, 0)) }

extension ReviewFields.Withdrawal {
  static func away(_ from: String, _ to: String?, reason: String = "technical")
    -> ReviewFields.Withdrawal
  {
    var withdrawal = ReviewFields.Withdrawal(range: SourceRange(0, 0))
    withdrawal.from = field(day(from))
    withdrawal.to = to.map { field(day($0)) }
    withdrawal.reason = field(reason)
    return withdrawal
  }
}

extension Document {
  static func made(
    _ path: String, _ details: Details, published: String?, embargo: String? = nil, body: Body = .empty,
    _ change: (inout CommonFields) -> Void = { _ in }
  ) -> Document {
    let source = SourceFile(path: SitePath(path), text: "")
    var common = CommonFields()
    common.title = field("A title")
    common.published = published.flatMap { DayOrMonth($0) }.map(field)
    common.embargoUntil = embargo.map { field(moment($0)) }
    change(&common)
    return Document(
      source: source, address: Address(document: source.path) ?? Address(made: "/"), common: common,
      details: details,
      body: body, frontMatterRange: SourceRange(0, 0), bodyRange: SourceRange(0, 0))
  }

  static func report(
    _ status: ReviewStatus?, published: String? = "2026-01-10", embargo: String? = nil,
    away: [ReviewFields.Withdrawal] = [], type: String = "lcspr", path: String = "content/reports/a.md",
    body: Body = .empty, review change: (inout ReviewFields) -> Void = { _ in },
    common: (inout CommonFields) -> Void = { _ in }
  ) -> Document {
    var review = ReviewFields()
    review.status = status.map(field)
    review.reference = field("EX-1")
    review.reviewType = field(type)
    review.withdrawals = away
    change(&review)
    return made(path, .report(review), published: published, embargo: embargo, body: body, common)
  }
}

extension Catalogue {
  static func made(_ documents: [Document], site change: (inout Site) -> Void = { _ in }) -> Catalogue {
    var site = Site(source: SourceFile(path: "content/site.yml", text: ""))
    change(&site)
    return Catalogue(site: site, defaults: Repository.defaults, documents: documents)
  }
}
