/// The fields of a policy: a framework, protocol, procedure, terms of reference or statement.
package struct PolicyFields: Hashable, Sendable {
  package struct Version: Hashable, Sendable {
    package var version: Field<String>?
    package var date: Field<DayOrMonth>?
    package var change: Field<String>?
    package var stage: Field<String>?

    package init() {}
  }

  package var version: Field<String>?
  package var approved: Field<Day>?
  package var approvedBy: Field<String>?
  package var owner: Field<String>?
  package var reviewDue: Field<DayOrMonth>?
  package var reviewEvery: Field<Int>?
  package var monitoredBy: Field<String>?
  package var edition: Field<String>?
  package var policyType: Field<String>?
  /// `planned` or `published`.
  package var status: Field<String>?
  package var expected: Field<DayOrMonth>?
  package var documentHistory: [Version] = []

  package init() {}
}
