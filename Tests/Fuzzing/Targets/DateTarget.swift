import Model
import Reading
import TestSupport

extension FuzzTarget {
  /// A text is read as every form of date: alone, and as the value of a field.
  static let dates = FuzzTarget(name: "dates") { bytes in
    guard let source = SourceText.validate(bytes, path: "content/reports/heron.md").0 else { return }
    let text = source.text
    if let day = Day(text) { demandSound(day, as: text) }
    if let month = Month(text) {
      demand(month.description == text, "a month prints back as another text")
      demand(month.firstDay.month == month && month.lastDay.month == month, "a month loses its ends")
      demand(month.lastDay.adding(days: 1).month != month || month.year == 9999, "a month is too long")
    }
    if let either = DayOrMonth(text) {
      demand(either.description == text, "a day or month prints back as another text")
      demand(either.earliest <= either.latest, "the latest day comes first")
    }
    if let moment = Moment(london: text) { demandSound(moment, as: text) }
    demandField(of: text)
  }

  private static func demandSound(_ day: Day, as text: String) {
    demand(day.description == text, "a day prints back as another text")
    let parts = day.components
    demand(Day(year: parts.year, month: parts.month, day: parts.day) == day, "a day is not its own parts")
    for step in [1, 28, 365, 146_097] {
      let later = day.adding(days: step)
      demand(later.days(after: day) == step || later.year == 9999, "a day is lost after \(step) days")
    }
    for step in [1, 12, 18] {
      let later = day.adding(months: step)
      demand(later > day || later.year == 9999, "no later \(step) months later")
      demand(later.components.day <= parts.day, "a day moved on within its month")
    }
    demand(Moment(startOf: day).day == day, "a day does not begin on itself")
  }

  private static func demandSound(_ moment: Moment, as text: String) {
    demand(moment.description == text, "a moment prints back as another text")
    demand(Moment(startOf: moment.day) <= moment, "a moment lies before its own day")
    demand(Moment(universalMinute: moment.universalMinute) == moment, "a moment is not its own minute")
  }

  /// A field that is not read as the day it shows is a finding.
  private static func demandField(of text: String) {
    guard
      text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
      )
    else { return }
    let source = SourceFile(
      path: "content/briefings/heron.md",
      text: "---\nkind: briefing\ntitle: Heron\npublished: \"\(text)\"\n---\n")
    let (document, findings) = DocumentReader(defaults: Repository.defaults, site: nil).read(source)
    source.demandPlaces(of: findings)
    let fieldLine = 4
    let isFound = findings.contains { $0.start?.line == fieldLine }
    demand(
      document?.common.published?.value.description == text || isFound, "a date was misread without a word")
  }
}
