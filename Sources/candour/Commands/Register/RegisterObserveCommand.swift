import ArgumentParser
import Model
import Recording

struct RegisterObserveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "observe",
    abstract: "Records which of the reviews that have to be online were seen there.",
    discussion:
      "Fetch the live site's manifest.json first and name it with --previous: Candour itself never goes online. "
      + "A review that is missing there is an error, and is recorded too.")

  @OptionGroup var options: CommonOptions
  @OptionGroup var online: PreviousOption

  func validate() throws {
    _ = try options.formats()
    if online.previous == nil {
      throw ValidationError(
        "--previous names the manifest.json of what is online: without it nothing is seen.")
    }
  }

  func run() throws {
    try Command.end {
      let day = try options.moment().day
      let files = Set((try online.manifest()?.entries ?? []).map(\.path))
      guard let site = try SiteRegister.existing(options) else { throw SiteRegister.none(options) }
      let observation = LiveObservation(site.register, online: files, on: day)
      let writing = RegisterWriting(site: options.site, day: day, beginning: "")
      let written = try RegisterOutcome(options: options).tell {
        try writing.append {
          [RegisterEntry(.note, at: day, text: LiveObservation($0, online: files, on: day).note)]
        }
      }
      guard written == .clean, !observation.missing.isEmpty else { return written }
      return try Reporter(options: options).show(
        Report(
          observation.missing.map { missing($0, site.register) }, sources: [:], documents: 1, day: day,
          detector: .init()), base: PathBase(site: options.site))
    }
  }

  private func missing(_ reference: String, _ register: Register) -> Finding {
    let review = register.reviews[reference]
    let place = SourcePlace(line: review?.contentLine ?? 1, column: 1)
    let until = review?.content?.until.map { " until \($0.spoken)" } ?? ""
    return Finding(
      rule: RuleID("PUB-02"), severity: .error, path: Register.path, start: place, end: place,
      message: "\(reference) must be online\(until), and its page is not among what is there",
      fix: "Publish the site again, and look at the page \(review?.content?.address.text ?? "/") yourself.")
  }
}
