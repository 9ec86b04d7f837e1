import Model

/// Sorts the tags of pictures by what they give away.
enum ImageTrace {
  /// - Parameter tag: with its group, as `EXIF:Artist`.
  static func trace(_ tag: String, _ value: String) -> Trace? {
    let parts = tag.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let group = parts.first, let name = parts.last, !isOfFile(group, name),
      !value.hasPrefix("(Binary data")
    else { return nil }
    return MetadataValue.trace(kind(group, name), value, part: part(group))
  }

  private static func kind(_ group: String, _ name: String) -> TraceKind {
    if isPosition(name) { return .position }
    if name.hasSuffix("SerialNumber") || ["ImageUniqueID", "OwnerID", "DeviceID"].contains(name) {
      return .serialNumber
    }
    switch name {
    case "Artist", "OwnerName", "CameraOwnerName", "XPAuthor", "Creator", "By-line", "Author", "Photographer",
      "Writer-Editor", "CaptionWriter", "AuthorsPosition", "HostComputer", "PersonInImage",
      "RegionPersonDisplayName", "RegionName", "PersonInImageName":
      return .ownerOfCamera
    case "LastModifiedBy": return .lastEditor
    case "Copyright", "CopyrightNotice", "Rights", "Credit", "Source", "Company", "Publisher":
      return .organisation
    case "Make", "Model", "Software", "CreatorTool", "ProcessingSoftware", "SoftwareAgent", "LensModel",
      "LensMake",
      "ProfileDescription", "ProfileCopyright", "Encoder", "OriginatingProgram", "HistorySoftwareAgent":
      return .programName
    default: return .otherMetadata
    }
  }

  /// Named places say as much as coordinates.
  private static func isPosition(_ name: String) -> Bool {
    let places = [
      "City", "Sub-location", "Location", "LocationShownCity", "LocationCreatedCity", "Province-State",
      "State",
      "Country", "Country-PrimaryLocationName",
    ]
    return name.hasPrefix("GPS")
      && !["GPSVersionID", "GPSDateStamp", "GPSTimeStamp", "GPSDateTime"].contains(name)
      || places.contains(name)
  }

  /// What exiftool tells of the file itself, and numbers of which the picture is made.
  private static func isOfFile(_ group: String, _ name: String) -> Bool {
    [
      "ExifTool", "System", "File", "Composite", "JFIF", "ICC-header", "ICC-view", "ICC-meas", "IHDR",
      "PNG-pHYs",
    ]
    .contains(group) && !(group == "File" && name == "Comment")
      && !(group == "Composite" && name.hasPrefix("GPS"))
      || group.hasPrefix("ICC")
  }

  private static func part(_ group: String) -> String {
    if group.hasPrefix("XMP") { return "XMP" }
    if group.hasPrefix("PNG") { return "PNG text" }
    switch group {
    case "IFD0", "IFD1", "ExifIFD", "GPS", "SubIFD", "InteropIFD", "EXIF": return "EXIF"
    case "File": return "comment"
    default: return group
    }
  }
}
