/// What is known of the first half of British postcodes.
enum PostcodeAreas {
  /// The 124 areas, Great Britain, Northern Ireland, Jersey, Guernsey and Man.
  static let geographic: Set<String> = [
    "AB", "AL", "B", "BA", "BB", "BD", "BH", "BL", "BN", "BR", "BS", "BT", "CA", "CB", "CF", "CH",
    "CM", "CO", "CR", "CT", "CV", "CW", "DA", "DD", "DE", "DG", "DH", "DL", "DN", "DT", "DY", "E",
    "EC", "EH", "EN", "EX", "FK", "FY", "G", "GL", "GU", "GY", "HA", "HD", "HG", "HP", "HR", "HS",
    "HU", "HX", "IG", "IM", "IP", "IV", "JE", "KA", "KT", "KW", "KY", "L", "LA", "LD", "LE", "LL",
    "LN", "LS", "LU", "M", "ME", "MK", "ML", "N", "NE", "NG", "NN", "NP", "NR", "NW", "OL", "OX",
    "PA", "PE", "PH", "PL", "PO", "PR", "RG", "RH", "RM", "S", "SA", "SE", "SG", "SK", "SL", "SM",
    "SN", "SO", "SP", "SR", "SS", "ST", "SW", "SY", "TA", "TD", "TF", "TN", "TQ", "TR", "TS", "TW",
    "UB", "W", "WA", "WC", "WD", "WF", "WN", "WR", "WS", "WV", "YO", "ZE",
  ]

  /// Forces post, and the area for large users of the mail.
  static let nonGeographic: Set<String> = ["BF", "BX"]

  /// Areas that have a district 0.
  private static let withDistrictZero: Set<String> = [
    "BL", "BS", "CM", "CR", "FY", "HA", "PR", "SL", "SS",
  ]
  /// Areas of inner London, where a district may end in a letter, and which letters it may be.
  private static let lettersOfDistricts: [String: String] = [
    "E": "ABCDEFGHJKPSTUW", "N": "ABCDEFGHJKPSTUW", "W": "ABCDEFGHJKPSTUW",
    "EC": "ABEHMNPRVWXY", "NW": "ABEHMNPRVWXY", "SE": "ABEHMNPRVWXY", "SW": "ABEHMNPRVWXY",
    "WC": "ABEHMNPRVWXY",
  ]

  /// Whether there is an area of these capital letters.
  static func isArea(_ letters: some Collection<UInt8>) -> Bool {
    let area = String(decoding: letters, as: UTF8.self)
    return geographic.contains(area) || nonGeographic.contains(area)
  }

  /// Whether a first half such as `M1`, `NW10` or `SW1A` fits an area that exists.
  ///
  /// - Parameters:
  ///   - area: capital letters.
  ///   - district: a digit, and perhaps another digit or a capital letter.
  static func hold(area: String, district: String) -> Bool {
    guard isArea(area.utf8) else { return false }
    if district.utf8.count == 2, let last = district.last, !last.isNumber {
      return lettersOfDistricts[area]?.contains(last) ?? false
    }
    return !district.hasPrefix("0") || (district == "0" && withDistrictZero.contains(area))
  }
}
