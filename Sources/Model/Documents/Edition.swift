/// An edition of the guidance that a review follows, as far as Candour judges by it.
package struct Edition: Hashable, Sendable {
  /// As front matter names it: `wt2023`.
  package let slug: String
  package let label: String
  package let regime: Vocabulary.Regime
  /// How long a published report must stay up, in months; nil where the edition sets no period.
  package let minimumMonths: Int?
  /// Whether the values were read in the edition itself rather than carried over.
  package let isVerified: Bool

  package init(
    slug: String, label: String, regime: Vocabulary.Regime, minimumMonths: Int?, isVerified: Bool
  ) {
    self.slug = slug
    self.label = label
    self.regime = regime
    self.minimumMonths = minimumMonths
    self.isVerified = isVerified
  }
}
