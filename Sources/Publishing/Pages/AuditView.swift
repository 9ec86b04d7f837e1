import Model
import Templating

/// Makes the part of a view that only audits have.
struct AuditView {
  let audit: AuditFields
  let site: SiteView
  let lookup: DocumentLookup

  func view() -> View {
    View(DocumentSchema.audit, ["answers": .list(answers())])
  }

  func facts() -> [View] {
    var facts = FactList()
    facts.add("Type of audit", site.label(audit.auditType, "audit_type"))
    if let from = audit.period?.from?.value, let to = audit.period?.to?.value {
      facts.add("Period looked at", "\(from.spoken) to \(to.spoken)")
    }
    facts.add("Size of the sample", audit.sampleSize.map { String($0.value) })
    facts.add("Why this theme", site.label(audit.themeReason, "theme_reason"))
    addPrompt(to: &facts)
    facts.add("Who took part", audit.participants.map(\.value))
    facts.add("Next audit due", audit.nextDue)
    return facts.views
  }

  /// A review that the public knows, or words. What could be the reference of one that it does not know is
  /// not shown.
  private func addPrompt(to facts: inout FactList) {
    guard let prompt = audit.promptedBy?.value else { return }
    if let entry = lookup.entry(reference: prompt) {
      facts.add("What prompted it", entry.title, address: site.href(entry.address))
    } else if prompt.contains(" ") {
      facts.add("What prompted it", prompt)
    } else {
      facts.add("What prompted it", site.term(prompt, "source"))
    }
  }

  private func answers() -> [View] {
    let answers = audit.answers
    let texts = [
      ("Was the voice of the child or adult heard?", answers?.voice),
      ("What difference was made for them?", answers?.difference),
      ("What should have happened?", answers?.expected),
      ("Were standards met?", answers?.standards),
      ("What good practice was seen?", answers?.goodPractice),
    ]
    return texts.compactMap { question, text in
      text.map {
        View(DocumentSchema.answer, ["question": .text(question), "text": .text($0.value)])
      }
    }
  }
}
