import Model

/// The files that hold the site's reviews for programs and spreadsheets.
struct MachineData {
  private let catalogue: PublishedCatalogue

  init(_ catalogue: PublishedCatalogue) {
    self.catalogue = catalogue
  }

  func files(_ workforce: some Workforce) -> [OutputFile] {
    let records = ReviewRecord.all(catalogue, workforce)
    return workforce.map([ReviewsJSON.path, ReviewsCSV.path]) { path in
      path == ReviewsCSV.path
        ? ReviewsCSV(records: records).file() : ReviewsJSON(catalogue: catalogue, records: records).file()
    }
  }
}
