import Model
import Recording

/// The register of a site as it was read, with what is wrong with it.
struct SiteRegister {
  let register: Register
  let fault: RegisterFault?
  /// The digest of the last sound line.
  let head: String

  /// What is wrong with it, and a warning where its last line is dated after the day the site is judged by.
  func findings(on day: Day) -> [Finding] {
    if let fault { return [fault.finding] }
    guard let last = register.entries.last, last.at > day else { return [] }
    return [RegisterFault.early(day, last.at, line: register.entries.count).finding(.warning)]
  }

  /// A hundred thousand lines have 50 MB; a site that is built holds them in memory.
  static let maximumBytes = 100 * 1024 * 1024

  init(_ bytes: [UInt8]) {
    let (register, reader) = RegisterReader.read(bytes)
    self.init(register, bytes, reader.fault, head: reader.head)
  }

  private init(_ register: Register, _ bytes: [UInt8], _ fault: RegisterFault?, head: String) {
    var register = register
    register.bytes = bytes
    self.register = register
    self.fault = fault
    self.head = head
  }

  /// Nil where the site keeps none.
  ///
  /// - Parameter mending: whether a last line that can be mended is no fault.
  static func read(site: String, mending: Bool = false) throws(RegisterFailure) -> SiteRegister? {
    let path = site + "/" + Register.path.text
    switch RegisterFile.kind(of: path) {
    case .ordinaryOrAbsent: break
    case .folder: return SiteRegister(Register(), [], .notOrdinary, head: RegisterReader().head)
    // A finding about the sources.
    case .other: return nil
    }
    guard let file = try RegisterFile.open(path) else { return nil }
    var register = Register()
    var reader = RegisterReader()
    var bytes: [UInt8] = []
    try file.read { piece in
      bytes += piece
      reader.take(piece) { register.append($0) }
      return reader.fault == nil && bytes.count <= maximumBytes
    }
    guard bytes.count <= maximumBytes else {
      return SiteRegister(
        register, [], .tooLarge(reader.lines, megabytes: maximumBytes / 1024 / 1024),
        head: reader.head)
    }
    reader.finish()
    let fault = mending && reader.fault?.repair != nil ? nil : reader.fault
    return SiteRegister(register, bytes, fault, head: reader.head)
  }
}
