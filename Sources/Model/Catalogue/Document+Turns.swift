extension Document {
  /// Days from which its page says something else though nobody has edited it: an action has become overdue,
  /// an event is over.
  var turningDays: [Day] {
    let dues = actions.compactMap { $0.isOpen ? $0.due?.value : nil }
    return (dues + [event?.lastDay].compactMap { $0 }).map { $0.adding(days: 1) }
  }

  /// What people have undertaken to do, whatever the kind.
  package var actions: [Action] {
    switch details {
    case .report(let fields), .improvements(let fields): fields.actions
    case .summary(let fields): fields.actions
    case .audit(let fields): fields.actions
    default: []
    }
  }

  /// What it recommends, whatever the kind.
  package var recommendations: [Recommendation] {
    switch details {
    case .report(let fields), .improvements(let fields): fields.recommendations
    case .summary(let fields): fields.recommendations
    case .audit(let fields): fields.recommendations
    default: []
    }
  }

  /// What it found out, whatever the kind.
  package var findings: [ReviewFinding] {
    switch details {
    case .report(let fields), .improvements(let fields): fields.findings
    case .audit(let fields): fields.findings
    default: []
    }
  }
}
