import Model

/// Whether an earlier copy of a register is the beginning of the present one.
package enum RegisterComparison {
  /// - Returns: nil if it is.
  package static func fault(
    _ register: RegisterFile, against earlier: RegisterFile
  ) throws(RegisterFailure) -> RegisterFault? {
    var present = Lines(register)
    var line = 1
    var fault: RegisterFault?
    var failure: RegisterFailure?
    var isEmpty = true
    try earlier.read { piece in
      isEmpty = false
      do throws(RegisterFailure) {
        for byte in piece {
          guard let own = try present.next() else {
            fault = RegisterFault(
              line: line, "the earlier copy goes on here: lines were cut off the end of the register",
              fix: RegisterFault.restore)
            return false
          }
          guard own == byte else {
            fault = RegisterFault(
              line: line, "this line is not as the earlier copy has it", fix: RegisterFault.restore)
            return false
          }
          if byte == UInt8(ascii: "\n") { line += 1 }
        }
      } catch {
        failure = error
        return false
      }
      return true
    }
    if let failure { throw failure }
    if isEmpty {
      return RegisterFault(
        line: 1, "the earlier copy is empty, so it proves nothing",
        fix: "Fetch the register of the live site (/register.jsonl) again.")
    }
    return fault
  }

  /// The bytes of a register, one after another.
  private struct Lines {
    private let file: RegisterFile
    private var bytes: [UInt8] = []
    private var place = 0
    private var offset = 0

    init(_ file: RegisterFile) { self.file = file }

    mutating func next() throws(RegisterFailure) -> UInt8? {
      if place == bytes.count {
        bytes = try file.piece(at: offset)
        offset += bytes.count
        place = 0
        guard !bytes.isEmpty else { return nil }
      }
      place += 1
      return bytes[place - 1]
    }
  }
}
