import Detecting
import Foundation
import TestSupport

// Prints, for each file named on standard input, the places that learned weights are asked about, with the signs around
// each: file, first byte, byte behind the last, category and signs, apart by tabs. Read by learn.py.

let detector = Detector(lexicon: Repository.lexicon)
while let name = readLine() {
  guard let data = FileManager.default.contents(atPath: name) else { continue }
  for place in detector.learningPlaces(in: Array(data)) {
    let fields = [
      name, String(place.range.lowerBound), String(place.range.upperBound), place.category.rawValue,
      place.signs.joined(separator: " "),
    ]
    print(fields.joined(separator: "\t"))
  }
}
