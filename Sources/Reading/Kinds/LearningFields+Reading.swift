import Model

extension ResponseFields {
  init(from reader: inout FieldReader) {
    self.init()
    response = reader.record("response", .required, named: "The response") {
      ReviewFields.Response(from: &$0)
    }
  }
}

extension ForumFields {
  init(from reader: inout FieldReader) {
    self.init()
    heldOn = reader.day("held_on", .required)
    trigger = reader.text("trigger", .required)
    proposedBy = reader.text("proposed_by")
  }
}

extension DigestFields {
  init(from reader: inout FieldReader) {
    self.init()
    let source = Need.requiredBy(
      .digestsNameTheirSource, because: "readers must be able to find the original")
    sourceBoard = reader.text("source_board")
    sourceTitle = reader.text("source_title", sourceBoard == nil ? source : .optional)
    sourceURL = reader.webAddress("source_url", source)
    sourcePublished = reader.dayOrMonth("source_published")
    meaningHere = reader.text("what_it_means_here", .required)
    executiveSummary = reader.text("executive_summary")
  }
}

extension ResourceFields {
  init(from reader: inout FieldReader) {
    self.init()
    format = reader.term("format", in: "resource_format", .required, severity: .error)
  }
}
