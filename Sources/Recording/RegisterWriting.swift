import Model

/// One appending to the register of a site: under the lock it reads what is there, works out what is new, and writes
/// that at once.
package struct RegisterWriting: Sendable {
  package enum Outcome: Hashable, Sendable {
    /// What was added, and whether a line was mended first.
    case added([RegisterEntry], mended: RegisterFault.Repair?)
    /// The register is not sound, or the day is before its last; nothing was written.
    case refused(Finding)
  }

  private let path: String
  private let day: Day
  private let siteAddress: String
  private let repairs: Bool
  private let disk: RegisterDisk

  /// - Parameters:
  ///   - siteAddress: what the first line names, where there is no register yet.
  ///   - repairs: whether a last line that was cut off is taken away first.
  package init(
    site: String, day: Day, beginning siteAddress: String, repairs: Bool = false, disk: RegisterDisk = .real
  ) {
    path = site + "/" + Register.path.text
    self.day = day
    self.siteAddress = siteAddress
    self.repairs = repairs
    self.disk = disk
  }

  /// - Parameter entries: what is to be added to the register as it is under the lock.
  package func append(_ entries: (Register) -> [RegisterEntry]) throws(RegisterFailure) -> Outcome {
    let file = try RegisterFile.openToAppend(path, disk: disk)
    var register = Register()
    var reader = RegisterReader()
    var mended: RegisterFault.Repair?
    if !file.isFresh {
      reader = try file.verify { register.append($0) }
      if let fault = reader.fault {
        guard repairs, let repair = fault.repair else { return .refused(fault.finding) }
        mended = repair
      }
    }
    if let last = reader.lastDayRecorded, day < last {
      return .refused(RegisterFault.early(day, last, line: reader.lines).finding)
    }
    switch mended {
    case .cutOff: try file.cut(to: reader.soundBytes)
    case .unended:
      try file.append([UInt8(ascii: "\n")])
      register = Register()
      reader = try file.verify { register.append($0) }
      if let fault = reader.fault { return .refused(fault.finding) }
    case nil: break
    }
    var new = entries(register)
    if register.entries.isEmpty { new.insert(RegisterEntry(.genesis, at: day, text: siteAddress), at: 0) }
    var bytes: [UInt8] = []
    var previous = reader.head
    for (index, entry) in new.enumerated() {
      let line = RegisterLine(entry: entry, number: reader.lines + index + 1, previous: previous).bytes
      previous = RegisterLine.digest(of: line.dropLast())
      bytes += line
    }
    if !bytes.isEmpty { try file.append(bytes) }
    return .added(new, mended: mended)
  }
}
