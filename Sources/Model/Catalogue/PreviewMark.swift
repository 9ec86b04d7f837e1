/// What a page of a preview says of itself, so that nobody takes it for the site.
extension Audience {
  /// On pages that no withheld document is shown on; nil for the public.
  package var mark: String? {
    switch self {
    case .everyone: nil
    case .preview: "Preview: not for publication"
    }
  }
}

extension PublishedDocument {
  /// On the document's own page; nil for the public.
  package func mark(for audience: Audience) -> String? {
    guard audience == .preview, state == .scheduled, let reached else { return audience.mark }
    return "Preview. Not published until \(reached)"
  }

  /// When readers will see it: `8 December 2026, 9.30am`.
  private var reached: String? {
    let day = document.common.published?.value.latest
    guard let embargo = document.common.embargoUntil?.value, day.map({ $0 <= embargo.day }) ?? true else {
      return day?.spoken
    }
    return "\(embargo.day.spoken), \(embargo.spokenClock)"
  }
}

extension Site {
  /// The site as an audience gets it. A preview bears an address that leads nowhere, so that no copy of it
  /// can pass for the site, and no feed reader or search engine goes to the real one from it.
  func shown(to audience: Audience) -> Site {
    guard audience == .preview else { return self }
    var site = self
    site.baseURL = "https://preview.invalid" + basePath.dropLast()
    return site
  }
}
