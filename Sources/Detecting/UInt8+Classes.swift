extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isUpper: Bool { self >= 0x41 && self <= 0x5A }
  var isLower: Bool { self >= 0x61 && self <= 0x7A }
  var isLetter: Bool { isUpper || isLower }

  /// The capital letter, for ASCII; any other byte as it is.
  var uppercased: UInt8 { isLower ? self - 0x20 : self }
  /// The small letter, for ASCII; any other byte as it is.
  var lowercased: UInt8 { isUpper ? self + 0x20 : self }
}
