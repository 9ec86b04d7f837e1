/// A recorded, reasoned and expiring exception to findings of one rule, as `content/acceptances.yml` holds it.
package struct Acceptance: Sendable {
  package let rule: Field<String>
  /// The one file it is about.
  package let path: Field<String>?
  /// The one finding it is about, by the name that reports print.
  package let fingerprint: Field<String>?
  package let reason: Field<String>
  /// Who accepts it, by role.
  package let role: Field<String>
  /// The day from which it holds.
  package let date: Field<Day>
  /// The last day on which it holds.
  package let until: Field<Day>
  package let source: SourceFile

  package init(
    rule: Field<String>, path: Field<String>?, fingerprint: Field<String>?, reason: Field<String>,
    role: Field<String>, date: Field<Day>, until: Field<Day>, source: SourceFile
  ) {
    self.rule = rule
    self.path = path
    self.fingerprint = fingerprint
    self.reason = reason
    self.role = role
    self.date = date
    self.until = until
    self.source = source
  }

  /// What is shown of it beside a finding.
  package var shown: Shown {
    Shown(reason: reason.value, role: role.value, until: until.value)
  }

  package struct Shown: Hashable, Sendable {
    package let reason: String
    package let role: String
    package let until: Day

    package init(reason: String, role: String, until: Day) {
      self.reason = reason
      self.role = role
      self.until = until
    }
  }
}
