/// An edition of the guidance that a review follows, as far as Candour judges by it: data, not code. What an edition
/// does not ask for is nil.
package struct Edition: Hashable, Sendable {
  /// As front matter names it: `wt2023`.
  package let slug: String
  package let label: String
  package let regime: Vocabulary.Regime
  /// How long a published report must stay up, in months; nil where the edition sets no period.
  package var minimumMonths: Int?
  /// How bad it is when the page of a report that left the site after its period does not say how to ask for it.
  package var onRequest: Severity?
  /// Whether a report may stay unpublished only on the national panel's advice, not for a reason of the board's own.
  package var mustPublish = false
  /// Copies before publication: to whom, and how long before.
  package var notice: Notice?
  /// Months from the notification of an incident to the decision on a review.
  package var decisionMonths: Int?
  /// Who is told of the decision.
  package var decisionTold: DecisionTold?
  /// Working days from becoming aware of an incident to its notification.
  package var incidentNoticeDays: Int?
  /// Working days from becoming aware of an incident to the rapid review.
  package var rapidReviewDays: Int?
  package var completion: Completion?
  /// How bad it is when a review over its time gives no reason.
  package var delayReason: Severity?
  package var response: Response?
  /// Whether the names of reviewers go to the national panel.
  package var givesReviewersToPanel = false
  /// Whether what is published names the reviewers.
  package var namesReviewers = false
  /// The parts, as the file of editions names them, whose values were not read in the edition itself.
  package var unverified: Set<String> = []

  package init(slug: String, label: String, regime: Vocabulary.Regime) {
    self.slug = slug
    self.label = label
    self.regime = regime
  }
}

extension Edition {
  package struct Notice: Hashable, Sendable {
    /// Slugs of the vocabulary of bodies; the latest notice among them counts.
    package let bodies: [String]
    package let period: NoticePeriod

    package init(bodies: [String], period: NoticePeriod) {
      self.bodies = bodies
      self.period = period
    }
  }

  package struct DecisionTold: Hashable, Sendable {
    package let bodies: [String]
    /// Within so many working days of the decision; nil where the edition sets no period.
    package let workingDays: Int?

    package init(bodies: [String], workingDays: Int?) {
      self.bodies = bodies
      self.workingDays = workingDays
    }
  }

  /// By when a review is to be completed.
  package struct Completion: Hashable, Sendable {
    package enum Start: String, CaseIterable, Sendable {
      case initiated, decided
    }

    package let months: Int
    /// The date that they are counted from.
    package let start: Start
    /// Of a review over its time that gives no reason: a warning where the edition states an aim, an error where it
    /// sets a limit.
    package let severity: Severity
    /// Whether the report must also be published by then.
    package let includesPublication: Bool

    package init(months: Int, start: Start, severity: Severity, includesPublication: Bool) {
      self.months = months
      self.start = start
      self.severity = severity
      self.includesPublication = includesPublication
    }
  }

  /// The board's response to a report.
  package struct Response: Hashable, Sendable {
    /// How bad it is when it is missing.
    package let severity: Severity
    /// Days after publication for which that is only a warning.
    package let days: Int

    package init(severity: Severity, days: Int) {
      self.severity = severity
      self.days = days
    }
  }
}
