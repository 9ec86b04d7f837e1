import Detecting
import Model

/// Every review's publication period, and all that falls due: for the board's eyes only.
///
/// It may name what is under embargo, but everything in it is masked like any other report.
struct StatusReport {
  /// How far ahead deadlines are listed, in days; a calendar lists all.
  static let horizon = 90

  let moment: Moment
  /// The title of the site.
  let site: String
  /// The address of the site, which tells its deadlines from those of others.
  let origin: String
  /// How this site counts "at least so many working days before".
  let counting: NoticePeriod.Counting
  /// By the paths of their files.
  let reviews: [StatusReview]
  /// All that is known to fall due today or later, by day, then reference.
  let ahead: [StatusDeadline]
  /// What ought to have been done before today and, by the sources, is not.
  let overdue: [StatusDeadline]
  /// What is wrong on the day: errors first, and no notes.
  let faults: [StatusFault]

  var day: Day { moment.day }

  /// What falls due within the horizon.
  var deadlines: [StatusDeadline] { ahead.filter { $0.day.days(after: day) <= Self.horizon } }

  /// - Parameters:
  ///   - report: the findings of the same run.
  ///   - detector: what is masked.
  init(_ catalogue: Catalogue, at moment: Moment, report: Report, detector: Detector = Detector()) {
    let masker = SourceMasker(nil, detector: detector)
    self.moment = moment
    site = masker.mask(catalogue.site.title)
    origin = catalogue.site.baseURL
    counting = catalogue.site.noticeCounting
    let rules = Dictionary(grouping: report.items, by: \.finding.path).mapValues { items in
      Set(items.map(\.finding.rule.text)).sorted()
    }
    reviews = catalogue.documents.compactMap { document in
      StatusReview(document, in: catalogue, at: moment, rules: rules[document.path] ?? [], masker)
    }
    let all =
      catalogue.documents.flatMap { ReviewDeadlines($0, catalogue, moment, masker).all }
      + BoardDeadlines(catalogue: catalogue, moment: moment, masker: masker).all
    ahead = all.filter { $0.day >= moment.day }.sorted()
    overdue = all.filter { $0.day < moment.day && $0.isTask }.sorted()
    faults = StatusFault.all(in: report)
  }
}
