import Model

/// What a reference or the name of a file gives away.
enum NameFault: Hashable {
  case date, number, initials
}

extension NameFault {
  var phrase: String {
    switch self {
    case .date: "what may be a date of birth or death"
    case .number: "what may be a number from a case system"
    case .initials: "what may be somebody's initials"
    }
  }

  var category: DetectionCategory {
    switch self {
    case .date: .exactDate
    case .number: .caseID
    case .initials: .name
    }
  }
}
