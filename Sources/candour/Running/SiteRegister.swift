import Model
import Recording

/// The register of a site as it was read, with what is wrong with it.
struct SiteRegister {
  let register: Register
  let fault: RegisterFault?
  /// The digest of the last sound line.
  let head: String

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
    guard let file = try RegisterFile.open(site + "/" + RegisterReader.path.text) else { return nil }
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
