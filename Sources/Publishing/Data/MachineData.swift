import Model

/// The files that hold the site's reviews for programs and spreadsheets.
struct MachineData {
  private let catalogue: PublishedCatalogue

  init(_ catalogue: PublishedCatalogue) {
    self.catalogue = catalogue
  }

  func files() -> [OutputFile] {
    let records = ReviewRecord.all(catalogue)
    return [ReviewsJSON(catalogue: catalogue, records: records).file(), ReviewsCSV(records: records).file()]
  }
}
